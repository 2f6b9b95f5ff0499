// SPDX-License-Identifier: GPL-3.0-or-later
// What a person orders about the library's folders and the files in them.
#include "models/jobs/checkspec.h"
#include "models/jobs/scanspec.h"
#include "models/store/checktable.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "models/store/rootremoval.h"
#include "ui/panels/commands.h"

#include <QLocale>
#include <QUndoStack>

namespace kuramori
{
namespace
{
QString filesWillBeChecked(qint64 count)
{
    return Commands::tr("Files that will be checked: %1.").arg(QLocale().toString(count));
}

/// Folders that are as wanted already stay out of the inverse.
Order sideCarsOrder(const QList<RootId> &roots, bool isAllowed)
{
    return [roots, isAllowed](WriteTx &tx) -> Outcome {
        QList<RootId> changed;
        for (const RootId root : roots) {
            if (LibraryTable(tx).allowSideCars(root, isAllowed)) {
                changed.append(root);
            }
        }
        return {changed.size(), changed.isEmpty() ? Order() : sideCarsOrder(changed, !isAllowed)};
    };
}

QString tooManyFiles()
{
    return Commands::tr("At most %1 files can be chosen for one check. Check everything instead.")
        .arg(QLocale().toString(Commands::mostCheckedFiles));
}
} // namespace

void Commands::addFolder(const QByteArray &path)
{
    submit(
        [&kinds = m_kinds, path](WriteTx &tx) -> Outcome {
            JobTable(tx).insert(scanSpec(LibraryTable(tx).addRoot(path), shownPath(path)), kinds);
            return {1, {}};
        },
        [path](qint64) { return tr("%1 is in the library and will be read.").arg(shownPath(path)); });
}

void Commands::removeFolders(const QList<RootId> &roots)
{
    submit(
        [&kinds = m_kinds, roots](WriteTx &tx) -> Outcome {
            QList<JobSpec> specs;
            for (const RootId id : roots) {
                if (const auto root = LibraryRows(tx).root(id)) {
                    RootRemoval(tx).begin(id);
                    specs.append(removalSpec(id, shownPath(root->path)));
                }
            }
            return {JobTable(tx).insert(specs, kinds).size(), {}};
        },
        [this](qint64 count) {
            m_history.clear(); // its steps name items by numbers, which other items may have from now on
            return tr("Folders that are being removed from the library: %1.").arg(count);
        });
}

void Commands::scanFolders(const QList<RootId> &roots)
{
    submit(
        [&kinds = m_kinds, roots](WriteTx &tx) -> Outcome {
            QList<JobSpec> specs;
            for (const RootId id : roots) {
                if (const auto root = LibraryRows(tx).root(id)) {
                    specs.append(scanSpec(id, shownPath(root->path)));
                }
            }
            return {JobTable(tx).insert(specs, kinds).size(), {}};
        },
        [](qint64 count) { return tr("%n folder(s) will be read.", nullptr, int(count)); });
}

void Commands::allowSideCars(const QList<RootId> &roots, bool isAllowed)
{
    submit(sideCarsOrder(roots, isAllowed), [isAllowed](qint64 count) {
        return count == 0 ? tr("Nothing was to be changed: it is so already.")
            : isAllowed   ? tr("Side-cars may be written there from now on, when you ask for them.")
                          : tr("No side-cars are written there any more.");
    });
}

void Commands::writeSideCars(const SideCarOrder &order)
{
    submit(
        [&kinds = m_kinds, order](WriteTx &tx) -> Outcome {
            JobTable(tx).insert(sideCarSpec(order), kinds);
            return {1, {}};
        },
        [isPlan = order.isPlan](qint64) {
            return isPlan ? tr("The folders of the books are being looked at.")
                          : tr("Side-cars are being written; the Queue shows how far it is.");
        });
}

void Commands::undoSideCars(SideCarActId act)
{
    submit(
        [&kinds = m_kinds, act](WriteTx &tx) -> Outcome {
            JobTable(tx).insert(sideCarUndoSpec(act), kinds);
            return {1, {}};
        },
        [](qint64) { return tr("The side-cars that were written last are being taken back."); });
}

void Commands::checkFiles(const QList<FileId> &files, CheckTier depth)
{
    if (files.size() > mostCheckedFiles) {
        Q_EMIT failed(tooManyFiles());
        return;
    }
    submit(
        [&kinds = m_kinds, files, depth](WriteTx &tx) -> Outcome {
            JobTable(tx).insert(checkFilesSpec(files, depth), kinds);
            return {files.size(), {}};
        },
        filesWillBeChecked);
}

void Commands::checkBooks(const QList<WorkId> &books)
{
    submit(
        [&kinds = m_kinds, books](WriteTx &tx) -> Outcome {
            QList<FileId> files;
            for (const WorkId book : books) {
                files += CheckRows(tx).audioOf(book);
            }
            if (files.isEmpty()) {
                stopWith(ErrorKind::Refused, tr("No audio file of what is selected is there."));
            }
            if (files.size() > mostCheckedFiles) {
                stopWith(ErrorKind::Refused, tooManyFiles());
            }
            JobTable(tx).insert(checkFilesSpec(files, CheckTier::Runtime), kinds);
            return {files.size(), {}};
        },
        filesWillBeChecked);
}

void Commands::checkEverything(CheckTier depth)
{
    submit(
        [&kinds = m_kinds, depth](WriteTx &tx) -> Outcome {
            QList<JobSpec> specs;
            const QList<LibraryRoot> roots = LibraryRows(tx).roots();
            specs.reserve(roots.size());
            for (const LibraryRoot &root : roots) {
                specs.append(checkSpec(root.id, shownPath(root.path), depth));
            }
            return {JobTable(tx).insert(specs, kinds).size(), {}};
        },
        [](qint64 count) { return tr("Folders that will be checked: %1.").arg(QLocale().toString(count)); });
}

void Commands::compareFiles()
{
    submit(
        [&kinds = m_kinds](WriteTx &tx) -> Outcome {
            JobTable(tx).insert(compareSpec(), kinds);
            return {1, {}};
        },
        [](qint64) { return tr("Files of the same size will be compared."); });
}
} // namespace kuramori
