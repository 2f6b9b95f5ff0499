// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kuramori
{
enum class MatchDecision {
    Automatic, ///< facts of the work may be taken from the best, without asking
    Review, ///< a person decides
    None ///< nothing is like it
};

/// What keeps a decision from being automatic.
enum class MatchDoubt {
    Nothing,
    Score, ///< the best is below MatchVerdict::Same
    Rival, ///< another work is nearly as likely
    Refused ///< a person said of another record of the same work that it is not this
};
} // namespace kuramori
