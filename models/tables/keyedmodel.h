// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/rearrangement.h"
#include "models/tables/tablemodel.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace kuramori
{
/// A table whose rows are keys in an order; a model looks up what stands in the cells by the key. Another order takes
/// four signals at most, however many rows are concerned: thousands of scattered insertions would take a view minutes.
template <class Column>
class KeyedModel : public TableModel<Column>
{
public:
    using TableModel<Column>::TableModel;

    qint64 keyAt(int row) const { return (*m_keys)[size_t(row)]; }
    /// -1 when the key is not shown. Linear.
    int rowOf(qint64 key) const
    {
        const auto found = std::find(m_keys->begin(), m_keys->end(), key);
        return found == m_keys->end() ? -1 : int(found - m_keys->begin());
    }

protected:
    const SharedKeys &keys() const { return m_keys; }
    int rows() const final { return int(m_keys->size()); }

    /// The first half: afterwards only those that stay are shown, and cells may be looked up in new data.
    void removeGone(Rearrangement &change)
    {
        if (!change.goneLast) {
            return;
        }
        permute(std::move(change.goneLast));
        this->beginRemoveRows({}, int(change.staying->size()), rows() - 1);
        m_keys = std::move(change.staying);
        this->endRemoveRows();
    }
    /// The second half.
    void insertComing(Rearrangement &change)
    {
        if (change.comingLast) {
            this->beginInsertRows({}, rows(), int(change.comingLast->size()) - 1);
            m_keys = std::move(change.comingLast);
            this->endInsertRows();
        }
        permute(std::move(change.keys));
    }

private:
    void permute(SharedKeys keys)
    {
        if (keys == m_keys || *keys == *m_keys) {
            return;
        }
        Q_EMIT this->layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList from = this->persistentIndexList();
        QHash<qint64, int> places;
        for (const QModelIndex &index : from) {
            places.insert(keyAt(index.row()), -1);
        }
        for (size_t row = 0; row < keys->size() && !places.isEmpty(); ++row) {
            if (const auto place = places.find((*keys)[row]); place != places.end()) {
                *place = int(row);
            }
        }
        QModelIndexList to;
        to.reserve(from.size());
        for (const QModelIndex &index : from) {
            to.append(this->index(places.value(keyAt(index.row())), index.column()));
        }
        m_keys = std::move(keys);
        this->changePersistentIndexList(from, to);
        Q_EMIT this->layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    SharedKeys m_keys = std::make_shared<const Keys>();
};
} // namespace kuramori
