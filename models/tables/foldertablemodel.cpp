// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/foldertablemodel.h"

#include "models/domain/libraryfile.h"
#include "models/store/librarytable.h"
#include "models/tables/words.h"

#include <QLocale>

namespace kuramori
{
namespace
{
QString count(const LibraryRoot &root, qint64 files)
{
    return root.scannedAt ? QLocale().toString(files) : QStringLiteral("–"); // not known before the first scan's end
}
} // namespace

FolderTableModel::FolderTableModel(Store &store, AsyncReader &reader, const Clock &clock,
                                   std::chrono::milliseconds pause, QObject *parent)
    : ListModel(parent)
    , m_clock(clock)
    , m_refresher(store, reader, Topic::Library, pause)
{
    const auto question = [] { return [](ReadTx &tx) { return LibraryRows(tx).roots(); }; };
    m_refresher.watch(question, [this](const Result<QList<LibraryRoot>> &roots) {
        if (roots) {
            show(*roots);
        } else {
            Q_EMIT failed(roots.error());
        }
    });
}

void FolderTableModel::show(const QList<LibraryRoot> &roots)
{
    const Timestamp now = m_clock.wall();
    QList<FolderLine> lines;
    lines.reserve(roots.size());
    for (const LibraryRoot &root : roots) {
        lines.append({root, root.scannedAt ? relativeTime(*root.scannedAt, now) : tr("never")});
    }
    update(std::move(lines));
    m_loaded = true;
    Q_EMIT refreshed();
}

QVariant FolderTableModel::cell(int row, FolderColumn column, int role) const
{
    const FolderLine &line = at(row);
    if (role == KeyRole) {
        return line.key();
    }
    if (role == RootStateRole) {
        return int(line.root.state);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case FolderColumn::Folder:
        return shownPath(line.root.path);
    case FolderColumn::State:
        return rootStateWord(line.root.state);
    case FolderColumn::Files:
        return count(line.root, line.root.files);
    case FolderColumn::Missing:
        return count(line.root, line.root.missing);
    case FolderColumn::LastScan:
        return line.lastScan;
    case FolderColumn::SideCars:
        return line.root.takesSideCars ? tr("allowed") : QStringLiteral("–");
    case FolderColumn::Count:
        break;
    }
    return {};
}

QString FolderTableModel::title(FolderColumn column) const
{
    switch (column) {
    case FolderColumn::Folder:
        return tr("Folder");
    case FolderColumn::State:
        return tr("State");
    case FolderColumn::Files:
        return tr("Files");
    case FolderColumn::Missing:
        return tr("Missing");
    case FolderColumn::LastScan:
        return tr("Last scan");
    case FolderColumn::SideCars:
        return tr("Side-cars");
    case FolderColumn::Count:
        break;
    }
    return {};
}

bool FolderTableModel::isNumber(FolderColumn column) const
{
    return column == FolderColumn::Files || column == FolderColumn::Missing;
}
} // namespace kuramori
