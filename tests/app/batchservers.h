// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/batchdesk.h"
#include "tests/support/postgrescluster.h"

namespace kuramori
{
/// What a class of batch tests stands in front of: a real PostgreSQL and a simulated Jikan of 150 works.
class BatchServers
{
public:
    Result<void> start();
    PostgresCluster &postgres() { return m_postgres; }
    JikanProcess &jikan() { return *m_jikan; } ///< after start()

    /// A row of test data for each kind of database, in the column "postgres".
    static void addDatabases();
    /// For BatchDesk: a new database of that kind.
    QString databaseUrl(bool postgres);

private:
    PostgresCluster m_postgres;
    std::unique_ptr<JikanProcess> m_jikan;
};
} // namespace kuramori
