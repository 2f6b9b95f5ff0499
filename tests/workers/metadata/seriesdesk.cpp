// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/metadata/seriesdesk.h"

#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "workers/http/curltransport.h"
#include "workers/metadata/serieslookup.h"

namespace kuramori
{
using namespace std::chrono_literals;

namespace
{
const Timestamp now{std::chrono::seconds(1'778'112'000)}; // 7 May 2026

HttpOptions unpaced()
{
    HttpOptions options;
    options.userAgent = QStringLiteral("Kuramori/test");
    options.quickRetries = 0;
    options.paced = false;
    return options;
}
} // namespace

void SeriesDesk::begin()
{
    m_services.control("/_reset");
    m_clock = std::make_unique<VirtualClock>(now);
    m_store = m_stores.open(Dialect::Sqlite, *m_clock);
    m_root = need(m_store->write([](WriteTx &tx) { return LibraryTable(tx).addRoot("/books"); }));
    furnish();
    put("The Lamp Keeper | Hana Wick | Harbour Lights #1 | Nora Vale | 2001");
    put("The Drowned Bell | Hana Wick | Harbour Lights #3 | Nora Vale | 2005");
    need(m_store->write([](WriteTx &tx) { tx.run("UPDATE editions SET language = 'en'"); }));
}

void SeriesDesk::end()
{
    m_kinds.clear();
    m_providers.reset();
    m_http.reset();
    m_store.reset();
}

/// With \a more settings than where the simulator is.
void SeriesDesk::furnish(const QStringList &more)
{
    QStringList words;
    for (const char *name : {"hardcover", "audnexus", "audible", "openlibrary"}) {
        const QString key = QStringLiteral("metadata.%1.").arg(QLatin1String(name));
        words += key + QStringLiteral("url=%1/%2").arg(m_services.base().toString(), QLatin1String(name));
        words += key + QStringLiteral("per_minute=6000");
    }
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("KURAMORI_SECRET_HARDCOVER"), m_services.key());
    m_kinds.clear();
    m_providers.reset();
    m_settings = need(Settings::load(QStringLiteral("/no/such/file"), {}, words + more));
    m_secrets = std::make_unique<Secrets>(environment);
    m_http = std::make_unique<HttpClient>(unpaced(), std::make_unique<CurlTransport>(unpaced()), *m_clock, m_board,
                                          m_store.get());
    m_providers = std::make_unique<Providers>(ProviderParts{*m_http, *m_store, *m_settings, *m_secrets, *m_clock});
    for (const JobKind &kind : {seriesLookupJob(*m_providers, *m_store), recordingJobKind(*m_providers, *m_store)}) {
        m_kinds.emplace(kind.name, kind);
    }
}

QJsonObject SeriesDesk::run(const QJsonObject &args, const std::stop_token &stop, const QString &kind)
{
    JobSpec spec;
    spec.kind = kind;
    spec.args = args;
    const auto claimed = need(m_store->write([&](WriteTx &tx) {
        JobTable(tx).insert(spec, m_kinds);
        return JobTable(tx).claim(seriesLookupQueue, 1, QStringLiteral("test:1:a"), 90s);
    }));
    Job job(claimed.constFirst().fence, claimed.constFirst().args, stop, [](const Progress &) {});
    std::optional<Failure> failure;
    try {
        m_kinds.at(kind).work(job);
    } catch (const Failure &caught) {
        failure = caught;
    }
    need(m_store->write([&](WriteTx &tx) { JobTable(tx).complete({{claimed.constFirst().fence, job.output()}}); }));
    if (failure) {
        return {{QStringLiteral("failed"), errorKindName(failure->error().kind)}};
    }
    return job.output();
}

/// "1:owned 2:missing/confirmed …"
QString SeriesDesk::standings() const
{
    return need(m_store->read([](ReadTx &tx) {
               return tx.all("SELECT entry_key, standing, state FROM wanted ORDER BY series_id, position_from",
                             [](const Row &row) {
                                 return QStringLiteral("%1:%2/%3").arg(row.text(0), row.text(1), row.text(2));
                             });
           }))
        .join(u' ');
}
} // namespace kuramori
