// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filtertable.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"

#include <QTest>

using namespace kuramori;

class TestFilterTable final : public QObject
{
    Q_OBJECT
    FreshStores m_stores;
    VirtualClock m_clock;

private Q_SLOTS:
    void filtersAreKept_data() { FreshStores::addDialects(); }
    void filtersAreKept()
    {
        QFETCH(Dialect, dialect);
        const auto store = m_stores.open(dialect, m_clock);
        const SavedFilter german{QString::fromUtf8("auf „Deutsch“"),
                                 QStringLiteral("books"),
                                 QStringLiteral("mistbron"),
                                 {QStringLiteral("language=de"), QStringLiteral("author=O'Brian \"Pat\"")},
                                 QStringLiteral("-year")};
        const SavedFilter bare{QStringLiteral("Bare"), QStringLiteral("persons"), {}, {}, {}};
        const auto put
            = [&](const SavedFilter &filter) { need(store->write([&](WriteTx &tx) { FilterTable(tx).put(filter); })); };
        const auto all = [&] { return need(store->read([](ReadTx &tx) { return FilterRows(tx).all(); })); };
        const auto remove = [&](const QString &name) {
            return need(store->write([&](WriteTx &tx) { return FilterTable(tx).remove(name); }));
        };
        QVERIFY(all().isEmpty());
        put(german);
        put(bare);
        QCOMPARE(all(), (QList<SavedFilter>{bare, german})); // capitals first
        SavedFilter other = bare;
        other.search = QStringLiteral("king");
        put(other); // in its place
        QCOMPARE(all(), (QList<SavedFilter>{other, german}));
        const auto named = [&](const QString &name) {
            return need(store->read([&](ReadTx &tx) { return FilterRows(tx).named(name); }));
        };
        QCOMPARE(named(german.name), std::optional(german));
        QVERIFY(!named(QStringLiteral("bare")));
        QVERIFY(remove(german.name));
        QVERIFY(!remove(german.name));
        QCOMPARE(all(), (QList<SavedFilter>{other}));
        put({QString(150, u'x'), QStringLiteral("books"), {}, {}, {}});
        QCOMPARE(all().constLast().name, QString(100, u'x'));
    }
};

QTEST_GUILESS_MAIN(TestFilterTable)
#include "test_filtertable.moc"
