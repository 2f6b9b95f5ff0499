// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in the panel of anime to review.
#include "ui/panels/actionregistry.h"
#include "ui/panels/animepairpanel.h"
#include "ui/panels/commands.h"
#include "ui/panels/datatable.h"
#include "ui/panels/desktopfiles.h"
#include "ui/panels/filteraction.h"
#include "ui/panels/linkrow.h"

#include <QAction>
#include <QMenu>

namespace kuramori
{
void AnimePairPanel::registerActions()
{
    addFilterAction(m_parts.actions, QStringLiteral("pairs.filter"), tr("&Filter the anime to review"),
                    tr("Find anime to review by title"), m_filter, this);
    addWord({.id = QStringLiteral("pairs.lookup"),
             .text = tr("&Look up anime"),
             .tip = tr("Ask AniList about all anime that are due"),
             .icon = QStringLiteral("redrive"),
             .shortcut = QKeySequence(Qt::Key_F5),
             .command = [this] { m_parts.commands.lookUpPairs(); },
             .enabledWhen = {},
             .checkedWhen = {}});
    registerChoices();
    registerRefusals();
    registerOthers();
    registerLinkActions();
}

/// A key that is held down must not decide about the anime after this one.
void AnimePairPanel::addWord(const ActionSpec &spec)
{
    m_parts.actions.add(spec, this)->setAutoRepeat(false);
}

void AnimePairPanel::registerChoices()
{
    struct Choice
    {
        const char *id;
        QString text;
        Qt::Key key;
    };
    const Choice choices[]{{"pairs.first", tr("The same as &1"), Qt::Key_1},
                           {"pairs.second", tr("The same as &2"), Qt::Key_2},
                           {"pairs.third", tr("The same as &3"), Qt::Key_3}};
    int side = 0;
    for (const auto &[id, text, key] : choices) {
        addWord({.id = QLatin1String(id),
                 .text = text,
                 .tip = tr("The anime is candidate %1; show the next anime").arg(side + 1),
                 .icon = QStringLiteral("check"),
                 .shortcut = QKeySequence(key),
                 .command = [this, side] { choose(side); },
                 .enabledWhen = [this, side] { return isShown(side); },
                 .checkedWhen = {}});
        ++side;
    }
}

void AnimePairPanel::registerRefusals()
{
    const auto isAnyShown = [this] { return isShown(0); };
    addWord({.id = QStringLiteral("pairs.other"),
             .text = tr("Not the s&ame"),
             .tip = tr("The anime is not the candidate whose column is selected, or not the first"),
             .icon = QStringLiteral("cancel"),
             .shortcut = QKeySequence(Qt::Key_X),
             .command = [this] { refusePointed(); },
             .enabledWhen = isAnyShown,
             .checkedWhen = {}});
    addWord({.id = QStringLiteral("pairs.none"),
             .text = tr("None of t&hese"),
             .tip = tr("The anime is none of the candidates shown; others may come up later"),
             .icon = QStringLiteral("cancel"),
             .shortcut = QKeySequence(Qt::Key_0),
             .command = [this] { refuseShown(); },
             .enabledWhen = isAnyShown,
             .checkedWhen = {}});
    addWord({.id = QStringLiteral("pairs.nobody"),
             .text = tr("A&niList does not have it"),
             .tip = tr("The anime is nothing that AniList has, now or later"),
             .icon = QStringLiteral("state-cancelled"),
             .shortcut = QKeySequence(Qt::Key_N),
             .command = [this] { refuseAll(); },
             .enabledWhen = isAnyShown,
             .checkedWhen = {}});
}

void AnimePairPanel::registerOthers()
{
    addWord({.id = QStringLiteral("pairs.skip"),
             .text = tr("&Skip"),
             .tip = tr("Show the next anime; this one comes last until the window is closed"),
             .icon = QStringLiteral("arrow-down"),
             .shortcut = QKeySequence(Qt::Key_S),
             .command = [this] { skip(); },
             .enabledWhen = [this] { return current() != nullptr; },
             .checkedWhen = {}});
    addWord({.id = QStringLiteral("pairs.page"),
             .text = tr("&Open its page"),
             .tip = tr("Show the page of the candidate whose column is selected, or of the first, in the browser"),
             .icon = QStringLiteral("open"),
             .shortcut = QKeySequence(Qt::Key_O),
             .command = [this] { openItsPage(); },
             .enabledWhen = [this] { return isShown(pointedAt()) && !m_sides.sides().at(pointedAt()).page.isEmpty(); },
             .checkedWhen = {}});
}

void AnimePairPanel::registerLinkActions()
{
    addWord({.id = QStringLiteral("pairs.another"),
             .text = tr("Anot&her one…"),
             .tip = tr("Type the number, or paste the link, of the anime at AniList"),
             .icon = QStringLiteral("details"),
             .shortcut = QKeySequence(Qt::Key_P),
             .command = [this] { m_link->setFocus(Qt::ShortcutFocusReason); },
             .enabledWhen = [this] { return current() != nullptr; },
             .checkedWhen = {}});
    addWord({.id = QStringLiteral("pairs.take"),
             .text = tr("Ta&ke this anime"),
             .tip = tr("The anime is the one that was typed or pasted"),
             .icon = QStringLiteral("check"),
             .shortcut = {}, // Enter in the line
             .command = [this] { takeLink(); },
             .enabledWhen = [this] { return current() && !m_link->text().trimmed().isEmpty(); },
             .checkedWhen = {}});
}

void AnimePairPanel::fillMenu(QMenu &menu) const
{
    const auto add = [&](std::initializer_list<const char *> ids) {
        for (const char *id : ids) {
            menu.addAction(m_parts.actions.action(QLatin1String(id)));
        }
    };
    add({"pairs.first", "pairs.second", "pairs.third", "pairs.other", "pairs.none", "pairs.nobody"});
    menu.addSeparator();
    add({"pairs.skip", "pairs.page", "pairs.another", "pairs.take"});
    menu.addSeparator();
    add({"pairs.lookup", "pairs.filter"});
}

bool AnimePairPanel::isShown(int side) const
{
    return current() && side < m_sides.sides().size();
}

int AnimePairPanel::pointedAt() const
{
    const int side = m_facts->currentIndex().column() - int(CandidateColumn::First);
    return side > 0 && side < m_sides.sides().size() ? side : 0;
}

void AnimePairPanel::choose(int side)
{
    if (isShown(side)) { // it may have been another one's when the key was pressed
        m_parts.commands.pairAnime(current()->pair.malId, m_sides.sides().at(side).aniListId);
        goOn();
    }
}

/// The anime stays current where others are left that it may be.
void AnimePairPanel::refuse(const QList<qint64> &aniListIds)
{
    m_parts.commands.refusePairs(current()->pair.malId, aniListIds);
    if (aniListIds.size() >= current()->pair.candidates) {
        goOn();
    }
}

void AnimePairPanel::refusePointed()
{
    if (isShown(pointedAt())) {
        refuse({m_sides.sides().at(pointedAt()).aniListId});
    }
}

void AnimePairPanel::refuseShown()
{
    QList<qint64> ids;
    ids.reserve(m_sides.sides().size());
    for (const AnimeSide &side : m_sides.sides()) {
        ids.append(side.aniListId);
    }
    if (isShown(0)) {
        refuse(ids);
    }
}

void AnimePairPanel::refuseAll()
{
    if (isShown(0)) {
        m_parts.commands.refuseAllPairs(current()->pair.malId);
        goOn();
    }
}

void AnimePairPanel::skip()
{
    if (const AnimePairLine *line = current()) {
        const qint64 malId = line->pair.malId;
        goOn();
        m_model.skip(malId);
    }
}

void AnimePairPanel::takeLink()
{
    const AnimePairLine *line = current();
    if (!line || m_link->text().trimmed().isEmpty()) {
        return;
    }
    const Result<QString> text = m_link->meant();
    if (!text) {
        Q_EMIT failed(text.error().message);
    } else if (const auto aniListId = aniListIdFrom(*text)) {
        m_parts.commands.pairAnime(line->pair.malId, *aniListId);
        m_link->finish(*m_table);
        goOn();
    } else {
        Q_EMIT failed(
            tr("\"%1\" names no anime of AniList. Write its number there, or paste the link of its page.").arg(*text));
    }
}

/// At once: the store's answer takes the line away, or puts it where it belongs.
void AnimePairPanel::goOn()
{
    const int next = m_table->currentIndex().row() + 1;
    if (next < m_model.rowCount()) {
        m_table->selectRow(next);
    }
}

void AnimePairPanel::openItsPage()
{
    if (isShown(pointedAt())) {
        const Result<void> opened = openPage(m_sides.sides().at(pointedAt()).page);
        if (!opened) {
            Q_EMIT failed(opened.error().message);
        }
    }
}
} // namespace kuramori
