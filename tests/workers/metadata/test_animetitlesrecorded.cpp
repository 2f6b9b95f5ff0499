// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/animeindex.h"
#include "models/domain/animepairs.h"
#include "workers/metadata/anilistanswer.h"
#include "workers/sources/jikan/jikandecode.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>

using namespace kuramori;

namespace
{
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Counts
{
    qsizetype expected = 0; ///< whose record is there
    qsizetype right = 0; ///< taken without a person
    QStringList wrong;
};
} // namespace

/// Recorded seasons of both services, with AniList's numbers of MyAnimeList taken away: what titles alone lead to, held
/// against those numbers. KURAMORI_FIXTURES names the folder.
class TestAnimeTitlesRecorded final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void titlesAloneAreNeverWrong();

private:
    Counts counted() const;

    std::map<qint64, Anime> m_anime; ///< by the number of MyAnimeList
    std::map<qint64, AniListAnime> m_records; ///< by AniList's
};

void TestAnimeTitlesRecorded::initTestCase()
{
    const QString folder = qEnvironmentVariable("KURAMORI_FIXTURES");
    if (folder.isEmpty()) {
        QSKIP("KURAMORI_FIXTURES is not set");
    }
    const QDir jikan(folder + QStringLiteral("/jikan"));
    const QDir aniList(folder + QStringLiteral("/anilist"));
    const QStringList pages = jikan.entryList({QStringLiteral("season_matrix__*.json")}, QDir::Files, QDir::Name);
    for (const QString &page : pages) {
        const auto listed = decodePage(bytesOf(jikan.filePath(page)));
        const auto told = decodeAniListPage(bytesOf(aniList.filePath(page)));
        for (const PlacedAnime &placed : listed ? listed->records : QList<PlacedAnime>()) {
            m_anime.insert({placed.anime.malId, placed.anime});
        }
        for (const AniListAnime &record : told ? told->media : QList<AniListAnime>()) {
            m_records.insert({record.id, record});
        }
    }
    QVERIFY2(m_anime.size() > 500 && m_records.size() > 500,
             qPrintable(QStringLiteral("%1 %2").arg(m_anime.size()).arg(m_records.size())));
}

Counts TestAnimeTitlesRecorded::counted() const
{
    std::vector<AniListAnime> records;
    std::map<qint64, qint64> numbers; // AniList's → MyAnimeList's
    for (const auto &[id, record] : m_records) {
        if (record.malId) { // else nobody knows what is right
            numbers.insert({id, *record.malId});
            records.push_back(record);
            records.back().malId.reset();
        }
    }
    const AnimeIndex index(std::move(records));
    Counts counts;
    for (const auto &[malId, anime] : m_anime) {
        const bool isExpected
            = std::ranges::any_of(numbers, [id = malId](const auto &pair) { return pair.second == id; });
        counts.expected += isExpected ? 1 : 0;
        const AnimeAnswer answer = index.answer(anime);
        if (answer.decision != MatchDecision::Automatic || !isSureByTitle(answer.best.constFirst().match)) {
            continue;
        }
        const qint64 taken = index.record(answer.best.constFirst().record).id;
        if (numbers.at(taken) == malId) {
            ++counts.right;
        } else {
            counts.wrong.append(QStringLiteral("%1 is not %2").arg(malId).arg(taken));
        }
    }
    return counts;
}

void TestAnimeTitlesRecorded::titlesAloneAreNeverWrong()
{
    const Counts counts = counted();
    qInfo("%lld of %lld by titles alone", static_cast<long long>(counts.right),
          static_cast<long long>(counts.expected));
    QCOMPARE(counts.wrong, QStringList());
    QVERIFY2(10 * counts.right >= 9 * counts.expected, qPrintable(QString::number(counts.right)));
}

QTEST_GUILESS_MAIN(TestAnimeTitlesRecorded)
#include "test_animetitlesrecorded.moc"
