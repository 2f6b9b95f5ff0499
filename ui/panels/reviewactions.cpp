// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in the panel of reviews.
#include "models/domain/recordlink.h"
#include "ui/panels/actionregistry.h"
#include "ui/panels/commands.h"
#include "ui/panels/datatable.h"
#include "ui/panels/desktopfiles.h"
#include "ui/panels/filteraction.h"
#include "ui/panels/linkrow.h"
#include "ui/panels/reviewpanel.h"

#include <QAction>
#include <QMenu>

namespace kuramori
{
void ReviewPanel::registerActions()
{
    addFilterAction(m_parts.actions, QStringLiteral("review.filter"), tr("&Filter the books to review"),
                    tr("Find books to review by title, author or path"), m_filter, this);
    addWord({.id = QStringLiteral("review.lookup"),
             .text = tr("&Look up books"),
             .tip = tr("Ask providers about all books that are due"),
             .icon = QStringLiteral("redrive"),
             .shortcut = QKeySequence(Qt::Key_F5),
             .command = [this] { m_parts.commands.lookUpBooks(); },
             .enabledWhen = {},
             .checkedWhen = {}});
    registerChoices();
    registerRefusals();
    registerOthers();
    registerLinkActions();
}

/// A key that is held down must not decide about the books after this one.
void ReviewPanel::addWord(const ActionSpec &spec)
{
    m_parts.actions.add(spec, this)->setAutoRepeat(false);
}

void ReviewPanel::registerChoices()
{
    struct Choice
    {
        const char *id;
        QString text;
        Qt::Key key;
    };
    const Choice choices[]{{"review.first", tr("Choose &1"), Qt::Key_1},
                           {"review.second", tr("Choose &2"), Qt::Key_2},
                           {"review.third", tr("Choose &3"), Qt::Key_3}};
    int candidate = 0;
    for (const auto &[id, text, key] : choices) {
        addWord({.id = QLatin1String(id),
                 .text = text,
                 .tip = tr("The book is candidate %1; show the next book").arg(candidate + 1),
                 .icon = QStringLiteral("check"),
                 .shortcut = QKeySequence(key),
                 .command = [this, candidate] { choose(candidate); },
                 .enabledWhen = [this, candidate] { return isShown(candidate); },
                 .checkedWhen = {}});
        ++candidate;
    }
}

void ReviewPanel::registerRefusals()
{
    addWord({.id = QStringLiteral("review.none"),
             .text = tr("None of t&hese"),
             .tip = tr("The book is none of the candidates shown; others that there are come up later"),
             .icon = QStringLiteral("cancel"),
             .shortcut = QKeySequence(Qt::Key_0),
             .command = [this] { refuseShown(); },
             .enabledWhen = [this] { return isShown(0); },
             .checkedWhen = {}});
    addWord({.id = QStringLiteral("review.nobody"),
             .text = tr("&No provider has it"),
             .tip = tr("The book is nothing that any provider has, now or later"),
             .icon = QStringLiteral("state-cancelled"),
             .shortcut = QKeySequence(Qt::Key_N),
             .command = [this] { refuseAll(); },
             .enabledWhen = [this] { return isShown(0); },
             .checkedWhen = {}});
    addWord({.id = QStringLiteral("review.skip"),
             .text = tr("&Skip"),
             .tip = tr("Show the next book; this one comes last until the window is closed"),
             .icon = QStringLiteral("arrow-down"),
             .shortcut = QKeySequence(Qt::Key_S),
             .command = [this] { skip(); },
             .enabledWhen = [this] { return current() != nullptr; },
             .checkedWhen = {}});
}

void ReviewPanel::registerOthers()
{
    addWord({.id = QStringLiteral("review.lock"),
             .text = tr("Loc&k"),
             .tip = tr("Keep title, authors and series of the book as they are, whatever providers say"),
             .icon = QStringLiteral("lock"),
             .shortcut = QKeySequence(Qt::Key_L),
             .command = [this] { order(&Commands::holdBook); },
             .enabledWhen = [this] { return current() != nullptr; },
             .checkedWhen = {}});
    addWord({.id = QStringLiteral("review.again"),
             .text = tr("Look up a&gain"),
             .tip = tr("Ask providers about this book again, past all that they said before"),
             .icon = QStringLiteral("retry"),
             .shortcut = QKeySequence(Qt::SHIFT | Qt::Key_F5),
             .command = [this] { order(&Commands::lookUpAgain); },
             .enabledWhen = [this] { return current() != nullptr; },
             .checkedWhen = {}});
    addWord(
        {.id = QStringLiteral("review.page"),
         .text = tr("&Open its page"),
         .tip = tr("Show the page of the candidate whose column is selected, or of the first, in the browser"),
         .icon = QStringLiteral("open"),
         .shortcut = QKeySequence(Qt::Key_O),
         .command = [this] { openItsPage(); },
         .enabledWhen = [this] { return isShown(pointedAt()) && !m_sides.candidates().at(pointedAt()).page.isEmpty(); },
         .checkedWhen = {}});
}

void ReviewPanel::registerLinkActions()
{
    addWord({.id = QStringLiteral("review.other"),
             .text = tr("&Another record…"),
             .tip = tr("Type the number, or paste the link, of the record that the book is"),
             .icon = QStringLiteral("details"),
             .shortcut = QKeySequence(Qt::Key_P),
             .command = [this] { m_link->setFocus(Qt::ShortcutFocusReason); },
             .enabledWhen = [this] { return current() != nullptr; },
             .checkedWhen = {}});
    addWord({.id = QStringLiteral("review.search"),
             .text = tr("Search by &hand…"),
             .tip = tr("Ask providers for a title and authors that you type, instead of what the files say"),
             .icon = QStringLiteral("search"),
             .shortcut = QKeySequence(Qt::Key_H),
             .command = [this] { wantSearch(); },
             .enabledWhen = [this] { return current() != nullptr; },
             .checkedWhen = {}});
    addWord({.id = QStringLiteral("review.take"),
             .text = tr("&Take this record"),
             .tip = tr("The book is the record that was typed or pasted"),
             .icon = QStringLiteral("check"),
             .shortcut = {}, // Enter in the line
             .command = [this] { takeLink(); },
             .enabledWhen = [this] { return current() && !m_link->text().trimmed().isEmpty(); },
             .checkedWhen = {}});
}

void ReviewPanel::fillMenu(QMenu &menu) const
{
    const auto add = [&](std::initializer_list<const char *> ids) {
        for (const char *id : ids) {
            menu.addAction(m_parts.actions.action(QLatin1String(id)));
        }
    };
    add({"review.first", "review.second", "review.third", "review.none", "review.nobody"});
    menu.addSeparator();
    add({"review.skip", "review.lock", "review.again", "review.page", "review.search", "review.other", "review.take"});
    menu.addSeparator();
    add({"review.lookup", "review.filter"});
}

bool ReviewPanel::isShown(int candidate) const
{
    return current() && candidate < m_sides.candidates().size();
}

void ReviewPanel::choose(int candidate)
{
    if (isShown(candidate)) { // it may have been another book's when the key was pressed
        m_parts.commands.chooseRecord(current()->item, m_sides.candidates().at(candidate).key);
        goOn();
    }
}

void ReviewPanel::refuseShown()
{
    QList<RecordKey> records;
    records.reserve(m_sides.candidates().size());
    for (const Candidate &one : m_sides.candidates()) {
        records.append(one.key);
    }
    if (isShown(0)) {
        m_parts.commands.refuseRecords(current()->item, records);
        goOn();
    }
}

void ReviewPanel::refuseAll()
{
    if (isShown(0)) {
        m_parts.commands.refuseAllRecords(current()->item);
        goOn();
    }
}

void ReviewPanel::skip()
{
    if (const ReviewLine *line = current()) {
        const ItemId item = line->item;
        goOn();
        m_model.skip(item);
    }
}

void ReviewPanel::order(void (Commands::*command)(ItemId))
{
    if (const ReviewLine *line = current()) {
        (m_parts.commands.*command)(line->item);
    }
}

/// At once: the store's answer takes the line away, or puts it where it belongs.
void ReviewPanel::goOn()
{
    const int next = m_table->currentIndex().row() + 1;
    if (next < m_model.rowCount()) {
        m_table->selectRow(next);
    }
}

void ReviewPanel::takeLink()
{
    const ReviewLine *line = current();
    if (!line || m_link->text().trimmed().isEmpty()) {
        return;
    }
    const Result<QString> text = m_link->meant();
    if (const auto record = text ? recordLink(*text) : Result<RecordKey>(fail(text.error()))) {
        m_parts.commands.fetchRecord(line->item, *record);
        m_link->finish(*m_table);
    } else {
        Q_EMIT failed(record.error().message);
    }
}

void ReviewPanel::wantSearch()
{
    if (const ReviewLine *line = current()) {
        const QStringList authors = line->authors.split(QStringLiteral(", "), Qt::SkipEmptyParts);
        Q_EMIT searchWanted(line->item, {line->title, authors});
    }
}

int ReviewPanel::pointedAt() const
{
    const int candidate = m_facts->currentIndex().column() - int(CandidateColumn::First);
    return candidate > 0 && candidate < m_sides.candidates().size() ? candidate : 0;
}

void ReviewPanel::openItsPage()
{
    if (isShown(pointedAt())) {
        const Result<void> opened = openPage(m_sides.candidates().at(pointedAt()).page);
        if (!opened) {
            Q_EMIT failed(opened.error().message);
        }
    }
}
} // namespace kuramori
