// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/difference.h"
#include "models/tables/tablemodel.h"

#include <QHash>
#include <QList>

#include <utility>

namespace kuramori
{
/// A table whose rows all fit into memory. `Row` compares with == and has `qint64 key() const`.
template <class Row, class Column>
class ListModel : public TableModel<Column>
{
public:
    using TableModel<Column>::TableModel;

    const QList<Row> &list() const { return m_rows; }
    const Row &at(int row) const { return m_rows.at(row); }

protected:
    int rows() const final { return int(m_rows.size()); }

    /// Makes `next` the rows. The view hears of what really differs, so selection and scroll position stay.
    void update(QList<Row> next)
    {
        const std::vector<qint64> before = keys(m_rows);
        const std::vector<qint64> after = keys(next);
        const RowDifference change = difference(before, after);
        for (const RowRange &range : change.removed) {
            this->beginRemoveRows({}, range.first, range.last());
            m_rows.remove(range.first, range.count);
            this->endRemoveRows();
        }
        if (change.reordered) {
            arrange(staying(after, change));
        }
        for (const RowRange &range : change.inserted) {
            this->beginInsertRows({}, range.first, range.last());
            const auto from = next.cbegin() + range.first;
            m_rows.insert(range.first, range.count, Row());
            std::copy(from, from + range.count, m_rows.begin() + range.first);
            this->endInsertRows();
        }
        replaceChanged(next);
    }

private:
    static std::vector<qint64> keys(const QList<Row> &list)
    {
        std::vector<qint64> keys;
        keys.reserve(size_t(list.size()));
        for (const Row &row : list) {
            keys.push_back(row.key());
        }
        return keys;
    }

    void arrange(const std::vector<qint64> &order)
    {
        Q_EMIT this->layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        QHash<qint64, int> place;
        for (size_t i = 0; i < order.size(); ++i) {
            place.insert(order[i], int(i));
        }
        QModelIndexList to;
        const QModelIndexList from = this->persistentIndexList();
        for (const QModelIndex &index : from) {
            to.append(this->index(place.value(m_rows.at(index.row()).key()), index.column()));
        }
        QList<Row> arranged(m_rows.size());
        for (const Row &row : std::as_const(m_rows)) {
            arranged[place.value(row.key())] = row;
        }
        m_rows = std::move(arranged);
        this->changePersistentIndexList(from, to);
        Q_EMIT this->layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    /// Same keys in the same order by now; neighbours that changed become one signal.
    void replaceChanged(const QList<Row> &next)
    {
        int first = -1;
        for (int row = 0; row <= next.size(); ++row) {
            const bool changed = row < next.size() && !(m_rows.at(row) == next.at(row));
            if (changed) {
                m_rows[row] = next.at(row);
                first = first < 0 ? row : first;
            } else if (first >= 0) {
                this->cellsChanged(first, row - 1);
                first = -1;
            }
        }
    }

    QList<Row> m_rows;
};
} // namespace kuramori
