// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/audiobookshelf/serversync.h"

#include "models/store/jobtable.h"
#include "models/store/noticetable.h"
#include "models/store/serverbooktable.h"
#include "models/store/servertable.h"
#include "models/store/store.h"
#include "workers/audiobookshelf/adoption.h"
#include "workers/audiobookshelf/audiobookshelfclient.h"
#include "workers/audiobookshelf/listdifference.h"
#include "workers/audiobookshelf/listening.h"
#include "workers/audiobookshelf/serveraccount.h"
#include "workers/audiobookshelf/servermatching.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace kuramori
{
namespace
{
Q_LOGGING_CATEGORY(lcServer, "kuramori.server", QtInfoMsg)

constexpr qsizetype batch = AudiobookshelfClient::perBatch;
constexpr qsizetype toldRefusals = 20; // each with its reason, in the log

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServerSync)
};

struct Counts
{
    qint64 libraries = 0;
    qint64 books = 0; ///< that the server lists
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 back = 0;
    qint64 missing = 0;
    qint64 refused = 0;
    qint64 pages = 0;
    qint64 batches = 0;
    qint64 progress = 0;
};

/// Some errors pass without anybody's doing and are shown where the job waits.
bool isTrouble(ErrorKind kind)
{
    return kind != ErrorKind::Cancelled && kind != ErrorKind::Throttled && kind != ErrorKind::BreakerOpen;
}

/// Leaves the reason with the server. The same one is told once, however often the job tries again.
void tellTrouble(const Job &job, Store &store, const Server &server, const Error &error)
{
    if (!isTrouble(error.kind)) {
        return;
    }
    Notice notice;
    notice.kind = NoticeKind::Error;
    notice.title = Words::tr("Server %1").arg(server.name);
    notice.text = error.message;
    notice.job = job.id();
    // A job that has lost its lease tells nothing: another one has it.
    static_cast<void>(store.write([&](WriteTx &tx) {
        need(JobTable(tx).hold(job.fence()));
        if (ServerTable(tx).setTrouble(server.id, error.message)) {
            NoticeTable(tx).add(notice);
        }
    }));
}

class ServerSync
{
public:
    ServerSync(Job &job, const ServerParts &parts, Server server, ServerAccount account)
        : m_job(job)
        , m_store(parts.store)
        , m_server(std::move(server))
        , m_client(parts.http, std::move(account))
    { }

    void run();

private:
    template <class T>
    T answered(Result<T> answer);
    template <class Change>
    void write(Change change);

    void readProbe();
    QList<StoredLibrary> readLibraries();
    void readLibrary(const StoredLibrary &library);
    bool isBelievable(const StoredLibrary &library, const ServerListing &listing, const ListDifference &differences);
    void readDetails(const StoredLibrary &library, const ListDifference &differences);
    void keep(const StoredLibrary &library, const ServerDetails &details, const QHash<QString, QByteArray> &hashes);
    void missUnlisted(const StoredLibrary &library, const QHash<QString, ServerBookId> &unlisted);
    void refuse(const QList<ServerRefusal> &refusals);
    void readProgress();
    void adoptEdits();
    void finish();
    QString summary() const;
    QString adopted() const;
    QJsonObject output() const;

    Job &m_job;
    Store &m_store;
    const Server m_server;
    AudiobookshelfClient m_client;
    Counts m_counts;
    MatchCounts m_matches;
    Adoption m_adoption;
    QStringList m_doubts; ///< why not everything that was asked is known now: sentences
};

void ServerSync::run()
{
    readProbe();
    for (const StoredLibrary &library : readLibraries()) {
        if (!library.isMissing && library.library.mediaType == QLatin1String("book")) {
            readLibrary(library);
        }
    }
    readProgress();
    followListening(m_job, m_store, [this] { m_matches = matchServer(m_job, m_store, m_server.id); });
    adoptEdits();
    finish();
    m_job.setOutput(output());
}

template <class T>
T ServerSync::answered(Result<T> answer)
{
    if (!answer) {
        tellTrouble(m_job, m_store, m_server, answer.error());
    }
    return need(std::move(answer));
}

template <class Change>
void ServerSync::write(Change change)
{
    need(m_store.write([fence = m_job.fence(), change = std::move(change)](WriteTx &tx) {
        need(JobTable(tx).hold(fence));
        change(tx);
    }));
}

void ServerSync::readProbe()
{
    m_job.report({Words::tr("Asking %1 what it is").arg(m_server.name), 0, 0});
    const ServerProbe probe = answered(m_client.probe(m_job.stop()));
    write([&](WriteTx &tx) { ServerTable(tx).setProbe(m_server.id, probe.version, probe.userName, probe.isAdmin); });
}

QList<StoredLibrary> ServerSync::readLibraries()
{
    const auto stored
        = [this] { return need(m_store.read([this](ReadTx &tx) { return ServerRows(tx).libraries(m_server.id); })); };
    const QList<ServerLibrary> libraries = answered(m_client.libraries(m_job.stop()));
    if (libraries.isEmpty() && !stored().isEmpty()) {
        answered<void>(fail(ErrorKind::Empty,
                            Words::tr("The server %1 tells of no library any more, although there were some. Nothing "
                                      "was changed.")
                                .arg(m_server.name)));
    }
    write([&](WriteTx &tx) { ServerTable(tx).putLibraries(m_server.id, libraries); });
    return stored();
}

void ServerSync::readLibrary(const StoredLibrary &library)
{
    const auto onPage = [&](const ServerListing &listing) {
        m_job.report({Words::tr("%1: list").arg(library.library.name), listing.books.size() + listing.refusals.size(),
                      listing.total});
    };
    const ServerListing listing = answered(m_client.items(library.library.id, m_job.stop(), onPage));
    const ListDifference differences
        = listDifference(listing, need(m_store.read([&](ReadTx &tx) { return ServerBookRows(tx).known(library.id); })));
    ++m_counts.libraries;
    m_counts.books += listing.books.size();
    m_counts.pages += listing.requests;
    m_counts.unchanged += listing.books.size() - differences.toRead.size();
    m_counts.back += differences.back.size();
    refuse(listing.refusals);
    write([&](WriteTx &tx) {
        for (const ServerBookId book : differences.back) {
            ServerBookTable(tx).bringBack(book);
        }
    });
    readDetails(library, differences);
    if (isBelievable(library, listing, differences)) {
        missUnlisted(library, differences.unlisted);
        write([&](WriteTx &tx) { ServerTable(tx).setWalked(library.id); });
    }
}

/// Whether what is not on the list may be taken for gone.
bool ServerSync::isBelievable(const StoredLibrary &library, const ServerListing &listing,
                              const ListDifference &differences)
{
    if (!listing.isWhole) {
        m_doubts.append(Words::tr("The list of %1 changed while it was read, or its length was not told: what is "
                                  "missing in it is not known.")
                            .arg(library.library.name));
        return false;
    }
    if (listing.total == 0 && !differences.unlisted.isEmpty()) {
        m_doubts.append(Words::tr("%1 is said to be empty, although it held %2 books. They are kept as they were.")
                            .arg(library.library.name)
                            .arg(differences.unlisted.size()));
        return false;
    }
    return true;
}

void ServerSync::readDetails(const StoredLibrary &library, const ListDifference &differences)
{
    const QStringList &ids = differences.toRead;
    for (qsizetype from = 0; from < ids.size(); from += batch) {
        m_job.report({Words::tr("%1: details").arg(library.library.name), from, ids.size()});
        keep(library, answered(m_client.details(ids.mid(from, batch), m_job.stop())), differences.hashes);
    }
}

void ServerSync::keep(const StoredLibrary &library, const ServerDetails &details,
                      const QHash<QString, QByteArray> &hashes)
{
    ++m_counts.batches;
    refuse(details.refusals);
    const qint64 added = need(m_store.write([&](WriteTx &tx) {
        need(JobTable(tx).hold(m_job.fence()));
        qint64 fresh = 0;
        for (const ServerBook &book : details.books) {
            // One that no list has told of is read again when a list tells of it.
            const QByteArray hash = hashes.value(book.id, QByteArrayLiteral(""));
            fresh += ServerBookTable(tx).put(m_server.id, library.id, book, hash);
        }
        return fresh;
    }));
    m_counts.added += added;
    m_counts.changed += details.books.size() - added;
}

/// Books move from page to page while others come and go: only the server's own word on each counts.
void ServerSync::missUnlisted(const StoredLibrary &library, const QHash<QString, ServerBookId> &unlisted)
{
    const QStringList ids = unlisted.keys();
    for (qsizetype from = 0; from < ids.size(); from += batch) {
        m_job.report({Words::tr("%1: what is gone").arg(library.library.name), from, ids.size()});
        Result<ServerDetails> asked = m_client.details(ids.mid(from, batch), m_job.stop());
        if (!asked && asked.error().kind == ErrorKind::Auth) { // one of them may lie where the account may not look
            m_doubts.append(Words::tr("%1 does not say whether books that its list leaves out are still there.")
                                .arg(library.library.name));
            continue;
        }
        const ServerDetails details = answered(std::move(asked));
        keep(library, details, {});
        QList<ServerBookId> gone;
        gone.reserve(details.missing.size());
        for (const QString &id : details.missing) {
            gone.append(unlisted.value(id));
        }
        m_counts.missing += need(m_store.write([&](WriteTx &tx) {
            need(JobTable(tx).hold(m_job.fence()));
            return ServerBookTable(tx).miss(gone);
        }));
    }
}

void ServerSync::refuse(const QList<ServerRefusal> &refusals)
{
    for (const ServerRefusal &refusal : refusals) {
        if (++m_counts.refused <= toldRefusals) {
            qCWarning(lcServer).noquote()
                << Words::tr("%1, book %2: %3").arg(m_server.name, refusal.id, refusal.reason);
        }
    }
}

void ServerSync::readProgress()
{
    m_job.report({Words::tr("What has been listened to"), 0, 0});
    QList<MediaProgress> progress = answered(m_client.progress(m_job.stop()));
    progress.removeIf([](const MediaProgress &each) { return each.bookId.isEmpty(); });
    m_counts.progress = progress.size();
    if (!progress.isEmpty()) { // an account may lose all of it at once, but far more often the server has
        write([&](WriteTx &tx) { noteListening(tx, [&] { ServerBookTable(tx).putProgress(m_server.id, progress); }); });
    }
}

/// What was adopted before it failed is a person's word all the same, and told at once.
void ServerSync::adoptEdits()
{
    Result<void> all = adoptNewEdits(m_job, m_store, m_client, m_server, &m_adoption);
    if (m_adoption.isDenied) {
        m_doubts.append(
            Words::tr("What was changed in some books is not known: %1 does not let this account read them.")
                .arg(m_server.name));
    }
    if (!all && m_adoption.adopted > 0) {
        Notice notice;
        notice.kind = NoticeKind::Warning;
        notice.title = Words::tr("Server %1").arg(m_server.name);
        notice.text = adopted();
        notice.job = m_job.id();
        write([&](WriteTx &tx) { NoticeTable(tx).add(notice); });
    }
    answered(std::move(all));
}

void ServerSync::finish()
{
    Notice notice;
    notice.kind
        = m_doubts.isEmpty() && m_counts.refused + m_adoption.unheld == 0 ? NoticeKind::Success : NoticeKind::Warning;
    notice.title = Words::tr("Server %1").arg(m_server.name);
    notice.text = summary();
    notice.job = m_job.id();
    write([&](WriteTx &tx) {
        ServerTable(tx).setSynced(m_server.id);
        NoticeTable(tx).add(notice);
    });
}

QString ServerSync::summary() const
{
    QStringList sentences{Words::tr("%1 books: %2 new, %3 changed, %4 missing.")
                              .arg(m_counts.books)
                              .arg(m_counts.added)
                              .arg(m_counts.changed)
                              .arg(m_counts.missing),
                          Words::tr("Of them %1 are on this machine, %2 in part and %3 not.")
                              .arg(m_matches.whole)
                              .arg(m_matches.partly)
                              .arg(m_matches.none)};
    if (m_matches.unmapped > 0) {
        sentences.append(Words::tr("For %1 no mapping says where they lie. Test the server, in the Servers panel or "
                                   "by `servers test %2`: that tells what would help.")
                             .arg(m_matches.unmapped)
                             .arg(m_server.name));
    }
    if (m_counts.refused > 0) {
        sentences.append(Words::tr("%1 records were refused; the log names them.").arg(m_counts.refused));
    }
    if (m_adoption.adopted > 0) {
        sentences.append(adopted());
    }
    constexpr qsizetype few = 5; // what a notice can hold; the job has more
    return (sentences + m_adoption.troubles.mid(0, few) + m_doubts).join(u' ');
}

QString ServerSync::adopted() const
{
    return Words::tr("Fields that were changed there and are your word here now: %1. That is taken back in the Servers "
                     "panel, or by `servers undo-write %2`.")
        .arg(m_adoption.adopted)
        .arg(m_server.name);
}

QJsonObject ServerSync::output() const
{
    return {{QStringLiteral("libraries"), m_counts.libraries},
            {QStringLiteral("books"), m_counts.books},
            {QStringLiteral("new"), m_counts.added},
            {QStringLiteral("changed"), m_counts.changed},
            {QStringLiteral("unchanged"), m_counts.unchanged},
            {QStringLiteral("back"), m_counts.back},
            {QStringLiteral("missing"), m_counts.missing},
            {QStringLiteral("refused"), m_counts.refused},
            {QStringLiteral("pages"), m_counts.pages},
            {QStringLiteral("batches"), m_counts.batches},
            {QStringLiteral("progress"), m_counts.progress},
            {QStringLiteral("matched"), m_matches.whole},
            {QStringLiteral("partly"), m_matches.partly},
            {QStringLiteral("unmatched"), m_matches.none},
            {QStringLiteral("adopted"), m_adoption.adopted},
            {QStringLiteral("unheld"), m_adoption.unheld},
            {QStringLiteral("complete"), m_doubts.isEmpty()},
            {QStringLiteral("trouble"), QJsonArray::fromStringList(m_adoption.troubles.mid(0, toldRefusals))}};
}
} // namespace

void syncServer(Job &job, const ServerParts &parts)
{
    const Server server = serverOf(job, parts.store);
    Result<ServerAccount> account = accountOf(server, parts, job.stop());
    if (!account) {
        tellTrouble(job, parts.store, server, account.error());
    }
    ServerSync(job, parts, server, need(std::move(account))).run();
}
} // namespace kuramori
