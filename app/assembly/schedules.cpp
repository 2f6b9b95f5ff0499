// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/schedules.h"

#include "models/domain/snapshotlist.h"
#include "models/jobs/animespec.h"
#include "models/jobs/checkspec.h"
#include "models/jobs/crawlspec.h"
#include "models/jobs/enrichspec.h"
#include "models/jobs/seriesspec.h"
#include "models/jobs/serverspec.h"
#include "models/jobs/sidecarspec.h"
#include "models/settings/settings.h"
#include "models/store/backup.h"

namespace kuramori
{
namespace
{
// Both reach the store: frozen.
const QString backupKindName = QStringLiteral("store.backup");
const QString backupQueue = QStringLiteral("store");

const QString binTime = QStringLiteral("50 4 * * *");
const QString backupTime = QStringLiteral("15 5 * * *"); // before the snapshots, so that it holds whole days
} // namespace

QList<ScheduleSpec> defaultSchedules(const Settings &settings, Dialect dialect)
{
    QList<ScheduleSpec> specs;
    ScheduleSpec spec;
    spec.timeZone = settings.text(QStringLiteral("schedule.time_zone"));
    spec.cron = settings.text(QStringLiteral("schedule.snapshots"));
    spec.kind = jikanCrawlKind;
    for (const SnapshotList &list : SnapshotList::daily()) {
        spec.name = QStringLiteral("snapshot-") + list.toString();
        spec.args = {{QStringLiteral("list"), list.toString()}};
        specs.append(spec);
    }
    spec.name = QStringLiteral("check");
    spec.kind = libraryCheckKind;
    spec.cron = settings.text(QStringLiteral("schedule.checks"));
    spec.args = checkShareArgs();
    specs.append(spec);
    spec.name = QStringLiteral("metadata");
    spec.kind = metadataEnrichKind;
    spec.cron = settings.text(QStringLiteral("schedule.metadata"));
    spec.args = enrichShareArgs();
    specs.append(spec);
    spec.name = QStringLiteral("servers");
    spec.kind = audiobookshelfDailyKind;
    spec.cron = settings.text(QStringLiteral("schedule.servers"));
    spec.args = {};
    specs.append(spec);
    spec.name = QStringLiteral("series");
    spec.kind = seriesLookupKind;
    spec.cron = settings.text(QStringLiteral("schedule.series"));
    spec.args = seriesShareArgs();
    specs.append(spec);
    spec.name = QStringLiteral("anime");
    spec.kind = metadataAnimeKind;
    spec.cron = settings.text(QStringLiteral("schedule.anime"));
    spec.args = animeNightArgs();
    specs.append(spec);
    spec.name = QStringLiteral("bin");
    spec.kind = librarySideCarBinKind;
    spec.cron = binTime;
    spec.args = {};
    specs.append(spec);
    if (dialect == Dialect::Sqlite) { // a server's backups are its keeper's task
        spec.name = QStringLiteral("backup");
        spec.kind = backupKindName;
        spec.cron = backupTime;
        spec.args = {};
        specs.append(spec);
    }
    return specs;
}

JobKind backupKind(Store &store, const Settings &settings, const QString &folder)
{
    JobKind kind;
    kind.name = backupKindName;
    kind.queue = backupQueue;
    kind.maxAttempts = 3;
    kind.work = [&store, &settings, folder](Job &job) {
        const int keep = int(settings.integer(QStringLiteral("store.keep_backups")));
        const BackupInfo backup = need(backUpInto(store, folder, keep));
        job.setOutput({{QStringLiteral("path"), backup.path}, {QStringLiteral("bytes"), backup.bytes}});
    };
    return kind;
}
} // namespace kuramori
