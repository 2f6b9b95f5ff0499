// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/bookorder.h"

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
    void setChoices(const BookChoices &choices) { m_choices = choices; }
    /// For a tool bar: a menu of languages, formats and states.
    QToolButton *createButton(QWidget *parent);
    /// Adds "only this author" and the like for the persons and series of a book.
    void fillMenu(QMenu &menu, const BookLine &line);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void fillChoices(QMenu &menu);
    void set(const BookFacets &facets);
    void showChips();
    void addChip(const QString &text, const BookFacets &without);

    BookFacets m_facets;
    BookChoices m_choices;
    QString m_author; // names of those in m_facets, foreign text
    QString m_narrator;
    QString m_series;
    QHBoxLayout *m_layout;
};
} // namespace kuramori
