// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/library/madeaudio.h"
#include "tests/workers/library/scandesk.h"

#include <QRegularExpression>
#include <QTest>

using namespace kuramori;

/// A file that cannot be read takes nothing back of what it said.
class TestUnreadable final : public QObject, private ScanDesk
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void aBrokenSideCar_data();
    void aBrokenSideCar();
    void aSideCarTheDiskDoesNotGive();
    void aSideCarThatHasGone();
    void brokenAudio();

private:
    /// Title, authors and series of the one book.
    QString book()
    {
        return text("SELECT title || '/' || authors || '/' || series FROM books b JOIN works w ON w.id = b.work_id");
    }
    qint64 drifts() { return number("SELECT count(*) FROM item_drifts"); }
    void tick() { m_clock.advance(std::chrono::hours(1)); }
};

void TestUnreadable::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    begin(dialect, KURAMORI_PROBE);
}

void TestUnreadable::aBrokenSideCar_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QByteArray>("broken");
    const QByteArray json = R"({"title": "Ash", "authors": ["Ann Lee"], "series": ["Trees #2"]})";
    QTest::newRow("half a metadata.json") << QByteArray("metadata.json") << json << json.chopped(20);
    QTest::newRow("an empty metadata.json") << QByteArray("metadata.json") << json << QByteArray();
    const QByteArray opf = R"(<package xmlns="http://www.idpf.org/2007/opf" version="2.0"><metadata
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf"><dc:title>Ash</dc:title>
        <dc:creator opf:role="aut">Ann Lee</dc:creator><meta name="calibre:series" content="Trees"/>
        <meta name="calibre:series_index" content="2"/></metadata></package>)";
    QTest::newRow("half an OPF") << QByteArray("metadata.opf") << opf << opf.left(opf.size() / 2);
}

void TestUnreadable::aBrokenSideCar()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, good);
    QFETCH(QByteArray, broken);
    const QString ash = QStringLiteral("Ash/Ann Lee/Trees #2");
    m_rig->put("X/Y/1.mp3");
    m_rig->put("X/Y/" + name, good);
    const RootId id = addRoot();
    QVERIFY(scan(id).result);
    QCOMPARE(book(), ash);
    tick();
    m_rig->put("X/Y/" + name, broken);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("says nothing: .+")));
    QCOMPARE(scan(id).count("judged"), 1);
    QCOMPARE(book(), ash);
    QCOMPARE(drifts(), 0);
    tick();
    QCOMPARE(scan(id).count("judged"), 0); // it is not asked again and again
    m_rig->put("X/Y/" + name, QByteArray(good).replace("Ann Lee", "Ann Leigh"));
    QCOMPARE(scan(id).count("judged"), 1);
    QCOMPARE(book(), QStringLiteral("Ash/Ann Leigh/Trees #2"));
}

/// Away between the walk and the reading, and there again as the walk saw it: the next scan looks once more.
void TestUnreadable::aSideCarTheDiskDoesNotGive()
{
    m_rig->put("X/Y/1.mp3");
    m_rig->put("X/Y/metadata.json", R"({"title": "Ash"})");
    const RootId id = addRoot();
    QVERIFY(scan(id).result);
    tick();
    m_rig->put("X/Y/metadata.json", R"({"title": "Fraxinus"})");
    m_onProgress = [this](const Progress &progress) {
        if (progress.stage.startsWith(QLatin1String("Sorting"))) {
            m_rig->rename("X/Y/metadata.json", "away");
        }
    };
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("metadata\\.json says nothing: .+")));
    QVERIFY(scan(id).result);
    m_onProgress = [](const Progress &) {};
    QCOMPARE(book(), QStringLiteral("Ash/X/"));
    m_rig->rename("away", "X/Y/metadata.json");
    QVERIFY(scan(id).result);
    QCOMPARE(book(), QStringLiteral("Fraxinus/X/"));
    QCOMPARE(scan(id).count("judged"), 0);
}

/// That it cannot be read is one thing, that a person took it away another.
void TestUnreadable::aSideCarThatHasGone()
{
    m_rig->put("X/Y/1.mp3");
    m_rig->put("X/Y/metadata.json", R"({"title": "Ash"})");
    const RootId id = addRoot();
    QVERIFY(scan(id).result);
    tick();
    m_rig->put("X/Y/metadata.json", "{");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("says nothing: .+")));
    QVERIFY(scan(id).result);
    tick();
    m_rig->remove("X/Y/metadata.json");
    QVERIFY(scan(id).result);
    QCOMPARE(book(), QStringLiteral("Y/X/"));
}

/// The length is of what can be heard, and so not known; which book it is, the last tags still say.
void TestUnreadable::brokenAudio()
{
    m_rig->folder("X/Y");
    makeAudio(QFile::decodeName(m_rig->path("X/Y")), QStringLiteral("1.mp3"));
    const RootId id = addRoot();
    QVERIFY(scan(id).result);
    const QString whole = book();
    QVERIFY2(whole.startsWith(QLatin1String("The Album/An Author")), qPrintable(whole));
    QVERIFY(number("SELECT runtime_ms FROM items") > 2'000);
    tick();
    m_rig->put("X/Y/1.mp3", "no sound");
    QCOMPARE(scan(id).count("judged"), 1);
    QCOMPARE(number("SELECT count(*) FROM audio WHERE trouble IS NOT NULL"), 1);
    QCOMPARE(number("SELECT runtime_ms FROM items"), 0);
    QCOMPARE(book(), whole);
    QCOMPARE(drifts(), 0);
    tick();
    makeAudio(QFile::decodeName(m_rig->path("X/Y")), QStringLiteral("1.mp3"),
              {QStringLiteral("-metadata"), QStringLiteral("album=Another")});
    QVERIFY(scan(id).result);
    QVERIFY2(book().startsWith(QLatin1String("Another/")), qPrintable(book()));
}

QTEST_APPLESS_MAIN(TestUnreadable)
#include "test_unreadable.moc"
