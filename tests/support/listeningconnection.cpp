// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/listeningconnection.h"

#include "models/store/postgresconnection.h"
#include "models/store/sqliteconnection.h"

namespace kuramori
{
namespace
{
std::unique_ptr<Connection> open(const DatabaseUrl &database)
{
    if (database.dialect == Dialect::Sqlite) {
        return need(SqliteConnection::open(database.path, SqliteConnection::Mode::Write));
    }
    return need(PostgresConnection::open(database, {}));
}
} // namespace

ListeningConnection::ListeningConnection(const Store &store)
    : m_connection(open(store.options().database))
{ }
} // namespace kuramori
