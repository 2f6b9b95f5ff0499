// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/speaking.h"

#include "models/store/overruling.h"
#include "models/store/worktable.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace kuramori
{
namespace
{
using ActIds = QList<WordId>; ///< the words of one act

/// Words by what they read now: since they were said, the entry of a series that they are on may have another key.
ActWords wordsNow(ReadTx &tx, const ActIds &ids)
{
    ActWords words;
    words.reserve(ids.size());
    for (const WordId id : ids) {
        if (const auto word = OverrideRows(tx).word(id)) {
            words.append(*word);
        }
    }
    return words;
}

/// By the words, for they may have been taken back and said again since, which made another act of them.
Order takeBackOrder(const QList<ActIds> &said)
{
    ActIds ids;
    for (const ActIds &act : said) {
        ids += act;
    }
    return [ids](WriteTx &tx) { return takeBackAll(tx, wordsNow(tx, ids)); };
}

/// Each list as an act of its own, as it had been said: only so can it be taken back as before.
Order sayOrder(const QList<ActIds> &said)
{
    return speakOrder([said](WriteTx &tx, Overruling &overruling) {
        QList<ActId> acts;
        acts.reserve(said.size());
        for (const ActIds &ids : said) {
            acts.append(overruling.say(wordsNow(tx, ids)));
        }
        return acts;
    });
}
} // namespace

Order speakOrder(std::function<QList<ActId>(WriteTx &tx, Overruling &overruling)> speak)
{
    return [speak = std::move(speak)](WriteTx &tx) -> Outcome {
        lockWorks(tx);
        Overruling overruling(tx);
        QList<ActId> acts = speak(tx, overruling);
        acts.removeIf([](ActId act) { return !act.isValid(); });
        QList<ActIds> said;
        said.reserve(acts.size());
        for (const ActId act : std::as_const(acts)) {
            said.append(OverrideRows(tx).idsOf(act));
        }
        return {acts.isEmpty() ? 0 : 1, acts.isEmpty() ? Order() : takeBackOrder(said)};
    };
}

Order speakOrder(std::function<ActId(WriteTx &tx, Overruling &overruling)> speak)
{
    return speakOrder(std::function([speak = std::move(speak)](WriteTx &tx, Overruling &overruling) -> QList<ActId> {
        return {speak(tx, overruling)};
    }));
}

Outcome takeBackEach(WriteTx &tx, const std::function<std::optional<ActId>()> &next)
{
    lockWorks(tx);
    QList<ActIds> ended;
    while (const auto act = next()) {
        const ActIds ids = OverrideRows(tx).idsOf(*act);
        if (Overruling(tx).takeBack(*act) > 0) {
            ended.prepend(ids);
        }
    }
    return {ended.isEmpty() ? 0 : 1, ended.isEmpty() ? Order() : sayOrder(ended)};
}

/// Those that are said again are of an act that was taken back in part; `taken`: the others of these acts.
Order sayAllOrder(const QList<ActIds> &ended, const QList<ActIds> &saidAgain, const ActIds &taken)
{
    return [=](WriteTx &tx) -> Outcome {
        lockWorks(tx);
        for (const ActIds &ids : saidAgain) {
            takeBackAll(tx, wordsNow(tx, ids));
        }
        for (const ActIds &ids : ended) {
            Overruling(tx).say(wordsNow(tx, ids));
        }
        return {1, [taken](WriteTx &later) { return takeBackAll(later, wordsNow(later, taken)); }};
    };
}

Outcome takeBackAll(WriteTx &tx, const ActWords &words)
{
    lockWorks(tx);
    QList<ActIds> ended;
    QList<ActIds> saidAgain;
    ActIds taken;
    for (qsizetype at = words.size(); at > 0; --at) {
        const auto act = OverrideRows(tx).actOf(words.at(at - 1));
        if (!act) { // it went with another one
            continue;
        }
        const ActIds ids = OverrideRows(tx).idsOf(*act);
        ActIds rest = ids;
        rest.removeIf([&](WordId id) { return words.contains(*OverrideRows(tx).word(id)); });
        Overruling overruling(tx);
        overruling.takeBack(*act);
        ended.prepend(ids);
        std::ranges::copy_if(ids, std::back_inserter(taken), [&](WordId id) { return !rest.contains(id); });
        if (const ActId again = overruling.say(wordsNow(tx, rest)); again.isValid()) {
            saidAgain.append(OverrideRows(tx).idsOf(again));
        }
    }
    return {ended.isEmpty() ? 0 : 1, ended.isEmpty() ? Order() : sayAllOrder(ended, saidAgain, taken)};
}
} // namespace kuramori
