// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"

#include "app/assembly/house.h"
#include "app/batch/verbrun.h"
#include "app/batch/verbs.h"

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

Result<ExitCode> backUpNow(VerbRun &run)
{
    const QStringList &words = run.line.words();
    if (words.size() > 1) {
        return fail(usage(Words::tr("backup takes one file at most.")));
    }
    const int keep = int(run.house.settings().integer(QStringLiteral("store.keep_backups")));
    const Result<BackupInfo> backup = words.isEmpty()
        ? backUpInto(run.house.store(), run.house.profile().backupFolder(), keep)
        : backUp(run.house.store(), QDir::current().absoluteFilePath(words.first()));
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
    if (words.size() != 1) {
        return fail(usage(Words::tr("restore needs one backup file.")));
    }
    const DatabaseUrl &database = run.house.database();
    if (database.dialect != Dialect::Sqlite) {
        return fail(ErrorKind::Refused, Words::tr("A PostgreSQL database is restored with pg_restore, by its keeper."));
    }
    const QString file = QDir::current().absoluteFilePath(words.first());
    if (run.line.has("dry-run")) {
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

const Verb backupVerb{"backup", "[FILE]",     QT_TRANSLATE_NOOP("CommandLine", "copy the database and prove the copy"),
                      {},       needOfBackup, backUpNow};
const Verb restoreVerb{
    "restore", "FILE",        QT_TRANSLATE_NOOP("CommandLine", "put a backup in the database's place"),
    {},        needOfRestore, restoreFile};
} // namespace kuramori
