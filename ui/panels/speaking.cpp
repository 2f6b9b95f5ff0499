// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/speaking.h"

#include "models/store/overruling.h"
#include "models/store/worktable.h"

#include <utility>

namespace kuramori
{
namespace
{
/// By the words, for they may have been taken back and said again since, which made another act of them.
Order takeBackOrder(const QList<ActWords> &said)
{
    ActWords words;
    for (const ActWords &act : said) {
        words += act;
    }
    return [words](WriteTx &tx) { return takeBackAll(tx, words); };
}

/// Each list as an act of its own, as it had been said: only so can it be taken back as before.
Order sayOrder(const QList<ActWords> &said)
{
    return speakOrder([said](WriteTx &, Overruling &overruling) {
        QList<ActId> acts;
        acts.reserve(said.size());
        for (const ActWords &words : said) {
            acts.append(overruling.say(words));
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
        QList<ActWords> said;
        said.reserve(acts.size());
        for (const ActId act : std::as_const(acts)) {
            said.append(OverrideRows(tx).wordsOf(act));
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
    QList<ActWords> ended;
    while (const auto act = next()) {
        const ActWords words = OverrideRows(tx).wordsOf(*act);
        if (Overruling(tx).takeBack(*act) > 0) {
            ended.prepend(words);
        }
    }
    return {ended.isEmpty() ? 0 : 1, ended.isEmpty() ? Order() : sayOrder(ended)};
}

Outcome takeBackAll(WriteTx &tx, ActWords words)
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
} // namespace kuramori
