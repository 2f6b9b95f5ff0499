// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/crawlspec.h"
#include "tests/support/freshstores.h"
#include "tests/workers/sources/crawlrig.h"
#include "workers/http/tape.h"

#include <QFile>
#include <QTest>

using namespace kuramori;

namespace
{
const QString tape = QStringLiteral(KURAMORI_SOURCE_DIR "/resources/tapes/sample.tape");
}

/// The tape that ships: the first thing a new user sees.
class TestSampleTape final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListsAreWhole();
    void itHoldsFactsOnly();

private:
    VirtualClock m_clock;
    FreshStores m_stores;
};

void TestSampleTape::theListsAreWhole()
{
    auto player = TapePlayer::open(tape);
    QVERIFY(player);
    CrawlRig rig(m_stores.open(Dialect::Sqlite, m_clock), {}, std::move(*player));
    QList<SnapshotList> lists = SnapshotList::daily();
    lists << SnapshotList::seasonNow() << SnapshotList::seasonUpcoming() << seasonsOfYears(2010, 2026);
    for (const SnapshotList &list : std::as_const(lists)) {
        const JobEnd end = rig.crawl(list);
        QVERIFY2(end.result, qPrintable(list.toString()));
        QCOMPARE(end.count("refused"), 0);
        QCOMPARE(end.count("duplicates"), 0);
    }
    QVERIFY(rig.run(genresSpec()).result);
    QVERIFY(rig.run(detailsSpec(52991)).result);
    QCOMPARE(rig.number("SELECT count(*) FROM crawls WHERE state = 'complete'"), lists.size());
    QCOMPARE(rig.number("SELECT count(*) FROM works"), 906);
    QVERIFY(rig.number("SELECT count(*) FROM snapshots WHERE list = 'top'") > 500);
    QCOMPARE(rig.number("SELECT count(*) FROM snapshots WHERE list = 'top' AND source_id = 52991 AND position = 1"), 1);
    QVERIFY(rig.number("SELECT count(*) FROM tags WHERE count > 0") > 70);
    QCOMPARE(rig.number("SELECT count(*) FROM recommendations"), 73);
    QVERIFY(rig.number("SELECT count(*) FROM findings WHERE severity = 'error'") == 0);
}

void TestSampleTape::itHoldsFactsOnly()
{
    QFile file(tape);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.size() < 4'000'000);
    const QByteArray all = file.readAll();
    for (const char *word : {"images/anime", "MAL Rewrite", "\\\"synopsis\\\":\\\"", "(Source:", "cdn.myanimelist"}) {
        QVERIFY2(!all.contains(word), word);
    }
}

QTEST_GUILESS_MAIN(TestSampleTape)
#include "test_sampletape.moc"
