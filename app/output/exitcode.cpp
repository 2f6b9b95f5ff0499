// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output/exitcode.h"

#include <algorithm>
#include <initializer_list>

namespace kuramori
{
ExitCode codeOfAll(const QList<ExitCode> &codes)
{
    const auto isOneOf = [&codes](std::initializer_list<ExitCode> all) {
        return std::ranges::all_of(codes, [&](ExitCode code) { return std::ranges::count(all, code) > 0; });
    };
    if (isOneOf({codes.value(0, ExitCode::Done)})) {
        return codes.value(0, ExitCode::Done);
    }
    if (codes.contains(ExitCode::Auth)) {
        return ExitCode::Auth;
    }
    if (isOneOf({ExitCode::Done, ExitCode::Changes})) {
        return ExitCode::Changes;
    }
    const auto isSomething
        = [](ExitCode code) { return code == ExitCode::Done || code == ExitCode::Changes || code == ExitCode::Partly; };
    return std::ranges::any_of(codes, isSomething) ? ExitCode::Partly : ExitCode::Failed;
}
} // namespace kuramori
