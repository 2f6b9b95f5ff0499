// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/wordorders.h"

#include "models/store/overruling.h"
#include "models/store/worktable.h"

#include <algorithm>
#include <functional>

namespace kuramori
{
namespace
{
using Speak = std::function<ActId(WriteTx &tx, Overruling &overruling)>;

Order speakOrder(Speak speak)
{
    return [speak = std::move(speak)](WriteTx &tx) -> Outcome {
        lockWorks(tx);
        Overruling overruling(tx);
        const ActId act = speak(tx, overruling);
        return {act.isValid() ? 1 : 0, act.isValid() ? takeBackOrder(act) : Order()};
    };
}

Order sayOrder(const QList<Override> &words)
{
    return speakOrder([words](WriteTx &, Overruling &overruling) { return overruling.say(words); });
}

/// Takes back the acts that these words are of; the inverse says again all that was said in them.
Outcome takeBackAll(WriteTx &tx, const QList<Override> &words)
{
    lockWorks(tx);
    QList<Override> ended;
    for (const Override &word : words) {
        if (const auto act = OverrideRows(tx).actOf(word)) {
            ended += OverrideRows(tx).wordsOf(*act);
            Overruling(tx).takeBack(*act);
        }
    }
    return {ended.isEmpty() ? 0 : 1, ended.isEmpty() ? Order() : sayOrder(ended)};
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

Order takeBackOrder(ActId act)
{
    return [act](WriteTx &tx) -> Outcome {
        lockWorks(tx);
        const QList<Override> words = OverrideRows(tx).wordsOf(act);
        const qint64 count = Overruling(tx).takeBack(act);
        return {count > 0 ? 1 : 0, count > 0 ? sayOrder(words) : Order()};
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
} // namespace kuramori
