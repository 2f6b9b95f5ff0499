// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/probepool.h"

#include "models/domain/libraryfile.h"
#include "probe/wire.h"
#include "workers/library/probekeeper.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProbePool)
};

// Enough to keep the children busy while the caller looks at what has come, and no more answers than fit into memory.
constexpr qsizetype mostOpenPerChild = 128;

bool isPath(const QByteArray &path)
{
    return !path.isEmpty() && path.size() < qsizetype(probe::mostPathBytes) && !path.contains('\0');
}

Error cancelled()
{
    return {ErrorKind::Cancelled, Words::tr("Reading audio files was stopped."), {}, std::nullopt};
}

Error noPath(const QByteArray &path)
{
    return {ErrorKind::Rejected,
            Words::tr("%1 is not a path that a file can have.").arg(shownPath(path.left(200))),
            {},
            std::nullopt};
}
} // namespace

ProbePool::ProbePool(ProbePlan plan, Clock &clock)
    : m_plan(std::move(plan))
    , m_keeper(std::make_unique<ProbeKeeper>(m_plan, clock))
{ }

ProbePool::~ProbePool() = default;

Result<AudioFile> ProbePool::probe(const QByteArray &path, const std::stop_token &stop)
{
    Result<AudioFile> file = fail(cancelled());
    const Result<void> done = probeAll(
        {path}, [&](qsizetype, Result<AudioFile> read) { file = std::move(read); }, stop);
    return done ? file : fail(done.error());
}

Result<void> ProbePool::probeAll(const QByteArrayList &paths, const Take &take, const std::stop_token &stop)
{
    const auto inbox = std::make_shared<ProbeInbox>();
    const qsizetype mostOpen = m_plan.children * mostOpenPerChild;
    qsizetype next = 0, done = 0;
    while (done < paths.size()) {
        std::vector<ProbeTask> tasks;
        // Handed over by halves: each time wakes the keeper's thread, and half still keeps the children busy.
        const qsizetype end = next - done <= mostOpen / 2 ? std::min(done + mostOpen, paths.size()) : next;
        for (; next < end; ++next) {
            if (isPath(paths.at(next))) {
                tasks.push_back({paths.at(next), next, inbox});
            } else {
                inbox->put({next, fail(noPath(paths.at(next)))});
            }
        }
        m_keeper->submit(std::move(tasks));
        for (ProbeOutcome &outcome : inbox->wait(stop)) {
            ++done;
            const QByteArray &path = paths.at(outcome.index);
            take(outcome.index, outcome.answer ? audioFileOf(*outcome.answer, path) : fail(outcome.answer.error()));
        }
        const std::optional<Error> failure = stop.stop_requested() ? cancelled() : inbox->failure();
        if (failure) {
            inbox->abandon();
            return fail(*failure);
        }
    }
    return {};
}

int ProbePool::lostChildren() const
{
    return m_keeper->lostChildren();
}

QByteArray ProbePool::programFor(const QString &folder)
{
    const QString name = QStringLiteral("/kuramori-probe");
    const QString installed = QDir::cleanPath(folder + QStringLiteral("/../libexec/kuramori")) + name;
    return QFile::encodeName(QFileInfo::exists(folder + name) ? folder + name : installed);
}
} // namespace kuramori
