// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/coverboard.h"
#include "models/settings/settings.h"
#include "models/tables/connectiontablemodel.h"
#include "tests/support/virtualclock.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
constexpr Timestamp now(1'700'000'000s); // 22:13:20 UTC
const QString jikan = QStringLiteral("jikan");
using Entry = HostBoard::Entry;

/// Sixty a minute, three of them used.
Entry used()
{
    Entry entry;
    entry.perMinute = 60;
    entry.usedInMinute = 3;
    entry.requests = 1'234;
    entry.lastSuccessAt = now - 30s;
    return entry;
}

Entry failed()
{
    Entry entry = used();
    entry.failures = 5;
    entry.lastError = QStringLiteral("It\nanswered 504.");
    entry.lastErrorAt = now - 10s;
    return entry;
}

Entry with(Entry entry, BreakerState breaker, std::optional<Timestamp> reopensAt)
{
    entry.breaker = breaker;
    entry.reopensAt = reopensAt;
    return entry;
}
} // namespace

class TestConnectionTableModel final : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    VirtualClock m_clock{now};
    HostBoard m_hosts;
    DesktopBoard m_desktop;

    static QString textAt(const QAbstractItemModel &model, int row, ConnectionColumn column)
    {
        return model.index(row, int(column)).data().toString();
    }
    static QStringList names(const QAbstractItemModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row) {
            names.append(textAt(model, row, ConnectionColumn::Name));
        }
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        m_settings = need(Settings::load(m_folder.filePath(QStringLiteral("kuramori.ini")), {}, {}));
    }

    void eachStateHasItsWords_data()
    {
        QTest::addColumn<Entry>("entry");
        QTest::addColumn<ConnectionState>("state");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const Entry &entry, ConnectionState state, const char *words) {
            QTest::newRow(name) << entry << state << QString::fromLatin1(words);
        };
        using enum ConnectionState;
        row("not used", Entry(), Unused, "Not used yet");
        row("ready", used(), Ready, "Ready");
        row("last one failed", failed(), Failing, "The last request failed");
        Entry mended = failed();
        mended.lastSuccessAt = now - 5s;
        row("has failed before", mended, Ready, "Ready");
        Entry neverWell = failed();
        neverWell.lastSuccessAt.reset();
        row("has never answered", neverWell, Failing, "The last request failed");
        row("Retry-After", with(failed(), BreakerState::Closed, now + 42s), Slowed, "Slowed down until 22:14:02");
        row("Retry-After is over", with(mended, BreakerState::Closed, now), Ready, "Ready");
        row("breaker open", with(failed(), BreakerState::Open, now + 90s), Stopped,
            "Stopped after failures, tries again at 22:14:50");
        row("breaker may close", with(failed(), BreakerState::Open, now), Due,
            "Stopped after failures, may be asked again");
        row("half-open", with(failed(), BreakerState::HalfOpen, {}), Trying, "Being tried again");
    }
    void eachStateHasItsWords()
    {
        QFETCH(Entry, entry);
        QFETCH(ConnectionState, state);
        QFETCH(QString, words);
        const LiveConnection connection = liveConnections({{jikan, entry}}, {}, {}, now).constFirst();
        QCOMPARE(connection.id, jikan);
        QCOMPARE(connection.state, state);
        QCOMPARE(connection.stateText, words);
    }

    void coversHaveAName()
    {
        const QList<LiveConnection> all
            = liveConnections({{coverSource, {}}, {QStringLiteral("other"), {}}}, {}, {}, now);
        QCOMPARE(all.at(1).id, coverSource);
        QCOMPARE(all.at(1).title, QStringLiteral("Covers"));
        QCOMPARE(all.at(2).title, QStringLiteral("other"));
    }

    void whatTheDesktopLacksIsExplained_data()
    {
        QTest::addColumn<std::optional<bool>>("isThere");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isExplained");
        QTest::newRow("there") << std::optional(true) << QStringLiteral("There") << false;
        QTest::newRow("none") << std::optional(false) << QStringLiteral("None") << true;
        QTest::newRow("not asked") << std::optional<bool>() << QStringLiteral("Not known yet") << false;
    }
    void whatTheDesktopLacksIsExplained()
    {
        QFETCH(std::optional<bool>, isThere);
        const QList<LiveConnection> all = liveConnections({}, {isThere, isThere, isThere}, {}, now);
        QCOMPARE(all.size(), 4);
        for (const LiveConnection &offer : all.mid(1)) {
            QVERIFY(!offer.isService());
            QTEST(offer.stateText, "words");
            QTEST(!offer.note.isEmpty(), "isExplained");
        }
        const DesktopBoard onlyTray{false, false, true};
        QCOMPARE(liveConnections({}, onlyTray, {}, now).constLast().state, ConnectionState::There);
    }

    void theQuotaComesBack_data()
    {
        QTest::addColumn<std::chrono::seconds>("later");
        QTest::addColumn<QString>("text");
        QTest::newRow("just counted") << std::chrono::seconds(0) << QStringLiteral("57 of 60");
        QTest::newRow("almost a minute") << std::chrono::seconds(29) << QStringLiteral("57 of 60");
        QTest::newRow("a minute") << std::chrono::seconds(30) << QStringLiteral("60 of 60");
    }
    void theQuotaComesBack()
    {
        QFETCH(std::chrono::seconds, later);
        m_hosts.update(jikan, [](Entry &entry) { entry = used(); });
        m_clock.advance(later);
        ConnectionTableModel model(m_hosts, m_desktop, *m_settings, m_clock);
        model.refresh();
        QTEST(textAt(model, 0, ConnectionColumn::Quota), "text");
        m_clock.jumpWall(-later);
    }

    void figuresAreForPeople()
    {
        Entry entry = failed();
        entry.cacheHits = 77;
        entry.bytes = 12'345'678;
        m_hosts.update(jikan, [&](Entry &each) { each = entry; });
        ConnectionTableModel model(m_hosts, m_desktop, *m_settings, m_clock);
        model.refresh();
        const auto shows = [&](ConnectionColumn column) { return textAt(model, 0, column); };
        QCOMPARE(shows(ConnectionColumn::Name), QStringLiteral("Jikan (MyAnimeList)"));
        QCOMPARE(shows(ConnectionColumn::Requests), QStringLiteral("1,234"));
        QCOMPARE(shows(ConnectionColumn::Failures), QStringLiteral("5"));
        QCOMPARE(shows(ConnectionColumn::FromCache), QStringLiteral("77"));
        QCOMPARE(shows(ConnectionColumn::Received), QStringLiteral("11.77 MiB"));
        QCOMPARE(shows(ConnectionColumn::Answered), QStringLiteral("30 s ago"));
        QCOMPARE(shows(ConnectionColumn::Failed), QStringLiteral("10 s ago"));
        QCOMPARE(shows(ConnectionColumn::LastError), QStringLiteral("It answered 504."));
        QCOMPARE(model.at(0).note, QStringLiteral("Last error, at 22:13:10: It\nanswered 504."));
        QCOMPARE(model.index(0, 0).data(QuotaRole).toDouble(), 57.0 / 60);
        QCOMPARE(textAt(model, 1, ConnectionColumn::Requests), QString()); // a bus is asked nothing
        QVERIFY(!model.index(1, 0).data(QuotaRole).isValid());
    }

    void aKnownSourceIsThereBeforeItsFirstRequest()
    {
        const HostBoard nothing{};
        ConnectionTableModel model(nothing, m_desktop, *m_settings, m_clock);
        model.refresh();
        QCOMPARE(names(model).constFirst(), QStringLiteral("Jikan (MyAnimeList)"));
        QCOMPARE(textAt(model, 0, ConnectionColumn::State), QStringLiteral("Not used yet"));
        QCOMPARE(textAt(model, 0, ConnectionColumn::Quota), QStringLiteral("60 of 60"));
        QCOMPARE(textAt(model, 0, ConnectionColumn::Answered), QString());
    }

    void rowsChangeByDifference()
    {
        HostBoard hosts;
        ConnectionTableModel model(hosts, m_desktop, *m_settings, m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.refresh();
        QCOMPARE(model.rowCount(), 4);
        const QPersistentModelIndex tray = model.index(3, 0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.refresh();
        QCOMPARE(changes.count(), 0); // nothing happened, nothing is told

        hosts.update(QStringLiteral("zeta.example"), [](Entry &entry) { entry = used(); });
        hosts.update(QStringLiteral("beta.example"), [](Entry &entry) { entry = used(); });
        model.refresh();
        QCOMPARE(names(model).mid(0, 3),
                 (QStringList{QStringLiteral("Jikan (MyAnimeList)"), QStringLiteral("beta.example"),
                              QStringLiteral("zeta.example")}));
        QCOMPARE(tray.row(), 5);
        QCOMPARE(changes.count(), 0);

        hosts.update(QStringLiteral("beta.example"), [](Entry &entry) { ++entry.requests; });
        model.refresh();
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.last().at(0).toModelIndex().row(), 1);
        QCOMPARE(changes.last().at(1).toModelIndex().row(), 1);
        m_clock.advance(1s); // the ages of both hosts
        model.refresh();
        QCOMPARE(changes.count(), 2);
        QCOMPARE(changes.last().at(1).toModelIndex().row(), 2);
        QCOMPARE(resets.count(), 0);
        m_clock.jumpWall(-1s);
    }
};

QTEST_GUILESS_MAIN(TestConnectionTableModel)
#include "test_connectiontablemodel.moc"
