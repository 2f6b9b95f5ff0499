// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/serverdesk.h"

#include "models/jobs/serverspec.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "workers/audiobookshelf/serverjobs.h"
#include "workers/http/curltransport.h"

namespace kuramori
{
namespace
{
HttpOptions once()
{
    HttpOptions options;
    options.quickRetries = 0;
    options.paced = false;
    return options;
}
} // namespace

bool ServerDesk::start()
{
    return m_server.start({QStringLiteral("--books=30")});
}

void ServerDesk::begin(const Secret &secret)
{
    m_server.control("/_reset");
    m_house = std::make_unique<SampleHouse>();
    m_http = std::make_unique<HttpClient>(once(), std::make_unique<CurlTransport>(once()), m_clock, m_board, nullptr);
    QProcessEnvironment environment;
    if (!secret.isEmpty()) {
        environment.insert(QStringLiteral("KURAMORI_SECRET_AUDIOBOOKSHELF_HOME"), QString::fromUtf8(secret.reveal()));
    }
    m_house->setSecrets(environment);
}

qint64 ServerDesk::waiting(const QString &kind)
{
    return m_house->read(
        [&](ReadTx &tx) { return tx.number("SELECT count(*) FROM jobs WHERE kind = $1 AND state = 0", kind); });
}

void ServerDesk::work()
{
    JobKinds kinds;
    for (const JobKind &kind :
         serverJobKinds({*m_http, *m_house->store, *m_house->settings, *m_house->secrets, m_clock})) {
        kinds.emplace(kind.name, kind);
    }
    const QList<ClaimedJob> claimed = m_house->write([](WriteTx &tx) {
        return JobTable(tx).claim(audiobookshelfQueue, 10, QStringLiteral("test:1:a"), std::chrono::seconds(90));
    });
    for (const ClaimedJob &each : claimed) {
        Job job(each.fence, each.args, {}, [](const Progress &) {});
        std::optional<JobError> error;
        try {
            kinds.at(each.kind).work(job);
        } catch (const Failure &failure) {
            error = JobError{m_house->clock.wall(), 1, failure.error().kind, failure.error().message, {}};
        }
        m_house->write([&](WriteTx &tx) {
            if (error) {
                need(JobTable(tx).discard(each.fence, *error));
            } else {
                JobTable(tx).complete({{each.fence, job.output()}});
            }
        });
    }
}

void ServerDesk::addLocal(const QByteArray &root, const QByteArray &path, qint64 size)
{
    m_house->write([&](WriteTx &tx) {
        LibraryTable library(tx);
        library.addFile(library.addRoot(root), {path, FileKind::Audio, {0, size, {}}});
    });
}
} // namespace kuramori
