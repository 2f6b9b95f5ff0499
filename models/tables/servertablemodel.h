// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/listmodel.h"
#include "models/tables/refresher.h"
#include "models/tables/serverreading.h"

namespace kuramori
{
enum class ServerColumn { Name, State, Address, Account, Version, Libraries, Books, Here, LastRead, Count };

enum ServerRole {
    ServerStateRole = FirstModelRole, ///< ServerState as int
};

/// The audiobook servers, by name.
class ServerTableModel final : public ListModel<ServerLine, ServerColumn>
{
    Q_OBJECT
public:
    ServerTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent = nullptr);

    bool isLoaded() const { return m_loaded; }
    /// Counting a hundred thousand books takes a while: it is done only while somebody can see the rows.
    void follow(bool following) { m_refresher.setActive(following); }

Q_SIGNALS:
    void refreshed();
    void failed(const kuramori::Error &error);

protected:
    QVariant cell(int row, ServerColumn column, int role) const override;
    QString title(ServerColumn column) const override;
    bool isNumber(ServerColumn column) const override;

private:
    static QString text(const ServerLine &line, ServerColumn column);
    static QString count(const ServerLine &line, ServerColumn column);

    Refresher m_refresher;
    bool m_loaded = false;
};
} // namespace kuramori
