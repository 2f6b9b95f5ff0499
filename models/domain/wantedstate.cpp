// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/wantedstate.h"

#include <algorithm>

namespace kuramori
{
namespace
{
using S = WantedState;
using E = WantedEvent;

constexpr std::array names{"detected", "confirmed", "wanted",  "searching",  "candidate",
                           "grabbed",  "owned",     "ignored", "unavailable"};
static_assert(names.size() == wantedStates.size());

struct Transition
{
    S from;
    E event;
    S to;
};

constexpr std::array transitions{
    Transition{S::Detected, E::Confirm, S::Confirmed},
    Transition{S::Detected, E::Want, S::Wanted},
    Transition{S::Confirmed, E::Doubt, S::Detected},
    Transition{S::Confirmed, E::Want, S::Wanted},
    Transition{S::Wanted, E::Search, S::Searching},
    Transition{S::Wanted, E::Unwant, S::Detected},
    Transition{S::Searching, E::Find, S::Candidate},
    Transition{S::Searching, E::FindNothing, S::Unavailable},
    Transition{S::Searching, E::Unwant, S::Detected},
    Transition{S::Candidate, E::Grab, S::Grabbed},
    Transition{S::Candidate, E::FindNothing, S::Unavailable},
    Transition{S::Candidate, E::Unwant, S::Detected},
    Transition{S::Grabbed, E::GrabFail, S::Wanted},
    Transition{S::Unavailable, E::Recheck, S::Searching},
    Transition{S::Unavailable, E::Find, S::Candidate},
    Transition{S::Unavailable, E::Unwant, S::Detected},
    Transition{S::Owned, E::Leave, S::Detected},
    Transition{S::Ignored, E::Heed, S::Detected},
};

constexpr std::array waits{1, 3, 7, 14, 30};
} // namespace

QString wantedStateName(WantedState state)
{
    return QLatin1String(names.at(size_t(state)));
}

std::optional<WantedState> wantedStateFrom(const QString &text)
{
    const auto name = std::ranges::find_if(names, [&](const char *each) { return text == QLatin1String(each); });
    return name == names.end() ? std::nullopt : std::optional(WantedState(name - names.begin()));
}

std::optional<WantedState> stateAfter(WantedState state, WantedEvent event)
{
    // A book may arrive, and a person may lose patience, at any time.
    if (event == E::Arrive) {
        return state == S::Owned ? std::nullopt : std::optional(S::Owned);
    }
    if (event == E::Ignore) {
        return state == S::Owned || state == S::Ignored ? std::nullopt : std::optional(S::Ignored);
    }
    const auto found = std::ranges::find_if(
        transitions, [&](const Transition &each) { return each.from == state && each.event == event; });
    return found == transitions.end() ? std::nullopt : std::optional(found->to);
}

WantedState settled(WantedState state, const WantedFacts &facts)
{
    const auto pass = [&](E event) { state = stateAfter(state, event).value_or(state); };
    pass(facts.isOwned ? E::Arrive : E::Leave);
    pass(facts.isIgnored ? E::Ignore : E::Heed);
    pass(facts.isWanted ? E::Want : E::Unwant);
    pass(facts.isSure ? E::Confirm : E::Doubt);
    return state;
}

std::chrono::days recheckAfter(int misses)
{
    return std::chrono::days(waits.at(size_t(std::clamp(misses, 1, int(waits.size())) - 1)));
}
} // namespace kuramori
