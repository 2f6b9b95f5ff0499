// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/libraryroot.h"
#include "models/tables/listmodel.h"
#include "models/tables/refresher.h"

namespace kuramori
{
enum class FolderColumn { Folder, State, Files, Missing, LastScan, SideCars, Count };

enum FolderRole {
    RootStateRole = FirstModelRole, ///< RootState as int
};

/// A root as a row of a table.
struct FolderLine
{
    LibraryRoot root;
    QString lastScan; ///< "5 min ago", as of the last reading
    qint64 key() const { return root.id.value(); }
    bool operator==(const FolderLine &) const = default;
};

/// The folders of the library, in the order they were added.
class FolderTableModel final : public ListModel<FolderLine, FolderColumn>
{
    Q_OBJECT
public:
    FolderTableModel(Store &store, AsyncReader &reader, const Clock &clock, std::chrono::milliseconds pause,
                     QObject *parent = nullptr);

    bool isLoaded() const { return m_loaded; }

Q_SIGNALS:
    void refreshed();
    void failed(const kuramori::Error &error);

protected:
    QVariant cell(int row, FolderColumn column, int role) const override;
    QString title(FolderColumn column) const override;
    bool isNumber(FolderColumn column) const override;

private:
    void show(const QList<LibraryRoot> &roots);

    const Clock &m_clock;
    Refresher m_refresher;
    bool m_loaded = false;
};
} // namespace kuramori
