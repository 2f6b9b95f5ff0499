// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/snapshotlist.h"
#include "models/jobs/job.h"
#include "models/settings/settings.h"
#include "models/store/store.h"
#include "tests/workers/http/clientfixture.h"
#include "workers/sources/jikan/jikansource.h"

#include <QJsonObject>
#include <QTemporaryDir>

namespace kuramori
{
/// How a job ended and what it left.
struct JobEnd
{
    Result<void> result;
    QJsonObject output;
    QStringList stages; ///< what it reported, in order
    qint64 count(const char *name) const { return output.value(QLatin1String(name)).toInteger(-1); }
};

/// Runs the jobs of the source on a real store and a real client, in front of a service that a test plays.
class CrawlRig
{
public:
    /// `settings` as for --set. Without a transport the test plays the service by serve() and `script`.
    explicit CrawlRig(std::unique_ptr<Store> store, const QStringList &settings = {},
                      std::unique_ptr<Transport> transport = {});

    /// The whole list, cut into pages as the service does.
    void serve(const QList<QJsonObject> &list);
    /// Answers a request by path and query; asked before the list is. An empty body leaves it to the list.
    std::function<Result<Exchange>(const QString &pathAndQuery, int page)> script;

    JobEnd crawl(const SnapshotList &list = SnapshotList::top());
    JobEnd run(const JobSpec &spec);
    QList<JobKind> kinds() const;
    /// Called before each request: a test stops the job there.
    std::stop_source stop;
    std::function<void(const Fence &)> afterClaim; ///< a test takes the job away here

    QStringList asked() const { return m_asked; } ///< path and query of each request
    void forgetAsked() { m_asked.clear(); }
    Store &store() { return *m_store; }
    qint64 number(const std::string &sql);
    QString text(const std::string &sql);

private:
    Result<Exchange> answer(const WireRequest &request);

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Settings> m_settings;
    ClientFixture m_http;
    std::unique_ptr<JikanSource> m_source;
    QList<QJsonObject> m_list;
    QStringList m_asked;
};
} // namespace kuramori
