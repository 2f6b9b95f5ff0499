// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"

#include "models/store/postgresstore.h"
#include "models/store/sqlitestore.h"

namespace kuramori
{
Result<std::unique_ptr<Store>> Store::open(const StoreOptions &options, Clock &clock)
{
    return options.database.dialect == Dialect::Sqlite ? SqliteStore::open(options, clock)
                                                       : PostgresStore::open(options, clock);
}
} // namespace kuramori
