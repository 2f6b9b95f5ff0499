// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/animepairs.h"

#include <QTest>

using namespace kuramori;

/// What persons say of pairs, what speaks against one, and which titles alone prove one.
class TestAnimePairs final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_data();
    void words();
    void objections_data();
    void objections();
    void sureByTitle_data();
    void sureByTitle();
};

void TestAnimePairs::words_data()
{
    QTest::addColumn<qint64>("malId");
    QTest::addColumn<qint64>("aniListId");
    QTest::addColumn<bool>("mayBe");
    const auto add = [](const char *name, qint64 malId, qint64 aniListId, bool mayBe) {
        QTest::newRow(name) << malId << aniListId << mayBe;
    };
    add("nobody said anything", 9, 109, true);
    add("the same", 1, 101, true);
    add("it is another", 1, 102, false);
    add("another is it", 9, 101, false);
    add("ruled out", 2, 102, false);
    add("another than was ruled out", 2, 103, true);
    add("ruled out for another", 9, 102, true);
    add("AniList does not have it", 3, 103, false);
}

void TestAnimePairs::words()
{
    QFETCH(qint64, malId);
    QFETCH(qint64, aniListId);
    const AnimePairs pairs({{OverrideKind::IsAniList, malKey(1), aniListKey(101)},
                            {OverrideKind::NotAniList, malKey(2), aniListKey(102)},
                            {OverrideKind::NoAniList, malKey(3), {}},
                            {OverrideKind::FollowAnime, malKey(9), {}}});
    QTEST(pairs.mayBe(malId, aniListId), "mayBe");
    QCOMPARE(pairs.recordOf(1), std::optional<qint64>(101));
    QCOMPARE(pairs.animeOf(101), std::optional<qint64>(1));
    QVERIFY(!pairs.recordOf(9));
    QVERIFY(!pairs.animeOf(102));
    QVERIFY(pairs.isAlone(3) && !pairs.isAlone(9));
}

namespace
{
struct Row
{
    const char *name;
    AnimeMatch match;
    const char *objections;
    bool isSure;
};

AnimeMatch matchOf(double title, std::optional<double> start, std::optional<double> format,
                   std::optional<double> episodes, AnimeGround ground = AnimeGround::Likeness)
{
    AnimeMatch match;
    match.score = 0.95;
    match.verdict = MatchVerdict::Same;
    match.ground = ground;
    match.title = title;
    match.start = start;
    match.format = format;
    match.episodes = episodes;
    return match;
}

QList<Row> rows()
{
    AnimeMatch shortened = matchOf(1, 1, 1, 1);
    shortened.duration = 0;
    AnimeMatch unsure = matchOf(1, 1, 1, 1);
    unsure.verdict = MatchVerdict::Review;
    return {
        {"all agrees", matchOf(1, 1, 1, 1), "", true},
        {"what is not known does not object", matchOf(1, {}, {}, {}), "", false},
        {"no start", matchOf(1, {}, 1, 1), "", false},
        {"no form", matchOf(1, 1, {}, 1), "", false},
        {"months apart", matchOf(1, 0.5, 1, 1), "start", false},
        {"the same month", matchOf(1, 0.8, 0.7, {}), "", true},
        {"another title", matchOf(0.8, 1, 1, 1), "title", true},
        {"another form and count", matchOf(1, 1, 0, 0), "form episodes", false},
        {"another length", shortened, "length", true},
        {"another number there", matchOf(1, 1, 1, 1, AnimeGround::OtherBridge), "number", false},
        {"the bridge is another proof", matchOf(1, 1, 1, 1, AnimeGround::Bridge), "", false},
        {"below the bar", unsure, "", false},
    };
}
} // namespace

void TestAnimePairs::objections_data()
{
    QTest::addColumn<int>("row");
    const QList<Row> all = rows();
    for (int at = 0; at < all.size(); ++at) {
        QTest::newRow(all.at(at).name) << at;
    }
}

void TestAnimePairs::objections()
{
    QFETCH(int, row);
    const Row expected = rows().at(row);
    QStringList names;
    const QList<AnimeObjection> found = objectionsTo(expected.match);
    for (const AnimeObjection objection : found) {
        names.append(animeObjectionName(objection));
    }
    QCOMPARE(names.join(u' '), QLatin1String(expected.objections));
}

void TestAnimePairs::sureByTitle_data()
{
    objections_data();
}

void TestAnimePairs::sureByTitle()
{
    QFETCH(int, row);
    const Row expected = rows().at(row);
    QCOMPARE(isSureByTitle(expected.match), expected.isSure);
}

QTEST_GUILESS_MAIN(TestAnimePairs)
#include "test_animepairs.moc"
