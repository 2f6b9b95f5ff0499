// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/freshstores.h"

#include <QTest>

namespace kuramori
{
namespace
{
template <class T>
T orQuit(Result<T> result)
{
    if (!result) {
        qFatal("%s (%s)", qUtf8Printable(result.error().message), qUtf8Printable(result.error().context));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}
} // namespace

void FreshStores::addDialects()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("sqlite") << Dialect::Sqlite;
    QTest::newRow("postgresql") << Dialect::PostgreSql;
}

StoreOptions FreshStores::options(Dialect dialect)
{
    StoreOptions options;
    options.serverTime = false;
    options.backupFolder = m_folder.filePath(QStringLiteral("backups"));
    if (dialect == Dialect::Sqlite) {
        options.database.path = m_folder.filePath(QStringLiteral("store%1.sqlite").arg(++m_files));
    } else {
        orQuit(m_cluster.start());
        options.database = orQuit(m_cluster.createDatabase());
    }
    return options;
}

std::unique_ptr<Store> FreshStores::open(Dialect dialect, Clock &clock)
{
    return open(options(dialect), clock);
}

std::unique_ptr<Store> FreshStores::open(const StoreOptions &options, Clock &clock)
{
    return orQuit(Store::open(options, clock));
}
} // namespace kuramori
