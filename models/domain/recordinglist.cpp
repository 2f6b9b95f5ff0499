// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recordinglist.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace kuramori
{
namespace
{
/// Whose word on a recording goes first: shops describe what they sell, catalogues what somebody entered.
int rank(BookProvider provider)
{
    switch (provider) {
    case BookProvider::Audnexus:
        return 0;
    case BookProvider::Hardcover:
        return 1;
    case BookProvider::ITunes:
        return 2;
    case BookProvider::OpenLibrary:
        return 3;
    }
    return 4;
}

auto orderOf(const ToldRecording &told)
{
    return std::tuple(told.isGone, rank(told.record.provider), told.record.id, told.record.region);
}

RecordingVerdict verdictOn(const BookRecord &a, const BookRecord &b)
{
    return matchRecording({a.facts, a.recording, {}}, b).verdict;
}

using Row = QList<ToldRecording>; ///< records of one recording

bool belongsTo(const Row &row, const ToldRecording &told)
{
    bool isSame = false;
    for (const ToldRecording &each : row) {
        switch (verdictOn(each.record, told.record)) {
        case RecordingVerdict::Different:
            return false;
        case RecordingVerdict::Same:
            isSame = true;
            break;
        case RecordingVerdict::Unknown:
            break;
        }
    }
    return isSame;
}

void addText(QStringList &texts, const QString &text)
{
    if (!text.isEmpty() && !texts.contains(text)) {
        texts.append(text);
    }
}

void addTo(ListedRecording &listed, const ToldRecording &told)
{
    const BookRecord &record = told.record;
    listed.records.append(keyOf(record));
    RecordingKey &known = listed.recording;
    if (known.narrators.isEmpty()) {
        known.narrators = record.recording.narrators;
    }
    if (!known.abridged) {
        known.abridged = record.recording.abridged;
    }
    if (known.language.isEmpty()) {
        known.language = languageKey(record.recording.language);
    }
    if (!known.runtime) {
        known.runtime = record.recording.runtime;
    }
    if (listed.publisher.isEmpty()) {
        listed.publisher = record.publisher;
    }
    if (listed.released.isNull()) {
        listed.released = record.released;
    }
    addText(listed.asins, record.facts.identifiers.asin);
    addText(listed.isbns, record.facts.identifiers.isbn13);
    for (const QString &isbn : record.isbns) {
        addText(listed.isbns, isbn);
    }
    listed.saidAt = std::max(listed.saidAt, told.saidAt);
    listed.isGone = listed.isGone && told.isGone;
}

ListedRecording listedOf(const Row &row)
{
    ListedRecording listed;
    listed.id = row.constFirst().id;
    listed.isGone = true;
    for (const ToldRecording &told : row) {
        addTo(listed, told);
    }
    listed.asins.sort();
    listed.isbns.sort();
    return listed;
}

/// 0: in one of the languages; 1: nobody says; 2: in another.
int farness(const ListedRecording &listed, const QStringList &languages)
{
    if (languages.isEmpty() || languages.contains(listed.recording.language)) {
        return 0;
    }
    return listed.recording.language.isEmpty() ? 1 : 2;
}

bool shareAny(const QStringList &a, const QStringList &b)
{
    return std::ranges::any_of(a, [&](const QString &each) { return b.contains(each); });
}
} // namespace

QList<ListedRecording> recordingList(QList<ToldRecording> told, const QStringList &languages)
{
    std::ranges::sort(told, {}, orderOf);
    QList<Row> rows;
    for (const ToldRecording &each : std::as_const(told)) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row &one) { return belongsTo(one, each); });
        if (row == rows.end()) {
            rows.append({each});
        } else {
            row->append(each);
        }
    }
    QList<ListedRecording> list;
    list.reserve(rows.size());
    for (const Row &row : std::as_const(rows)) {
        list.append(listedOf(row));
    }
    std::ranges::stable_sort(list, {}, [&](const ListedRecording &one) {
        return std::tuple(one.isGone, farness(one, languages), one.released.isNull(), one.released.year,
                          one.released.month, one.released.day);
    });
    return list;
}

bool isOfAudio(const BookRecord &record)
{
    if (record.format != BookFormat::Unsaid) {
        return record.format == BookFormat::Audio;
    }
    return record.provider == BookProvider::Audnexus || record.recording.runtime
        || !record.recording.narrators.isEmpty() || !record.facts.identifiers.asin.isEmpty();
}

bool isOfEntry(const BookRecord &record, const ListedEntry &entry, const QString &series)
{
    const bool isCalledSo = entry.asins.contains(record.facts.identifiers.asin) || shareAny(record.isbns, entry.isbns);
    return isCalledSo || matchBooks(factsOf(entry, series), record.facts).verdict == MatchVerdict::Same;
}
} // namespace kuramori
