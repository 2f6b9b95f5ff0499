// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/checkrules.h"
#include "workers/library/probechild.h"
#include "workers/library/probeframes.h"

#include <QByteArrayList>

#include <deque>
#include <functional>
#include <list>
#include <memory>

namespace kuramori
{
struct DecodePlan
{
    QByteArray program; ///< path of kuramori-probe
    int children = 1; ///< files at a time; 1 or more
    std::chrono::milliseconds patience = std::chrono::seconds(60); ///< between two signs of life of a child
    int memoryMiB = 512; ///< of a child, beyond what it has at its start
};

/// Decodes audio files from beginning to end in child processes (kuramori-probe) that let others go first: a file that
/// crashes the decoder, or keeps it busy for ever, costs itself and is named. How long a file may take goes by its
/// size. Children start with the first file and are killed with this object. One thread, start to end.
///
/// Errors of a file are those of decodedAudioOf(), and besides Timeout: no sign of life, or over its time; Defect: it
/// ended two children (one alone may have been killed by somebody else).
class AudioDecoder
{
public:
    /// \a clock must outlive it.
    AudioDecoder(DecodePlan plan, Clock &clock);
    ~AudioDecoder();
    Q_DISABLE_COPY_MOVE(AudioDecoder)

    using Take = std::function<void(qsizetype index, Result<DecodedAudio> decoded)>;
    /// How many bytes of a file have been decoded; several times a second, for each file at work.
    using Tell = std::function<void(qsizetype index, qint64 bytes)>;
    /// Hands every file to \a take, exactly once unless a stop comes in between. Fails with Cancelled (felt at once:
    /// the children are killed), or with NotFound or Io when no child can be started.
    Result<void> decodeAll(const QByteArrayList &paths, const Take &take, const Tell &tell,
                           const std::stop_token &stop);

    int lostChildren() const { return m_lostChildren; } ///< that ended, or had to be ended, over a file

private:
    struct Task
    {
        qsizetype index = 0;
        int endedChildren = 0;
    };
    struct Lane
    {
        std::unique_ptr<ProbeChild> child;
        ProbeFrames frames;
        std::optional<Task> task;
        std::uint32_t id = 0; // of its request
        SteadyTime since; // of the last sign of life
        bool isGreeted = false;
    };
    struct Batch
    {
        const QByteArrayList &paths;
        const Take &take;
        const Tell &tell;
        std::deque<Task> waiting;
    };
    using Lanes = std::list<Lane>;

    Result<void> feed(Batch &batch);
    void wait() const;
    Result<void> serve(Batch &batch);
    bool listen(Lane &lane, Batch &batch);
    bool hear(Lane &lane, const ProbeFrame &frame, Batch &batch);
    Result<void> lose(Lane &lane, Batch &batch, bool isOverdue);
    bool isBusy() const;

    const DecodePlan m_plan;
    Clock &m_clock;
    const int m_alarm; // an eventfd that a stop writes to
    Lanes m_lanes;
    std::uint32_t m_nextId = 0;
    int m_failedStarts = 0; // in a row
    int m_lostChildren = 0;
    std::vector<char> m_buffer;
};
} // namespace kuramori
