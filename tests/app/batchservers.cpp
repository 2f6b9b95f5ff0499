// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batchservers.h"

#include <QTest>

namespace kuramori
{
Result<void> BatchServers::start()
{
    m_jikan = std::make_unique<JikanProcess>(QStringList{QStringLiteral("--works"), QStringLiteral("150")});
    if (!m_jikan->url().startsWith(QStringLiteral("http://127.0.0.1:"))) {
        return fail(ErrorKind::Defect, QStringLiteral("The simulated Jikan did not start: %1").arg(m_jikan->url()));
    }
    return m_postgres.start();
}

void BatchServers::addDatabases()
{
    QTest::addColumn<bool>("postgres");
    QTest::newRow("sqlite") << false;
    QTest::newRow("postgresql") << true;
}

QString BatchServers::databaseUrl(bool postgres)
{
    return postgres ? m_postgres.createDatabase()->toString() : QString();
}
} // namespace kuramori
