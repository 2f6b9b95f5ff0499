// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/probepool.h"

#include "workers/library/probeanswer.h"
#include "workers/library/probekeeper.h"

#include <QDir>
#include <QFileInfo>

#include <optional>

namespace kuramori
{
namespace
{
// Enough to keep the children busy while the caller looks at what has come, and no more answers than fit into memory.
constexpr qsizetype mostUnderWayPerChild = 128;
} // namespace

ProbePool::ProbePool(ProbePlan plan, Clock &clock)
    : m_plan(std::move(plan))
    , m_keeper(std::make_unique<ProbeKeeper>(m_plan, clock))
{ }

ProbePool::~ProbePool() = default;

Result<AudioFile> ProbePool::probe(const QByteArray &path, const std::stop_token &stop)
{
    std::optional<Result<AudioFile>> file;
    const Result<void> done = probeAll(
        {path}, [&](qint64, Result<AudioFile> read) { file.emplace(std::move(read)); }, stop);
    return done ? std::move(file).value() : fail(done.error());
}

Result<void> ProbePool::probeAll(const QByteArrayList &paths, const Take &take, const std::stop_token &stop)
{
    const auto takeRead = [&take](qint64 key, Result<ReadAudio> read) { take(key, audioFileOf(std::move(read))); };
    const std::unique_ptr<ProbeStream> files = stream();
    for (qsizetype index = 0; index < paths.size(); ++index) {
        files->add(index, paths.at(index));
    }
    while (files->open() > 0) {
        if (Result<void> taken = files->takeNext(takeRead, stop); !taken) {
            return taken;
        }
    }
    return {};
}

std::unique_ptr<ProbeStream> ProbePool::stream()
{
    return std::make_unique<ProbeStream>(*m_keeper, m_plan.children * mostUnderWayPerChild);
}

int ProbePool::lostChildren() const
{
    return m_keeper->lostChildren();
}

QByteArray ProbePool::programFor(const QString &folder)
{
    const QString name = QStringLiteral("/kuramori-probe");
    const QString installed = QDir::cleanPath(folder + QStringLiteral("/../libexec/kuramori")) + name;
    return QFile::encodeName(QFileInfo::exists(folder + name) ? folder + name : installed);
}
} // namespace kuramori
