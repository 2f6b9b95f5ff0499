// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/audioreading.h"

#include "models/domain/libraryfile.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "models/store/store.h"
#include "workers/library/probepool.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr auto untilFirstPause = 5s; // the next after twice as long each
constexpr int batch = 2'048; // files read, and then stored together, while the next are read

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AudioReading)
};

using Waiting = QList<std::pair<FileId, QByteArray>>;
using ReadFile = std::pair<FileId, Result<AudioFile>>;

bool mayPass(ErrorKind kind)
{
    return kind == ErrorKind::Io || kind == ErrorKind::Timeout;
}

void keep(WriteTx &tx, const Fence &fence, RootId root, const std::vector<ReadFile> &files)
{
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
}

QByteArrayList pathsOf(const LibraryRoot &root, const Waiting &waiting)
{
    QByteArrayList paths;
    paths.reserve(waiting.size());
    for (const auto &file : waiting) {
        paths.append(root.path + '/' + file.second);
    }
    return paths;
}
} // namespace

AudioCounts readAudio(Job &job, Store &store, ProbePool &pool, const Clock &clock, const LibraryRoot &root,
                      const std::function<void()> &meanwhile)
{
    const auto waitingAfter = [&](FileId last) {
        return need(store.read([&](ReadTx &tx) { return LibraryRows(tx).filesToProbe(root.id, last, batch); }));
    };
    const qint64 total = need(store.read([&](ReadTx &tx) { return LibraryRows(tx).countToProbe(root.id); }));
    const QString stage = Words::tr("Reading audio files of %1").arg(shownPath(root.path));
    AudioCounts counts;
    const SteadyTime start = clock.steady();
    SteadyTime pauseAt = start + untilFirstPause;
    std::optional<Pending<void>> stored;
    const auto settle = [&stored] {
        if (stored) {
            need(std::exchange(stored, std::nullopt)->get());
        }
    };
    for (Waiting waiting = waitingAfter({}); !waiting.isEmpty(); waiting = waitingAfter(waiting.constLast().first)) {
        std::vector<ReadFile> files;
        files.reserve(size_t(waiting.size()));
        const auto take = [&](qsizetype index, Result<AudioFile> audio) {
            (audio ? counts.read : counts.unread) += 1;
            files.emplace_back(waiting.at(index).first, std::move(audio));
            job.report({stage, counts.read + counts.unread, total});
        };
        const Result<void> read = pool.probeAll(pathsOf(root, waiting), take, job.stop());
        settle();
        stored = store.submit(
            [fence = job.fence(), id = root.id, files = std::move(files)](WriteTx &tx) { keep(tx, fence, id, files); });
        if (!read) {
            settle();
            need(read);
        }
        if (clock.steady() >= pauseAt && counts.read + counts.unread < total) {
            settle();
            meanwhile();
            const SteadyTime now = clock.steady();
            pauseAt = now + (now - start);
        }
    }
    settle();
    return counts;
}
} // namespace kuramori
