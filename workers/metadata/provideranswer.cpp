// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/provideranswer.h"

namespace kuramori
{
bool isAway(const ProviderWord &word)
{
    if (word.state != AnswerState::Failed) {
        return word.state == AnswerState::NotAsked && isWaitedFor(word);
    }
    switch (word.failure) {
    case ErrorKind::Unreachable:
    case ErrorKind::Timeout:
    case ErrorKind::Throttled:
    case ErrorKind::Challenge:
    case ErrorKind::Tls:
    case ErrorKind::BreakerOpen:
        return true;
    default:
        return false;
    }
}

bool isOfOneQuestion(const ProviderWord &word)
{
    return word.state == AnswerState::Failed
        && (word.failure == ErrorKind::Rejected || word.failure == ErrorKind::BadSchema);
}

bool isWaitedFor(const ProviderWord &word)
{
    return word.state == AnswerState::Failed
        || (word.state == AnswerState::NotAsked
            && (word.silence == Silence::BudgetSpent || word.silence == Silence::Resting
                || word.silence == Silence::KeyRefused));
}

void addSilence(const ProviderWord &word, LookupOutcome &outcome)
{
    if (!isWaitedFor(word)) {
        return;
    }
    outcome.isSomeSilent = true;
    if (word.until && (!outcome.silentUntil || *word.until < *outcome.silentUntil)) {
        outcome.silentUntil = word.until;
    }
}
} // namespace kuramori
