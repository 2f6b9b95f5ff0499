// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/domain/libraryroot.h"
#include "models/store/store.h"
#include "workers/library/probestream.h"

#include <QSet>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace kuramori
{
class Job;
class ProbePool;

struct AudioCounts
{
    qint64 read = 0;
    qint64 unread = 0; ///< their content cannot be read; the store says why
};

/// Reads the content of those audio files of a root that were not read as they are now, and keeps what they say of
/// themselves: new files while the folders are still being walked, the others after that. A file that is gone meanwhile
/// is left to the next scan. Every member ends by a Failure when the job is stopped, or when the program that reads
/// files cannot be started. On the job's thread; all arguments must outlive it.
class AudioReading
{
public:
    AudioReading(Job &job, Store &store, ProbePool &pool, const LibraryRoot &root);

    /// Files with an id up to \a lastKnown may still be found changed by the walk: they are read after it.
    void readAfter(FileId lastKnown) { m_last = lastKnown; }
    void expectMore() { m_mayBeMore = true; } ///< the walk has stored new files
    void goOn(); ///< takes what has been read and hands out more; waits for no file
    void keep(); ///< what has been read until now is stored

    /// All that is left. `meanwhile` is called when it takes long, with what was read until then kept; after twice the
    /// time each.
    AudioCounts finish(const Clock &clock, const std::function<void()> &meanwhile);

private:
    using ReadFile = std::pair<FileId, Result<ReadAudio>>;

    void ask();
    void readOpen(const Clock &clock, const std::function<void()> &meanwhile);
    void countTotal();
    void take(FileId id, Result<ReadAudio> audio);
    bool isStored() const;
    void submit();
    void settle();

    Job &m_job;
    Store &m_store;
    const LibraryRoot &m_root;
    const std::unique_ptr<ProbeStream> m_files;
    const ProbeStream::Take m_take;
    bool m_isWalking = true;
    bool m_isFirstPass = true; // over the new files
    FileId m_last; // that was asked for
    bool m_mayBeMore = false; // behind it
    QSet<FileId> m_asked; // in the first pass
    std::vector<ReadFile> m_read; // and not yet handed to the store
    std::optional<Pending<void>> m_stored;
    AudioCounts m_counts;
    qint64 m_left = 0; // that stay unread: to be tried by the next scan
    qint64 m_handed = 0; // to the store
    qint64 m_total = 0;
    std::optional<SteadyTime> m_pauseAt;
    QString m_stage;
};
} // namespace kuramori
