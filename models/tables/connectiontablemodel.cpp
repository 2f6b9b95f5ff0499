// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/connectiontablemodel.h"

#include "models/jobs/sourcetest.h"
#include "models/settings/settings.h"

#include <QLocale>

namespace kuramori
{
namespace
{
QString count(qint64 number)
{
    return QLocale().toString(number);
}

QVariant quota(const LiveConnection &connection)
{
    return connection.perMinute > 0 ? QVariant(double(connection.left) / connection.perMinute) : QVariant();
}

QString figureText(const LiveConnection &connection, ConnectionColumn column)
{
    const HostBoard::Entry &figures = connection.figures;
    switch (column) {
    case ConnectionColumn::Requests:
        return count(figures.requests);
    case ConnectionColumn::Failures:
        return count(figures.failures);
    case ConnectionColumn::FromCache:
        return count(figures.cacheHits);
    case ConnectionColumn::Received:
        return QLocale().formattedDataSize(figures.bytes);
    default:
        return {};
    }
}
} // namespace

ConnectionTableModel::ConnectionTableModel(const HostBoard &hosts, const DesktopBoard &desktop,
                                           const Settings &settings, const Clock &clock, QObject *parent)
    : ListModel(parent)
    , m_hosts(hosts)
    , m_desktop(desktop)
    , m_settings(settings)
    , m_clock(clock)
{ }

void ConnectionTableModel::refresh()
{
    QHash<QString, int> limits;
    for (const KnownSource &source : knownSources()) {
        limits.insert(source.name, int(m_settings.integer(source.perMinute)));
    }
    QList<LiveConnection> next = liveConnections(m_hosts.entries(), m_desktop, limits, m_clock.wall());
    for (LiveConnection &connection : next) {
        const auto known = m_numbers.constFind(connection.id);
        connection.number = known == m_numbers.cend() ? m_numbers.size() + 1 : *known;
        m_numbers.insert(connection.id, connection.number);
    }
    update(std::move(next));
}

QVariant ConnectionTableModel::cell(int row, ConnectionColumn column, int role) const
{
    const LiveConnection &connection = at(row);
    switch (role) {
    case Qt::DisplayRole:
        break;
    case KeyRole:
        return connection.number;
    case ConnectionStateRole:
        return int(connection.state);
    case QuotaRole:
        return quota(connection);
    default:
        return {};
    }
    switch (column) {
    case ConnectionColumn::Name:
        return connection.title.simplified();
    case ConnectionColumn::State:
        return connection.stateText;
    case ConnectionColumn::Quota:
        return connection.perMinute > 0 ? tr("%1 of %2").arg(count(connection.left), count(connection.perMinute))
                                        : QString();
    case ConnectionColumn::Answered:
        return connection.answered;
    case ConnectionColumn::Failed:
        return connection.failed;
    case ConnectionColumn::LastError:
        return connection.figures.lastError.simplified();
    default:
        return connection.isService() ? figureText(connection, column) : QString();
    }
}

QString ConnectionTableModel::title(ConnectionColumn column) const
{
    switch (column) {
    case ConnectionColumn::Name:
        return tr("Connection");
    case ConnectionColumn::State:
        return tr("State");
    case ConnectionColumn::Quota:
        return tr("Left this minute");
    case ConnectionColumn::Requests:
        return tr("Requests");
    case ConnectionColumn::Failures:
        return tr("Failures");
    case ConnectionColumn::FromCache:
        return tr("From cache");
    case ConnectionColumn::Received:
        return tr("Received");
    case ConnectionColumn::Answered:
        return tr("Last answer");
    case ConnectionColumn::Failed:
        return tr("Last failure");
    case ConnectionColumn::LastError:
        return tr("Last error");
    case ConnectionColumn::Count:
        break;
    }
    return {};
}

bool ConnectionTableModel::isNumber(ConnectionColumn column) const
{
    return column == ConnectionColumn::Requests || column == ConnectionColumn::Failures
        || column == ConnectionColumn::FromCache || column == ConnectionColumn::Received;
}
} // namespace kuramori
