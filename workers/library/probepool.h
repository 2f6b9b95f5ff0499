// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/audiofile.h"
#include "workers/library/probeplan.h"
#include "workers/library/probestream.h"

#include <QByteArrayList>

#include <memory>

namespace kuramori
{
class ProbeKeeper;

/// Reads tags, technical data and chapters of audio files in child processes (kuramori-probe): a file that crashes the
/// libraries, or keeps them busy for ever, costs itself and is named. Children start with the first file, stay, and are
/// replaced when they end. Any thread, several at once; each blocks until its files are read. All files of all callers
/// share the children in the order in which they come.
///
/// Errors of a file are those of audioFileOf(), and besides Timeout: over ProbePlan::perFile; Defect: the file ended
/// two children, the second one alone with it; Rejected: a path of 4 KiB or with a NUL in it.
class ProbePool
{
public:
    /// \a clock must outlive it.
    ProbePool(ProbePlan plan, Clock &clock);
    ~ProbePool(); ///< Nobody may wait for files any more. Kills the children.
    Q_DISABLE_COPY_MOVE(ProbePool)

    /// Cancelled at once when a stop is requested.
    Result<AudioFile> probe(const QByteArray &path, const std::stop_token &stop);

    /// Hands every file to \a take on this thread with its place in \a paths as key, in no certain order, exactly once
    /// unless a stop comes in between. Fails as ProbeStream::takeNext().
    using Take = std::function<void(qint64 key, Result<AudioFile> file)>;
    Result<void> probeAll(const QByteArrayList &paths, const Take &take, const std::stop_token &stop);

    std::unique_ptr<ProbeStream> stream(); ///< an empty one

    /// Children that ended, or had to be ended, over a file.
    int lostChildren() const;

    /// Where kuramori-probe lies for a program in \a folder: beside it (the build folder) or in ../libexec/kuramori
    /// (installed). Touches the disk.
    static QByteArray programFor(const QString &folder);

private:
    const ProbePlan m_plan;
    const std::unique_ptr<ProbeKeeper> m_keeper;
};
} // namespace kuramori
