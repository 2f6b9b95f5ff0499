// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/libraryscan.h"

#include "models/jobs/scanspec.h"
#include "models/store/fingerprinttable.h"
#include "models/store/itemtable.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "models/store/noticetable.h"
#include "models/store/store.h"
#include "workers/library/audioreading.h"
#include "workers/library/bookmaking.h"
#include "workers/library/filecomparison.h"
#include "workers/library/folderremoval.h"
#include "workers/library/folderwalk.h"
#include "workers/library/sidecarjob.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <deque>
#include <future>

namespace kuramori
{
namespace
{
Q_LOGGING_CATEGORY(lcScan, "kuramori.scan", QtInfoMsg)

using namespace std::chrono_literals;

constexpr int landmarks = 8;
constexpr qsizetype batch = 2'000; // files a transaction
constexpr size_t batchesInFlight = 4;
constexpr qsizetype toldTroubles = 20; // each by name, in the log

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LibraryScan)
};

/// Files whose rows are to be written together.
struct Differences
{
    QList<LibraryFile> added;
    QList<std::pair<FileId, FileStamp>> changed;
    QList<FileId> back;

    qsizetype size() const { return added.size() + changed.size() + back.size(); }
};

struct Counts
{
    qint64 files = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 back = 0;
    qint64 missing = 0;
    qint64 unreadable = 0;
};

/// The last id; none of the files that this scan finds new has one before it.
FileId lastOf(const QHash<PathHash, KnownFile> &files)
{
    FileId last;
    for (const KnownFile &file : files) {
        last = std::max(last, file.id);
    }
    return last;
}

struct Known
{
    LibraryRoot root; // its id is invalid when there is none
    QList<QByteArray> landmarks;
};

class Scan
{
public:
    Scan(Job &job, Store &store, ProbePool &pool, const Clock &clock, Known known)
        : m_job(job)
        , m_store(store)
        , m_clock(clock)
        , m_root(std::move(known.root))
        , m_loading(std::async(
              std::launch::async,
              [&store, id = m_root.id] { return store.read([id](ReadTx &tx) { return LibraryRows(tx).files(id); }); }))
        , m_reading(job, store, pool, m_root)
    { }

    void run();
    QJsonObject output() const;

private:
    void take(WalkedFolder folder);
    void adopt();
    void look(const WalkedFolder &folder);
    void compare(const LibraryFile &file);
    void note(const WalkTrouble &trouble);
    void flush();
    void await(size_t most);
    void missUnseen();
    void compareIfOther();
    void finish();

    Job &m_job;
    Store &m_store;
    const Clock &m_clock;
    const LibraryRoot m_root;
    std::future<Result<QHash<PathHash, KnownFile>>> m_loading; // of what is known, while the first folders are read
    QList<WalkedFolder> m_early; // read by then
    QHash<PathHash, KnownFile> m_unseen;
    qint64 m_expected = 0;
    AudioReading m_reading;
    Differences m_differences;
    std::deque<Pending<void>> m_pending;
    QList<QByteArray> m_unread;
    Counts m_counts;
    AudioCounts m_audio;
    BookCounts m_books;
    qint64 m_alike = 0;
};

void Scan::run()
{
    FolderWalk walk(
        m_root.path, [this](WalkedFolder folder) { take(std::move(folder)); },
        [this](const WalkTrouble &trouble) { note(trouble); });
    const Result<void> walked = walk.run(m_job.stop());
    adopt();
    flush();
    await(0);
    m_reading.keep();
    need(walked);
    missUnseen();
    qint64 judgedMeanwhile = 0;
    m_audio = m_reading.finish(m_clock, [&] { judgedMeanwhile += makeBooksSoFar(m_job, m_store, m_root); });
    qCInfo(lcScan, "Read what %lld audio files say, and kept it", m_audio.read);
    m_books = makeBooks(m_job, m_store, m_root);
    m_books.judged += judgedMeanwhile;
    compareIfOther();
    finish();
}

void Scan::take(WalkedFolder folder)
{
    if (m_loading.valid() && m_loading.wait_for(0s) != std::future_status::ready) {
        m_early.append(std::move(folder));
        return;
    }
    adopt();
    look(folder);
}

void Scan::adopt()
{
    if (!m_loading.valid()) {
        return;
    }
    m_unseen = need(m_loading.get());
    m_expected = m_unseen.size();
    m_reading.readAfter(lastOf(m_unseen));
    for (const WalkedFolder &folder : std::exchange(m_early, {})) {
        look(folder);
    }
}

void Scan::look(const WalkedFolder &folder)
{
    for (const LibraryFile &file : folder.files) {
        compare(file);
    }
    for (const WalkTrouble &trouble : folder.troubles) {
        note(trouble);
    }
    m_counts.files += folder.files.size();
    const QByteArray &where = folder.path.isEmpty() ? m_root.path : folder.path;
    m_job.report(
        {Words::tr("Reading %1").arg(shownPath(where)), m_counts.files, m_counts.files <= m_expected ? m_expected : 0});
    if (m_differences.size() >= batch) {
        flush();
    }
    await(batchesInFlight);
    m_reading.goOn();
}

void Scan::compare(const LibraryFile &file)
{
    const auto found = m_unseen.constFind(hashOf(file.path));
    if (found == m_unseen.cend()) {
        m_differences.added.append(file);
        return;
    }
    if (found->stamp != file.stamp) {
        m_differences.changed.append({found->id, file.stamp});
    } else if (found->isMissing) {
        m_differences.back.append(found->id);
    }
    m_unseen.erase(found);
}

void Scan::note(const WalkTrouble &trouble)
{
    if (m_unread.size() < toldTroubles) {
        qCWarning(lcScan).noquote()
            << Words::tr("%1 cannot be read: %2").arg(shownPath(m_root.path + '/' + trouble.path), trouble.what);
    }
    m_unread.append(trouble.path);
    ++m_counts.unreadable;
}

void Scan::flush()
{
    if (m_differences.size() == 0) {
        return;
    }
    m_counts.added += m_differences.added.size();
    m_counts.changed += m_differences.changed.size();
    m_counts.back += m_differences.back.size();
    m_pending.push_back(m_store.submit(
        [fence = m_job.fence(), root = m_root.id, differences = std::exchange(m_differences, {})](WriteTx &tx) {
            need(JobTable(tx).hold(fence));
            LibraryTable library(tx);
            library.setStale(root);
            for (const LibraryFile &file : differences.added) {
                library.addFile(root, file);
            }
            for (const auto &[file, stamp] : differences.changed) {
                library.changeFile(file, stamp);
            }
            for (const FileId file : differences.back) {
                library.bringBack(file);
            }
        }));
}

/// Until no more than \a most are being stored; what is stored already is taken from the list in any case.
void Scan::await(size_t most)
{
    const auto isStored = [](const Pending<void> &files) { return files.wait_for(0s) == std::future_status::ready; };
    while (m_pending.size() > most || (!m_pending.empty() && isStored(m_pending.front()))) {
        Pending<void> first = std::move(m_pending.front());
        m_pending.pop_front();
        need(first.get());
        m_reading.expectMore();
    }
}

void Scan::missUnseen()
{
    QList<FileId> files;
    for (const KnownFile &file : std::as_const(m_unseen)) {
        if (!file.isMissing) {
            files.append(file.id);
        }
    }
    while (!files.isEmpty()) {
        m_job.stopIfCancelled();
        const QList<FileId> part = files.mid(0, batch);
        files.remove(0, part.size());
        m_counts.missing += need(m_store.write([&](WriteTx &tx) {
            need(JobTable(tx).hold(m_job.fence()));
            LibraryTable library(tx);
            library.setStale(m_root.id);
            return library.miss(part, m_unread);
        }));
    }
}

/// What could not be read is tried again by the next scan.
void Scan::compareIfOther()
{
    const auto [isCompared, alike] = need(m_store.read([this](ReadTx &tx) {
        return std::pair(ItemRows(tx).isCompared(m_root.id), FingerprintRows(tx).countAlike());
    }));
    m_alike = alike;
    if (isCompared) {
        return;
    }
    const ComparisonCounts counts = compareFiles(m_job, m_store);
    m_alike = counts.alike;
    if (counts.unread == 0) {
        need(m_store.write([this](WriteTx &tx) {
            need(JobTable(tx).hold(m_job.fence()));
            ItemTable(tx).setCompared(m_root.id);
        }));
    }
}

void Scan::finish()
{
    Notice notice;
    notice.kind = m_counts.unreadable + m_audio.unread > 0 ? NoticeKind::Warning : NoticeKind::Success;
    notice.title = Words::tr("Scan of %1").arg(shownPath(m_root.path));
    notice.text = Words::tr("%1 files: %2 new, %3 changed, %4 missing.")
                      .arg(m_counts.files)
                      .arg(m_counts.added)
                      .arg(m_counts.changed)
                      .arg(m_counts.missing);
    if (m_counts.unreadable > 0) {
        notice.text += u' ' + Words::tr("%1 could not be read; the log names them.").arg(m_counts.unreadable);
    }
    if (m_audio.unread > 0) {
        notice.text += u' ' + Words::tr("The content of %1 audio files could not be read.").arg(m_audio.unread);
    }
    notice.job = m_job.id();
    const bool isOther = m_counts.added + m_counts.changed + m_counts.back + m_counts.missing + m_audio.unread > 0;
    need(m_store.write([&](WriteTx &tx) {
        need(JobTable(tx).hold(m_job.fence()));
        LibraryTable(tx).setScanned(m_root.id);
        if (isOther || !isUnasked(m_job.args())) {
            NoticeTable(tx).add(notice);
        }
    }));
}

QJsonObject Scan::output() const
{
    return {{QStringLiteral("files"), m_counts.files},
            {QStringLiteral("new"), m_counts.added},
            {QStringLiteral("changed"), m_counts.changed},
            {QStringLiteral("back"), m_counts.back},
            {QStringLiteral("missing"), m_counts.missing},
            {QStringLiteral("unreadable"), m_counts.unreadable},
            {QStringLiteral("read"), m_audio.read},
            {QStringLiteral("unread"), m_audio.unread},
            {QStringLiteral("items"), m_books.items},
            {QStringLiteral("judged"), m_books.judged},
            {QStringLiteral("alike"), m_alike}};
}
} // namespace

void scanRoot(Job &job, Store &store, ProbePool &pool, const Clock &clock)
{
    const RootId id(job.args().value(QLatin1String("root")).toInteger());
    Known known = need(store.read([id](ReadTx &tx) {
        const LibraryRows library(tx);
        return Known{library.root(id).value_or(LibraryRoot()), library.landmarks(id, landmarks)};
    }));
    if (!known.root.id.isValid()) {
        stopWith(ErrorKind::Usage, Words::tr("There is no folder %1 in the library.").arg(id.value()));
    }
    if (known.root.state == RootState::Leaving) {
        stopWith(ErrorKind::Refused,
                 Words::tr("%1 is being removed from the library. To keep it, add it again.")
                     .arg(shownPath(known.root.path)));
    }
    const RootSight sight = sightOf(known.root.path, known.landmarks);
    const std::optional<QString> why = whyOffline(known.root, sight);
    need(store.write([&](WriteTx &tx) {
        need(JobTable(tx).hold(job.fence()));
        if (why) {
            LibraryTable(tx).setOffline(id, *why);
        } else {
            LibraryTable(tx).setOnline(id, sight.identity);
        }
    }));
    if (why) {
        stopWith(ErrorKind::Refused, *why);
    }
    Scan scan(job, store, pool, clock, std::move(known));
    scan.run();
    job.setOutput(scan.output());
}

void compareLibrary(Job &job, Store &store)
{
    const ComparisonCounts counts = compareFiles(job, store);
    job.setOutput({{QStringLiteral("compared"), counts.compared},
                   {QStringLiteral("unread"), counts.unread},
                   {QStringLiteral("alike"), counts.alike}});
}

QList<JobKind> libraryJobKinds(Store &store, ProbePool &pool, const Clock &clock)
{
    const auto key
        = [](const QJsonObject &args) { return scanKey(RootId(args.value(QLatin1String("root")).toInteger())); };
    return QList<JobKind>{{.name = libraryScanKind,
                           .queue = libraryQueue,
                           .work = [&store, &pool, &clock](Job &job) { scanRoot(job, store, pool, clock); },
                           .uniqueKey = key},
                          {.name = libraryCompareKind,
                           .queue = libraryQueue,
                           .work = [&store](Job &job) { compareLibrary(job, store); },
                           .uniqueKey = [](const QJsonObject &) { return libraryCompareKind; }},
                          removalJobKind(store)}
    + sideCarJobKinds(store);
}
} // namespace kuramori
