// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/animeindex.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace kuramori;

namespace
{
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Anime anime(qint64 malId, const char *title, const char *native, const char *type, PartialDate from, int episodes)
{
    Anime one;
    one.malId = malId;
    one.title = text(title);
    one.titles = {{QStringLiteral("Default"), one.title}, {QStringLiteral("Japanese"), text(native)}};
    one.type = text(type);
    one.airedFrom = from;
    one.episodes = episodes;
    return one;
}

AniListAnime record(qint64 id, const char *romaji, const char *native, const char *format, PartialDate start,
                    int episodes)
{
    AniListAnime one;
    one.id = id;
    one.romaji = text(romaji);
    one.native = text(native);
    one.format = text(format);
    one.start = start;
    one.episodes = episodes;
    return one;
}

/// Invented; each with a neighbour that it must not be taken for.
std::vector<AniListAnime> catalogue()
{
    return {
        record(1, "Hoshi no Mori", "星の森", "TV", {2014, 4, 5}, 12),
        record(2, "Hoshi no Mori 2nd Season", "星の森 第2期", "TV", {2016, 4, 2}, 12),
        record(3, "Hoshi no Mori 2nd Season Part 2", "星の森 第2期 第2クール", "TV", {2016, 10, 1}, 12),
        record(4, "Hoshi no Mori: Saigo no Natsu", "劇場版 星の森 最後の夏", "MOVIE", {2017, 8, 5}, 1),
        record(5, "On-Gaku!", "おんがく!", "TV", {2009, 4, 3}, 13),
        record(6, "On-Gaku!!", "おんがく!!", "TV", {2010, 4, 7}, 13),
        record(7, "Tabi no Hana", "旅の花", "TV", {2001, 7, 5}, 26),
        record(8, "Tabi no Hana", "旅の花", "TV", {2019, 4, 6}, 25),
        record(9, "Tabi no Hana Specials", "旅の花 SP", "SPECIAL", {2019, 9, 6}, 3),
        record(10, "Kaze Overlord III", "風オーバーロードIII", "TV", {2018, 7, 10}, 13),
    };
}

QStringList told(const AnimeIndex &index, const AnimeAnswer &answer)
{
    QStringList lines{QStringLiteral("%1 %2").arg(int(answer.decision)).arg(int(answer.doubt))};
    for (const AnimeCandidate &one : answer.best) {
        lines.append(QStringLiteral("%1 %2").arg(index.record(one.record).id).arg(one.match.score, 0, 'f', 6));
    }
    return lines;
}

QList<Anime> questions()
{
    return {
        anime(11, "Hoshi no Mori", "星の森", "TV", {2014, 4, 5}, 12),
        anime(12, "Hoshi no Mori Season 2", "星の森 2期", "TV", {2016, 4, 2}, 12),
        anime(13, "Hoshi no Mori 2nd Season Part 2", "星の森 第二期 第2クール", "TV", {2016, 10, 1}, 12),
        anime(14, "Hoshi no Mori Movie: Saigo no Natsu", "星の森 最後の夏", "Movie", {2017, 8, 5}, 1),
        anime(15, "On-Gaku!", "おんがく!", "TV", {2009, 4, 3}, 13),
        anime(16, "On-Gaku!!", "おんがく!!", "TV", {2010, 4, 7}, 13),
        anime(17, "Tabi no Hana", "旅の花", "TV", {2001, 7, 5}, 26),
        anime(18, "Tabi no Hana", "旅の花", "TV", {2019, 4, 6}, 25),
        anime(19, "Kaze Overlord Ⅲ", "風オーバーロード Ⅲ", "TV", {2018, 7, 10}, 13),
        anime(20, "Hoshi no Mori 3rd Season", "星の森 第3期", "TV", {2018, 4, 7}, 12),
        anime(21, "Yama no Uta", "山の歌", "TV", {2018, 4, 7}, 12),
    };
}
} // namespace

Q_DECLARE_METATYPE(MatchDecision)

class TestAnimeMatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("base");
        QTest::addColumn<int>("season");
        QTest::addColumn<int>("part");
        const auto row = [](const char *title, const char *base, int season, int part = 1) {
            QTest::newRow(title) << text(title) << text(base) << season << part;
        };
        row("Hoshi no Mori", "hoshi no mori", 1);
        row("Hoshi no Mori 2nd Season", "hoshi no mori", 2);
        row("Hoshi no Mori Season 3", "hoshi no mori", 3);
        row("Hoshi no Mori Season III", "hoshi no mori", 3);
        row("Hoshi no Mori: Second Season", "hoshi no mori", 2);
        row("Hoshi no Mori S2", "hoshi no mori", 2);
        row("Hoshi no Mori II", "hoshi no mori", 2);
        row("Hoshi no Mori 4", "hoshi no mori", 4);
        row("Hoshi no Mori II: Natsu", "hoshi no mori natsu", 2);
        row("Hoshi no Mori Part 2", "hoshi no mori", 1, 2);
        row("Hoshi no Mori 2nd Season Part 2", "hoshi no mori", 2, 2);
        row("Hoshi no Mori 2nd Cour", "hoshi no mori", 1, 2);
        row("Hoshi no Mori The Final Season", "hoshi no mori", SeasonMark::last);
        row("Hoshi no Mori The Final Season Part 2", "hoshi no mori", SeasonMark::last, 2);
        row("星の森 第2期", "星の森", 2);
        row("星の森 第二期", "星の森", 2);
        row("星の森2期", "星の森", 2);
        row("星の森 続編", "星の森", SeasonMark::sequel);
        row("星の森 第2クール", "星の森", 1, 2);
        row("オーバーロードⅢ", "オーバーロード", 3);
        row("Mob Psycho 100", "mob psycho 100", 1);
        row("91 Days", "91 days", 1);
        row("Eighty-Six", "86", 1);
        row("2", "2", 1);
        row("Hoshi no Mori Movie: Natsu", "hoshi no mori natsu", 1);
        row("劇場版 星の森", "星の森", 1);
    }
    void marks()
    {
        QFETCH(QString, title);
        const SeasonTitle read = seasonTitle(title);
        QTEST(read.base.key, "base");
        QTEST(read.mark.season, "season");
        QTEST(read.mark.part, "part");
    }

    void titles_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<double>("expected");
        const auto row = [](const char *a, const char *b, double expected) {
            QTest::addRow("%s / %s", a, b) << text(a) << text(b) << expected;
        };
        row("Hoshi no Mori", "HOSHI NO MORI", 1);
        row("On-Gaku!", "On-Gaku!!", 0.97);
        row("Hoshi no Mori 2nd Season", "Hoshi no Mori II", 0.97);
        row("Hoshi no Mori", "Hoshi no Mori 2nd Season", 0);
        row("Hoshi no Mori Part 2", "Hoshi no Mori 2nd Season", 0);
        row("Mob Psycho 100", "Mob Psycho 200", 0);
        row("", "", 0);
    }
    void titles()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(titleSimilarity(seasonTitle(a), seasonTitle(b)), "expected");
        QTEST(titleSimilarity(seasonTitle(b), seasonTitle(a)), "expected");
    }

    void synonymsHaveNoMark()
    {
        Anime asked = questions().constFirst();
        asked.titles.append({QStringLiteral("Synonym"), QStringLiteral("Hoshi no Mori 2nd Season")});
        AniListAnime second = catalogue().at(1);
        second.start = asked.airedFrom;
        QCOMPARE(AnimeIndex({second}).answer(asked).decision, MatchDecision::None);
    }

    void finds_data()
    {
        QTest::addColumn<int>("question");
        QTest::addColumn<qint64>("first"); // 0: none
        QTest::addColumn<MatchDecision>("decision");
        using enum MatchDecision;
        QTest::newRow("the first season") << 0 << qint64(1) << Automatic;
        QTest::newRow("the second") << 1 << qint64(2) << Automatic;
        QTest::newRow("its second part") << 2 << qint64(3) << Automatic;
        QTest::newRow("the film") << 3 << qint64(4) << Automatic;
        QTest::newRow("one mark of exclamation") << 4 << qint64(5) << Automatic;
        QTest::newRow("two") << 5 << qint64(6) << Automatic;
        QTest::newRow("the first of two of one name") << 6 << qint64(7) << Automatic;
        QTest::newRow("the later one") << 7 << qint64(8) << Automatic;
        QTest::newRow("a numeral of another form") << 8 << qint64(10) << Automatic;
        QTest::newRow("a season that is not there") << 9 << qint64(0) << None;
        QTest::newRow("another anime") << 10 << qint64(0) << None;
    }
    void finds()
    {
        QFETCH(int, question);
        const AnimeIndex index(catalogue());
        const AnimeAnswer answer = index.answer(questions().at(question));
        QTEST(answer.best.isEmpty() ? 0 : index.record(answer.best.constFirst().record).id, "first");
        QTEST(answer.decision, "decision");
    }

    void aBridgeIsChecked()
    {
        AniListAnime bridged = record(5, "Different Name", "別の名", "TV", {2014, 4, 5}, 12);
        bridged.malId = 11;
        const Anime asked = questions().constFirst();
        const auto decide = [&asked](const AniListAnime &one) { return AnimeIndex({one}).answer(asked).decision; };
        QCOMPARE(decide(bridged), MatchDecision::Automatic);
        bridged.start.year = 1999;
        QCOMPARE(decide(bridged), MatchDecision::Review); // nothing but the number agrees
        bridged.romaji = asked.title;
        QCOMPARE(decide(bridged), MatchDecision::Automatic); // a year may be wrong
        bridged.format = QStringLiteral("MOVIE");
        QCOMPARE(decide(bridged), MatchDecision::Review); // a year and a form are too much
    }

    void anotherNumberIsAnotherAnime()
    {
        const Anime asked = questions().constFirst();
        std::vector<AniListAnime> records{catalogue().front()};
        records.front().malId = 12;
        QCOMPARE(AnimeIndex(records).answer(asked).decision, MatchDecision::Review);
        records.push_back(record(9, "Other", "他", "TV", {2014, 4, 5}, 12));
        records.back().malId = 11;
        const AnimeIndex index(records);
        QCOMPARE(index.answer(asked).decision, MatchDecision::Automatic);
        QCOMPARE(index.record(index.answer(asked).best.constFirst().record).id, qint64(9));
    }

    void doubtsAreNotAutomatic()
    {
        const Anime asked = questions().constFirst();
        const auto decide = [&asked](const AniListAnime &one) { return AnimeIndex({one}).answer(asked).decision; };
        const AniListAnime same = catalogue().front();
        AniListAnime other = same;
        other.start = {2014, 10, 5};
        QCOMPARE(decide(other), MatchDecision::Review);
        other = same;
        other.format = QStringLiteral("MOVIE");
        QCOMPARE(decide(other), MatchDecision::Review);
        other = same;
        other.episodes = 24; // a season that one source splits
        QCOMPARE(decide(other), MatchDecision::Review);
        other.episodes = 13;
        QCOMPARE(decide(other), MatchDecision::Automatic);
    }

    void noRecordIsAutomaticForTwo()
    {
        const Anime one = questions().constFirst();
        Anime twin = one;
        twin.malId = 99;
        AniListAnime found = catalogue().front();
        const QList<AnimeAnswer> both = AnimeIndex({found}).answers({one, twin});
        QCOMPARE(both.at(0).decision, MatchDecision::Review);
        QCOMPARE(both.at(1).decision, MatchDecision::Review);
        found.malId = one.malId;
        const QList<AnimeAnswer> bridged = AnimeIndex({found}).answers({one, twin});
        QCOMPARE(bridged.at(0).decision, MatchDecision::Automatic);
        QCOMPARE(bridged.at(1).decision, MatchDecision::Review);
    }

    void symmetric()
    {
        for (const Anime &asked : questions()) {
            for (const AniListAnime &one : catalogue()) {
                const ComparableAnime a = comparable(asked);
                const ComparableAnime b = comparable(one);
                QCOMPARE(matchAnime(a, b).score, matchAnime(b, a).score);
            }
        }
    }

    void equalsStandInTheOrderOfTheirIds()
    {
        const AniListAnime one = catalogue().front();
        AniListAnime other = one;
        other.id = 50;
        for (const std::vector<AniListAnime> &records : {std::vector{one, other}, std::vector{other, one}}) {
            const AnimeIndex index(records);
            const AnimeAnswer answer = index.answer(questions().constFirst());
            QCOMPARE(answer.doubt, MatchDoubt::Rival);
            QCOMPARE(index.record(answer.best.constFirst().record).id, one.id);
        }
    }

    void orderAndUnrelatedRecordsDoNotMatter()
    {
        std::vector<AniListAnime> records = catalogue();
        const AnimeIndex index(records);
        records.push_back(record(100, "Umi no Neko", "海の猫", "TV", {2014, 4, 5}, 12));
        std::mt19937 random(1);
        for (int round = 0; round < 20; ++round) {
            std::shuffle(records.begin(), records.end(), random);
            const AnimeIndex shuffled(records);
            for (const Anime &asked : questions()) {
                QCOMPARE(told(shuffled, shuffled.answer(asked)), told(index, index.answer(asked)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAnimeMatch)
#include "test_animematch.moc"
