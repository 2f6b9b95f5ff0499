// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/schedule/jobrunner.h"

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
    Result<void> prepared = m_store.write([&](WriteTx &tx) {
        const bool owned = tx.dialect() == Dialect::Sqlite;
        JobTable(tx).rescue(owned ? Timestamp::max() : tx.now());
        for (const auto &[name, kind] : m_kinds) {
            QueueTable(tx).add(kind.queue);
        }
    });
    if (prepared) {
        // Direct, on the store's thread: the dispatcher has no event loop.
        m_connection = m_store.changes().listen([inbox = m_inbox](Topics topics) { inbox->post(topics); });
        m_dispatcher->start();
    }
    return prepared;
}

bool JobRunner::stop(std::chrono::milliseconds grace)
{
    QObject::disconnect(m_connection);
    return m_dispatcher->stop(grace);
}
} // namespace kuramori
