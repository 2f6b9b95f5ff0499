// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/jobverb.h"
#include "app/batch/verbs.h"
#include "models/jobs/checkspec.h"
#include "models/jobs/scanspec.h"
#include "models/store/librarytable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <array>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Scan)
};

constexpr std::array options{
    OptionSpec{
        "check", "DEPTH",
        QT_TRANSLATE_NOOP("CommandLine",
                          "then tell which audio files are damaged: presence, header, tracks, decode or runtime")},
};

/// How deep to check; nothing: not at all.
Result<std::optional<CheckTier>> depthOf(const CommandLine &line)
{
    if (!line.has("check")) {
        return std::optional<CheckTier>();
    }
    const std::optional<CheckTier> depth = checkTierFrom(line.value("check"));
    if (depth) {
        return depth;
    }
    QStringList names;
    for (const CheckTier tier : checkTiers) {
        names.append(checkTierName(tier));
    }
    return fail(ErrorKind::Usage,
                Words::tr("\"%1\" is no depth of a check; there are: %2.")
                    .arg(line.value("check"), names.join(QStringLiteral(", "))));
}

/// Folders as the disk has them: absolute, without links on the way.
Result<QList<QByteArray>> foldersOf(const VerbRun &run)
{
    QList<QByteArray> folders;
    for (const QString &word : run.line.words()) {
        const QFileInfo folder(QDir(run.folder), word);
        if (!folder.isDir()) {
            return fail(ErrorKind::Usage,
                        folder.exists() ? Words::tr("%1 is not a folder.").arg(folder.absoluteFilePath())
                                        : Words::tr("There is no folder %1.").arg(folder.absoluteFilePath()));
        }
        folders.append(QFile::encodeName(folder.canonicalFilePath()));
    }
    return folders;
}

/// The jobs for these folders, which belong to the library from now on; without any, for all that do.
Result<QList<JobSpec>> wanted(House &house, const QList<QByteArray> &folders)
{
    return house.store().write([folders](WriteTx &tx) {
        QList<JobSpec> specs;
        for (const QByteArray &folder : folders) {
            specs.append(scanSpec(LibraryTable(tx).addRoot(folder), shownPath(folder)));
        }
        if (folders.isEmpty()) {
            for (const LibraryRoot &root : LibraryRows(tx).roots()) {
                specs.append(scanSpec(root.id, shownPath(root.path)));
            }
        }
        return specs;
    });
}

/// The checks of the folders that were scanned.
QList<JobSpec> checksAfter(const QList<JobSpec> &scans, CheckTier depth)
{
    QList<JobSpec> checks;
    checks.reserve(scans.size());
    for (const JobSpec &scan : scans) {
        checks.append(checkSpec(RootId(scan.args.value(QLatin1String("root")).toInteger()),
                                scan.args.value(QLatin1String("folder")).toString(), depth));
    }
    return checks;
}

/// What is in the summary stays there.
Result<ExitCode> runChecks(VerbRun &run, const QList<JobSpec> &checks, ExitCode scanned)
{
    const QString unfinishedKey = QStringLiteral("unfinished");
    QJsonObject counts = run.summary.counts;
    QJsonArray unfinished = run.summary.more.take(unfinishedKey).toArray();
    Result<ExitCode> checked = runJobs(run, checks, checkColumns());
    if (!checked) {
        return checked;
    }
    const QJsonObject verdicts = run.summary.counts;
    counts.insert(QStringLiteral("checked"), verdicts.value(QLatin1String("files")));
    for (const FileVerdict verdict : fileVerdicts) {
        counts.insert(fileVerdictName(verdict), verdicts.value(fileVerdictName(verdict)));
    }
    run.summary.counts = counts;
    const QJsonArray more = run.summary.more.value(unfinishedKey).toArray();
    for (const QJsonValueConstRef job : more) {
        unfinished.append(job);
    }
    if (!unfinished.isEmpty()) {
        run.summary.more.insert(unfinishedKey, unfinished);
    }
    return codeOfAll({scanned, *checked});
}

Result<ExitCode> run(VerbRun &run)
{
    const Result<std::optional<CheckTier>> depth = depthOf(run.line);
    const Result<QList<QByteArray>> folders = depth ? foldersOf(run) : fail(depth.error());
    const Result<QList<JobSpec>> specs = folders ? wanted(run.house, *folders) : fail(folders.error());
    if (!specs) {
        return fail(specs.error());
    }
    if (specs->isEmpty()) {
        return fail(ErrorKind::Usage,
                    Words::tr("There is no folder in the library yet. Name one: kuramori --batch "
                              "scan FOLDER"));
    }
    Result<ExitCode> scanned = runJobs(run, *specs, scanColumns());
    if (!scanned || !*depth || run.stop.stop_requested()) {
        return scanned;
    }
    return runChecks(run, checksAfter(*specs, **depth), *scanned);
}

Need needOfScan(const CommandLine &)
{
    return Need::Working;
}
} // namespace

const Verb scanVerb{.name = "scan",
                    .arguments = "[FOLDER…]",
                    .mostWords = anyNumberOfWords,
                    .summary
                    = QT_TRANSLATE_NOOP("CommandLine", "read folders of audiobooks; without one, all that are known"),
                    .options = options,
                    .canSample = false,
                    .need = needOfScan,
                    .run = run};
} // namespace kuramori
