// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that are not what they should be: they move while they are read, end too early or never, or are empty.
#include "tests/support/freshstores.h"
#include "tests/workers/sources/crawlrig.h"
#include "tests/workers/sources/jikananswers.h"

#include <QTest>

using namespace kuramori;

class TestJikanLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_rig.reset(); }

    void duplicatesCountOnce();
    void pagesMayShift();
    void aPageThatComesAgainEndsTheCrawl();
    void aListWithoutEndIsGivenUp_data();
    void aListWithoutEndIsGivenUp();
    void aPartialCrawlGoesOnWhenAskedAgain();
    void anEmptyTopListIsAnError();
    void anEmptySeasonIsNone();
    void theListMayBeCut();
    void theLastPageMayShrinkAway();

private:
    void makeRig(const QStringList &settings = {})
    {
        m_rig = std::make_unique<CrawlRig>(m_stores.open(Dialect::Sqlite, m_clock), settings);
    }

    VirtualClock m_clock;
    FreshStores m_stores;
    std::unique_ptr<CrawlRig> m_rig;
};

void TestJikanLists::duplicatesCountOnce()
{
    makeRig();
    QList<QJsonObject> list = jikanRecords(1, 30);
    list.insert(1, with(jikanRecord(1), QStringLiteral("score"), 1.5)); // the same work again, in the same page
    m_rig->serve(list);
    const JobEnd end = m_rig->crawl();
    QCOMPARE(end.count("works"), 30);
    QCOMPARE(end.count("duplicates"), 1);
    QCOMPARE(m_rig->number("SELECT position FROM snapshots WHERE source_id = 1"), 1);
    QCOMPARE(m_rig->number("SELECT count(*) FROM anime WHERE score = 1.5"), 0); // the first sight counts
    QCOMPARE(m_rig->number("SELECT position FROM snapshots WHERE source_id = 2"), 3);
}

void TestJikanLists::pagesMayShift()
{
    makeRig();
    const QList<QJsonObject> list = jikanRecords(1, 60);
    m_rig->serve(list);
    m_rig->script = [&](const QString &, int page) {
        if (page == 2) { // a work has come in above: number 25 comes again
            QList<QJsonObject> shifted = list;
            shifted.prepend(jikanRecord(61));
            m_rig->serve(shifted);
        }
        return Exchange();
    };
    const JobEnd end = m_rig->crawl();
    QVERIFY(end.result);
    QCOMPARE(end.count("works"), 60);
    QCOMPARE(end.count("duplicates"), 1);
    QCOMPARE(m_rig->number("SELECT position FROM snapshots WHERE source_id = 25"), 25);
}

void TestJikanLists::aPageThatComesAgainEndsTheCrawl() // N-30
{
    makeRig();
    m_rig->script = [](const QString &, int) {
        return Exchange{200, {}, jikanPage(jikanRecords(1, 25), {1, 1000, 25'000})}; // whatever page is asked
    };
    const JobEnd end = m_rig->crawl();
    QVERIFY(end.result);
    QCOMPARE(m_rig->asked().size(), 2);
    QCOMPARE(end.count("works"), 25);
    QCOMPARE(end.output.value(QLatin1String("complete")).toBool(true), false);
    QCOMPARE(m_rig->text("SELECT state FROM crawls"), QStringLiteral("partial"));
    QCOMPARE(m_rig->text("SELECT kind FROM notices"), QStringLiteral("warning"));
}

void TestJikanLists::aListWithoutEndIsGivenUp_data()
{
    QTest::addColumn<int>("lastPage");
    QTest::addColumn<int>("asked");
    QTest::newRow("N-30 beyond its own end") << 3 << 23; // 20 more than the source says there are
    QTest::newRow("N-30 without an end") << 1'000'000 << 2'500; // twice the whole catalogue
}

void TestJikanLists::aListWithoutEndIsGivenUp()
{
    QFETCH(int, lastPage);
    QFETCH(int, asked);
    makeRig();
    m_rig->script = [&](const QString &, int page) { // always another work, always one more page
        return Exchange{200, {}, jikanPage({jikanRecord(page)}, {1, lastPage, lastPage * 25})};
    };
    const JobEnd end = m_rig->crawl();
    QVERIFY(end.result);
    QCOMPARE(m_rig->asked().size(), asked);
    QCOMPARE(m_rig->text("SELECT state FROM crawls"), QStringLiteral("partial"));
}

void TestJikanLists::aPartialCrawlGoesOnWhenAskedAgain()
{
    makeRig();
    m_rig->serve(jikanRecords(1, 75));
    m_rig->script = [](const QString &, int page) {
        return page == 2 ? Exchange{200, {}, jikanPage(jikanRecords(1, 25), {1, 3, 75})} : Exchange();
    };
    QCOMPARE(m_rig->crawl().count("works"), 25);
    m_rig->script = {};
    const JobEnd end = m_rig->crawl();
    QCOMPARE(end.count("works"), 75);
    QCOMPARE(m_rig->number("SELECT count(*) FROM snapshots WHERE complete = 1"), 75);
    QCOMPARE(m_rig->text("SELECT state FROM crawls"), QStringLiteral("complete"));
}

void TestJikanLists::anEmptyTopListIsAnError()
{
    makeRig();
    const JobEnd end = m_rig->crawl();
    QCOMPARE(end.result.error().kind, ErrorKind::Empty);
    QCOMPARE(m_rig->number("SELECT count(*) FROM crawls WHERE state = 'complete'"), 0);
}

void TestJikanLists::anEmptySeasonIsNone()
{
    makeRig();
    const JobEnd end = m_rig->crawl(SnapshotList::season({1917, Season::Fall}));
    QVERIFY(end.result);
    QCOMPARE(end.count("works"), 0);
    QCOMPARE(m_rig->text("SELECT state FROM crawls"), QStringLiteral("complete"));
}

void TestJikanLists::theListMayBeCut()
{
    makeRig({QStringLiteral("sources.jikan.max_pages=2")});
    m_rig->serve(jikanRecords(1, 90));
    const JobEnd end = m_rig->crawl();
    QVERIFY(end.result);
    QCOMPARE(m_rig->asked().size(), 2);
    QCOMPARE(end.count("works"), 50);
    QCOMPARE(end.output.value(QLatin1String("complete")).toBool(), false);
    QCOMPARE(m_rig->text("SELECT state FROM crawls"), QStringLiteral("cut"));
    QVERIFY(m_rig->text("SELECT text FROM notices").contains(QStringLiteral("The list is longer")));

    m_rig->serve(jikanRecords(1, 50)); // now two pages are all of it
    QCOMPARE(m_rig->crawl().count("works"), 50);
    QCOMPARE(m_rig->text("SELECT state FROM crawls"), QStringLiteral("complete"));

    m_rig->serve(jikanRecords(1, 90)); // what is cut does not take the place of what is whole
    QVERIFY(m_rig->crawl().result);
    QVERIFY(m_rig->crawl().result);
    QCOMPARE(m_rig->text("SELECT state FROM crawls ORDER BY id"), QStringLiteral("complete cut"));
}

void TestJikanLists::theLastPageMayShrinkAway()
{
    makeRig();
    m_rig->serve(jikanRecords(1, 26));
    m_rig->script = [&](const QString &, int page) {
        if (page == 2) { // a work has left the list: there is no second page any more
            m_rig->serve(jikanRecords(1, 25));
        }
        return Exchange();
    };
    const JobEnd end = m_rig->crawl();
    QVERIFY2(end.result, qPrintable(end.result ? QString() : end.result.error().message));
    QCOMPARE(end.count("works"), 25);
    QCOMPARE(m_rig->text("SELECT state FROM crawls"), QStringLiteral("complete"));
}

QTEST_GUILESS_MAIN(TestJikanLists)
#include "test_jikanlists.moc"
