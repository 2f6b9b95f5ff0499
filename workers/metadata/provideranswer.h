// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/error.h"
#include "models/domain/lookuprules.h"

#include <QByteArray>

#include <chrono>
#include <stop_token>

namespace kuramori
{
enum class AnswerState {
    Found,
    NotFound, ///< the provider does not have it, now or when it was asked before
    NotAsked, ///< see Silence: nothing was sent, and nothing is wrong
    Failed
};

/// Why a provider was not asked.
enum class Silence {
    SwitchedOff, ///< by the user
    NoKey, ///< nobody has told it
    BudgetSpent, ///< of the day
    KeyRefused, ///< it does not know the key that it was given a while ago
    Resting ///< it asked to be left alone, or has failed too often
};

/// What came of a question, without what was found.
struct ProviderWord
{
    AnswerState state = AnswerState::Failed;
    Silence silence = Silence::SwitchedOff; ///< NotAsked only
    ErrorKind failure = ErrorKind::Defect; ///< Failed only; Cancelled when a stop was requested
    QString message; ///< NotAsked and Failed: a sentence for people
    QString detail; ///< NotFound: the provider's own word for it, where it has one; Failed: for the log
    /// NotAsked and Failed: asking again is of no use before. Empty: not told, or when somebody has changed something.
    std::optional<Timestamp> until;
    Timestamp saidAt{}; ///< Found and NotFound: when the provider said so, which may be days ago
    QByteArray rawHash = {}; ///< Found only: SHA-256 of the answer's body as it came
};

/// The one shape in which every provider answers. None of its states concerns another provider.
template <class T>
struct ProviderAnswer : ProviderWord
{
    T value{}; ///< Found only

    bool isFound() const { return state == AnswerState::Found; }
};

/// The word is about the provider and not about the question: asking it the next one now is of no use, and where it
/// hangs costs as long again. One that fails with a single record (5xx, nonsense), or does not let a key do one thing,
/// may well answer another.
bool isAway(const ProviderWord &word);

/// It refused what it was asked, or answered what cannot be read: another question may fare better.
bool isOfOneQuestion(const ProviderWord &word);

/// It is on and has what it needs, and has not answered all the same: worth asking again soon.
bool isWaitedFor(const ProviderWord &word);

/// Notes who is waited for, and until when.
void addSilence(const ProviderWord &word, LookupOutcome &outcome);

/// How to ask.
struct Asking
{
    std::stop_token stop;
    bool isFresh = false; ///< past all that is remembered: a person asks
    /// What was heard longer ago is not believed, be it "not there"; beyond what the settings allow nothing ever is.
    std::chrono::seconds oldest = std::chrono::seconds::max();
};
} // namespace kuramori
