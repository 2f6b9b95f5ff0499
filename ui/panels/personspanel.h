// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/bookorder.h"
#include "models/tables/personbooktablemodel.h"
#include "models/tables/persontablemodel.h"
#include "models/tables/refresher.h"
#include "models/tables/spellingtablemodel.h"
#include "ui/panels/panelparts.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QStackedLayout;

namespace kuramori
{
class DataTable;
class PlainLabel;

/// The authors and narrators of the library. Of one, the spellings and why they are one person's, and the books; what
/// is wrong about that can be said here, and taken back.
class PersonsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PersonsPanel(const PanelParts &parts, QWidget *parent = nullptr);
    DataTable *table() const { return m_table; }
    DataTable *spellings() const { return m_spellings; }
    DataTable *books() const { return m_books; }
    void fillMenu(QMenu &menu) const;
    /// Reads only while it is.
    void setSeen(bool seen);
    /// Narrows the persons down to those who are called so, in place of all filters there are.
    void showOnly(const QString &name);

Q_SIGNALS:
    void failed(const QString &sentence);
    void bookWanted(kuramori::WorkId book); ///< to be shown among the audiobooks
    void booksWanted(const kuramori::PersonOfBook &person, bool isNarrator); ///< the same, all that are theirs

private:
    void setUpTables();
    void registerActions();
    void registerWords();
    void registerBooks();
    QWidget *createToolBar();
    QWidget *createChoice();
    QWidget *createDetails();
    QWidget *createContent();
    const PersonLine *current() const;
    int chosenCount() const; ///< how many persons are selected
    QList<PersonLine> chosen() const; ///< the selected persons, those with most books first
    QStringList chosenSpellings() const; ///< the selected ones; with none selected, all
    bool canSplit() const;
    bool wasAnythingSaid() const; ///< of the chosen spellings
    QMenu *startMenu(const QString &name, const QString &question);
    void clearFilters();
    void askWhoIsKept();
    void askWhoIsPenName();
    void showBooks(bool isNarrator);
    void copyNames();
    void readDetails();
    void showCurrent();
    void showCounts();

    PanelParts m_parts;
    PersonTableModel m_model;
    SpellingTableModel m_spellingModel;
    PersonBookTableModel m_bookModel;
    Refresher m_details; ///< of the current person
    PersonId m_current;
    DataTable *m_table;
    DataTable *m_spellings;
    DataTable *m_books;
    QLineEdit *m_filter;
    QComboBox *m_choice = nullptr;
    PlainLabel *m_count;
    PlainLabel *m_penNames;
    QStackedLayout *m_pages = nullptr;
};
} // namespace kuramori
