// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/testverdict.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TestVerdict)
};

/// What the message of such an error leaves open; empty where it says itself what to do.
QString advice(const KnownSource &source, ErrorKind kind)
{
    const bool isServer = source.address.isEmpty(); // its address is no setting
    switch (kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::Timeout:
        return isServer ? Words::tr("Check the network, the address of the server and the setting http.proxy.")
                        : Words::tr("Check the network, and the settings %1 and http.proxy.").arg(source.address);
    case ErrorKind::Tls:
        return isServer
            ? Words::tr("Check the clock of this computer, the network and the address of the server.")
            : Words::tr("Check the clock of this computer, the network and the setting %1.").arg(source.address);
    case ErrorKind::NotFound:
    case ErrorKind::Rejected:
    case ErrorKind::BadSchema:
    case ErrorKind::Empty:
    case ErrorKind::Blocked:
    case ErrorKind::TooLarge:
        return isServer
            ? Words::tr("Check the address of the server: another service may answer there.")
            : Words::tr("Check the setting %1: another service may answer at that address.").arg(source.address);
    case ErrorKind::Truncated:
    case ErrorKind::ServerError:
        return Words::tr("Nothing is wrong here: try again later.");
    case ErrorKind::Throttled:
    case ErrorKind::BreakerOpen:
        return Words::tr("Nothing needs to be done: work on it goes on by itself.");
    default:
        return {};
    }
}

QString broken(const KnownSource &source, const Error &error)
{
    return Words::tr("%1 does not work now. %2 %3")
        .arg(source.title, error.message, advice(source, error.kind))
        .trimmed();
}
} // namespace

TestVerdict verdictOf(const KnownSource &source, const JobRow &job)
{
    const QString lastError = job.errors.isEmpty() ? QString() : job.errors.last().message;
    switch (job.state) {
    case JobState::Completed: {
        const TestFinding finding = TestFinding::fromJson(job.output);
        return finding.error
            ? TestVerdict{false, broken(source, *finding.error)}
            : TestVerdict{true,
                          Words::tr("%1 works: it answered in %2 ms.").arg(source.title).arg(finding.took.count())};
    }
    case JobState::Cancelled:
        return {false, Words::tr("The test of %1 was cancelled.").arg(source.title)};
    case JobState::Discarded:
        return {false, Words::tr("%1 could not be tested. %2").arg(source.title, lastError)};
    default:
        return {false, Words::tr("The test of %1 waits until work goes on.").arg(source.title)};
    }
}
} // namespace kuramori
