// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/probestream.h"

#include "models/domain/libraryfile.h"
#include "probe/wire.h"
#include "workers/library/probekeeper.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProbePool)
};

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

ProbeStream::ProbeStream(ProbeKeeper &keeper, qsizetype mostUnderWay)
    : m_keeper(keeper)
    , m_mostUnderWay(mostUnderWay)
    , m_inbox(std::make_shared<ProbeInbox>())
{ }

ProbeStream::~ProbeStream()
{
    m_inbox->abandon();
}

void ProbeStream::add(qint64 key, const QByteArray &path)
{
    Q_ASSERT(!m_paths.contains(key));
    m_paths.insert(key, path);
    m_waiting.push_back(key);
}

/// By halves: each time wakes the keeper's thread, and half still keeps the children busy.
void ProbeStream::handOver()
{
    const qsizetype underWay = m_paths.size() - qsizetype(m_waiting.size());
    if (m_waiting.empty() || underWay > m_mostUnderWay / 2) {
        return;
    }
    std::vector<ProbeTask> tasks;
    for (qsizetype room = m_mostUnderWay - underWay; room > 0 && !m_waiting.empty(); --room) {
        const qint64 key = m_waiting.front();
        m_waiting.pop_front();
        const QByteArray path = m_paths.value(key);
        if (isPath(path)) {
            tasks.push_back({path, key, m_inbox});
        } else {
            m_inbox->put({key, fail(noPath(path))});
        }
    }
    m_keeper.submit(std::move(tasks));
}

void ProbeStream::takeArrived(const Take &take)
{
    handOver();
    hand(m_inbox->arrived(), take);
}

Result<void> ProbeStream::takeNext(const Take &take, const std::stop_token &stop)
{
    handOver();
    if (open() > 0) {
        hand(m_inbox->wait(stop), take);
    }
    const std::optional<Error> failure = stop.stop_requested() ? cancelled() : m_inbox->failure();
    return failure ? Result<void>(fail(*failure)) : Result<void>();
}

void ProbeStream::hand(std::vector<ProbeOutcome> outcomes, const Take &take)
{
    for (ProbeOutcome &outcome : outcomes) {
        const QByteArray path = m_paths.take(outcome.key);
        take(outcome.key, outcome.answer ? readAudioOf(*outcome.answer, path) : fail(outcome.answer.error()));
    }
    handOver();
}
} // namespace kuramori
