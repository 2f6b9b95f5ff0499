// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStyledItemDelegate>

#include <functional>

namespace kuramori
{
struct ThemeColors;

struct CellIcon
{
    QString name; ///< of resources/icons
    QColor color;
};

void showIcon(QStyleOptionViewItem *option, const CellIcon &icon);

/// A word with its icon: nothing is told by colour alone.
class IconDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using Choice = std::function<CellIcon(const QModelIndex &, const ThemeColors &)>;
    explicit IconDelegate(Choice choice, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Choice m_choice;
};

CellIcon jobStateIcon(const QModelIndex &index, const ThemeColors &colors); ///< for JobTableModel
CellIcon logLevelIcon(const QModelIndex &index, const ThemeColors &colors); ///< for LogTableModel
CellIcon entryStateIcon(const QModelIndex &index, const ThemeColors &colors); ///< for SnapshotTableModel
CellIcon gainIcon(const QModelIndex &index, const ThemeColors &colors); ///< an arrow, for its gains
CellIcon bookStateIcon(const QModelIndex &index, const ThemeColors &colors); ///< for BookTableModel
CellIcon rootStateIcon(const QModelIndex &index, const ThemeColors &colors); ///< for FolderTableModel
CellIcon serverStateIcon(const QModelIndex &index, const ThemeColors &colors); ///< for ServerTableModel
CellIcon volumeStateIcon(const QModelIndex &index, const ThemeColors &colors); ///< for VolumeTableModel
CellIcon wantedStateIcon(const QModelIndex &index, const ThemeColors &colors); ///< for WantedTableModel
CellIcon duplicateLevelIcon(const QModelIndex &index, const ThemeColors &colors); ///< for DuplicateTableModel
CellIcon checkVerdictIcon(const QModelIndex &index, const ThemeColors &colors); ///< for CheckTableModel
CellIcon agreementIcon(const QModelIndex &index, const ThemeColors &colors); ///< for PairTableModel
CellIcon linkVerdictIcon(const QModelIndex &index, const ThemeColors &colors); ///< for SeriesLinkModel
CellIcon connectionIcon(const QModelIndex &index, const ThemeColors &colors); ///< for ConnectionTableModel
} // namespace kuramori
