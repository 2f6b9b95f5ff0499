// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/jobverb.h"
#include "app/batch/verbs.h"
#include "app/output/textgrid.h"
#include "models/base/clock.h"
#include "models/domain/libraryfile.h"
#include "models/jobs/scanspec.h"
#include "models/store/librarytable.h"
#include "models/store/rootremoval.h"

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
    Q_DECLARE_TR_FUNCTIONS(Folders)
};

Result<ExitCode> list(VerbRun &run)
{
    const auto roots = run.house.store().read([](ReadTx &tx) { return LibraryRows(tx).roots(); });
    if (!roots) {
        return fail(roots.error());
    }
    TextGrid grid({Words::tr("folder"), Words::tr("state"), Words::tr("files"), Words::tr("missing"),
                   Words::tr("last scan"), Words::tr("side-cars")});
    for (const LibraryRoot &root : *roots) {
        const QString scanned = root.scannedAt ? toIso(*root.scannedAt) : Words::tr("never");
        const QString state = root.trouble.isEmpty() ? rootStateName(root.state) : root.trouble;
        grid.add({shownPath(root.path), state, QString::number(root.files), QString::number(root.missing), scanned,
                  root.takesSideCars ? Words::tr("allowed") : Words::tr("not allowed")});
        run.output.event(QStringLiteral("folder"),
                         {{QStringLiteral("id"), root.id.value()},
                          {QStringLiteral("folder"), shownPath(root.path)},
                          {QStringLiteral("state"), rootStateName(root.state)},
                          {QStringLiteral("trouble"), root.trouble},
                          {QStringLiteral("files"), root.files},
                          {QStringLiteral("missing"), root.missing},
                          {QStringLiteral("side_cars"), root.takesSideCars}});
    }
    run.output.grid(grid);
    run.summary.counts.insert(QStringLiteral("folders"), roots->size());
    return ExitCode::Done;
}

/// As the library has it: also one that is not there any more can be named.
Result<LibraryRoot> rootOf(VerbRun &run, const QString &word)
{
    const QString path = QDir::cleanPath(QDir(run.folder).absoluteFilePath(word));
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const auto found = run.house.store().read([&](ReadTx &tx) {
        const auto root = LibraryRows(tx).rootAt(QFile::encodeName(path));
        return root || canonical.isEmpty() ? root : LibraryRows(tx).rootAt(QFile::encodeName(canonical));
    });
    if (!found) {
        return fail(found.error());
    }
    return *found
        ? Result<LibraryRoot>(**found)
        : fail(ErrorKind::Usage, Words::tr("%1 is no folder of the library. `folders list` shows them all.").arg(path));
}

Result<ExitCode> remove(VerbRun &run, const QStringList &words)
{
    QList<JobSpec> specs;
    QList<RootId> roots;
    for (const QString &word : words) {
        const Result<LibraryRoot> root = rootOf(run, word);
        if (!root) {
            return fail(root.error());
        }
        roots.append(root->id);
        specs.append(removalSpec(root->id, shownPath(root->path)));
    }
    if (!run.line.has("dry-run")) {
        const auto begun = run.house.store().write([roots](WriteTx &tx) {
            for (const RootId root : roots) {
                RootRemoval(tx).begin(root);
            }
        });
        if (!begun) {
            return fail(begun.error());
        }
    }
    return runJobs(run, specs, removalColumns());
}

Result<ExitCode> allowSideCars(VerbRun &run, bool isAllowed, const QStringList &words)
{
    QList<LibraryRoot> roots;
    for (const QString &word : words) {
        const Result<LibraryRoot> root = rootOf(run, word);
        if (!root) {
            return fail(root.error());
        }
        if (root->takesSideCars != isAllowed) {
            roots.append(*root);
        }
    }
    run.summary.counts.insert(QStringLiteral("changed"), roots.size());
    if (run.line.has("dry-run")) {
        return roots.isEmpty() ? ExitCode::Done : ExitCode::Changes;
    }
    const auto allowed = run.house.store().write([&roots, isAllowed](WriteTx &tx) {
        for (const LibraryRoot &root : roots) {
            LibraryTable(tx).allowSideCars(root.id, isAllowed);
        }
    });
    if (!allowed) {
        return fail(allowed.error());
    }
    run.output.line(isAllowed ? Words::tr("Side-cars may be written there from now on, when you ask for them.")
                              : Words::tr("No side-cars are written there any more."));
    return ExitCode::Done;
}

bool isOfSideCars(const QStringList &words)
{
    const QString state = words.value(1);
    return words.value(0) == QLatin1String("side-cars")
        && (state == QLatin1String("on") || state == QLatin1String("off"));
}

Result<ExitCode> run(VerbRun &run)
{
    const QStringList &words = run.line.words();
    const QString action = words.value(0, QStringLiteral("list"));
    if (action == QLatin1String("list") && words.size() <= 1 && !run.line.has("dry-run")) {
        return list(run);
    }
    if (action == QLatin1String("remove") && words.size() > 1) {
        return remove(run, words.mid(1));
    }
    if (isOfSideCars(words) && words.size() > 2) {
        return allowSideCars(run, words.at(1) == QLatin1String("on"), words.mid(2));
    }
    return fail(ErrorKind::Usage,
                Words::tr("Write folders list, folders remove FOLDER… or folders side-cars on|off FOLDER…. A folder is "
                          "added by: scan FOLDER"));
}

Need need(const CommandLine &line)
{
    if (isOfSideCars(line.words()) && !line.has("dry-run")) {
        return Need::Writing;
    }
    const bool isRemoval = line.words().value(0) == QLatin1String("remove");
    return isRemoval && !line.has("dry-run") ? Need::Working : Need::Reading;
}
} // namespace

const Verb foldersVerb{
    .name = "folders",
    .arguments = "[list | remove FOLDER… | side-cars on|off FOLDER…]",
    .mostWords = anyNumberOfWords,
    .summary = QT_TRANSLATE_NOOP(
        "CommandLine", "show the library's folders, forget what is known of some, or allow side-cars in them"),
    .canDryRun = true,
    .canSample = false,
    .need = need,
    .run = run};
} // namespace kuramori
