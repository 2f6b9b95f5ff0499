// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/duplicatetablemodel.h"
#include "models/tables/pairtablemodel.h"
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

/// What is there twice, or may be, with all by which a person can tell; and what a person said of it. Nothing on the
/// disk is changed here.
class DuplicatesPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit DuplicatesPanel(const PanelParts &parts, QWidget *parent = nullptr);
    DataTable *table() const { return m_table; }
    DataTable *facts() const { return m_facts; }
    void fillMenu(QMenu &menu) const;
    /// Reads only while it is.
    void setSeen(bool seen) { m_model.follow(seen); }

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    using Word = std::optional<OverrideKind> (*)(const DuplicateLine &);

    void setUpTables();
    void registerActions();
    void registerWords();
    void registerFolders();
    QWidget *createToolBar();
    QWidget *createChoice();
    QWidget *createPair();
    QWidget *createContent();
    const DuplicateLine *current() const;
    bool isCurrentAPair() const; ///< that is to be seen to
    void say(Word word);
    void openFolderOf(ItemId item);
    void showCurrent();
    void showCounts();

    PanelParts m_parts;
    DuplicateTableModel m_model;
    PairTableModel m_pairModel;
    DataTable *m_table;
    DataTable *m_facts;
    QLineEdit *m_filter;
    QComboBox *m_choice = nullptr;
    PlainLabel *m_count;
    QStackedLayout *m_pages = nullptr;
};
} // namespace kuramori
