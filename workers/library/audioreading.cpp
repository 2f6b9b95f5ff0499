// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/audioreading.h"

#include "models/domain/libraryfile.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "workers/library/probepool.h"

#include <QCoreApplication>

#include <algorithm>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr auto untilFirstPause = 5s; // the next after twice as long each
constexpr int batch = 2'048; // files asked of the store at once, and stored together at most
constexpr std::size_t fewest = 512; // stored together while the writer has nothing else of ours to do
constexpr qsizetype fewOpen = 512; // then more are asked for, and the children have enough until these come

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AudioReading)
};

bool mayPass(ErrorKind kind)
{
    return kind == ErrorKind::Io || kind == ErrorKind::Timeout;
}
} // namespace

AudioReading::AudioReading(Job &job, Store &store, ProbePool &pool, const LibraryRoot &root)
    : m_job(job)
    , m_store(store)
    , m_root(root)
    , m_files(pool.stream())
    , m_take([this](qint64 id, Result<ReadAudio> audio) { take(FileId(id), std::move(audio)); })
{ }

void AudioReading::goOn()
{
    m_files->takeArrived(m_take);
    ask();
}

void AudioReading::ask()
{
    if (!m_mayBeMore || m_files->open() > fewOpen) {
        return;
    }
    const auto waiting
        = need(m_store.read([this](ReadTx &tx) { return LibraryRows(tx).filesToProbe(m_root.id, m_last, batch); }));
    for (const auto &[id, path] : waiting) {
        m_last = id;
        if (!m_asked.contains(id)) {
            m_files->add(id.value(), m_root.path + '/' + path);
        }
        if (m_isFirstPass) {
            m_asked.insert(id);
        }
    }
    m_mayBeMore = waiting.size() == batch;
}

void AudioReading::take(FileId id, Result<ReadAudio> audio)
{
    (audio ? m_counts.read : m_counts.unread) += 1;
    if (!audio && (mayPass(audio.error().kind) || audio.error().kind == ErrorKind::NotFound)) {
        ++m_left;
    }
    m_read.emplace_back(id, std::move(audio));
    if (!m_isWalking) {
        const qint64 done = m_counts.read + m_counts.unread;
        m_job.report({m_stage, done, std::max(done, m_total)});
    }
    if (m_read.size() >= std::size_t(batch) || (m_read.size() >= fewest && isStored())) {
        submit();
    }
}

/// Nothing that was handed to the store is still on its way: little is left to be stored at the end.
bool AudioReading::isStored() const
{
    return !m_stored || m_stored->wait_for(0s) == std::future_status::ready;
}

void AudioReading::submit()
{
    settle();
    m_handed += qint64(m_read.size());
    m_stored
        = m_store.submit([fence = m_job.fence(), root = m_root.id, files = std::exchange(m_read, {})](WriteTx &tx) {
              need(JobTable(tx).hold(fence));
              LibraryTable library(tx);
              library.setStale(root);
              for (const auto &[id, audio] : files) {
                  if (audio) {
                      library.setAudio(id, *audio);
                  } else if (audio.error().kind != ErrorKind::NotFound) {
                      library.setUnread(id, audio.error().message, mayPass(audio.error().kind));
                  }
              }
          });
}

void AudioReading::settle()
{
    if (m_stored) {
        need(std::exchange(m_stored, std::nullopt)->get());
    }
}

void AudioReading::keep()
{
    if (!m_read.empty()) {
        submit();
    }
    settle();
}

/// What was read and is not stored yet counts twice, so `m_handed` may be behind: it is for people.
void AudioReading::countTotal()
{
    const qint64 unread = need(m_store.read([this](ReadTx &tx) { return LibraryRows(tx).countToProbe(m_root.id); }));
    m_total = m_handed + unread - m_left;
}

void AudioReading::readOpen(const Clock &clock, const std::function<void()> &meanwhile)
{
    const SteadyTime start = clock.steady();
    m_pauseAt = m_pauseAt.value_or(start + untilFirstPause);
    while (m_mayBeMore || m_files->open() > 0) {
        ask();
        if (const Result<void> read = m_files->takeNext(m_take, m_job.stop()); !read) {
            keep();
            need(read);
        }
        if (clock.steady() >= *m_pauseAt && m_files->open() > 0) {
            keep();
            meanwhile();
            const SteadyTime now = clock.steady();
            m_pauseAt = now + (now - start);
        }
    }
}

/// First the new files that are left, without a stop: the children shall not wait until the store has what was read.
/// Then from the first file on: what the walk found changed has an id that was passed over.
AudioCounts AudioReading::finish(const Clock &clock, const std::function<void()> &meanwhile)
{
    m_isWalking = false;
    m_stage = Words::tr("Reading audio files of %1").arg(shownPath(m_root.path));
    countTotal();
    readOpen(clock, meanwhile);
    keep();
    m_isFirstPass = false;
    m_last = {};
    m_mayBeMore = true;
    countTotal();
    readOpen(clock, meanwhile);
    keep();
    return m_counts;
}
} // namespace kuramori
