// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/labelledcases.h"

#include "models/store/recordtable.h"

#include <algorithm>

namespace kuramori
{
namespace
{
QStringList keysOf(const QList<RecordKey> &keys)
{
    QStringList texts;
    texts.reserve(keys.size());
    for (const RecordKey &key : keys) {
        texts.append(recordKeyText(key));
    }
    return texts;
}

QString saidIn(const RecordWords &words)
{
    QStringList said = keysOf(words.chosen);
    const QStringList refused = keysOf(words.refused);
    for (const QString &key : refused) {
        said.append(QLatin1String("not ") + key);
    }
    if (words.isOfNone) {
        said.append(QStringLiteral("none"));
    }
    return said.join(QLatin1String(", "));
}

/// A record of a provider of whom the person chose another, or one that was refused, is a slip; so is any where there
/// is none.
CaseVerdict verdictOn(const RecordWords &words, const RecordChoice &choice)
{
    if (choice.decision == MatchDecision::Review) {
        return CaseVerdict::Open;
    }
    bool isChosenTaken = false;
    for (const RecordLink &link : choice.links) {
        if (link.state != LinkState::Taken) {
            continue;
        }
        const bool isOther = std::ranges::any_of(words.chosen, [&](const RecordKey &key) {
            return key.provider == link.record.provider && key != link.record;
        });
        if (words.isOfNone || isOther || words.refused.contains(link.record)) {
            return CaseVerdict::Contradicts;
        }
        isChosenTaken = isChosenTaken || words.chosen.contains(link.record);
    }
    return words.chosen.isEmpty() || isChosenTaken ? CaseVerdict::Agrees : CaseVerdict::Open;
}

LabelledCase caseOf(ReadTx &tx, ItemId item, const QString &path, const AskedBook &book)
{
    const RecordRows rows(tx);
    std::vector<BookRecord> records;
    for (LinkedRecord &linked : rows.recordsOf(item)) {
        records.push_back(std::move(linked.known.record));
    }
    const RecordWords words = rows.wordsOn(item);
    const RecordChoice choice = chooseRecords(book, records, {});
    QList<RecordKey> taken;
    for (const RecordLink &link : choice.links) {
        taken += link.state == LinkState::Taken ? QList{link.record} : QList<RecordKey>();
    }
    return {item, path, verdictOn(words, choice), saidIn(words), keysOf(taken).join(QLatin1String(", "))};
}
} // namespace

QString caseVerdictName(CaseVerdict verdict)
{
    constexpr std::array names{"agrees", "open", "contradicts"};
    return QLatin1String(names.at(size_t(verdict)));
}

QList<LabelledCase> labelledCases(ReadTx &tx)
{
    const QList<std::pair<ItemId, QString>> items = tx.all(
        "SELECT i.id, i.shown FROM items i WHERE EXISTS (SELECT 1 FROM overrides o WHERE o.ended_at IS NULL "
        "AND o.kind IN ('is_record', 'not_record', 'no_record') AND o.subject = CAST(i.id AS TEXT)) ORDER BY i.id",
        [](const Row &row) { return std::pair(row.id<ItemId>(0), row.text(1)); });
    QList<LabelledCase> cases;
    for (const auto &[item, path] : items) {
        if (const auto book = RecordRows(tx).asked(item)) {
            cases.append(caseOf(tx, item, path, *book));
        }
    }
    return cases;
}
} // namespace kuramori
