// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/textkey.h"
#include "models/tables/snapshotorder.h"

#include <QTest>

using namespace kuramori;

namespace
{
SnapshotEntry entry(qint64 id, int position, std::optional<double> score, std::optional<qint64> members)
{
    SnapshotEntry result;
    result.sourceId = id;
    result.position = position;
    result.score = score;
    result.members = members;
    result.rank = position * 10;
    return result;
}

SnapshotLine line(const ComparedEntry &entry, const char *title, const char *otherTitle = "")
{
    const QString key = textKey(QString::fromUtf8(title));
    return {entry, QString::fromUtf8(title), key, key + u'\n' + textKey(QString::fromUtf8(otherTitle))};
}

/// 1 and 2 changed places, 3 is the same without figures, 4 is new, 5 and 6 are gone.
SnapshotReading sample()
{
    SnapshotReading reading;
    reading.other = CrawledDay{CrawlId(1), QDate(2026, 5, 1), CrawlState::Complete, 5};
    reading.lines = {
        line({entry(2, 1, 8.5, 200), entry(2, 2, 8.4, 190), EntryState::Changed}, "Beta", "ベータ"),
        line({entry(1, 2, 8.9, 100), entry(1, 1, 9.0, 99), EntryState::Changed}, "The Alpha"),
        line({entry(3, 3, {}, {}), entry(3, 3, {}, {}), EntryState::Same}, "Gamma"),
        line({entry(4, 4, 7.0, 300), {}, EntryState::New}, "Épsilon"),
        line({{}, entry(5, 4, 9.9, 999), EntryState::Gone}, "Delta"),
        line({{}, entry(6, 5, 1.0, 1), EntryState::Gone}, "Alpha Two"),
    };
    return reading;
}

CrawledDay on(int day, CrawlState state)
{
    return {CrawlId(day), QDate(2026, 5, day), state, 10};
}

QString dayOf(const std::optional<CrawledDay> &day)
{
    return day ? QString::number(day->day.day()) : QStringLiteral("none");
}
} // namespace

class TestSnapshotOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orders_data()
    {
        using C = SnapshotColumn;
        QTest::addColumn<SnapshotQuery>("query");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *expected, C column, bool descending = false,
                            const QStringList &words = {}, SnapshotChoice choice = SnapshotChoice::All) {
            QTest::newRow(name) << SnapshotQuery{column, descending, words, choice} << QString::fromLatin1(expected);
        };
        row("position, what is gone last", "213456", C::Position);
        row("position backwards", "431256", C::Position, true);
        row("title without its article", "162543", C::Title);
        row("state", "456213", C::State);
        row("places", "132456", C::PlacesGained);
        row("places backwards", "231456", C::PlacesGained, true);
        row("position before", "123564", C::PositionThen);
        row("position before, backwards", "653214", C::PositionThen, true);
        row("score, unknown last", "421356", C::Score);
        row("score backwards, unknown last", "124356", C::Score, true);
        row("score gained", "123456", C::ScoreGained);
        row("members", "124356", C::Members);
        row("members gained backwards", "213456", C::MembersGained, true);
        row("rank", "213456", C::Rank);
        row("nobody knows", "213456", C::Popularity);
        row("changed", "21", C::Position, false, {}, SnapshotChoice::Changed);
        row("new", "4", C::Position, false, {}, SnapshotChoice::New);
        row("gone", "65", C::Title, false, {}, SnapshotChoice::Gone);
        row("one word", "16", C::Position, false, {QStringLiteral("alpha")});
        row("all words", "6", C::Position, false, {QStringLiteral("two"), QStringLiteral("alpha")});
        row("another language", "2", C::Position, false, {QString::fromUtf8("ベー")});
        row("no such title", "", C::Position, false, {QStringLiteral("omega")});
        row("words and choice", "6", C::Position, false, {QStringLiteral("alpha")}, SnapshotChoice::Gone);
    }
    void orders()
    {
        QFETCH(SnapshotQuery, query);
        QString found;
        for (const qint64 key : snapshotOrder(sample(), query)) {
            found += QString::number(key);
        }
        QTEST(found, "expected");
    }

    void withNothingToCompareEverythingIsChosen()
    {
        SnapshotReading alone = sample();
        alone.other.reset();
        const Keys keys = snapshotOrder(alone, {SnapshotColumn::Position, false, {}, SnapshotChoice::New});
        QCOMPARE(qsizetype(keys.size()), alone.lines.size());
    }

    void choosesTheDays_data()
    {
        QTest::addColumn<int>("wish");
        QTest::addColumn<int>("other");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("compared");
        QTest::newRow("newest whole one, and the whole one before") << 0 << 0 << "7"
                                                                    << "4";
        QTest::newRow("the one that is still read") << 9 << 0 << "9"
                                                    << "7";
        QTest::newRow("a part") << 5 << 0 << "5"
                                << "4";
        QTest::newRow("nothing before") << 4 << 0 << "4"
                                        << "none";
        QTest::newRow("a day that is not there") << 6 << 6 << "7"
                                                 << "4";
        QTest::newRow("a part to compare with") << 7 << 5 << "7"
                                                << "5";
        QTest::newRow("a later one to compare with") << 4 << 9 << "4"
                                                     << "9";
        QTest::newRow("never with itself") << 7 << 7 << "7"
                                           << "4";
    }
    void choosesTheDays()
    {
        QFETCH(int, wish);
        QFETCH(int, other);
        const QList<CrawledDay> days{on(9, CrawlState::Running), on(7, CrawlState::Complete),
                                     on(5, CrawlState::Partial), on(4, CrawlState::Complete)};
        const auto date = [](int day) { return day > 0 ? QDate(2026, 5, day) : QDate(); };
        const auto shown = dayToShow(days, date(wish));
        QTEST(dayOf(shown), "shown");
        QTEST(dayOf(dayToCompare(days, shown->day, date(other))), "compared");
    }

    void aPartIsBetterThanNothing()
    {
        QCOMPARE(dayOf(dayToShow({on(9, CrawlState::Running), on(8, CrawlState::Cut)}, {})), QStringLiteral("9"));
        QCOMPARE(dayOf(dayToShow({}, {})), QStringLiteral("none"));
    }

    void menusHaveTheDailyListsFirst()
    {
        QList<CrawledList> lists;
        for (const char *list :
             {"a later kind", "airing", "season:2019-fall", "season:2020-winter", "season:now", "top"}) {
            lists.append({QStringLiteral("jikan"), QString::fromLatin1(list)});
        }
        QStringList found;
        for (const CrawledList &list : inMenuOrder(lists)) {
            found.append(list.list);
        }
        QCOMPARE(found.join(u' '),
                 QStringLiteral("top airing season:now season:2020-winter season:2019-fall a later kind"));
    }
};

QTEST_APPLESS_MAIN(TestSnapshotOrder)
#include "test_snapshotorder.moc"
