// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/dataquality.h"
#include "workers/sources/jikan/jikandecode.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kuramori;

namespace
{
const QDate recordedOn(2026, 5, 7);

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString entities(const Anime &anime, const char *kind)
{
    QStringList names;
    for (const NamedEntity &entity : anime.entities) {
        if (entity.kind == QLatin1String(kind)) {
            names << entity.name;
        }
    }
    return names.join(QStringLiteral(", "));
}
} // namespace

/// Every recorded answer of the real service. The recordings stay where they are: KURAMORI_FIXTURES names the folder.
class TestJikanRecorded final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRecordOfEveryListIsRead();
    void knownWorks_data();
    void knownWorks();
    void everyFieldOfOneWork();
    void fullWork();
    void statistics();
    void recommendations();
    void genres();
    void seasons();
    void errors_data();
    void errors();
    void decodingIsFast();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QDir m_folder;
    QHash<qint64, Anime> m_works;
    QByteArrayList m_lists;
};

void TestJikanRecorded::initTestCase()
{
    const QString fixtures = qEnvironmentVariable("KURAMORI_FIXTURES");
    if (fixtures.isEmpty()) {
        QSKIP("KURAMORI_FIXTURES is not set");
    }
    m_folder = QDir(fixtures + QStringLiteral("/jikan"));
    QVERIFY(m_folder.exists());
}

void TestJikanRecorded::everyRecordOfEveryListIsRead()
{
    int records = 0;
    for (const QString &name : m_folder.entryList({QStringLiteral("*.json")})) {
        const QByteArray body = contents(path(name));
        const QJsonObject answer = QJsonDocument::fromJson(body).object();
        const QJsonArray data = answer.value(QLatin1String("data")).toArray();
        const bool isList = answer.contains(QLatin1String("pagination"))
            && data.first().toObject().contains(QLatin1String("demographics"));
        if (!isList) {
            continue;
        }
        const auto page = decodePage(body);
        QVERIFY2(page, qPrintable(name));
        QVERIFY2(page->refusals.isEmpty(), qPrintable(name + page->refusals.value(0).reason));
        QCOMPARE(page->records.size(), data.size());
        m_lists.append(body);
        records += int(data.size());
        for (const PlacedAnime &placed : page->records) {
            m_works.insert(placed.anime.malId, placed.anime);
        }
    }
    QVERIFY2(records >= 900, qPrintable(QString::number(records)));
    QVERIFY2(m_works.size() >= 880, qPrintable(QString::number(m_works.size())));
}

void TestJikanRecorded::knownWorks_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qint64>("malId");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("episodes");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<double>("score");
    QTest::addColumn<QString>("aired");
    QTest::addColumn<QString>("season");
    QTest::addColumn<QString>("studios");
    QTest::newRow("Frieren") << "52991" << qint64(52991) << "Sousou no Frieren" << 28 << 1440 << 9.27
                             << "2023-09-29/2024-03-22"
                             << "2023-fall"
                             << "Madhouse";
    QTest::newRow("Fullmetal Alchemist") << "5114" << qint64(5114) << "Fullmetal Alchemist: Brotherhood" << 64 << 1440
                                         << 9.11 << "2009-04-05/2010-07-04"
                                         << "2009-spring"
                                         << "Bones";
    QTest::newRow("Cowboy Bebop") << "1" << qint64(1) << "Cowboy Bebop" << 26 << 1440 << 8.75 << "1998-04-03/1999-04-24"
                                  << "1998-spring"
                                  << "Sunrise";
    QTest::newRow("One Piece") << "21" << qint64(21) << "One Piece" << -1 << 1440 << 8.73 << "1999-10-20/"
                               << "1999-fall"
                               << "Toei Animation";
}

void TestJikanRecorded::knownWorks()
{
    QFETCH(QString, file);
    const QStringList names = m_folder.entryList({QStringLiteral("anime_by_id__*-%1.json").arg(file)});
    QCOMPARE(names.size(), 1);
    const auto work = decodeWork(contents(path(names.first())));
    QVERIFY2(work, qPrintable(work ? QString() : work.error().message));
    const Anime &anime = work->anime;
    QTEST(anime.malId, "malId");
    QTEST(anime.title, "title");
    QTEST(anime.episodes.value_or(-1), "episodes");
    QTEST(anime.durationSeconds.value_or(-1), "seconds");
    QTEST(anime.score.value_or(-1), "score");
    const QString aired = anime.airedFrom.toString() + u'/' + anime.airedTo.toString();
    QTEST(aired, "aired");
    QTEST(anime.season->toString(), "season");
    QTEST(entities(anime, "studio"), "studios");
    QVERIFY(checked(anime, recordedOn).findings.isEmpty());
}

void TestJikanRecorded::everyFieldOfOneWork()
{
    const auto work = decodeWork(contents(path(QStringLiteral("anime_by_id__01-frieren-52991.json"))));
    QVERIFY(work);
    const Anime &anime = work->anime;
    QCOMPARE(anime.titles.size(), 5);
    QCOMPARE(anime.titles.at(3).type, QStringLiteral("Japanese"));
    QCOMPARE(anime.titles.at(3).text, QString::fromUtf8("葬送のフリーレン"));
    QCOMPARE(anime.type, QStringLiteral("TV"));
    QCOMPARE(anime.sourceMaterial, QStringLiteral("Manga"));
    QCOMPARE(anime.status, QStringLiteral("Finished Airing"));
    QCOMPARE(anime.rating, QStringLiteral("PG-13 - Teens 13 or older"));
    QCOMPARE(anime.scoredBy, std::optional<qint64>(882'662));
    QCOMPARE(anime.rank, std::optional(1));
    QCOMPARE(anime.popularity, std::optional(104));
    QCOMPARE(anime.members, std::optional<qint64>(1'431'842));
    QCOMPARE(anime.favorites, std::optional<qint64>(89'236));
    QCOMPARE(anime.broadcastDay + u' ' + anime.broadcastTime, QStringLiteral("Friday 23:00"));
    QCOMPARE(anime.broadcastZone, QStringLiteral("Asia/Tokyo"));
    QCOMPARE(anime.trailerId, QStringLiteral("ZEkwCGJ3o7M"));
    QCOMPARE(anime.url, QUrl(QStringLiteral("https://myanimelist.net/anime/52991/Sousou_no_Frieren")));
    QCOMPARE(anime.coverUrl, QUrl(QStringLiteral("https://myanimelist.net/images/anime/1015/138006l.jpg")));
    QCOMPARE(entities(anime, "genre"), QStringLiteral("Adventure, Award Winning, Drama, Fantasy"));
    QCOMPARE(entities(anime, "demographic"), QStringLiteral("Shounen"));
    QCOMPARE(entities(anime, "licensor"), QStringLiteral("Crunchyroll"));
    QVERIFY(entities(anime, "producer").startsWith(QStringLiteral("Aniplex, Dentsu, ")));
    QVERIFY(entities(anime, "theme").isEmpty());
}

void TestJikanRecorded::fullWork()
{
    const auto work = decodeWork(contents(path(QStringLiteral("anime_full__01-frieren-52991.json"))));
    QVERIFY(work);
    const AnimeDetails &details = work->details;
    QCOMPARE(details.malId, 52991);
    QCOMPARE(details.relations.size(), 5);
    QCOMPARE(details.relations.first().relation, QStringLiteral("Sequel"));
    QCOMPARE(details.relations.first().targetId, 59978);
    QCOMPARE(details.relations.at(1).targetKind, QStringLiteral("manga"));
    QCOMPARE(details.streaming.size(), 9);
    QCOMPARE(details.streaming.first().name, QStringLiteral("Crunchyroll"));
    QVERIFY(!details.statistics);
    for (const QString &name : m_folder.entryList({QStringLiteral("anime_full__*.json")})) {
        QVERIFY2(decodeWork(contents(path(name))), qPrintable(name));
    }
}

void TestJikanRecorded::statistics()
{
    const auto statistics = decodeStatistics(contents(path(QStringLiteral("anime_statistics__01-frieren-52991.json"))));
    QVERIFY(statistics);
    QCOMPARE(statistics->watching, 237'250);
    QCOMPARE(statistics->completed, 933'443);
    QCOMPARE(statistics->onHold, 28'368);
    QCOMPARE(statistics->dropped, 23'346);
    QCOMPARE(statistics->planToWatch, 209'711);
    QCOMPARE(statistics->total, 1'432'118);
    QCOMPARE(statistics->scores.size(), 10);
    QCOMPARE(statistics->scores.last().score, 10);
    QCOMPARE(statistics->scores.last().votes, 473'328);
}

void TestJikanRecorded::recommendations()
{
    const auto all
        = decodeRecommendations(contents(path(QStringLiteral("anime_recommendations__01-frieren-52991.json"))));
    QVERIFY(all);
    QCOMPARE(all->size(), 73);
    QCOMPARE(all->first().targetId, 33352);
    QCOMPARE(all->first().targetName, QStringLiteral("Violet Evergarden"));
    QCOMPARE(all->first().votes, 28);
}

void TestJikanRecorded::genres()
{
    const auto genres = decodeGenres(contents(path(QStringLiteral("genres_anime__01-all.json"))), {});
    QVERIFY(genres);
    QCOMPARE(genres->size(), 78);
    QCOMPARE(genres->first().entity.name, QStringLiteral("Action"));
    QCOMPARE(genres->first().count, std::optional<qint64>(4'947));
}

void TestJikanRecorded::seasons()
{
    const auto seasons = decodeSeasons(contents(path(QStringLiteral("seasons_list__01-all.json"))));
    QVERIFY(seasons);
    QCOMPARE(seasons->size(), 440);
    QCOMPARE(seasons->first().toString(), QStringLiteral("2026-winter"));
    QCOMPARE(seasons->last().toString(), QStringLiteral("1917-fall"));
}

void TestJikanRecorded::errors_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("429") << "error_429_quoted.json" << ErrorKind::Throttled;
    QTest::newRow("504") << "error_504_quoted.json" << ErrorKind::ServerError;
    QTest::newRow("500 for an unknown number") << "anime_by_id__16-404-not-found.json" << ErrorKind::ServerError;
    QTest::newRow("404") << "seasons__16-invalid-year-99999.json" << ErrorKind::NotFound;
}

void TestJikanRecorded::errors()
{
    QFETCH(QString, file);
    const auto page = decodePage(contents(path(file)));
    QVERIFY(!page);
    QTEST(page.error().kind, "kind");
}

void TestJikanRecorded::decodingIsFast()
{
    QVERIFY(!m_lists.isEmpty());
    qint64 records = 0;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 300) {
        for (const QByteArray &body : std::as_const(m_lists)) {
            records += decodePage(body)->records.size();
        }
    }
    qInfo("%lld records a second", records * 1000 / timer.elapsed());
}

QTEST_GUILESS_MAIN(TestJikanRecorded)
#include "test_jikanrecorded.moc"
