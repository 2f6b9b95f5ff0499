// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/recordchoice.h"
#include "models/domain/searchwords.h"
#include "models/store/tx.h"

#include <QMap>

namespace kuramori
{
/// A record as a provider said it last.
struct KnownRecord
{
    RecordId id;
    BookRecord record;
    Timestamp saidAt{};
};

/// A record that was brought for an item, and what became of it.
struct LinkedRecord
{
    KnownRecord known;
    LinkState state = LinkState::Candidate;
    LinkMethod method = LinkMethod::Words;
    double score = 0; ///< 0 to 1
    RecordingVerdict recording = RecordingVerdict::Unknown;
    QString reason; ///< of that, in words
};

/// When providers were last asked about an item, and what came of it.
struct ItemLookup
{
    Timestamp askedAt{};
    Timestamp nextAt{}; ///< not before
    MatchDecision decision = MatchDecision::None;
    MatchDoubt doubt = MatchDoubt::Nothing;
    double risk = 0; ///< see RecordChoice
    QMap<QString, QString> silent; ///< by provider why it did not answer, a sentence
};

// "automatic", "review", "none"; "score", "rival", "": frozen.
QString matchDecisionName(MatchDecision decision);
QString matchDoubtName(MatchDoubt doubt);
std::optional<MatchDoubt> matchDoubtFrom(const QString &text);

/// Reading what providers said of books.
class RecordRows
{
public:
    explicit RecordRows(ReadTx &tx)
        : m_tx(tx)
    { }
    std::optional<KnownRecord> record(const RecordKey &key) const;
    QList<LinkedRecord> recordsOf(ItemId item) const; ///< the best first
    std::optional<ItemLookup> lookup(ItemId item) const;
    RecordWords wordsOn(ItemId item) const; ///< what people said, still in force
    /// The item as it is known without providers and persons, so that a wrong record never speaks for itself; or as a
    /// person wants it to be searched for. Empty: it has not been judged yet.
    std::optional<AskedBook> asked(ItemId item) const;
    std::optional<AskedBook> askedByFiles(ItemId item) const; ///< the same, whatever a person wants
    std::optional<SearchWords> searchWords(ItemId item) const; ///< of a person, still in force
    /// Present items to ask about: those never asked about first, then young ones (youngSince()), and of each those
    /// that have been due longest.
    QList<ItemId> due(Timestamp now, qint64 most) const;
    qint64 countDue(Timestamp now) const;
    qint64 countPresent() const; ///< placed items that are there
    qint64 countUnasked() const; ///< those of them that nobody was asked about
    qint64 countYoungDue(Timestamp now) const; ///< those of them that are young, were asked about and are due

private:
    QList<std::chrono::milliseconds> chaptersOf(ItemId item) const;

    ReadTx &m_tx;
};

/// Keeping it. One object a transaction.
class RecordTable
{
public:
    explicit RecordTable(WriteTx &tx)
        : m_tx(tx)
    { }
    /// `rawHash`: SHA-256 of the answer that it was read from; empty: not known.
    RecordId keep(const BookRecord &heard, Timestamp saidAt, const QByteArray &rawHash = {});
    /// From now on it is one of those among which chooseAnew() chooses.
    void bring(ItemId item, RecordId record);
    /// In place of all links of the item; the records must have been kept before.
    void setLinks(ItemId item, const AskedBook &book, const QList<RecordLink> &links);
    void setLookup(ItemId item, const ItemLookup &lookup);
    /// Chooses anew among the records that were ever brought for the item, and from then on the item has the word of
    /// those taken (ItemTable::setWords). Returns the choice. That books follow is Rejudging's business.
    RecordChoice chooseAnew(ItemId item);

private:
    WriteTx &m_tx;
};
} // namespace kuramori
