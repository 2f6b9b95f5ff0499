// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in the panel of persons. What is said there can be undone.
#include "ui/panels/actionregistry.h"
#include "ui/panels/commands.h"
#include "ui/panels/datatable.h"
#include "ui/panels/filteraction.h"
#include "ui/panels/personspanel.h"
#include "ui/theme/plaintext.h"

#include <QClipboard>
#include <QComboBox>
#include <QCursor>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <functional>

namespace kuramori
{
namespace
{
constexpr int longestName = 60; // of foreign text in menus
constexpr int mostMerged = 50; // with one slip of the finger everybody would else be one
constexpr qsizetype mostNames = 12; // in a menu
constexpr qsizetype copiedNames = 10'000; // a clipboard is no export

/// As a menu shows it: no mnemonics, one line.
QString label(const QString &name)
{
    return oneLine(name, longestName).replace(u'&', QStringLiteral("&&"));
}
} // namespace

void PersonsPanel::registerActions()
{
    addFilterAction(m_parts.actions, QStringLiteral("persons.filter"), tr("&Filter the persons"),
                    tr("Find authors and narrators by any spelling of their names"), m_filter, this);
    m_parts.actions.add({.id = QStringLiteral("persons.several"),
                         .text = tr("Only with se&veral spellings"),
                         .tip = tr("Show the persons whose name is written in more than one way"),
                         .icon = QStringLiteral("filter"),
                         .shortcut = {},
                         .command = [this] { m_model.setOnlySeveralSpellings(!m_model.query().onlySeveralSpellings); },
                         .enabledWhen = {},
                         .checkedWhen = [this] { return m_model.query().onlySeveralSpellings; }});
    m_parts.actions.add({.id = QStringLiteral("persons.everybody"),
                         .text = tr("Show &everybody"),
                         .tip = tr("Clear the filters of the persons"),
                         .icon = QStringLiteral("cancel"),
                         .shortcut = {},
                         .command = [this] { clearFilters(); },
                         .enabledWhen = {},
                         .checkedWhen = {}});
    registerWords();
    registerBooks();
}

void PersonsPanel::registerWords()
{
    m_parts.actions.add(
        {.id = QStringLiteral("persons.merge"),
         .text = tr("Put &together…"),
         .tip = tr("Make the selected persons, at most %1, one, and choose whose name is kept").arg(mostMerged),
         .icon = QStringLiteral("compare"),
         .shortcut = QKeySequence(Qt::Key_T),
         .command = [this] { askWhoIsKept(); },
         .enabledWhen = [this] { return chosenCount() > 1 && chosenCount() <= mostMerged; },
         .checkedWhen = {}},
        this);
    m_parts.actions.add({.id = QStringLiteral("persons.split"),
                         .text = tr("&Separate"),
                         .tip = tr("Make the selected spellings of the name a person of their own"),
                         .icon = QStringLiteral("columns"),
                         .shortcut = QKeySequence(Qt::Key_S),
                         .command = [this] { m_parts.commands.splitPerson(chosenSpellings()); },
                         .enabledWhen = [this] { return canSplit(); },
                         .checkedWhen = {}},
                        this);
    m_parts.actions.add({.id = QStringLiteral("persons.penname"),
                         .text = tr("Is a &pen name…"),
                         .tip = tr("Say which of the two selected persons is a pen name of the other"),
                         .icon = QStringLiteral("person"),
                         .shortcut = QKeySequence(Qt::Key_P),
                         .command = [this] { askWhoIsPenName(); },
                         .enabledWhen = [this] { return chosenCount() == 2; },
                         .checkedWhen = {}},
                        this);
    m_parts.actions.add({.id = QStringLiteral("persons.takeback"),
                         .text = tr("Take &back what was said"),
                         .tip = tr("Let the rules decide again about the selected spellings; with none selected, about "
                                   "all of the person"),
                         .icon = QStringLiteral("undo"),
                         .shortcut = QKeySequence(Qt::Key_Delete),
                         .command = [this] { m_parts.commands.takeBack(chosenSpellings()); },
                         .enabledWhen = [this] { return wasAnythingSaid(); },
                         .checkedWhen = {}},
                        this);
}

void PersonsPanel::registerBooks()
{
    m_parts.actions.add({.id = QStringLiteral("persons.written"),
                         .text = tr("Books &written"),
                         .tip = tr("Show what the person wrote among the audiobooks"),
                         .icon = QStringLiteral("audiobooks"),
                         .shortcut = {}, // Enter, and a double click, of what there is more of
                         .command = [this] { showBooks(false); },
                         .enabledWhen = [this] { return current() && current()->written > 0; },
                         .checkedWhen = {}});
    m_parts.actions.add({.id = QStringLiteral("persons.narrated"),
                         .text = tr("Books &narrated"),
                         .tip = tr("Show what the person narrated among the audiobooks"),
                         .icon = QStringLiteral("audiobooks"),
                         .shortcut = {},
                         .command = [this] { showBooks(true); },
                         .enabledWhen = [this] { return current() && current()->narrated > 0; },
                         .checkedWhen = {}});
    m_parts.actions.add({.id = QStringLiteral("persons.copy"),
                         .text = tr("&Copy the name"),
                         .tip = tr("Put the names of the selected persons on the clipboard"),
                         .icon = QStringLiteral("copy"),
                         .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                         .command = [this] { copyNames(); },
                         .enabledWhen = [this] { return chosenCount() > 0; },
                         .checkedWhen = {}},
                        this);
}

void PersonsPanel::fillMenu(QMenu &menu) const
{
    const auto add = [&](const char *id) { menu.addAction(m_parts.actions.action(QLatin1String(id))); };
    for (const char *id : {"persons.merge", "persons.split", "persons.penname", "persons.takeback"}) {
        add(id);
    }
    menu.addSeparator();
    for (const char *id : {"persons.written", "persons.narrated", "persons.copy"}) {
        add(id);
    }
    menu.addSeparator();
    for (const char *id : {"persons.several", "persons.everybody", "persons.filter"}) {
        add(id);
    }
}

const PersonLine *PersonsPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model.lineAt(index.row()) : nullptr;
}

/// Counted by their ranges: that of each row takes too long when everybody is selected.
int PersonsPanel::chosenCount() const
{
    int count = 0;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        count += range.height();
    }
    return count;
}

QList<PersonLine> PersonsPanel::chosen() const
{
    const QList<qint64> keys = m_table->selectedKeys();
    QList<PersonLine> lines;
    lines.reserve(keys.size());
    for (const qint64 key : keys) {
        if (const PersonLine *line = m_model.line(PersonId(key))) {
            lines.append(*line);
        }
    }
    std::ranges::stable_sort(lines, std::ranges::greater(), &PersonLine::books);
    return lines;
}

QStringList PersonsPanel::chosenSpellings() const
{
    const QList<qint64> keys = m_spellings->selectedKeys();
    QStringList spellings;
    for (const SpellingLine &line : m_spellingModel.list()) {
        if (keys.isEmpty() || keys.contains(line.key())) {
            spellings.append(line.spelling);
        }
    }
    return spellings;
}

bool PersonsPanel::canSplit() const
{
    const qsizetype selected = m_spellings->selectedKeys().size();
    return selected > 0 && selected < m_spellingModel.list().size();
}

bool PersonsPanel::wasAnythingSaid() const
{
    const QStringList spellings = chosenSpellings();
    return std::ranges::any_of(m_spellingModel.list(), [&](const SpellingLine &line) {
        return line.saidAt && spellings.contains(line.spelling);
    });
}

void PersonsPanel::clearFilters()
{
    m_filter->clear();
    m_choice->setCurrentIndex(0);
    m_model.setOnlySeveralSpellings(false);
}

void PersonsPanel::showOnly(const QString &name)
{
    clearFilters();
    m_filter->setText(name);
}

QMenu *PersonsPanel::startMenu(const QString &name, const QString &question)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(name);
    menu->addSection(question);
    return menu;
}

void PersonsPanel::askWhoIsKept()
{
    QMenu *menu = startMenu(QStringLiteral("mergeMenu"), tr("All of them become"));
    const QList<PersonLine> persons = chosen();
    QList<PersonId> ids;
    ids.reserve(persons.size());
    for (const PersonLine &person : persons) {
        ids.append(person.id);
    }
    for (const PersonLine &kept : persons.mid(0, mostNames)) {
        QList<PersonId> others = ids;
        others.removeOne(kept.id);
        menu->addAction(tr("%1 (books: %2)").arg(label(kept.name), QLocale().toString(kept.books())), this,
                        [this, kept = kept.id, others] { m_parts.commands.mergePersons(kept, others); });
    }
    menu->popup(QCursor::pos());
}

void PersonsPanel::askWhoIsPenName()
{
    const QList<PersonLine> persons = chosen();
    if (persons.size() != 2) {
        return; // one went while the action was on its way
    }
    QMenu *menu = startMenu(QStringLiteral("penNameMenu"), tr("Who is behind the name"));
    const auto add = [&](const PersonLine &penName, const PersonLine &real) {
        menu->addAction(tr("%1 is a pen name of %2").arg(label(penName.name), label(real.name)), this,
                        [this, a = penName.id, b = real.id] { m_parts.commands.linkPenName(a, b); });
    };
    add(persons.at(1), persons.at(0));
    add(persons.at(0), persons.at(1));
    menu->popup(QCursor::pos());
}

void PersonsPanel::showBooks(bool isNarrator)
{
    if (const PersonLine *line = current()) {
        Q_EMIT booksWanted({line->id, line->name}, isNarrator);
    }
}

void PersonsPanel::copyNames()
{
    const QList<qint64> keys = m_table->selectedKeys().mid(0, copiedNames);
    QStringList names;
    names.reserve(keys.size());
    for (const qint64 key : keys) { // in the order of the table
        if (const PersonLine *line = m_model.line(PersonId(key))) {
            names.append(line->name);
        }
    }
    QGuiApplication::clipboard()->setText(names.join(u'\n'));
}
} // namespace kuramori
