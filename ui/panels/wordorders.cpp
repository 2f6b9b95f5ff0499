// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/wordorders.h"

#include "models/jobs/enrichspec.h"
#include "models/store/itemtable.h"
#include "models/store/jobtable.h"
#include "models/store/overruling.h"
#include "models/store/recordtable.h"
#include "models/store/worktable.h"
#include "models/tables/driftreading.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <utility>

namespace kuramori
{
namespace
{
using Speak = std::function<ActId(WriteTx &tx, Overruling &overruling)>;
using SpeakOften = std::function<QList<ActId>(WriteTx &tx, Overruling &overruling)>;
using Words = QList<Override>; ///< of one act

Order takeBackOrder(const QList<Words> &said);

Order speakOrder(SpeakOften speak)
{
    return [speak = std::move(speak)](WriteTx &tx) -> Outcome {
        lockWorks(tx);
        Overruling overruling(tx);
        QList<ActId> acts = speak(tx, overruling);
        acts.removeIf([](ActId act) { return !act.isValid(); });
        QList<Words> said;
        said.reserve(acts.size());
        for (const ActId act : std::as_const(acts)) {
            said.append(OverrideRows(tx).wordsOf(act));
        }
        return {acts.isEmpty() ? 0 : 1, acts.isEmpty() ? Order() : takeBackOrder(said)};
    };
}

Order speakOrder(Speak speak)
{
    return speakOrder(SpeakOften(
        [speak = std::move(speak)](WriteTx &tx, Overruling &overruling) { return QList{speak(tx, overruling)}; }));
}

/// Each list as an act of its own, as it had been said: only so can it be taken back as before.
Order sayOrder(const QList<Words> &said)
{
    return speakOrder([said](WriteTx &, Overruling &overruling) {
        QList<ActId> acts;
        acts.reserve(said.size());
        for (const Words &words : said) {
            acts.append(overruling.say(words));
        }
        return acts;
    });
}

/// Takes back one act after the other, the last one first; the inverse says all of it again.
Outcome takeBackEach(WriteTx &tx, const std::function<std::optional<ActId>()> &next)
{
    lockWorks(tx);
    QList<Words> ended;
    while (const auto act = next()) {
        const Words words = OverrideRows(tx).wordsOf(*act);
        if (Overruling(tx).takeBack(*act) > 0) {
            ended.prepend(words);
        }
    }
    return {ended.isEmpty() ? 0 : 1, ended.isEmpty() ? Order() : sayOrder(ended)};
}

/// Takes back the acts that these words are of.
Outcome takeBackAll(WriteTx &tx, QList<Override> words)
{
    return takeBackEach(tx, [&]() -> std::optional<ActId> {
        while (!words.isEmpty()) {
            if (const auto act = OverrideRows(tx).actOf(words.takeLast())) {
                return act;
            }
        }
        return std::nullopt;
    });
}

/// By the words, for they may have been taken back and said again since, which made another act of them.
Order takeBackOrder(const QList<Words> &said)
{
    Words words;
    for (const Words &act : said) {
        words += act;
    }
    return [words](WriteTx &tx) { return takeBackAll(tx, words); };
}

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

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(WordOrders)
};

ActId searchFor(WriteTx &tx, Overruling &overruling, const QList<ItemId> &items, const SearchWords &words,
                const JobKinds &kinds)
{
    if (items.isEmpty()) { // else it would be about all that are due
        stopWith(ErrorKind::NotFound, Sentences::tr("The library does not know this book any more."));
    }
    const ActId act = overruling.searchAs(items, words);
    JobTable(tx).insert(enrichSpec({items, false, false, searchText(words)}), kinds);
    return act;
}

/// Nobody decides of what was not shown.
QList<FieldOfItem> stillAsSeen(ReadTx &tx, const QList<DriftLine> &seen)
{
    QList<FieldOfItem> fields;
    fields.reserve(seen.size());
    for (const DriftLine &line : seen) {
        const std::optional<KeptDrift> now = DriftRows(tx).open(line.where);
        if (!now || now->drift.held != line.drift.held || now->drift.other != line.drift.other) {
            stopWith(ErrorKind::Conflict,
                     Sentences::tr("Something else is said of %1 by now; look at it again.").arg(line.title));
        }
        fields.append(line.where);
    }
    return fields;
}

QList<ItemId> itemsOf(ReadTx &tx, const QList<WorkId> &works)
{
    QList<ItemId> items;
    for (const WorkId work : works) {
        items += itemsOfBook(tx, work);
    }
    return items;
}

/// "2.5", "1-3": as seriesPosition() reads it.
QString placeText(const SeriesPosition &position)
{
    const QString from = QString::number(position.from);
    return position.isRange() ? from + u'-' + QString::number(position.to) : from;
}

QList<HeldField> fieldsToHold(const BookFacts &book)
{
    HeldField authors{BookField::Author, {}};
    for (const QString &author : book.authors) {
        authors.values.append({author, {}});
    }
    HeldField series{BookField::Series, {}};
    for (const SeriesEntry &entry : book.series) {
        series.values.append({entry.name, entry.position ? placeText(*entry.position) : QString()});
    }
    QList<HeldField> fields{{BookField::Title, {{book.title, {}}}}, series};
    if (!authors.values.isEmpty()) {
        fields.append(authors);
    }
    return fields;
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
    if (isOfAnime(word.kind)) {
        return !entry.series.isValid() && word.subject == entry.key;
    }
    const auto said = gapFrom(word.object);
    const auto asked = gapFrom(entry.key);
    const bool isSame
        = word.kind == OverrideKind::IgnoreGap ? said && asked && touch(*said, *asked) : word.object == entry.key;
    return isSame && word.subject == QString::number(entry.series.value());
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
        Words words;
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

Order chooseRecordOrder(ItemId item, const RecordKey &record)
{
    return speakOrder([=](WriteTx &tx, Overruling &overruling) {
        const std::optional<KnownRecord> known = RecordRows(tx).record(record);
        if (!known) {
            stopWith(ErrorKind::NotFound, Sentences::tr("No provider has told of %1 yet.").arg(recordKeyText(record)));
        }
        RecordTable(tx).bring(item, known->id);
        return overruling.chooseRecord(item, record);
    });
}

Order refuseRecordsOrder(ItemId item, const QList<RecordKey> &records)
{
    return speakOrder([=](WriteTx &, Overruling &overruling) { return overruling.refuseRecords(item, records); });
}

Order seriesLinkOrder(OverrideKind kind, SeriesId series, const QString &provider, const QString &sourceId)
{
    return speakOrder([=](WriteTx &, Overruling &overruling) {
        return kind == OverrideKind::NoSeries ? overruling.refuseAllSeries(series)
            : kind == OverrideKind::NotSeries ? overruling.refuseSeries(series, provider, sourceId)
                                              : overruling.linkSeries(series, provider, sourceId);
    });
}

Order refuseAllRecordsOrder(ItemId item)
{
    return speakOrder([=](WriteTx &, Overruling &overruling) { return overruling.refuseAllRecords(item); });
}

Order searchOrder(ItemId item, const SearchWords &words, const JobKinds &kinds)
{
    return speakOrder(
        [=, &kinds](WriteTx &tx, Overruling &overruling) { return searchFor(tx, overruling, {item}, words, kinds); });
}

Order searchOrder(WorkId book, const SearchWords &words, const JobKinds &kinds)
{
    return speakOrder([=, &kinds](WriteTx &tx, Overruling &overruling) {
        return searchFor(tx, overruling, itemsOfBook(tx, book), words, kinds);
    });
}

Order holdOrder(ItemId item)
{
    return speakOrder([=](WriteTx &tx, Overruling &overruling) {
        const std::optional<LibraryItem> known = ItemRows(tx).item(item);
        if (!known) {
            stopWith(ErrorKind::NotFound, Sentences::tr("The library does not know this book any more."));
        }
        return overruling.hold(item, fieldsToHold(known->facts.facts));
    });
}

Order acceptFieldsOrder(const QList<DriftLine> &seen)
{
    return speakOrder(
        [=](WriteTx &tx, Overruling &overruling) { return overruling.acceptFields(stillAsSeen(tx, seen)); });
}

Order keepFieldsOrder(const QList<DriftLine> &seen)
{
    return speakOrder(
        [=](WriteTx &tx, Overruling &overruling) { return overruling.keepFields(stillAsSeen(tx, seen)); });
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
        QList<Override> words = OverrideRows(tx).inForce(kind) + OverrideRows(tx).inForce(ofAnime(kind));
        words.removeIf([&](const Override &word) {
            return std::ranges::none_of(entries, [&](const EntryOfSeries &entry) { return isOf(word, entry); });
        });
        return takeBackAll(tx, words);
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
    return [=](WriteTx &tx) -> Outcome {
        QList<Override> words;
        words.reserve(anime.size());
        for (const AnimeKey &key : anime) {
            words.append({kind, key, {}});
        }
        return takeBackAll(tx, words);
    };
}

Order takeBackOrder(const QStringList &spellings)
{
    return [spellings](WriteTx &tx) {
        // Anew each time: what was taken back may have ended a word before it, which holds again.
        return takeBackEach(tx, [&] { return lastActOf(tx, spellings); });
    };
}
} // namespace kuramori
