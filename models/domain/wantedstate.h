// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"

#include <QString>

#include <array>
#include <chrono>
#include <optional>

namespace kuramori
{
using WantedId = Id<struct WantedTag>;

/// How far a book that is not here has come (audiobooks.md §4.7).
enum class WantedState {
    Detected, ///< it seems to be missing
    Confirmed, ///< it is out, and there is a recording in the user's languages
    Wanted, ///< a person wants it
    Searching,
    Candidate, ///< releases were found
    Grabbed,
    Owned,
    Ignored, ///< a person does not
    Unavailable ///< nothing was found; looked for again after recheckAfter()
};
inline constexpr std::array wantedStates{WantedState::Detected,  WantedState::Confirmed, WantedState::Wanted,
                                         WantedState::Searching, WantedState::Candidate, WantedState::Grabbed,
                                         WantedState::Owned,     WantedState::Ignored,   WantedState::Unavailable};
QString wantedStateName(WantedState state); ///< "detected" …: frozen, the store has them
std::optional<WantedState> wantedStateFrom(const QString &text);

enum class WantedEvent {
    Confirm,
    Doubt, ///< what confirmed it is no longer known
    Want,
    Unwant, ///< a person takes that back
    Search,
    Find,
    FindNothing, ///< or nothing that may be taken
    Grab,
    GrabFail,
    Arrive, ///< it is in the library
    Leave, ///< it is no longer
    Ignore,
    Heed, ///< a person takes that back
    Recheck ///< the time of an unavailable one has come
};

/// The state after the event; nothing where the event means nothing in that state. Pure, like all below.
std::optional<WantedState> stateAfter(WantedState state, WantedEvent event);

/// What is known of the entry now.
struct WantedFacts
{
    bool isOwned = false;
    bool isIgnored = false;
    bool isWanted = false; ///< by a person
    bool isSure = false; ///< out, and to be had in the user's languages
};
/// Where these facts lead, through the events that they are. Settled once, it stays as long as they do.
WantedState settled(WantedState state, const WantedFacts &facts);

/// How long after the `misses`th search in vain (1 and up) to look again: 1, 3, 7, 14 and from then on 30 days.
std::chrono::days recheckAfter(int misses);
} // namespace kuramori
