// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/snapshottablemodel.h"
#include "ui/panels/panelparts.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QStackedLayout;
class QToolBar;

namespace kuramori
{
class DataTable;
class PlainLabel;

/// A list as it stood on a day, beside the same list on another day: what came, went and moved.
class SnapshotsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SnapshotsPanel(const PanelParts &parts, QWidget *parent = nullptr);
    DataTable *table() const { return m_table; }
    void fillMenu(QMenu &menu) const; ///< the actions on snapshots, for the context menu and the window's
    /// Reads only while it is. A panel behind another tab cannot tell by itself: it counts as shown.
    void setSeen(bool seen) { m_model.follow(seen); }

Q_SIGNALS:
    void failed(const QString &sentence);
    void workChosen(kuramori::WorkId work); ///< to be shown in full

private:
    void setUpTable();
    void registerActions();
    void registerRowActions();
    void registerChoices();
    QWidget *createToolBar();
    QComboBox *addBox(QToolBar &bar, const QString &name, const QString &nothing);
    void createBoxes(QToolBar &bar);
    QWidget *createContent();
    void choose(SnapshotChoice choice);
    void openRow(const QModelIndex &index);
    void showReading();
    void showBoxes();
    void showPage();

    PanelParts m_parts;
    SnapshotTableModel m_model;
    DataTable *m_table;
    QComboBox *m_list = nullptr;
    QComboBox *m_day = nullptr;
    QComboBox *m_other = nullptr;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_filter;
    PlainLabel *m_counts;
    QStackedLayout *m_pages = nullptr;
};
} // namespace kuramori
