// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/filecheckjob.h"

#include "models/jobs/checkspec.h"
#include "models/settings/settings.h"
#include "models/store/jobrows.h"
#include "models/store/jobtable.h"
#include "models/store/noticetable.h"
#include "models/store/store.h"
#include "workers/library/filechecks.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
constexpr qint64 hundred = 100;
constexpr int attempts = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FileChecks)
};

/// As many files as the settings say, rounded up.
qint64 shareOf(qint64 files, qint64 percent)
{
    return (files * percent + hundred - 1) / hundred;
}

QList<FileId> filesOf(ReadTx &tx, const CheckOrder &order, CheckTier depth, Timestamp since, qint64 percent)
{
    const CheckRows checks(tx);
    if (order.isShare) {
        return checks.filesDue(depth, since, shareOf(checks.countOnline(), percent));
    }
    return order.root.isValid() ? checks.filesOf(order.root, depth, since) : order.files;
}

QList<DueFile> withSizes(ReadTx &tx, const QList<FileId> &files)
{
    QList<DueFile> due;
    due.reserve(files.size());
    for (const FileId file : files) {
        due.append({file, tx.number("SELECT size FROM files WHERE id = $1", file)});
    }
    return due;
}

Notice noticeOf(const FileChecks &checks, JobId job)
{
    Notice notice;
    const bool isWell = checks.count(FileVerdict::Damaged) + checks.count(FileVerdict::Suspect) == 0;
    notice.kind = isWell ? NoticeKind::Success : NoticeKind::Warning;
    notice.title = Words::tr("Check of audio files");
    notice.text = Words::tr("%1 files: %2 sound, %3 suspect, %4 damaged, %5 unknown.")
                      .arg(checks.count())
                      .arg(checks.count(FileVerdict::Sound))
                      .arg(checks.count(FileVerdict::Suspect))
                      .arg(checks.count(FileVerdict::Damaged))
                      .arg(checks.count(FileVerdict::Unknown));
    if (!checks.damaged().isEmpty()) {
        notice.text += u' ' + Words::tr("Damaged: %1").arg(checks.damaged().join(QStringLiteral(", ")));
    }
    notice.job = job;
    return notice;
}

void check(Job &job, Store &store, const Settings &settings, DecodePlan plan, Clock &clock)
{
    const CheckOrder order = checkOrder(job.args());
    const std::optional<CheckTier> set = checkTierFrom(settings.text(QStringLiteral("library.check_depth")));
    const CheckTier depth = order.depth.value_or(set.value_or(CheckTier::Runtime));
    const qint64 percent = settings.integer(QStringLiteral("library.check_share"));
    const QList<DueFile> due = need(store.read([&](ReadTx &tx) {
        const std::optional<JobRow> row = JobRows(tx).row(job.id());
        return withSizes(tx, filesOf(tx, order, depth, row ? row->createdAt : Timestamp(), percent));
    }));
    plan.children = order.isShare ? 1 : plan.children;
    AudioDecoder decoder(std::move(plan), clock);
    FileChecks checks(job, store, decoder, depth);
    checks.run(due);
    job.setOutput(checks.output());
    const bool isQuietNight = order.isShare && checks.count() == checks.count(FileVerdict::Sound);
    if (!isQuietNight) {
        need(store.write([&](WriteTx &tx) {
            need(JobTable(tx).hold(job.fence()));
            NoticeTable(tx).add(noticeOf(checks, job.id()));
        }));
    }
    if (order.root.isValid()) {
        const RootLook root(store, order.root);
        if (!root.isKnown()) {
            stopWith(ErrorKind::Usage, Words::tr("There is no folder %1 in the library.").arg(order.root.value()));
        }
        if (root.whyAway()) {
            stopWith(ErrorKind::Refused, *root.whyAway());
        }
    }
}
} // namespace

JobKind checkJobKind(Store &store, const Settings &settings, DecodePlan plan, Clock &clock)
{
    return {.name = libraryCheckKind,
            .queue = checkQueue,
            .maxAttempts = attempts,
            .work = [&store, &settings, plan = std::move(plan),
                     &clock](Job &job) { check(job, store, settings, plan, clock); },
            .uniqueKey = checkKey};
}
} // namespace kuramori
