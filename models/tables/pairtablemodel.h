// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/tables/agreement.h"
#include "models/tables/listmodel.h"
#include "models/tables/refresher.h"

namespace kuramori
{
class ReadTx;

enum class PairColumn { Fact, First, Second, Agreement, Count };

/// Something that is known of two items.
struct PairFact
{
    int number = 0; ///< in the order of the table
    QString name;
    QString first;
    QString second;
    Agreement agreement = Agreement::Unknown;
    QString likeness; ///< "97 %", where it was weighed
    qint64 key() const { return number; }
    bool operator==(const PairFact &) const = default;
};

/// What is known of an item that is gone is nothing. With \a b invalid, of one item.
QList<PairFact> pairFacts(ReadTx &tx, ItemId a, ItemId b);

/// Two items side by side: all by which a person can tell whether they are the same.
class PairTableModel final : public ListModel<PairFact, PairColumn>
{
    Q_OBJECT
public:
    PairTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent = nullptr);

    void setPair(ItemId a, ItemId b); ///< invalid: none

Q_SIGNALS:
    void failed(const kuramori::Error &error);

protected:
    QVariant cell(int row, PairColumn column, int role) const override;
    QString title(PairColumn column) const override;

private:
    std::pair<ItemId, ItemId> m_pair;
    Refresher m_refresher;
};
} // namespace kuramori
