// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sourcetests.h"

#include "models/tables/jobfollow.h"
#include "models/tables/testverdict.h"
#include "models/tables/workwatch.h"
#include "ui/panels/actionregistry.h"
#include "ui/panels/commands.h"

#include <QTimer>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr auto patience = 30s; // other jobs may hold every worker for long
} // namespace

SourceTests::SourceTests(const PanelParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.commands, &Commands::testQueued, this, &SourceTests::follow);
}

void SourceTests::start(const KnownSource &source)
{
    if (m_parts.work.isEverythingPaused() || m_parts.work.isPaused(source.queue)) {
        Q_EMIT ended(
            source, JobRow(),
            tr("%1 was not asked, because its work is paused. Let it go on, then test again.").arg(source.title));
        return;
    }
    if (m_underWay.contains(source.name)) {
        return;
    }
    m_wanted.insert(source.name, source);
    m_parts.commands.testSource(source);
}

void SourceTests::follow(const QString &name, JobId job)
{
    if (!m_wanted.contains(name)) {
        return; // another panel's
    }
    const KnownSource source = m_wanted.take(name);
    if (m_underWay.contains(name)) {
        return; // two orders made one job
    }
    m_underWay.insert(name, source);
    m_parts.actions.refresh();
    Q_EMIT began(tr("%1 is being tested …").arg(source.title));
    auto *following = new JobFollow(m_parts.store, m_parts.reader, job, this);
    connect(following, &JobFollow::ended, this,
            [this, source](const JobRow &row) { end(source.name, row, verdictOf(source, row).sentence); });
    connect(following, &JobFollow::failed, this,
            [this, name](const Error &error) { end(name, JobRow(), error.message); });
    QTimer::singleShot(patience, following, [this, following, source] {
        end(source.name, JobRow(), tr("The test of %1 takes long: it stands in the Queue.").arg(source.title));
        following->deleteLater();
    });
    connect(following, &JobFollow::ended, following, &QObject::deleteLater);
    connect(following, &JobFollow::failed, following, &QObject::deleteLater);
}

void SourceTests::end(const QString &name, const JobRow &job, const QString &sentence)
{
    const KnownSource source = m_underWay.take(name);
    m_parts.actions.refresh();
    Q_EMIT ended(source, job, sentence);
}
} // namespace kuramori
