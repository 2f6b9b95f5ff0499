// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/drift.h"
#include "models/store/tx.h"

namespace kuramori
{
/// A field of an item.
struct FieldOfItem
{
    ItemId item;
    BookField field = BookField::Title;
    bool operator==(const FieldOfItem &) const = default;
};

enum class DriftState {
    Open, ///< waits for a person
    Kept, ///< a person holds the field (OverrideKind::HoldField)
    Accepted ///< a person let the winner hold (OverrideKind::AcceptField)
};

struct KeptDrift
{
    FieldDrift drift; ///< of what is not open, `held` is what was held before a person spoke
    Timestamp since{}; ///< when others began to say so; of what is not open, when it was said
    DriftState state = DriftState::Open;
};

/// A drift that waits, and where.
struct WaitingDrift
{
    FieldOfItem where;
    KeptDrift kept;
    WorkId work;
    QString title; ///< of the book
    QString authors;
    QString path; ///< absolute, as it can be shown
};

/// Reading what differs from what is held.
class DriftRows
{
public:
    explicit DriftRows(ReadTx &tx)
        : m_tx(tx)
    { }
    QList<KeptDrift> ofItem(ItemId item) const; ///< by the name of the field
    std::optional<KeptDrift> open(const FieldOfItem &field) const;
    /// Open ones of books that are there, the riskiest first: what is of identity before what is of facts, a drift
    /// before a doubt, then by margin, the smallest first, and by age.
    QList<WaitingDrift> waiting() const;
    qint64 countWaiting() const;

private:
    ReadTx &m_tx;
};

/// Keeping it. One object a transaction.
class DriftTable
{
public:
    explicit DriftTable(WriteTx &tx)
        : m_tx(tx)
    { }
    /// What waits of an item, in place of what waited; what still says the same keeps its date.
    void keep(ItemId item, const QList<FieldDrift> &drifts);
    /// The same of an item that nothing can be kept of yet.
    void keepFirst(ItemId item, const QList<FieldDrift> &drifts);
    /// A person spoke of the field; `held` is what was held before, unless that is known from an earlier word.
    void settled(const FieldOfItem &field, const FieldWords &held, DriftState state);
    void forget(const FieldOfItem &field);

private:
    void put(ItemId item, const FieldDrift &drift, Timestamp since);

    WriteTx &m_tx;
};
} // namespace kuramori
