// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/jobverb.h"
#include "app/batch/verbs.h"
#include "models/jobs/scanspec.h"
#include "models/store/librarytable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Scan)
};

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

Result<ExitCode> run(VerbRun &run)
{
    const Result<QList<QByteArray>> folders = foldersOf(run);
    const Result<QList<JobSpec>> specs = folders ? wanted(run.house, *folders) : fail(folders.error());
    if (!specs) {
        return fail(specs.error());
    }
    if (specs->isEmpty()) {
        return fail(ErrorKind::Usage,
                    Words::tr("There is no folder in the library yet. Name one: kuramori --batch "
                              "scan FOLDER"));
    }
    return runJobs(run, *specs, scanColumns());
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
                    .canSample = false,
                    .need = needOfScan,
                    .run = run};
} // namespace kuramori
