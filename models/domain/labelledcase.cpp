// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/labelledcase.h"

#include "models/domain/animepairs.h"

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr std::array verdictNames{"agrees", "open", "contradicts"};
constexpr std::array answerNames{"same", "review", "other"};

bool isLinked(const SeriesLink &link)
{
    return link.verdict == LinkVerdict::Linked;
}

FieldWords wordsOf(const HeldField &held)
{
    FieldWords words;
    words.reserve(held.values.size());
    for (const HeldValue &value : held.values) {
        words.append({value.value, value.label});
    }
    return words;
}

bool isTaken(const RecordLink &link)
{
    return link.state == LinkState::Taken;
}
} // namespace

QString caseVerdictName(CaseVerdict verdict)
{
    return QLatin1String(verdictNames.at(size_t(verdict)));
}

QString rulesAnswerName(RulesAnswer answer)
{
    return QLatin1String(answerNames.at(size_t(answer)));
}

CaseVerdict caseVerdict(bool isSo, RulesAnswer rules)
{
    if (rules == RulesAnswer::Unsure) {
        return CaseVerdict::Open;
    }
    return isSo == (rules == RulesAnswer::Yes) ? CaseVerdict::Agrees : CaseVerdict::Contradicts;
}

RulesAnswer rulesAnswer(MatchVerdict verdict)
{
    switch (verdict) {
    case MatchVerdict::Same:
        return RulesAnswer::Yes;
    case MatchVerdict::Review:
        return RulesAnswer::Unsure;
    case MatchVerdict::Different:
        break;
    }
    return RulesAnswer::No;
}

RulesAnswer rulesAnswer(RecordingVerdict verdict)
{
    switch (verdict) {
    case RecordingVerdict::Same:
        return RulesAnswer::Yes;
    case RecordingVerdict::Unknown:
        return RulesAnswer::Unsure;
    case RecordingVerdict::Different:
        break;
    }
    return RulesAnswer::No;
}

RulesAnswer rulesAnswer(const HeldField &held, const JudgedBook &winner, const QList<FieldDoubt> &doubts)
{
    const BookWords words = wordsOf(winner);
    const auto said = words.find(held.field);
    const FieldWords wanted = said == words.end() ? FieldWords() : said->second;
    const FieldWords own = wordsOf(held);
    const bool isHardly = std::ranges::any_of(
        doubts, [&](const FieldDoubt &doubt) { return doubt.field == held.field && isTooNear(doubt); });
    if (isHardly || (wanted.isEmpty() && !own.isEmpty())) {
        return RulesAnswer::Unsure;
    }
    return wanted == own || sameWords(held.field, own, wanted) ? RulesAnswer::Yes : RulesAnswer::No;
}

CaseVerdict caseVerdict(const RecordWords &words, const RecordChoice &choice)
{
    if (choice.decision == MatchDecision::Review) {
        return CaseVerdict::Open;
    }
    bool isChosenTaken = false;
    for (const RecordLink &link : choice.links) {
        if (!isTaken(link)) {
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

RulesAnswer rulesAnswer(const QList<SeriesLink> &links, qsizetype meant)
{
    const SeriesLink &link = links.at(meant);
    if (link.verdict != LinkVerdict::Linked && std::ranges::any_of(links, isLinked)) {
        return RulesAnswer::No;
    }
    return rulesAnswer(QList{link});
}

RulesAnswer rulesAnswer(const QList<SeriesLink> &links)
{
    if (std::ranges::any_of(links, isLinked)) {
        return RulesAnswer::Yes;
    }
    const bool isAsked
        = std::ranges::any_of(links, [](const SeriesLink &link) { return link.verdict == LinkVerdict::Review; });
    return isAsked ? RulesAnswer::Unsure : RulesAnswer::No;
}

RulesAnswer rulesAnswer(const AnimeAnswer &answer, const AnimeIndex &index, qint64 aniListId)
{
    if (const auto taken = takenRecord(answer, index)) {
        return *taken == aniListId ? RulesAnswer::Yes : RulesAnswer::No;
    }
    const bool isCandidate = std::ranges::any_of(
        answer.best, [&](const AnimeCandidate &one) { return index.record(one.record).id == aniListId; });
    return isCandidate ? RulesAnswer::Unsure : RulesAnswer::No;
}

RulesAnswer rulesAnswer(const AnimeAnswer &answer)
{
    if (answer.best.isEmpty()) {
        return RulesAnswer::No;
    }
    const bool isTaken = answer.decision == MatchDecision::Automatic && isProven(answer.best.constFirst().match);
    return isTaken ? RulesAnswer::Yes : RulesAnswer::Unsure;
}

std::optional<qint64> takenRecord(const AnimeAnswer &answer, const AnimeIndex &index)
{
    return rulesAnswer(answer) == RulesAnswer::Yes ? std::optional(index.record(answer.best.constFirst().record).id)
                                                   : std::nullopt;
}

RulesAnswer rulesAnswer(const RecordChoice &byPerson, const RecordChoice &byFiles)
{
    const auto meant = std::ranges::find_if(byPerson.links, isTaken);
    if (byFiles.decision != MatchDecision::Automatic || meant == byPerson.links.end()) {
        return RulesAnswer::Unsure;
    }
    const bool isFound = std::ranges::any_of(
        byFiles.links, [&](const RecordLink &link) { return isTaken(link) && link.record == meant->record; });
    return isFound ? RulesAnswer::Yes : RulesAnswer::No;
}
} // namespace kuramori
