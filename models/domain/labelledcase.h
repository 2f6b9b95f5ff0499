// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/animeindex.h"
#include "models/domain/drift.h"
#include "models/domain/heldfield.h"
#include "models/domain/recordchoice.h"
#include "models/domain/serieslink.h"

#include <array>

namespace kuramori
{
/// What the rules would do by themselves where a person has spoken.
enum class CaseVerdict {
    Agrees, ///< the same
    Open, ///< ask a person
    Contradicts ///< something else, without asking
};
inline constexpr std::array caseVerdicts{CaseVerdict::Agrees, CaseVerdict::Open, CaseVerdict::Contradicts};
QString caseVerdictName(CaseVerdict verdict); ///< "agrees", "open", "contradicts": frozen, scripts read them

/// What the rules say to one question: are these two the same, does the field hold this?
enum class RulesAnswer { Yes, Unsure, No };
QString rulesAnswerName(RulesAnswer answer); ///< "same", "review", "other": frozen, scripts read them

// Pure, like all below.

/// \a isSo: the person said yes.
CaseVerdict caseVerdict(bool isSo, RulesAnswer rules);

RulesAnswer rulesAnswer(MatchVerdict verdict); ///< is it the same work?
RulesAnswer rulesAnswer(RecordingVerdict verdict); ///< is it the same recording?

/// Does the field hold this? `winner` and `doubts` are those of judgeBook() without the person's word. Where nobody
/// else says anything the rules have nothing to set against it: unsure; so they are below the margin `sureFrom`.
RulesAnswer rulesAnswer(const HeldField &held, const JudgedBook &winner, const QList<FieldDoubt> &doubts);

/// Which records a book is of. `choice`: without these words. A record of a provider of whom the person chose another,
/// or one that was refused, is a slip; so is any where there is none.
CaseVerdict caseVerdict(const RecordWords &words, const RecordChoice &choice);

/// Is a series this one, of all that one provider offers for it? `links`: settled, with the place of the one meant
/// among them. No, where another one is linked.
RulesAnswer rulesAnswer(const QList<SeriesLink> &links, qsizetype meant);
/// Is it any of them?
RulesAnswer rulesAnswer(const QList<SeriesLink> &links);

/// Is an anime the record of AniList with this number? `answer`: of `index`, with all candidates. No, where another one
/// is taken.
RulesAnswer rulesAnswer(const AnimeAnswer &answer, const AnimeIndex &index, qint64 aniListId);
/// Is it any of them?
RulesAnswer rulesAnswer(const AnimeAnswer &answer);
/// The number of the record that the rules take by themselves; nothing: none.
std::optional<qint64> takenRecord(const AnimeAnswer &answer, const AnimeIndex &index);

/// Would the words that files say find the record that the person's words found? Unsure where they find none.
RulesAnswer rulesAnswer(const RecordChoice &byPerson, const RecordChoice &byFiles);
} // namespace kuramori
