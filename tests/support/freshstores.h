// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "tests/support/postgrescluster.h"

#include <QTemporaryDir>

namespace kuramori
{
/// New, empty databases for tests that run on both dialects. A test program holds one of these; what cannot be made
/// ends the program and says why.
class FreshStores
{
public:
    /// The rows "sqlite" and "postgresql" with the column `Dialect dialect`, for a `_data` function.
    static void addDialects();

    StoreOptions options(Dialect dialect);
    std::unique_ptr<Store> open(Dialect dialect, Clock &clock);
    std::unique_ptr<Store> open(const StoreOptions &options, Clock &clock);
    /// Started with the first PostgreSQL database.
    PostgresCluster &cluster() { return m_cluster; }

private:
    QTemporaryDir m_folder;
    PostgresCluster m_cluster;
    int m_files = 0;
};
} // namespace kuramori
Q_DECLARE_METATYPE(kuramori::Dialect)
