// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace kuramori
{
/// What every table model answers beside the standard roles.
enum TableRole {
    SortRole = Qt::UserRole, ///< a value that compares as the column means it: numbers, times
    KeyRole, ///< qint64: the id of the row
    CoverRole, ///< the address of its picture, QUrl or its text; empty: none, or not known yet. Where rows have covers
    CaptionRole, ///< what stands below its cover and title; invalid while not even the title is known. The same
    FirstModelRole, ///< a model's own roles start here
};

/// Index arithmetic, written once. A model says how many rows it has, what its columns are (an enum class that ends in
/// `Count`) and what stands in a cell.
template <class Column>
class TableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : rows(); }
    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(Column::Count); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!index.isValid()) {
            return {};
        }
        const auto column = Column(index.column());
        return role == Qt::TextAlignmentRole ? alignment(column) : cell(index.row(), column, role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= int(Column::Count)) {
            return {};
        }
        const auto column = Column(section);
        switch (role) {
        case Qt::DisplayRole:
            return title(column);
        case Qt::TextAlignmentRole:
            return alignment(column);
        default:
            return {};
        }
    }

protected:
    virtual int rows() const = 0;
    virtual QVariant cell(int row, Column column, int role) const = 0;
    virtual QString title(Column column) const = 0;
    virtual bool isNumber(Column) const { return false; }

    void cellsChanged(int firstRow, int lastRow, Column first = Column(0), Column last = Column(int(Column::Count) - 1))
    {
        Q_EMIT dataChanged(index(firstRow, int(first)), index(lastRow, int(last)));
    }

private:
    QVariant alignment(Column column) const
    {
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
};
} // namespace kuramori
