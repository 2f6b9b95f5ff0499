// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/snapshottable.h"
#include "tests/support/explain.h"
#include "tests/support/listeningconnection.h"
#include "tests/support/putsnapshot.h"
#include "tests/support/workdesk.h"

#include <QTest>

using namespace kuramori;

namespace
{
const QDate day(2026, 5, 7);
const CrawledList top{QStringLiteral("jikan"), QStringLiteral("top")};

QList<Anime> works(qint64 first, qint64 last)
{
    QList<Anime> list;
    for (qint64 malId = first; malId <= last; ++malId) {
        list.append(numbered(malId));
    }
    return list;
}
} // namespace

/// What the snapshots are chosen from and read with.
class TestSnapshotRows final : public QObject
{
    Q_OBJECT
    WorkDesk m_desk;

    template <class Read>
    auto read(Read read)
    {
        return need(m_desk.store().read(std::move(read)));
    }
    QList<CrawledDay> days()
    {
        return read([](ReadTx &tx) { return CrawlRows(tx).days(top); });
    }
    void put(QDate on, qint64 count, CrawlState state)
    {
        putSnapshot(m_desk.store(), SnapshotList::top(), on, works(1, count), state);
    }

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        m_desk.begin(dialect);
    }

    void listsAreThoseOfWhichSomethingWasRead()
    {
        const auto lists = [this] { return read([](ReadTx &tx) { return CrawlRows(tx).lists(); }); };
        QVERIFY(lists().isEmpty());
        putSnapshot(m_desk.store(), SnapshotList::upcoming(), day, {}, CrawlState::Running);
        QVERIFY(lists().isEmpty());
        put(day, 2, CrawlState::Complete);
        put(day.addDays(1), 2, CrawlState::Complete);
        const SnapshotList season = SnapshotList::season({2019, Season::Fall});
        putSnapshot(m_desk.store(), season, day, works(1, 1), CrawlState::Partial);
        const QList<CrawledList> expected{{top.source, QStringLiteral("season:2019-fall")}, top};
        QCOMPARE(lists(), expected);
    }

    void daysAreListedNewestFirstWithTheirState()
    {
        put(day, 3, CrawlState::Complete);
        put(day.addDays(2), 1, CrawlState::Cut);
        put(day.addDays(1), 2, CrawlState::Partial);
        put(day.addDays(3), 0, CrawlState::Running); // nothing to look at yet
        const QList<CrawledDay> found = days();
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.at(0).day, day.addDays(2));
        QCOMPARE(found.at(0).state, CrawlState::Cut);
        QCOMPARE(found.at(1).state, CrawlState::Partial);
        QCOMPARE(found.at(2).state, CrawlState::Complete);
        QCOMPARE(found.at(2).works, 3);
        QVERIFY(found.at(2).isWhole() && !found.at(0).isWhole() && !found.at(1).isWhole());
    }

    void aDayThatIsReadAgainShowsTheWholeOne()
    {
        put(day, 2, CrawlState::Complete);
        put(day, 5, CrawlState::Running);
        QCOMPARE(days().size(), 1);
        QCOMPARE(days().constFirst().works, 2);
        QVERIFY(days().constFirst().isWhole());
    }

    void amongPartsTheFullestIsShown()
    {
        put(day, 4, CrawlState::Cut);
        put(day, 2, CrawlState::Running);
        QCOMPARE(days().size(), 1);
        QCOMPARE(days().constFirst().state, CrawlState::Cut);
    }

    void entriesComeInTheirOrderWithNames()
    {
        const CrawlId first = putSnapshot(m_desk.store(), SnapshotList::top(), day, {numbered(9), numbered(4)});
        const CrawlId second
            = putSnapshot(m_desk.store(), SnapshotList::top(), day.addDays(1), {numbered(4), numbered(5)});
        const auto entries = read([&](ReadTx &tx) { return SnapshotRows(tx).entries(first); });
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0), SnapshotEntry::of(numbered(9), entries.at(0).work, 1));
        QCOMPARE(entries.at(1), SnapshotEntry::of(numbered(4), entries.at(1).work, 2));

        const auto names = read([&](ReadTx &tx) {
            QHash<WorkId, WorkName> known{{entries.at(1).work, {QStringLiteral("as it was"), {}, {}}}};
            SnapshotRows(tx).addNames(first, known);
            SnapshotRows(tx).addNames(second, known);
            return known;
        });
        QCOMPARE(names.size(), 3);
        QCOMPARE(names.value(entries.at(1).work).title, QStringLiteral("as it was"));
        const WorkName name = names.value(entries.at(0).work);
        const AnimeRecord record = AnimeRecord::of(checked(numbered(9), day));
        QCOMPARE(name.title, numbered(9).title);
        QCOMPARE(name.key, record.titleKey);
        QCOMPARE(name.searchText, record.searchText);
    }

    void everyReadHasItsIndex()
    {
        const CrawlId crawl = putSnapshot(m_desk.store(), SnapshotList::top(), day, works(1, 3));
        ListeningConnection listening(m_desk.store());
        ReadTx tx(listening, m_desk.clock().wall());
        QHash<WorkId, WorkName> names;
        CrawlRows(tx).lists();
        CrawlRows(tx).days(top);
        SnapshotRows(tx).entries(crawl);
        SnapshotRows(tx).addNames(crawl, names);
        QCOMPARE(listening.heard.size(), size_t(4));
        for (const std::string &sql : listening.heard) {
            const Plan plan = Plan::of(m_desk.store(), sql);
            QVERIFY2(plan.scans().isEmpty(), qPrintable(QString::fromStdString(sql) + u'\n' + plan.text()));
        }
        QVERIFY(!Plan::of(m_desk.store(), listening.heard.at(0)).sorts());
        const Plan days = Plan::of(m_desk.store(), listening.heard.at(1));
        QVERIFY2(!days.sorts(), qPrintable(days.text()));
    }
};

QTEST_GUILESS_MAIN(TestSnapshotRows)
#include "test_snapshotrows.moc"
