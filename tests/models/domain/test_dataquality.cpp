// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/dataquality.h"

#include <QTest>

#include <functional>

using namespace kuramori;

namespace
{
const QDate today(2026, 5, 7);
using Change = std::function<void(Anime &)>;

/// A finished series without a fault.
Anime sound()
{
    Anime anime;
    anime.malId = 52991;
    anime.title = QStringLiteral("Sousou no Frieren");
    anime.type = QStringLiteral("TV");
    anime.status = QStringLiteral("Finished Airing");
    anime.episodes = 28;
    anime.durationSeconds = 24 * 60;
    anime.airedFrom = {2023, 9, 29};
    anime.airedTo = {2024, 3, 22};
    anime.season = SeasonOfYear{2023, Season::Fall};
    anime.score = 9.27;
    anime.scoredBy = 882'662;
    anime.rank = 1;
    anime.popularity = 104;
    anime.members = 1'431'842;
    anime.favorites = 89'236;
    return anime;
}

void setStatus(Anime &anime, const char *status)
{
    anime.status = QString::fromLatin1(status);
}

QStringList rulesOf(const CheckedAnime &result)
{
    QStringList rules;
    for (const QualityFinding &finding : result.findings) {
        rules << finding.rule;
    }
    return rules;
}
} // namespace
Q_DECLARE_METATYPE(Change)

class TestDataQuality final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void impossibleValuesAreUnknown();
    void whatTheSourceSaidStandsInTheText();
    void oneFindingARule();
};

void TestDataQuality::rules_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("rule"); // empty: nothing is found
    const auto row = [](const char *name, const char *rule, Change change) {
        QTest::newRow(name) << change << QString::fromLatin1(rule);
    };
    row("sound", "", [](Anime &) {});
    row("no title", "missing_title", [](Anime &a) { a.title.clear(); });
    row("blank title", "missing_title", [](Anime &a) { a.title = QStringLiteral("  "); });

    row("month 13", "impossible_date", [](Anime &a) { a.airedFrom.month = 13; });
    row("30 February", "impossible_date", [](Anime &a) { a.airedTo = {2024, 2, 30}; });
    row("before film", "impossible_date", [](Anime &a) { a.airedFrom.year = 23; });
    row("ended before it began", "ended_before_start", [](Anime &a) { a.airedTo = {2023, 9, 28}; });
    row("ended the same day", "", [](Anime &a) { a.airedTo = a.airedFrom; });
    row("ended in the month it began", "", [](Anime &a) { a.airedTo = {2023, 9, 0}; });

    row("finished in three days", "finished_in_future", [](Anime &a) { a.airedTo = {2026, 5, 10}; });
    row("finished tomorrow, in Tokyo", "", [](Anime &a) { a.airedTo = {2026, 5, 8}; });
    row("finished this year", "", [](Anime &a) { a.airedTo = {2026, 0, 0}; });
    row("airing into the future", "", [](Anime &a) {
        setStatus(a, "Currently Airing");
        a.airedTo = {2026, 9, 1};
    });
    row("finished without end", "finished_without_end", [](Anime &a) { a.airedTo = {}; });
    row("a movie has one day", "", [](Anime &a) {
        a.airedTo = {};
        a.episodes = 1;
    });
    row("overdue", "not_aired_in_past", [](Anime &a) {
        setStatus(a, "Not yet aired");
        a.airedTo = {};
    });
    row("due this year", "", [](Anime &a) {
        setStatus(a, "Not yet aired");
        a.airedFrom = {2026, 0, 0};
        a.airedTo = {};
        a.season.reset();
    });

    row("score above 10", "score_out_of_range", [](Anime &a) { a.score = 10.01; });
    row("score below 1", "score_out_of_range", [](Anime &a) { a.score = 0.99; });
    row("best score", "", [](Anime &a) { a.score = 10; });
    row("worst score", "", [](Anime &a) { a.score = 1; });
    row("no score", "", [](Anime &a) { a.score.reset(); });
    row("no episodes", "episodes_out_of_range", [](Anime &a) { a.episodes = 0; });
    row("too many episodes", "episodes_out_of_range", [](Anime &a) { a.episodes = 20'001; });
    row("no duration", "duration_out_of_range", [](Anime &a) { a.durationSeconds = 0; });
    row("longer than a day", "duration_out_of_range", [](Anime &a) { a.durationSeconds = 86'401; });
    row("rank 0", "figure_out_of_range", [](Anime &a) { a.rank = 0; });
    row("popularity -1", "figure_out_of_range", [](Anime &a) { a.popularity = -1; });
    row("members -1", "figure_out_of_range", [](Anime &a) { a.members = -1; });
    row("scored by -1", "figure_out_of_range", [](Anime &a) { a.scoredBy = -1; });
    row("favorites -1", "figure_out_of_range", [](Anime &a) { a.favorites = -1; });
    row("nobody likes it", "", [](Anime &a) { a.favorites = 0; });

    row("wrong season", "season_mismatch", [](Anime &a) { a.season = SeasonOfYear{2023, Season::Spring}; });
    row("wrong year", "season_mismatch", [](Anime &a) { a.season = SeasonOfYear{2022, Season::Fall}; });
    row("starts a month early", "", [](Anime &a) { a.airedFrom = {2023, 8, 31}; });
    row("starts too early", "season_mismatch", [](Anime &a) { a.airedFrom = {2023, 8, 30}; });
    row("starts a month late", "", [](Anime &a) { a.airedFrom = {2024, 1, 31}; });
    row("starts too late", "season_mismatch", [](Anime &a) { a.airedFrom = {2024, 2, 1}; });
    row("only the year is known", "", [](Anime &a) { a.airedFrom = {2023, 0, 0}; });
}

void TestDataQuality::rules()
{
    QFETCH(Change, change);
    QFETCH(QString, rule);
    Anime anime = sound();
    change(anime);
    const CheckedAnime result = checked(anime, today);
    QCOMPARE(rulesOf(result), rule.isEmpty() ? QStringList() : QStringList{rule});
}

void TestDataQuality::impossibleValuesAreUnknown()
{
    Anime anime = sound();
    anime.airedFrom = {2023, 13, 1};
    anime.score = 92.7;
    anime.episodes = -28;
    anime.durationSeconds = 0;
    anime.members = -5;
    const Anime kept = checked(anime, today).anime;
    QVERIFY(kept.airedFrom.isNull());
    QVERIFY(!kept.score);
    QVERIFY(!kept.episodes);
    QVERIFY(!kept.durationSeconds);
    QVERIFY(!kept.members);
    QCOMPARE(kept.title, anime.title);
    QCOMPARE(kept.favorites, anime.favorites);
}

void TestDataQuality::whatTheSourceSaidStandsInTheText()
{
    Anime anime = sound();
    anime.score = 92.7;
    const auto findings = checked(anime, today).findings;
    QCOMPARE(findings.size(), 1);
    QVERIFY2(findings.first().text.contains(QStringLiteral("92.7")), qPrintable(findings.first().text));
    QCOMPARE(severityName(findings.first().severity), QStringLiteral("error"));
}

void TestDataQuality::oneFindingARule()
{
    Anime anime = sound();
    anime.members = -1;
    anime.favorites = -2;
    const auto findings = checked(anime, today).findings;
    QCOMPARE(findings.size(), 1);
    QVERIFY(findings.first().text.contains(QStringLiteral("members")));
    QVERIFY(findings.first().text.contains(QStringLiteral("favorites")));
}

QTEST_GUILESS_MAIN(TestDataQuality)
#include "test_dataquality.moc"
