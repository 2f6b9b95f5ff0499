// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/schedule/jobrunner.h"

#include "models/store/jobrows.h"
#include "models/store/jobtable.h"
#include "models/store/queuetable.h"
#include "models/store/store.h"
#include "workers/schedule/dispatcher.h"
#include "workers/schedule/inbox.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QUuid>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JobRunner)
};

QString workerName()
{
    return QStringLiteral("%1:%2:%3")
        .arg(QSysInfo::machineHostName())
        .arg(QCoreApplication::applicationPid())
        .arg(QUuid::createUuid().toString(QUuid::Id128));
}
} // namespace

JobRunner::JobRunner(Store &store, Clock &clock, ProgressBoard &progress, JobKinds kinds, RunnerOptions options)
    : m_store(store)
    , m_clock(clock)
    , m_kinds(std::move(kinds))
    , m_worker(workerName())
    , m_inbox(std::make_shared<Inbox>())
    , m_dispatcher(
          std::make_unique<Dispatcher>(Dispatcher::Parts{store, clock, progress, m_kinds, options, m_worker}, m_inbox))
{ }

JobRunner::~JobRunner()
{
    stop(std::chrono::milliseconds(0));
}

Result<void> JobRunner::start()
{
    const Result<void> prepared = m_store.write([&](WriteTx &tx) {
        const bool owned = tx.dialect() == Dialect::Sqlite;
        JobTable(tx).rescue(owned ? Timestamp::max() : tx.now());
        for (const auto &[name, kind] : m_kinds) {
            QueueTable(tx).add(kind.queue);
        }
    });
    if (prepared) {
        // Direct, on the store's thread: the dispatcher has no event loop.
        m_connection = QObject::connect(&m_store.changes(), &Changes::changed,
                                        [inbox = m_inbox](Topics topics) { inbox->post(topics); });
        m_dispatcher->start();
    }
    return prepared;
}

bool JobRunner::stop(std::chrono::milliseconds grace)
{
    QObject::disconnect(m_connection);
    return m_dispatcher->stop(grace);
}

Result<void> JobRunner::waitFinal(const QList<JobId> &ids, std::stop_token stop)
{
    for (;;) {
        const quint64 seen = m_inbox->changes();
        const Result<qint64> unfinished = m_store.read([&](ReadTx &tx) { return JobRows(tx).unfinished(ids); });
        if (!unfinished) {
            return fail(unfinished.error());
        }
        if (*unfinished == 0) {
            return {};
        }
        if (!m_inbox->waitForChange(m_clock, seen, stop)) {
            return fail(ErrorKind::Cancelled, Words::tr("Waiting for the jobs was stopped."));
        }
    }
}
} // namespace kuramori
