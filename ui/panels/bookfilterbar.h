// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/bookfilters.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace kuramori
{
/// What the audiobooks are narrowed down by: a button each, which takes it back. Hidden while there is nothing.
class BookFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit BookFilterBar(QWidget *parent = nullptr);

    const BookFacets &facets() const { return m_facets; }
    BookFilter filter() const; ///< without name and text
    void showFilter(const BookFilter &filter); ///< its facets
    void setChoices(const BookChoices &choices) { m_choices = choices; }
    void setKept(const QList<BookFilter> &filters) { m_kept = filters; }
    /// For a tool bar: a menu of languages, formats and states, and of the filters that are kept.
    QToolButton *createButton(QWidget *parent);
    /// Adds "only this author" and the like for the persons and series of a book.
    void fillMenu(QMenu &menu, const BookLine &line);
    void clear();
    /// In place of all that there is.
    void showOnly(const SeriesOfBook &series);
    void showOnly(const PersonOfBook &person, bool isNarrator);

Q_SIGNALS:
    void changed();
    void wanted(const kuramori::BookFilter &filter); ///< one that is kept, text and all
    void keepWanted(); ///< of what there is now
    void forgetWanted(const QString &name);

private:
    void fillChoices(QMenu &menu);
    void fillKept(QMenu &menu);
    void set(const BookFacets &facets);
    void showChips();
    void addChip(const QString &text, const BookFacets &without);

    BookFacets m_facets;
    BookChoices m_choices;
    QList<BookFilter> m_kept;
    QString m_author; // names of those in m_facets, foreign text
    QString m_narrator;
    QString m_series;
    QHBoxLayout *m_layout;
};
} // namespace kuramori
