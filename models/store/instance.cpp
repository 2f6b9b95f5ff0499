// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/instance.h"

#include <QCoreApplication>

namespace kuramori
{
QUuid readInstance(Connection &connection)
{
    QUuid uuid;
    connection.each("SELECT uuid FROM instance", {}, [&](const Row &row) { uuid = QUuid(row.text(0)); });
    return uuid;
}

QUuid makeInstance(Connection &connection, Timestamp now)
{
    const Param params[]{QUuid::createUuid().toString(QUuid::WithoutBraces), now, appVersion()};
    connection.run("INSERT INTO instance (id, uuid, created_at, app_version) VALUES (1, $1, $2, $3) "
                   "ON CONFLICT DO NOTHING",
                   params);
    return readInstance(connection);
}

QString appVersion()
{
    const QString version = QCoreApplication::applicationVersion();
    return version.isEmpty() ? QStringLiteral("unknown") : version;
}
} // namespace kuramori
