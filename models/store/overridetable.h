// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entrybook.h"
#include "models/store/tx.h"

namespace kuramori
{
/// What a person said at once, and takes back at once: the id of its first word.
using ActId = Id<struct ActTag>;
/// One word that was said once. It never goes, but its object changes when the entry of a series moves that it is on.
using WordId = Id<struct WordTag>;

/// Words that changed whether they hold.
struct OverrideChange
{
    ActId act; ///< invalid: nothing changed
    QList<Override> said; ///< hold from now on
    QList<Override> ended; ///< hold no more
};

/// Reading what people said.
class OverrideRows
{
public:
    explicit OverrideRows(ReadTx &tx)
        : m_tx(tx)
    { }
    QList<Override> inForce(OverrideKind kind) const; ///< the oldest first
    QList<Override> wordsOf(ActId act) const; ///< those still in force
    QList<WordId> idsOf(ActId act) const; ///< the same
    std::optional<Override> word(WordId id) const; ///< as it reads now, in force or not
    std::optional<ActId> lastAct() const; ///< of those still in force
    std::optional<ActId> actOf(const Override &word) const; ///< where this very word is in force

private:
    ReadTx &m_tx;
};

/// Keeping it. Words never go: ended ones tell who changed what. That rows made of books and persons follow is
/// Overruling's business. One object a transaction.
class OverrideTable
{
public:
    explicit OverrideTable(WriteTx &tx)
        : m_tx(tx)
    { }
    /// Those that are in force already, either way round where kinds are symmetric, are passed over. What they
    /// contradict ends.
    OverrideChange say(const QList<Override> &words);
    /// Ends what is left of the act; what it had ended holds again.
    OverrideChange takeBack(ActId act);
    /// Lets words on entries of the series, ended ones too, follow their books. Where two come to one entry that cannot
    /// stand beside each other, the later one ends the other.
    void moveEntries(SeriesId series, const EntryMoves &moves);
    /// Ends all that was said of an item, which is about to be forgotten; nothing holds again in its place.
    void endWordsOn(ItemId item);

private:
    struct Said;
    void settle(const Said &moved);
    bool isInForce(const Override &word) const;
    QStringList otherKeysOf(const Override &word) const;
    QList<Override> endedBy(const Override &word) const;
    QList<Override> otherPairs(const Override &word) const;

    WriteTx &m_tx;
};
} // namespace kuramori
