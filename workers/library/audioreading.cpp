// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/audioreading.h"

#include "models/domain/libraryfile.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "workers/library/probepool.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr auto untilFirstPause = 5s; // the next after twice as long each
constexpr int batch = 2'048; // files asked of the store at once, and stored together
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
    , m_take([this](qint64 id, Result<AudioFile> audio) { take(FileId(id), std::move(audio)); })
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
        if (m_isWalking) {
            m_asked.insert(id);
        }
    }
    m_mayBeMore = waiting.size() == batch;
}

void AudioReading::take(FileId id, Result<AudioFile> audio)
{
    (audio ? m_counts.read : m_counts.unread) += 1;
    if (!audio && (mayPass(audio.error().kind) || audio.error().kind == ErrorKind::NotFound)) {
        ++m_left;
    }
    m_read.emplace_back(id, std::move(audio));
    if (!m_isWalking) {
        m_job.report({m_stage, m_counts.read + m_counts.unread, m_total});
    }
    if (m_read.size() >= std::size_t(batch)) {
        submit();
    }
}

void AudioReading::submit()
{
    settle();
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

/// From the first file on: what the walk found changed has an id that was passed over.
void AudioReading::askForTheRest()
{
    keep();
    m_isWalking = false;
    m_last = {};
    m_mayBeMore = true;
    const qint64 unread = need(m_store.read([this](ReadTx &tx) { return LibraryRows(tx).countToProbe(m_root.id); }));
    m_total = m_counts.read + m_counts.unread + unread - m_left;
    m_stage = Words::tr("Reading audio files of %1").arg(shownPath(m_root.path));
}

AudioCounts AudioReading::finish(const Clock &clock, const std::function<void()> &meanwhile)
{
    askForTheRest();
    const SteadyTime start = clock.steady();
    SteadyTime pauseAt = start + untilFirstPause;
    while (m_mayBeMore || m_files->open() > 0) {
        ask();
        if (const Result<void> read = m_files->takeNext(m_take, m_job.stop()); !read) {
            keep();
            need(read);
        }
        if (clock.steady() >= pauseAt && m_files->open() > 0) {
            keep();
            meanwhile();
            const SteadyTime now = clock.steady();
            pauseAt = now + (now - start);
        }
    }
    keep();
    return m_counts;
}
} // namespace kuramori
