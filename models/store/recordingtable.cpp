// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recordingtable.h"

#include "models/domain/override.h"
#include "models/store/itemtable.h"
#include "models/store/recordjson.h"

#include <algorithm>

namespace kuramori
{
namespace
{
QString orEmpty(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

ToldRecording toTold(const Row &row)
{
    ToldRecording told{row.id<RecordingRowId>(0), recordFromJson(row.text(4).toUtf8()), row.time(5), row.boolean(6)};
    told.record.provider = bookProviderFrom(row.text(1)).value_or(BookProvider::Hardcover);
    told.record.id = row.text(2);
    told.record.region = row.text(3);
    return told;
}

/// What a list of recordings shows; the rest would be kept for nothing.
QString contentOf(BookRecord record)
{
    record.description.clear();
    record.genres.clear();
    record.chapters.clear();
    return QString::fromUtf8(toJson(record));
}

ChosenRecording chosenOf(const RecordKey &key, const QList<ListedRecording> &list)
{
    const auto found
        = std::ranges::find_if(list, [&](const ListedRecording &one) { return one.records.contains(key); });
    if (found != list.cend()) {
        return {key, *found, std::nullopt};
    }
    ListedRecording lost;
    lost.records = {key};
    lost.isGone = true;
    return {key, lost, std::nullopt};
}
} // namespace

QList<ToldRecording> RecordingRows::told(SeriesId series, const QString &entry) const
{
    return m_tx.all("SELECT id, provider, source_id, region, content, said_at, is_gone FROM entry_recordings WHERE "
                    "series_id = $1 AND entry_key = $2 ORDER BY id",
                    toTold, series, entry);
}

QList<ListedRecording> RecordingRows::list(SeriesId series, const QString &entry, const QStringList &languages) const
{
    return recordingList(told(series, entry), languages);
}

QList<RecordingLookup> RecordingRows::lookups(SeriesId series, const QString &entry) const
{
    return m_tx.all(
        "SELECT provider, asked_at, answered_at, trouble FROM recording_lookups WHERE series_id = $1 AND entry_key = "
        "$2 "
        "ORDER BY provider",
        [](const Row &row) {
            return RecordingLookup{bookProviderFrom(row.text(0)).value_or(BookProvider::Hardcover), row.time(1),
                                   row.optionalTime(2), row.text(3)};
        },
        series, entry);
}

QHash<QString, RecordKey> RecordingRows::wordsOn(SeriesId series) const
{
    QHash<QString, RecordKey> words;
    m_tx.each(
        "SELECT object FROM overrides WHERE kind = $1 AND subject = $2 AND ended_at IS NULL ORDER BY id",
        [&](const Row &row) {
            const auto word = recordingWordFrom(row.text(0));
            if (word && word->record) {
                words.insert(word->entry, *word->record);
            }
        },
        overrideKindName(OverrideKind::ChooseRecording), QString::number(series.value()));
    return words;
}

std::optional<RecordKey> RecordingRows::chosen(SeriesId series, const QString &entry) const
{
    const QHash<QString, RecordKey> words = wordsOn(series);
    const auto word = words.constFind(entry);
    return word == words.cend() ? std::nullopt : std::optional(*word);
}

QHash<QString, ChosenRecording> RecordingRows::chosen(SeriesId series) const
{
    QHash<QString, ChosenRecording> chosen;
    const QHash<QString, RecordKey> words = wordsOn(series);
    for (auto word = words.cbegin(); word != words.cend(); ++word) {
        chosen.insert(word.key(), chosenOf(*word, list(series, word.key(), {})));
    }
    return chosen;
}

QList<std::pair<SeriesId, QString>> RecordingRows::due(Timestamp horizon, qint64 most) const
{
    return m_tx.all(
        "SELECT n.series_id, n.entry_key FROM wanted n WHERE (n.is_wanted <> 0 OR n.is_pinned <> 0) AND "
        "n.standing IN ('missing', 'upcoming') AND NOT EXISTS (SELECT 1 FROM recording_lookups l WHERE "
        "l.series_id = n.series_id AND l.entry_key = n.entry_key AND l.asked_at >= $1) ORDER BY "
        "n.is_pinned DESC, n.score DESC, n.id LIMIT $2",
        [](const Row &row) { return std::pair(row.id<SeriesId>(0), row.text(1)); }, horizon, most);
}

QList<OwnedRecording> RecordingRows::owned(WorkId work) const
{
    const QList<ItemId> items = m_tx.all(
        "SELECT i.id FROM editions e JOIN items i ON i.edition_id = e.id WHERE e.work_id = $1 ORDER BY i.id",
        [](const Row &row) { return row.id<ItemId>(0); }, work);
    QList<OwnedRecording> owned;
    owned.reserve(items.size());
    for (const ItemId id : items) {
        const std::optional<LibraryItem> item = ItemRows(m_tx).item(id);
        if (!item) {
            continue;
        }
        OwnedRecording one{{item->facts.facts, item->facts.recording, {}}, {}};
        if (item->runtime.count() > 0) {
            one.book.recording.runtime = std::chrono::round<std::chrono::seconds>(item->runtime).count();
        }
        one.records = m_tx.all(
            "SELECT r.provider, r.source_id, r.region FROM item_records l JOIN provider_records r ON r.id = "
            "l.record_id "
            "WHERE l.item_id = $1 AND l.state = 'taken' AND (l.method = 'person' OR l.recording = 'same') ORDER BY "
            "l.position",
            [](const Row &row) {
                return RecordKey{bookProviderFrom(row.text(0)).value_or(BookProvider::Hardcover), row.text(1),
                                 row.text(2)};
            },
            id);
        owned.append(one);
    }
    return owned;
}

void RecordingTable::keep(SeriesId series, const QString &entry, const QList<RecordingAnswer> &answers)
{
    for (const RecordingAnswer &answer : answers) {
        keep(series, entry, answer);
    }
    m_tx.touch(Topic::Books);
}

void RecordingTable::keep(SeriesId series, const QString &entry, const RecordingAnswer &answer)
{
    const QString provider = bookProviderName(answer.provider);
    const Param answered = answer.isWhole ? Param(m_tx.now()) : Param(nullptr);
    m_tx.run("INSERT INTO recording_lookups (series_id, entry_key, provider, asked_at, answered_at, trouble) VALUES "
             "($1, $2, $3, $4, $5, $6) ON CONFLICT (series_id, entry_key, provider) DO UPDATE SET asked_at = "
             "excluded.asked_at, answered_at = coalesce(excluded.answered_at, recording_lookups.answered_at), trouble "
             "= excluded.trouble",
             series, entry, provider, m_tx.now(), answered, orEmpty(answer.trouble));
    if (answer.isWhole) { // and what is in it comes back below
        m_tx.run("UPDATE entry_recordings SET is_gone = 1 WHERE series_id = $1 AND entry_key = $2 AND provider = $3",
                 series, entry, provider);
    }
    for (const ToldRecording &told : answer.told) {
        m_tx.run("INSERT INTO entry_recordings (series_id, entry_key, provider, source_id, region, content, said_at, "
                 "is_gone) VALUES ($1, $2, $3, $4, $5, $6, $7, 0) ON CONFLICT (series_id, entry_key, provider, "
                 "source_id, region) DO UPDATE SET is_gone = 0, content = CASE WHEN entry_recordings.said_at <= "
                 "excluded.said_at THEN excluded.content ELSE entry_recordings.content END, said_at = CASE WHEN "
                 "entry_recordings.said_at <= excluded.said_at THEN excluded.said_at ELSE entry_recordings.said_at END",
                 series, entry, provider, told.record.id, orEmpty(told.record.region), contentOf(told.record),
                 told.saidAt);
    }
}
} // namespace kuramori
