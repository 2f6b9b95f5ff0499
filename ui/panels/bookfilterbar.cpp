// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/bookfilterbar.h"

#include "models/tables/bookwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace kuramori
{
namespace
{
constexpr int longestName = 40; // of foreign text in menus and buttons
constexpr int mostNames = 5; // of one kind in a menu
constexpr qsizetype mostChoices = 30;

/// As a menu or a button shows it: no mnemonics, one line.
QString label(const QString &name)
{
    return oneLine(name, longestName).replace(u'&', QStringLiteral("&&"));
}

QString counted(const QString &name, qint64 books)
{
    return QStringLiteral("%1 (%2)").arg(label(name), QLocale().toString(books));
}
} // namespace

BookFilterBar::BookFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    setAccessibleName(tr("Filters"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    hide();
}

QToolButton *BookFilterBar::createButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themeIcon(QStringLiteral("filter")));
    button->setIconSize(QSize(16, 16));
    button->setToolTip(tr("Filter by language, format or state"));
    button->setAccessibleName(tr("Filter by language, format or state"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(tr("Filters"), button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillChoices(*menu); });
    button->setMenu(menu);
    return button;
}

void BookFilterBar::fillChoices(QMenu &menu)
{
    menu.clear();
    const auto add = [this](QMenu *to, const QString &text, bool isChosen, BookFacets facets) {
        QAction *action = to->addAction(text, this, [this, facets = std::move(facets)] { set(facets); });
        action->setCheckable(true);
        action->setChecked(isChosen);
    };
    QMenu *languages = menu.addMenu(tr("Language"));
    for (const BookChoice &choice : m_choices.languages.mid(0, mostChoices)) {
        BookFacets facets = m_facets;
        const bool isChosen = facets.languages == choice.values;
        facets.languages = isChosen ? QStringList() : choice.values;
        add(languages, counted(languageWord(choice.key), choice.books), isChosen, facets);
    }
    QMenu *formats = menu.addMenu(tr("Format"));
    for (const BookChoice &choice : m_choices.formats.mid(0, mostChoices)) {
        BookFacets facets = m_facets;
        const bool isChosen = facets.format == choice.key;
        facets.format = isChosen ? QString() : choice.key;
        add(formats, counted(formatWord(choice.key), choice.books), isChosen, facets);
    }
    languages->setEnabled(!m_choices.languages.isEmpty());
    formats->setEnabled(!m_choices.formats.isEmpty());
    QMenu *states = menu.addMenu(tr("State"));
    for (const BookState state : {BookState::Here, BookState::Partly, BookState::Missing}) {
        BookFacets facets = m_facets;
        const bool isChosen = facets.state == state;
        facets.state = isChosen ? std::nullopt : std::optional(state);
        add(states, bookStateWord(state), isChosen, facets);
    }
    menu.addSeparator();
    fillKept(menu);
}

void BookFilterBar::fillKept(QMenu &menu)
{
    QMenu *kept = menu.addMenu(tr("Kept filters"));
    QMenu *removal = menu.addMenu(tr("Remove a filter"));
    for (const BookFilter &filter : std::as_const(m_kept)) {
        kept->addAction(label(filter.name), this, [this, filter] { Q_EMIT wanted(filter); });
        removal->addAction(label(filter.name), this, [this, filter] { Q_EMIT forgetWanted(filter.name); });
    }
    kept->setEnabled(!m_kept.isEmpty());
    removal->setEnabled(!m_kept.isEmpty());
    menu.addAction(tr("Keep this filter…"), this, &BookFilterBar::keepWanted);
}

BookFilter BookFilterBar::filter() const
{
    return {{}, {}, m_facets, m_author, m_narrator, m_series};
}

void BookFilterBar::showFilter(const BookFilter &filter)
{
    m_author = filter.author;
    m_narrator = filter.narrator;
    m_series = filter.series;
    set(filter.facets);
}

void BookFilterBar::fillMenu(QMenu &menu, const BookLine &line)
{
    for (const PersonOfBook &person : line.writers.mid(0, mostNames)) {
        menu.addAction(tr("Only the author %1").arg(label(person.name)), this, [this, person] {
            BookFacets facets = m_facets;
            facets.author = person.id;
            m_author = person.name;
            set(facets);
        });
    }
    for (const SeriesOfBook &series : line.seriesList.mid(0, mostNames)) {
        menu.addAction(tr("Only the series %1").arg(label(series.name)), this, [this, series] {
            BookFacets facets = m_facets;
            facets.series = series.id;
            m_series = series.name;
            set(facets);
        });
    }
    for (const PersonOfBook &person : line.readers.mid(0, mostNames)) {
        menu.addAction(tr("Only the narrator %1").arg(label(person.name)), this, [this, person] {
            BookFacets facets = m_facets;
            facets.narrator = person.id;
            m_narrator = person.name;
            set(facets);
        });
    }
}

void BookFilterBar::clear()
{
    set({});
}

void BookFilterBar::showOnly(const SeriesOfBook &series)
{
    BookFacets facets;
    facets.series = series.id;
    m_series = series.name;
    set(facets);
}

void BookFilterBar::showOnly(const PersonOfBook &person, bool isNarrator)
{
    BookFacets facets;
    (isNarrator ? facets.narrator : facets.author) = person.id;
    (isNarrator ? m_narrator : m_author) = person.name;
    set(facets);
}

void BookFilterBar::set(const BookFacets &facets)
{
    if (facets != m_facets) {
        m_facets = facets;
        showChips();
        Q_EMIT changed();
    }
}

void BookFilterBar::showChips()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *chip = item->widget()) {
            chip->hide();
            chip->deleteLater(); // it may be the one that was just clicked
        }
        delete item;
    }
    const auto without = [this](auto forget) {
        BookFacets facets = m_facets;
        forget(facets);
        return facets;
    };
    if (!m_facets.languages.isEmpty()) {
        addChip(tr("Language: %1").arg(languageWord(m_facets.languages.constFirst())),
                without([](BookFacets &facets) { facets.languages.clear(); }));
    }
    if (!m_facets.format.isEmpty()) {
        addChip(tr("Format: %1").arg(formatWord(m_facets.format)),
                without([](BookFacets &facets) { facets.format.clear(); }));
    }
    if (m_facets.state) {
        addChip(tr("State: %1").arg(bookStateWord(*m_facets.state)),
                without([](BookFacets &facets) { facets.state.reset(); }));
    }
    if (m_facets.author.isValid()) {
        addChip(tr("Author: %1").arg(m_author), without([](BookFacets &facets) { facets.author = {}; }));
    }
    if (m_facets.series.isValid()) {
        addChip(tr("Series: %1").arg(m_series), without([](BookFacets &facets) { facets.series = {}; }));
    }
    if (m_facets.narrator.isValid()) {
        addChip(tr("Narrator: %1").arg(m_narrator), without([](BookFacets &facets) { facets.narrator = {}; }));
    }
    m_layout->addStretch(1);
    setVisible(!m_facets.isEmpty());
}

void BookFilterBar::addChip(const QString &text, const BookFacets &without)
{
    auto *chip = new QToolButton(this);
    chip->setText(label(text));
    chip->setIcon(themeIcon(QStringLiteral("cancel")));
    chip->setIconSize(QSize(12, 12));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    chip->setMinimumWidth(60); // many of them do not widen the window
    chip->setToolTip(plainTip(tr("%1. Click to show the others again.").arg(text)));
    chip->setAccessibleName(tr("Take back the filter %1").arg(text));
    connect(chip, &QToolButton::clicked, this, [this, without] { set(without); });
    m_layout->addWidget(chip);
}
} // namespace kuramori
