// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/sources/crawlrig.h"

#include "models/jobs/crawlspec.h"
#include "models/store/jobtable.h"
#include "tests/workers/sources/jikananswers.h"
#include "workers/sources/jikan/jikanjobs.h"

#include <QUrlQuery>

namespace kuramori
{
namespace
{
const QString worker = QStringLiteral("test:1:a");
}

CrawlRig::CrawlRig(std::unique_ptr<Store> store, const QStringList &settings, std::unique_ptr<Transport> transport)
    : m_store(std::move(store))
    , m_settings(std::move(*Settings::load(m_folder.filePath(QStringLiteral("kuramori.ini")), {}, settings)))
{
    m_http.options.paced = false;
    m_http.options.quickRetries = 0;
    if (transport) {
        m_http.start(std::move(transport));
    } else {
        m_http.startFake([this](const WireRequest &request) { return answer(request); }, m_store.get());
    }
    m_source = std::make_unique<JikanSource>(*m_http.client, *m_settings);
}

void CrawlRig::serve(const QList<QJsonObject> &list)
{
    m_list = list;
}

JobEnd CrawlRig::crawl(const SnapshotList &list)
{
    return run(crawlSpec(list));
}

QList<JobKind> CrawlRig::kinds() const
{
    return jikanJobKinds(*m_source, *m_store, *m_settings);
}

JobEnd CrawlRig::run(const JobSpec &spec)
{
    JobKinds kinds;
    for (const JobKind &kind : this->kinds()) {
        kinds.emplace(kind.name, kind);
    }
    const ClaimedJob claimed = *m_store->write([&](WriteTx &tx) {
        JobTable jobs(tx);
        jobs.insert(spec, kinds);
        return jobs.claim(jikanQueue, 1, worker, std::chrono::seconds(90)).constFirst();
    });
    if (afterClaim) {
        afterClaim(claimed.fence);
    }
    JobEnd end;
    stop = {};
    Job job(claimed.fence, claimed.args, stop.get_token(),
            [&](const Progress &progress) { end.stages << progress.stage; });
    try {
        kinds.at(claimed.kind).work(job);
    } catch (const Failure &failure) {
        end.result = fail(failure.error());
    }
    end.output = job.output();
    (void)m_store->write([&](WriteTx &tx) { JobTable(tx).complete({{claimed.fence, job.output()}}); });
    return end;
}

qint64 CrawlRig::number(const std::string &sql)
{
    return m_store->read([&](ReadTx &tx) { return tx.number(sql); }).value_or(-1);
}

QString CrawlRig::text(const std::string &sql)
{
    const auto texts = m_store->read(
        [&](ReadTx &tx) { return QStringList(tx.all(sql, [](const Row &row) { return row.text(0); })); });
    return texts ? texts->join(u' ') : texts.error().message;
}

Result<Exchange> CrawlRig::answer(const WireRequest &request)
{
    const QString asked
        = request.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority).mid(QStringLiteral("/v4").size());
    const int page = QUrlQuery(request.url).queryItemValue(QStringLiteral("page")).toInt();
    m_asked << asked;
    if (script) {
        Result<Exchange> scripted = script(asked, page);
        if (!scripted || !scripted->body.isEmpty()) {
            return scripted;
        }
    }
    const int lastPage = std::max(1, int((m_list.size() + JikanSource::perPage - 1) / JikanSource::perPage));
    return Exchange{200,
                    {},
                    jikanPage(m_list.mid((page - 1) * JikanSource::perPage, JikanSource::perPage),
                              {page, lastPage, int(m_list.size())})};
}
} // namespace kuramori
