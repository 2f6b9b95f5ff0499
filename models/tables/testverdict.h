// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/sourcetest.h"

namespace kuramori
{
/// What came of the test of a source, in a sentence for people: it works, or what is wrong and how to mend it.
struct TestVerdict
{
    bool isGood = false;
    QString sentence;
    bool operator==(const TestVerdict &) const = default;
};

/// `job`: the one made of testSpec(), as it is now.
TestVerdict verdictOf(const KnownSource &source, const JobRow &job);
} // namespace kuramori
