// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/tx.h"

#include <array>

namespace kuramori
{
/// What the rules would do by themselves where a person has decided which records an item is.
enum class CaseVerdict {
    Agrees, ///< the same
    Open, ///< ask a person
    Contradicts ///< something else, without asking
};
inline constexpr std::array caseVerdicts{CaseVerdict::Agrees, CaseVerdict::Open, CaseVerdict::Contradicts};
QString caseVerdictName(CaseVerdict verdict); ///< "agrees", "open", "contradicts"

struct LabelledCase
{
    ItemId item;
    QString path; ///< of the item, as it can be shown
    CaseVerdict verdict = CaseVerdict::Open;
    QString said; ///< the records that a person chose or refused, as overrides name them
    QString byRules; ///< those that the rules take; empty: none
};

/// Every correction that people made of matches, each against the rules as they are now and the records that were
/// brought for the item: what is to be looked at before rules change. By item. Compares every pair, so it takes a
/// millisecond a case.
QList<LabelledCase> labelledCases(ReadTx &tx);
} // namespace kuramori
