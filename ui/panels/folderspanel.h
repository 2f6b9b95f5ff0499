// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/foldertablemodel.h"
#include "ui/panels/panelparts.h"

#include <QWidget>

class QMenu;
class QStackedLayout;

namespace kuramori
{
class DataTable;
class PlainLabel;

/// The folders whose files belong to the library: how they are, and what to do with them.
class FoldersPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit FoldersPanel(const PanelParts &parts, QWidget *parent = nullptr);
    DataTable *table() const { return m_table; }
    void fillMenu(QMenu &menu) const;

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void setUpTable();
    void registerActions();
    void registerRemoval();
    QWidget *createToolBar();
    QWidget *createContent();
    void chooseFolder();
    void scan();
    void remove();
    bool takesSideCars() const; ///< all that are selected
    void switchSideCars();
    QList<FolderLine> selected() const;
    void showFolders();
    void showNote();

    PanelParts m_parts;
    FolderTableModel m_model;
    DataTable *m_table;
    PlainLabel *m_note; ///< why the selected folder is offline
    QStackedLayout *m_pages = nullptr;
};
} // namespace kuramori
