// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/audiobookshelf/syncrig.h"

#include "models/jobs/serverspec.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "models/store/servertable.h"
#include "workers/http/curltransport.h"

namespace kuramori
{
namespace
{
const QString worker = QStringLiteral("test:1:a");
const QString name = QStringLiteral("home");

HttpOptions once()
{
    HttpOptions options;
    options.quickRetries = 0;
    options.paced = false;
    return options;
}

QProcessEnvironment holding(const Secret &secret)
{
    QProcessEnvironment environment;
    environment.insert(Secrets::variable(serverSecretName(name)), QString::fromUtf8(secret.reveal()));
    return environment;
}
} // namespace

SyncRig::SyncRig(std::unique_ptr<Store> store, const ServerAccount &account, const QStringList &settings)
    : m_store(std::move(store))
    , m_settings(std::move(*Settings::load(m_folder.filePath(QStringLiteral("kuramori.ini")), {}, settings)))
    , m_secrets(std::make_unique<Secrets>(holding(account.secret)))
    , m_http(once(), std::make_unique<CurlTransport>(once()), m_clock, m_board, nullptr)
{
    Server server;
    server.name = name;
    server.url = account.base;
    server.user = account.user;
    m_id = need(m_store->write([&](WriteTx &tx) { return ServerTable(tx).add(server); }));
}

JobEnd SyncRig::sync()
{
    return run(serverSyncSpec(m_id, name));
}

JobEnd SyncRig::test()
{
    return run(testSpec(serverSource(m_id, name)));
}

JobEnd SyncRig::write(bool isDry)
{
    return run(serverWriteSpec(m_id, name, isDry));
}

JobEnd SyncRig::undo(ServerActId act)
{
    return run(serverUndoSpec(m_id, name, act));
}

void SyncRig::allow(bool isWritable)
{
    need(m_store->write([&](WriteTx &tx) { ServerTable(tx).setWritable(m_id, isWritable); }));
}

JobEnd SyncRig::run(const JobSpec &spec)
{
    JobKinds kinds;
    for (const JobKind &kind : serverJobKinds({m_http, *m_store, *m_settings, *m_secrets, m_clock})) {
        kinds.emplace(kind.name, kind);
    }
    const ClaimedJob claimed = need(m_store->write([&](WriteTx &tx) {
        JobTable jobs(tx);
        jobs.insert(spec, kinds);
        return jobs.claim(audiobookshelfQueue, 1, worker, std::chrono::seconds(90)).constFirst();
    }));
    if (afterClaim) {
        afterClaim(claimed.fence);
    }
    JobEnd end;
    Job job(claimed.fence, claimed.args, stop.get_token(), [this](const Progress &progress) {
        if (onProgress) {
            onProgress(progress);
        }
    });
    try {
        kinds.at(claimed.kind).work(job);
    } catch (const Failure &failure) {
        end.result = fail(failure.error());
    }
    end.output = job.output();
    stop = {};
    static_cast<void>(m_store->write([&](WriteTx &tx) { JobTable(tx).complete({{claimed.fence, job.output()}}); }));
    return end;
}

Server SyncRig::server()
{
    return need(m_store->read([this](ReadTx &tx) { return ServerRows(tx).server(m_id); })).value();
}

qint64 SyncRig::number(const std::string &sql)
{
    return need(m_store->read([&](ReadTx &tx) { return tx.number(sql); }));
}

QString SyncRig::text(const std::string &sql)
{
    return need(m_store->read(
                    [&](ReadTx &tx) { return QStringList(tx.all(sql, [](const Row &row) { return row.text(0); })); }))
        .join(u' ');
}

void SyncRig::map(const QString &server, const QString &local)
{
    need(m_store->write([&](WriteTx &tx) { ServerTable(tx).map(m_id, {server, local}); }));
}

void SyncRig::addLocal(const QByteArray &root, const QByteArray &path, qint64 size, quint64 inode)
{
    need(m_store->write([&](WriteTx &tx) {
        LibraryTable library(tx);
        library.addFile(library.addRoot(root), {path, FileKind::Audio, {inode, size, {}}});
    }));
}

bool SyncDesk::start()
{
    return m_server.start({QStringLiteral("--books=250")});
}

void SyncDesk::begin(Dialect dialect)
{
    m_server.control("/_reset");
    m_own.reset();
    beginWith(dialect, m_server.withKey());
}

void SyncDesk::beginWith(Dialect dialect, const QStringList &options, bool withPassword)
{
    m_own = std::make_unique<SimulatedServer>();
    m_own->start(options);
    beginWith(dialect, withPassword ? m_own->withPassword() : m_own->withKey());
}

void SyncDesk::beginWith(Dialect dialect, const ServerAccount &account, const QStringList &settings)
{
    m_rig.reset();
    m_rig = std::make_unique<SyncRig>(m_stores.open(dialect, m_clock), account, settings);
}
} // namespace kuramori
