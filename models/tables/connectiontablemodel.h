// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/listmodel.h"
#include "models/tables/liveconnection.h"

namespace kuramori
{
class Settings;

enum class ConnectionColumn {
    Name,
    State,
    Quota,
    Requests,
    Failures,
    FromCache,
    Received,
    Answered,
    Failed,
    LastError,
    Count
};

enum ConnectionRole {
    ConnectionStateRole = FirstModelRole, ///< ConnectionState as int
    QuotaRole, ///< double 0 to 1, how much of it is left; invalid without a limit
};

/// Services and what the desktop offers, as they were at the last refresh(): the boards tell nobody of changes.
class ConnectionTableModel final : public ListModel<LiveConnection, ConnectionColumn>
{
    Q_OBJECT
public:
    ConnectionTableModel(const HostBoard &hosts, const DesktopBoard &desktop, const Settings &settings,
                         const Clock &clock, QObject *parent = nullptr);

    void refresh(); ///< only what shows something else is told to the view

protected:
    QVariant cell(int row, ConnectionColumn column, int role) const override;
    QString title(ConnectionColumn column) const override;
    bool isNumber(ConnectionColumn column) const override;

private:
    const HostBoard &m_hosts;
    const DesktopBoard &m_desktop;
    const Settings &m_settings;
    const Clock &m_clock;
    QHash<QString, qint64> m_numbers; ///< of the rows, by id
};
} // namespace kuramori
