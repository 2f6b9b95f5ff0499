// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgresbackup.h"

#include "models/store/caught.h"
#include "models/store/sqlitebackup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <cstdio>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

Result<QByteArray> runTool(const QString &tool, const QStringList &arguments)
{
    const QString program = QStandardPaths::findExecutable(tool);
    if (program.isEmpty()) {
        return fail(ErrorKind::Refused,
                    Words::tr("%1 is not installed here, so backing up the PostgreSQL database is the task of its "
                              "server. Install the package postgresql-client to do it from here.")
                        .arg(tool));
    }
    QProcess process;
    process.start(program, arguments);
    const bool hasRun = process.waitForFinished(-1);
    if (!hasRun || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return fail(ErrorKind::Database, Words::tr("%1 failed. The backup was not made.").arg(tool),
                    process.errorString() + u'\n' + QString::fromLocal8Bit(process.readAllStandardError()));
    }
    return process.readAllStandardOutput();
}
} // namespace

Result<void> dumpPostgres(const DatabaseUrl &database, const QString &path)
{
    const QString part = path + QStringLiteral(".kuramori-part");
    Result<void> done = caught([&] {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile::remove(part); // a link of this name would lead pg_dump elsewhere
        need(runTool(QStringLiteral("pg_dump"),
                     {QStringLiteral("--format=custom"), QStringLiteral("--no-password"), QStringLiteral("--host"),
                      database.host, QStringLiteral("--port"), QString::number(database.port),
                      QStringLiteral("--username"), database.user, QStringLiteral("--file"), part, database.name}));
        need(verifyDump(part));
        need(syncFile(part));
        if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) != 0) {
            stopWith(ErrorKind::Io, Words::tr("The backup %1 cannot be given its name.").arg(path));
        }
        need(syncFolderOf(path));
    });
    if (!done) {
        QFile::remove(part);
    }
    return done;
}

Result<void> verifyDump(const QString &path)
{
    const Result<QByteArray> list = runTool(QStringLiteral("pg_restore"), {QStringLiteral("--list"), path});
    return list ? Result<void>() : fail(list.error());
}

bool isDumpOfKuramori(const QString &path)
{
    const Result<QByteArray> list = runTool(QStringLiteral("pg_restore"), {QStringLiteral("--list"), path});
    // "215; 1259 16392 TABLE public instance postgres"; the schema may be the user's own
    static const QRegularExpression ours(QStringLiteral(" TABLE \\S+ (schema_migrations|instance|jobs) "));
    int tables = 0;
    for (auto table = ours.globalMatch(QString::fromUtf8(list.value_or(QByteArray()))); table.hasNext(); table.next()) {
        ++tables;
    }
    return tables >= 3;
}
} // namespace kuramori
