// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/checkspec.h"
#include "models/store/checktable.h"
#include "models/store/store.h"
#include "workers/library/audiodecoder.h"
#include "workers/library/rootlook.h"

#include <deque>
#include <map>

namespace kuramori
{
/// A file that is to be checked, and how much there is of it.
struct DueFile
{
    FileId id;
    qint64 size = 0; ///< bytes
};

/// Checks files one after another as deep as wanted, and keeps what it finds of each. One thread, start to end.
class FileChecks
{
public:
    FileChecks(Job &job, Store &store, AudioDecoder &decoder, CheckTier depth);

    /// Ends by a Failure when stopped, or when the decoder cannot be started; what was checked until then is kept.
    void run(const QList<DueFile> &files);

    qint64 count(FileVerdict verdict) const { return m_counts.at(std::size_t(verdict)); }
    qint64 count() const;
    const QStringList &damaged() const { return m_damaged; } ///< the first of them, as they can be shown
    QJsonObject output() const; ///< files and verdicts

private:
    /// A file on its way.
    struct Case
    {
        FileToCheck file;
        QByteArray path; // absolute
        FileStamp stamp; // as it is
        CheckFindings findings;
        RuntimeFacts runtime; // for that depth only
        bool isLooked = false; // for its content
    };

    Result<void> runPage(const QList<FileId> &page);
    void look(Case &each);
    void lookAtDisk(Case &each);
    bool isWorthDecoding(const Case &each) const;
    Result<void> decode(std::vector<Case> &cases);
    void takeDecoded(Case &each, const Result<DecodedAudio> &decoded);
    void missed(Case &each, FilePresence presence, const QString &detail);
    void keep(const Case &each);
    void await(std::size_t most);
    void report(const QByteArray &path, qint64 bytesInWork = 0);
    RootLook &rootOf(RootId id);

    Job &m_job;
    Store &m_store;
    AudioDecoder &m_decoder;
    const CheckTier m_depth;
    std::map<RootId, std::unique_ptr<RootLook>> m_roots;
    std::deque<Pending<void>> m_pending;
    std::array<qint64, fileVerdicts.size()> m_counts{}; // by verdict
    QStringList m_damaged;
    qint64 m_total = 0; // files
    qint64 m_totalBytes = 0;
    qint64 m_doneBytes = 0;
};
} // namespace kuramori
