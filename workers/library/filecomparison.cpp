// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/filecomparison.h"

#include "models/store/fingerprinttable.h"
#include "models/store/jobtable.h"
#include "models/store/store.h"
#include "models/store/worktable.h"
#include "workers/library/endshash.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <vector>

namespace kuramori
{
namespace
{
Q_LOGGING_CATEGORY(lcCompare, "kuramori.compare", QtInfoMsg)

constexpr qsizetype batch = 100; // files a transaction: some seconds of reading on a slow disk
constexpr qint64 toldTroubles = 20; // each by name, in the log

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FileComparison)
};

struct LookedAt
{
    FileToFingerprint file;
    QByteArray hash;
};

class Comparison
{
public:
    Comparison(Job &job, Store &store)
        : m_job(job)
        , m_store(store)
    { }
    ComparisonCounts run();

private:
    void look(const QList<FileId> &ids, qint64 total);
    void keep(const std::vector<LookedAt> &files);

    Job &m_job;
    Store &m_store;
    ComparisonCounts m_counts;
};

ComparisonCounts Comparison::run()
{
    const QList<FileId> waiting = need(m_store.read([](ReadTx &tx) { return FingerprintRows(tx).filesToCompare(); }));
    for (qsizetype at = 0; at < waiting.size(); at += batch) {
        look(waiting.mid(at, batch), waiting.size());
    }
    const SharedAudioByPair pairs = need(m_store.read([](ReadTx &tx) { return FingerprintRows(tx).sharedAudio(); }));
    m_job.stopIfCancelled();
    m_counts.alike = need(m_store.write([&](WriteTx &tx) {
        need(JobTable(tx).hold(m_job.fence()));
        lockWorks(tx);
        return FingerprintTable(tx).setLikenesses(pairs);
    }));
    return m_counts;
}

void Comparison::look(const QList<FileId> &ids, qint64 total)
{
    std::vector<LookedAt> files;
    files.reserve(size_t(ids.size()));
    for (const FileId id : ids) {
        m_job.stopIfCancelled();
        const auto file = need(m_store.read([id](ReadTx &tx) { return FingerprintRows(tx).file(id); }));
        const Result<QByteArray> hash = file ? endsHash(file->path, file->stamp) : QByteArray();
        if (!hash) {
            if (++m_counts.unread <= toldTroubles) {
                qCWarning(lcCompare).noquote() << hash.error().message;
            }
        } else if (file) {
            files.push_back({*file, *hash});
            ++m_counts.compared;
        }
        m_job.report({Words::tr("Comparing files of the same size"), m_counts.compared + m_counts.unread, total});
    }
    keep(files);
}

void Comparison::keep(const std::vector<LookedAt> &files)
{
    need(m_store.write([&](WriteTx &tx) {
        need(JobTable(tx).hold(m_job.fence()));
        for (const LookedAt &looked : files) {
            FingerprintTable(tx).set(looked.file.id, looked.file.stamp, looked.hash);
        }
    }));
}
} // namespace

ComparisonCounts compareFiles(Job &job, Store &store)
{
    return Comparison(job, store).run();
}
} // namespace kuramori
