// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/seriesspec.h"
#include "models/live/hostboard.h"
#include "models/settings/secrets.h"
#include "models/settings/settings.h"
#include "models/store/worktable.h"
#include "tests/support/freshstores.h"
#include "tests/support/putbook.h"
#include "tests/support/virtualclock.h"
#include "tests/workers/metadata/simulatedproviders.h"
#include "workers/http/httpclient.h"
#include "workers/metadata/providers.h"
#include "workers/metadata/recordingjob.h"
#include "workers/metadata/seriesjobs.h"

#include <QTest>

namespace kuramori
{
/// Base of tests of the jobs that ask about series and recordings, over real sockets and by a clock that the test moves
/// (a server of PostgreSQL has its own; test_wantedtable has both). The series is Harbour Lights: two of six are owned,
/// the fourth has no recording, the sixth comes out in 2027.
class SeriesDesk
{
public:
    void begin(); ///< before each test; the simulator runs already
    void end(); ///< after each
    void furnish(const QStringList &more = {}); ///< `more`: settings, besides where the simulator is
    void put(const char *line)
    {
        need(m_store->write([&](WriteTx &tx) {
            lockWorks(tx);
            putBook(tx, m_root, QByteArray::number(++m_books), bookOf(QString::fromUtf8(line)));
        }));
    }
    void order(const QByteArray &fault) const { QVERIFY(!m_services.control("/_faults", fault).isNull()); }
    QJsonObject run(const QJsonObject &args, const std::stop_token &stop = {}, const QString &kind = seriesLookupKind);
    QJsonObject lookUp() { return run(allSeriesLookupSpec().args); }
    QString standings() const; ///< "1:owned 2:missing/confirmed …"
    qint64 number(const char *sql) const
    {
        return need(m_store->read([&](ReadTx &tx) { return tx.number(sql); }));
    }
    QString text(const char *sql) const
    {
        return need(
                   m_store->read([&](ReadTx &tx) { return tx.first(sql, [](const Row &row) { return row.text(0); }); }))
            .value_or(QString());
    }

protected:
    SimulatedProviders m_services;
    FreshStores m_stores;
    std::unique_ptr<VirtualClock> m_clock;
    std::unique_ptr<Store> m_store;
    HostBoard m_board;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<Providers> m_providers;
    JobKinds m_kinds;
    RootId m_root;
    int m_books = 0;
};
} // namespace kuramori
