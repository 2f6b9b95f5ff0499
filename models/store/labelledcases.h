// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/labelledcase.h"
#include "models/store/tx.h"

namespace kuramori
{
/// What a correction is about.
enum class CaseKind {
    Record, ///< which records of providers an item is: all words on it together
    Search, ///< by what an item is looked for
    Work, ///< whether two items are one book
    Recording, ///< whether two items are one recording
    Field, ///< what a field of an item holds
    Series, ///< which series of a provider one of the library is
    Anime ///< which record of AniList an anime is
};
inline constexpr std::array caseKinds{CaseKind::Record, CaseKind::Search, CaseKind::Work, CaseKind::Recording,
                                      CaseKind::Field,  CaseKind::Series, CaseKind::Anime};
QString caseKindName(CaseKind kind); ///< "record", "search" …: frozen, scripts read them

struct LabelledCase
{
    CaseKind kind = CaseKind::Record;
    QString subject; ///< what the person spoke of, as overrides name it: the number of an item or series, "mal:5114"
    QString name; ///< of that, as it can be shown: the path of an item, the name of a series, the title of an anime
    CaseVerdict verdict = CaseVerdict::Open;
    QString said; ///< in the words of overrides; "not …" and "none" where it was refused
    QString byRules; ///< what the rules make of it in the same words, or rulesAnswerName() of two items; empty: nothing

    bool isOfItem() const { return kind != CaseKind::Series && kind != CaseKind::Anime; }
};

/// Every correction that people made, each against the rules as they are now and what has been told so far, with all
/// that people said but for this very word: what is to be looked at before rules change. By kind, then in the order in
/// which they were said, of records by item. Words on what is no more, or what nobody has told of yet, are left out.
/// Judges anew, so it takes a millisecond or a few a case.
QList<LabelledCase> labelledCases(ReadTx &tx);
} // namespace kuramori
