// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settings.h"
#include "tests/workers/http/clientfixture.h"
#include "workers/covers/coverfetcher.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kuramori;

namespace
{
QByteArray jpeg()
{
    return QByteArray::fromHex("ffd8ffe0").leftJustified(2000, 'x');
}

/// A fetcher as the program has it, over a wire that answers as the test says.
struct Rig
{
    QTemporaryDir folder;
    VirtualClock clock;
    CoverBoard board{clock};
    std::unique_ptr<Settings> settings
        = need(Settings::load(folder.filePath(QStringLiteral("kuramori.ini")), QProcessEnvironment(), {}));
    ClientFixture http;
    std::unique_ptr<CoverFetcher> fetcher;

    /// Once the wire is there.
    void begin()
    {
        CoverFetcher::Plan plan;
        plan.folder = folder.filePath(QStringLiteral("covers"));
        fetcher = std::make_unique<CoverFetcher>(*http.client, board, *settings, clock, plan);
        fetcher->start();
    }
};
} // namespace

/// Whom covers are asked of, through which lane, and whom they may send on to.
class TestCoverSources final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoIsAskedForWhat_data();
    void whoIsAskedForWhat();
    void aCoverMayBeSentOn_data();
    void aCoverMayBeSentOn();
    void oneThatRestsHoldsUpNobody();
};

/// What a wish for an address leads to: the lane it goes through, empty: it is not asked for.
void TestCoverSources::whoIsAskedForWhat_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("lane");
    const auto row = [](const char *address, const char *lane) {
        QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(lane);
    };
    row("https://cdn.myanimelist.net/images/anime/1/1l.jpg", "covers");
    row("https://m.media-amazon.com/images/I/51abc.jpg", "covers.amazon");
    row("https://images-na.ssl-images-amazon.com/images/I/51abc.jpg", "covers.amazon");
    row("https://is1-ssl.mzstatic.com/image/thumb/a/600x600bb.jpg", "covers.apple");
    row("https://is5-ssl.mzstatic.com/image/thumb/a/600x600bb.jpg", "covers.apple");
    row("https://covers.openlibrary.org/b/id/14844874-L.jpg?default=false", "covers.openlibrary");
    row("https://assets.hardcover.app/external_data/41547254/a.jpeg", "covers.hardcover");
    row("https://s4.anilist.co/file/anilistcdn/media/anime/cover/large/bx1.jpg", "covers.anilist");
    row("http://m.media-amazon.com/images/I/51abc.jpg", "");
    row("https://m.media-amazon.com:8443/images/I/51abc.jpg", "");
    row("https://m.media-amazon.com/gp/cart.jpg", "");
    row("https://m.media-amazon.com.evil.example/images/I/51abc.jpg", "");
    row("https://evil.example/images/m.media-amazon.com/51abc.jpg", "");
    row("https://covers.openlibrary.org/people/1.jpg", "");
    row("https://archive.org/download/a/b.jpg", ""); // only by way of Open Library
    row("https://me@assets.hardcover.app/a.jpeg", "");
    row("https://192.168.1.1/images/a.jpg", "");
    row("https://localhost/images/a.jpg", "");
}

void TestCoverSources::whoIsAskedForWhat()
{
    QFETCH(QString, address);
    QFETCH(QString, lane);
    Rig rig;
    const FakeTransport *wire = rig.http.startFake(always({200, {}, jpeg()}));
    rig.begin();
    rig.board.want({QUrl(address)});
    QTRY_COMPARE(rig.board.open(), 0);
    QCOMPARE(wire->requests().size(), lane.isEmpty() ? 0 : 1);
    QCOMPARE(rig.board.takeFound().size(), size_t(lane.isEmpty() ? 0 : 1));
    const auto entries = rig.http.board.entries();
    const auto counted = entries.find(lane);
    QCOMPARE(counted == entries.end() ? 0 : int(counted->second.requests), lane.isEmpty() ? 0 : 1);
    for (const WireRequest &request : wire->requests()) {
        QVERIFY(request.publicAddressesOnly);
    }
}

void TestCoverSources::aCoverMayBeSentOn_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<bool>("isFollowed");
    const QByteArray openLibrary = "https://covers.openlibrary.org/b/id/7-L.jpg";
    const QByteArray amazon = "https://m.media-amazon.com/images/I/7.jpg";
    QTest::newRow("to the archive") << openLibrary << QByteArray("https://archive.org/download/covers/7.jpg") << true;
    QTest::newRow("to a node of it") << openLibrary << QByteArray("https://ia800.us.archive.org/7.jpg") << true;
    QTest::newRow("to a likeness of it") << openLibrary << QByteArray("https://evilarchive.org/7.jpg") << false;
    QTest::newRow("unencrypted") << openLibrary << QByteArray("http://archive.org/download/7.jpg") << false;
    QTest::newRow("to another port") << openLibrary << QByteArray("https://archive.org:8080/7.jpg") << false;
    QTest::newRow("to this network") << openLibrary << QByteArray("https://192.168.1.1/7.jpg") << false;
    QTest::newRow("by who may not") << amazon << QByteArray("https://archive.org/download/covers/7.jpg") << false;
    QTest::newRow("on the same host") << amazon << QByteArray("/images/I/8.jpg") << true;
    QTest::newRow("out of the list") << amazon << QByteArray("/gp/8.jpg") << false;
}

void TestCoverSources::aCoverMayBeSentOn()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(bool, isFollowed);
    Rig rig;
    const QUrl start(QString::fromLatin1(from));
    const FakeTransport *wire = rig.http.startFake([&](const WireRequest &request) -> Result<Exchange> {
        return request.url == start ? Exchange{302, {{"location", to}}, {}} : Exchange{200, {}, jpeg()};
    });
    rig.begin();
    rig.board.want({start});
    QTRY_COMPARE(rig.board.open(), 0);
    QCOMPARE(wire->requests().size(), isFollowed ? 2 : 1);
    QCOMPARE(rig.board.takeFound().size(), size_t(isFollowed ? 1 : 0));
    for (const WireRequest &request : wire->requests()) {
        QVERIFY(request.publicAddressesOnly);
    }
}

void TestCoverSources::oneThatRestsHoldsUpNobody()
{
    Rig rig;
    const QUrl resting(QStringLiteral("https://covers.openlibrary.org/b/id/7-L.jpg"));
    const QUrl other(QStringLiteral("https://m.media-amazon.com/images/I/7.jpg"));
    const FakeTransport *wire = rig.http.startFake([&](const WireRequest &request) -> Result<Exchange> {
        return request.url == resting ? Exchange{429, {{"retry-after", "900"}}, {}} : Exchange{200, {}, jpeg()};
    });
    rig.begin();
    rig.board.want({resting, other});
    QTRY_COMPARE(rig.board.open(), 1);
    const std::vector<CoverFile> found = rig.board.takeFound();
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().address, other);
    QCOMPARE(wire->requests().constLast().url, other);
}

QTEST_GUILESS_MAIN(TestCoverSources)
#include "test_coversources.moc"
