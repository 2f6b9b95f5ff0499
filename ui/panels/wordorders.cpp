// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/wordorders.h"

#include "models/store/animegraph.h"
#include "models/store/overruling.h"
#include "ui/panels/speaking.h"

#include <algorithm>

namespace kuramori
{
namespace
{
/// In which something was said of persons whom one of these spellings names.
std::optional<ActId> lastActOf(ReadTx &tx, const QStringList &spellings)
{
    std::optional<ActId> last;
    tx.each("SELECT coalesce(act_id, id), subject, object FROM overrides WHERE ended_at IS NULL "
            "AND kind IN ('same_person', 'other_person', 'pen_name')",
            [&](const Row &row) {
                if (spellings.contains(row.text(1)) || spellings.contains(row.text(2))) {
                    last = std::max(last, std::optional(row.id<ActId>(0)));
                }
            });
    return last;
}

QList<ItemId> itemsOf(ReadTx &tx, const QList<WorkId> &works)
{
    QList<ItemId> items;
    for (const WorkId work : works) {
        items += itemsOfBook(tx, work);
    }
    return items;
}

bool touch(SeriesGap a, SeriesGap b)
{
    return a.from <= b.to && b.from <= a.to;
}

/// What is said of an anime where this is said of an entry.
OverrideKind ofAnime(OverrideKind kind)
{
    switch (kind) {
    case OverrideKind::WantEntry:
        return OverrideKind::WantAnime;
    case OverrideKind::PinEntry:
        return OverrideKind::PinAnime;
    case OverrideKind::BoostEntry:
        return OverrideKind::BoostAnime;
    case OverrideKind::IgnoreGap:
        return OverrideKind::IgnoreAnime;
    default:
        return kind;
    }
}

Override wordOn(OverrideKind kind, const EntryOfSeries &entry)
{
    return entry.series.isValid() ? Override{kind, QString::number(entry.series.value()), entry.key}
                                  : Override{ofAnime(kind), entry.key, {}};
}

bool isOf(const Override &word, const EntryOfSeries &entry)
{
    const auto said = gapFrom(word.object);
    const auto asked = gapFrom(entry.key);
    const bool isSame
        = word.object == entry.key || (word.kind == OverrideKind::IgnoreGap && said && asked && touch(*said, *asked));
    return isSame && entry.series.isValid() && word.subject == QString::number(entry.series.value());
}

/// By whichever of their keys they were said.
QList<Override> wordsOnAnime(ReadTx &tx, OverrideKind kind, const QList<AnimeKey> &anime)
{
    AnimeGraph graph(tx);
    QSet<AnimeKey> keys;
    for (const AnimeKey &key : anime) {
        keys.insert(graph.keyNow(key));
    }
    QList<Override> words = OverrideRows(tx).inForce(kind);
    words.removeIf([&](const Override &word) { return !keys.contains(graph.keyNow(word.subject)); });
    return words;
}
} // namespace

Order relateOrder(OverrideKind kind, ItemId moved, ItemId kept)
{
    return speakOrder([=](WriteTx &, Overruling &overruling) { return overruling.relateWhole(kind, moved, kept); });
}

Order ignorePairOrder(ItemId a, ItemId b)
{
    return speakOrder([=](WriteTx &, Overruling &overruling) { return overruling.ignorePair(a, b); });
}

Order mergeOrder(WorkId kept, const QList<WorkId> &others)
{
    return speakOrder([=](WriteTx &tx, Overruling &overruling) {
        return overruling.relate(OverrideKind::SameWork, itemsOf(tx, others), itemsOfBook(tx, kept));
    });
}

Order splitOrder(const QList<ItemId> &items)
{
    return speakOrder([=](WriteTx &, Overruling &overruling) { return overruling.split(items); });
}

Order bookOrder(OverrideKind kind, const QList<WorkId> &works)
{
    return speakOrder([=](WriteTx &tx, Overruling &overruling) {
        const QList<ItemId> items = itemsOf(tx, works);
        return kind == OverrideKind::PinBook ? overruling.pin(items) : overruling.ignore(items);
    });
}

Order gapOrder(SeriesId series, const QList<SeriesGap> &gaps)
{
    return speakOrder([=](WriteTx &, Overruling &overruling) { return overruling.ignoreGaps(series, gaps); });
}

Order entriesOrder(OverrideKind kind, const QList<EntryOfSeries> &entries)
{
    return speakOrder([=](WriteTx &, Overruling &overruling) {
        ActWords words;
        for (const EntryOfSeries &entry : entries) {
            if (!entry.series.isValid() || kind != OverrideKind::IgnoreGap || gapFrom(entry.key)) {
                words.append(wordOn(kind, entry));
            }
        }
        return overruling.say(words);
    });
}

Order chooseRecordingOrder(const EntryOfSeries &entry, const std::optional<RecordKey> &record)
{
    return speakOrder([=](WriteTx &, Overruling &overruling) {
        return overruling.chooseRecording(entry.series, {entry.key, record});
    });
}

Order mergePersonsOrder(PersonId kept, const QList<PersonId> &others)
{
    return speakOrder([=](WriteTx &, Overruling &overruling) {
        QList<ActId> acts;
        acts.reserve(others.size());
        for (const PersonId other : others) {
            acts.append(overruling.mergePersons(kept, other));
        }
        return acts;
    });
}

Order splitPersonOrder(const QStringList &spellings)
{
    return speakOrder([=](WriteTx &, Overruling &overruling) { return overruling.splitPerson(spellings); });
}

Order penNameOrder(PersonId penName, PersonId real)
{
    return speakOrder([=](WriteTx &, Overruling &overruling) { return overruling.linkPenName(penName, real); });
}

Order seriesLinkOrder(OverrideKind kind, SeriesId series, const QString &provider, const QString &sourceId)
{
    return speakOrder([=](WriteTx &, Overruling &overruling) {
        return kind == OverrideKind::NoSeries ? overruling.refuseAllSeries(series)
            : kind == OverrideKind::NotSeries ? overruling.refuseSeries(series, provider, sourceId)
                                              : overruling.linkSeries(series, provider, sourceId);
    });
}

Order rateSeriesOrder(SeriesId series, std::optional<int> stars)
{
    return speakOrder([=](WriteTx &, Overruling &overruling) { return overruling.rateSeries(series, stars); });
}

Order takeBackOrder(ActId act)
{
    return [act](WriteTx &tx) {
        bool isDone = false;
        return takeBackEach(tx, [&] { return std::exchange(isDone, true) ? std::nullopt : std::optional(act); });
    };
}

Order heedBooksOrder(OverrideKind kind, const QList<WorkId> &works)
{
    return [=](WriteTx &tx) -> Outcome {
        QList<Override> words;
        for (const WorkId work : works) {
            for (const ItemId item : itemsOfBook(tx, work)) {
                words.append({kind, QString::number(item.value()), {}});
            }
        }
        return takeBackAll(tx, words);
    };
}

Order heedGapsOrder(SeriesId series, const QList<SeriesGap> &gaps)
{
    return [=](WriteTx &tx) -> Outcome {
        QList<Override> words = OverrideRows(tx).inForce(OverrideKind::IgnoreGap);
        words.removeIf([&](const Override &word) {
            const auto ignored = gapFrom(word.object);
            return word.subject != QString::number(series.value()) || !ignored
                || std::ranges::none_of(gaps, [&](SeriesGap gap) { return touch(gap, *ignored); });
        });
        return takeBackAll(tx, words);
    };
}

Order takeEntriesBackOrder(OverrideKind kind, const QList<EntryOfSeries> &entries)
{
    return [=](WriteTx &tx) -> Outcome {
        QList<Override> words = OverrideRows(tx).inForce(kind);
        words.removeIf([&](const Override &word) {
            return std::ranges::none_of(entries, [&](const EntryOfSeries &entry) { return isOf(word, entry); });
        });
        QList<AnimeKey> anime;
        for (const EntryOfSeries &entry : entries) {
            anime += entry.series.isValid() ? QList<AnimeKey>() : QList<AnimeKey>{entry.key};
        }
        return takeBackAll(tx, words + wordsOnAnime(tx, ofAnime(kind), anime));
    };
}

Order animeOrder(OverrideKind kind, const QList<AnimeKey> &anime)
{
    return speakOrder([=](WriteTx &, Overruling &overruling) { return overruling.sayOfAnime(kind, anime); });
}

Order animePairOrder(const QList<Override> &words)
{
    return speakOrder([=](WriteTx &, Overruling &overruling) { return overruling.say(words); });
}

Order takeAnimeBackOrder(OverrideKind kind, const QList<AnimeKey> &anime)
{
    return [=](WriteTx &tx) -> Outcome { return takeBackAll(tx, wordsOnAnime(tx, kind, anime)); };
}

Order takeBackOrder(const QStringList &spellings)
{
    return [spellings](WriteTx &tx) {
        // Anew each time: what was taken back may have ended a word before it, which holds again.
        return takeBackEach(tx, [&] { return lastActOf(tx, spellings); });
    };
}
} // namespace kuramori
