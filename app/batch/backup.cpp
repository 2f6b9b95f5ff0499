// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"

#include "app/assembly/house.h"
#include "app/batch/verbrun.h"
#include "app/batch/verbs.h"
#include "models/store/backuptarget.h"
#include "models/store/ownership.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BackupVerb)
};

Error usage(const QString &message)
{
    return {ErrorKind::Usage, message, {}, std::nullopt};
}

/// An empty `file` means the folder of backups.
Result<ExitCode> tellPlan(VerbRun &run, const QString &file)
{
    const Result<void> may = file.isEmpty() ? Result<void>() : checkBackupTarget(run.house.database(), file);
    if (!may) {
        return fail(may.error());
    }
    const QString target = file.isEmpty() ? run.house.profile().backupFolder() : file;
    run.output.line(Words::tr("would copy %1 to %2").arg(run.house.database().toString(), target));
    run.output.event(QStringLiteral("plan"), {{QStringLiteral("path"), target}});
    return ExitCode::Changes;
}

Result<ExitCode> backUpNow(VerbRun &run)
{
    const QStringList &words = run.line.words();
    const QString file = words.isEmpty() ? QString() : QDir::current().absoluteFilePath(words.first());
    if (run.line.has("dry-run")) {
        return tellPlan(run, file);
    }
    const int keep = int(run.house.settings().integer(QStringLiteral("store.keep_backups")));
    const Result<BackupInfo> backup = words.isEmpty()
        ? backUpInto(run.house.store(), run.house.profile().backupFolder(), keep)
        : backUp(run.house.store(), file);
    if (!backup) {
        return fail(backup.error());
    }
    run.output.line(
        Words::tr("%1 (%2), read through and good").arg(backup->path, QLocale().formattedDataSize(backup->bytes)));
    run.summary.counts.insert(QStringLiteral("bytes"), backup->bytes);
    run.summary.more.insert(QStringLiteral("path"), backup->path);
    return ExitCode::Done;
}

Result<ExitCode> restoreFile(VerbRun &run)
{
    const QStringList &words = run.line.words();
    if (words.isEmpty()) {
        return fail(usage(Words::tr("restore needs one backup file.")));
    }
    const DatabaseUrl &database = run.house.database();
    if (database.dialect != Dialect::Sqlite) {
        return fail(ErrorKind::Refused, Words::tr("A PostgreSQL database is restored with pg_restore, by its keeper."));
    }
    const QString file = QDir::current().absoluteFilePath(words.first());
    if (run.line.has("dry-run")) {
        if (const auto pid = Ownership::holder(database.path)) {
            return fail(Ownership::inUse(database.path, *pid));
        }
        if (Result<void> good = checkRestore(file, database.path); !good) {
            return fail(std::move(good.error()));
        }
        run.output.line(Words::tr("%1 is good and would take the place of %2").arg(file, database.path));
        return ExitCode::Changes;
    }
    const Result<QString> kept = restore(file, database.path, run.house.clock().wall());
    if (!kept) {
        return fail(kept.error());
    }
    run.output.line(Words::tr("%1 is in its place.").arg(file));
    if (!kept->isEmpty()) {
        run.output.line(Words::tr("The old database was kept as %1.").arg(*kept));
        run.summary.more.insert(QStringLiteral("kept"), *kept);
    }
    return ExitCode::Done;
}

Need needOfBackup(const CommandLine &)
{
    return Need::Reading;
}

/// The store must not be open at all.
Need needOfRestore(const CommandLine &)
{
    return Need::Settings;
}
} // namespace

const Verb backupVerb{.name = "backup",
                      .arguments = "[FILE]",
                      .mostWords = 1,
                      .summary = QT_TRANSLATE_NOOP("CommandLine", "copy the database and prove the copy"),
                      .canDryRun = true,
                      .canSample = false,
                      .need = needOfBackup,
                      .run = backUpNow};
const Verb restoreVerb{.name = "restore",
                       .arguments = "FILE",
                       .mostWords = 1,
                       .summary = QT_TRANSLATE_NOOP("CommandLine", "put a backup in the database's place"),
                       .canDryRun = true,
                       .canSample = false,
                       .need = needOfRestore,
                       .run = restoreFile};
} // namespace kuramori
