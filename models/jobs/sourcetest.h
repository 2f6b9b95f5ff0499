// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/jobs/job.h"

#include <chrono>
#include <optional>

namespace kuramori
{
/// A service that the program asks, known before its first request: of the program, or a server of the user's.
struct KnownSource
{
    QString name; ///< as on the live board: "jikan", "audiobookshelf:home"
    QString title; ///< for people
    QString queue; ///< the one its jobs stand in
    QString testKind; ///< of the job that tests it
    QJsonObject testArgs; ///< of that job
    QString address; ///< key of the setting with its base address; empty: the server itself has it
    QString perMinute; ///< key of the setting with its rate limit; empty: none
};

/// Those of the program. For the user's servers see serverSource().
const QList<KnownSource> &knownSources();
const KnownSource *findSource(const QString &name);

/// Asks the source one small thing, before all other work. Queued twice it is one job.
JobSpec testSpec(const KnownSource &source);

/// What a test has found. A source that does not work is a finding too: the job completes with it and is not tried
/// again, for its answer was wanted now.
struct TestFinding
{
    std::optional<Error> error; ///< empty: it works
    std::chrono::milliseconds took{0}; ///< on the wire

    QJsonObject toJson() const; ///< the job's output; keys are frozen
    static TestFinding fromJson(const QJsonObject &output);
};
} // namespace kuramori
