// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/overruling.h"
#include "models/store/providerseriestable.h"
#include "models/store/wantedtable.h"
#include "models/store/worktable.h"
#include "tests/workers/audiobookshelf/writerig.h"

#include <QTest>

using namespace kuramori;

namespace
{
/// By the author of the first volume.
SeriesRecord trees(const BookFacts &first)
{
    SeriesRecord record;
    record.id = QStringLiteral("7");
    record.name = QStringLiteral("Trees");
    record.isWhole = true;
    for (const char *place : {"1", "2", "3"}) {
        SeriesRecordEntry entry;
        entry.position = seriesPosition(QString::fromLatin1(place));
        entry.book.id = QStringLiteral("book/") + QLatin1String(place);
        entry.book.facts.title
            = record.entries.isEmpty() ? first.title : QStringLiteral("Tree ") + QLatin1String(place);
        entry.book.facts.authors = first.authors;
        entry.book.format = BookFormat::Audio;
        entry.book.recording.language = QStringLiteral("en");
        entry.book.released = PartialDate::fromString(QStringLiteral("2001"));
        record.entries.append(entry);
    }
    return record;
}
} // namespace

/// How far somebody has listened in a series orders what is wanted of it as soon as the server is read; on both
/// dialects.
class TestServerListening final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void theNextVolumeIsMoreUrgent();
    void nothingIsCountedAnewWithoutNeed();
    void whatIsListenedToNoMoreCountsNoMore();
    void aStopForgetsNothing();
    void aSeriesThatIsGoneHoldsUpNothing();

private:
    SyncRig &rig() { return m_rig.rig(); }
    /// Points of "Tree 2" for being the next one after what was listened to; below 0: nobody knows.
    double nextPoints();
    void countWanted(); ///< as the nightly job does
    void forgetListening() { write("UPDATE server_progress SET is_finished = 0, progress = 0"); }
    void write(const std::string &sql)
    {
        need(m_rig.store().write([&](WriteTx &tx) { tx.run(sql); }));
    }

    WriteRig m_rig;
    QString m_id;
    SeriesId m_series;
};

/// The first volume is here, whole, and was listened to.
void TestServerListening::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    QVERIFY(m_rig.begin(dialect));
    rig().map(QStringLiteral("/audiobooks"), QStringLiteral("/here/audiobooks"));
    m_id = rig().text("SELECT source_id FROM server_progress WHERE is_finished <> 0 ORDER BY source_id "
                      "LIMIT 1");
    QVERIFY(!m_id.isEmpty());
    JudgedBook book = WriteRig::judgedAs(m_rig.book(m_id));
    book.facts.series = {{QStringLiteral("Trees"), seriesPosition(u"1")}};
    m_rig.know(m_id, book);
    m_series = SeriesId(rig().number("SELECT id FROM series WHERE name = 'Trees'"));
    QVERIFY(m_series.isValid());
    need(m_rig.store().write([&](WriteTx &tx) {
        lockWorks(tx);
        ProviderSeriesTable(tx).keep(trees(book.facts), tx.now());
        ProviderSeriesTable(tx).judge(m_series, BookProvider::Hardcover, {QStringLiteral("7")});
        Overruling(tx).linkSeries(m_series, QStringLiteral("hardcover"), QStringLiteral("7"));
    }));
}

void TestServerListening::countWanted()
{
    need(m_rig.store().write([this](WriteTx &tx) {
        lockWorks(tx);
        WantedTable(tx).bringUpToDate(m_series);
    }));
}

double TestServerListening::nextPoints()
{
    const QByteArray parts = rig().text("SELECT parts FROM wanted WHERE title = 'Tree 2'").toUtf8();
    return QJsonDocument::fromJson(parts).object().value(QLatin1String("adjacency")).toDouble(-1);
}

void TestServerListening::theNextVolumeIsMoreUrgent()
{
    forgetListening();
    countWanted();
    const double before = nextPoints();
    QVERIFY(rig().sync().result);
    QVERIFY2(nextPoints() > before, qPrintable(QString::number(nextPoints())));
    QCOMPARE(rig().number("SELECT count(*) FROM stale_series"), 0);
}

void TestServerListening::nothingIsCountedAnewWithoutNeed()
{
    QVERIFY(rig().sync().result);
    countWanted();
    QVERIFY(nextPoints() > 0);
    write("UPDATE wanted SET score = 99");
    QVERIFY(rig().sync().result);
    QCOMPARE(rig().number("SELECT count(*) FROM wanted WHERE score <> 99"), 0);
}

void TestServerListening::whatIsListenedToNoMoreCountsNoMore()
{
    QVERIFY(rig().sync().result);
    countWanted();
    const double before = nextPoints();
    QVERIFY(before > 0);
    m_rig.server().control("/_remove", QJsonDocument(QJsonObject{{QStringLiteral("id"), m_id}}).toJson());
    QVERIFY(rig().sync().result);
    QVERIFY(nextPoints() < before);
}

/// What was listened to is kept by then, and the next sync sees nothing new in it.
void TestServerListening::aStopForgetsNothing()
{
    forgetListening();
    countWanted();
    const double before = nextPoints();
    rig().onProgress = [this](const Progress &progress) {
        if (progress.stage.startsWith(QLatin1String("What was changed"))
            || progress.stage.startsWith(QLatin1String("Comparing"))) {
            rig().stop.request_stop();
        }
    };
    m_rig.edit(m_id, {{QStringLiteral("subtitle"), QStringLiteral("Read Anew")}});
    QVERIFY(!rig().sync().result);
    rig().onProgress = {};
    QVERIFY(rig().sync().result);
    QVERIFY2(nextPoints() > before, qPrintable(QString::number(nextPoints())));
}

/// A scan, or a name that was adopted from the server, may have swept it since.
void TestServerListening::aSeriesThatIsGoneHoldsUpNothing()
{
    const SeriesId gone(m_series.value() + 1000);
    need(m_rig.store().write([&](WriteTx &tx) { WantedTable(tx).setStale({gone, m_series}); }));
    QCOMPARE(rig().number("SELECT count(*) FROM stale_series"), 1);
}

QTEST_GUILESS_MAIN(TestServerListening)
#include "test_serverlistening.moc"
