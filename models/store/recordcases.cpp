// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casegroups.h"
#include "models/store/overridetable.h"
#include "models/store/recordtable.h"

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

QString takenIn(const RecordChoice &choice)
{
    QStringList taken;
    for (const RecordLink &link : choice.links) {
        if (link.state == LinkState::Taken) {
            taken.append(recordKeyText(link.record));
        }
    }
    return taken.join(QLatin1String(", "));
}

std::vector<BookRecord> broughtFor(ReadTx &tx, ItemId item)
{
    std::vector<BookRecord> records;
    for (LinkedRecord &linked : RecordRows(tx).recordsOf(item)) {
        records.push_back(std::move(linked.known.record));
    }
    return records;
}
} // namespace

QList<LabelledCase> recordCases(ReadTx &tx)
{
    const RecordRows rows(tx);
    const QList<ItemId> items = tx.all(
        "SELECT i.id FROM items i WHERE EXISTS (SELECT 1 FROM overrides o WHERE o.ended_at IS NULL "
        "AND o.kind IN ('is_record', 'not_record', 'no_record') AND o.subject = CAST(i.id AS TEXT)) ORDER BY i.id",
        [](const Row &row) { return row.id<ItemId>(0); });
    QList<LabelledCase> cases;
    for (const ItemId item : items) {
        if (const auto book = rows.asked(item)) {
            const RecordWords words = rows.wordsOn(item);
            const RecordChoice choice = chooseRecords(*book, broughtFor(tx, item), {});
            cases.append({CaseKind::Record, QString::number(item.value()), shownPath(tx, item),
                          caseVerdict(words, choice), saidIn(words), takenIn(choice)});
        }
    }
    return cases;
}

/// Words by which nothing was found prove nothing, and are no case.
QList<LabelledCase> searchCases(ReadTx &tx)
{
    const RecordRows rows(tx);
    QList<LabelledCase> cases;
    const QList<Override> said = OverrideRows(tx).inForce(OverrideKind::SearchAs);
    for (const Override &word : said) {
        const ItemId item(word.subject.toLongLong());
        const auto byPerson = rows.asked(item);
        const auto byFiles = rows.askedByFiles(item);
        if (!byPerson || !byFiles) {
            continue;
        }
        const std::vector<BookRecord> records = broughtFor(tx, item);
        const RecordWords words = rows.wordsOn(item);
        const RecordChoice meant = chooseRecords(*byPerson, records, words);
        const RecordChoice found = chooseRecords(*byFiles, records, words);
        if (const QString taken = takenIn(meant); !taken.isEmpty()) {
            cases.append({CaseKind::Search, word.subject, shownPath(tx, item),
                          caseVerdict(true, rulesAnswer(meant, found)), word.object + QLatin1String(": ") + taken,
                          takenIn(found)});
        }
    }
    return cases;
}
} // namespace kuramori
