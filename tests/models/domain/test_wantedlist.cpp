// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/serieslink.h"
#include "tests/models/domain/toldseries.h"

#include <QTest>

#include <algorithm>

using namespace kuramori;

namespace
{
const QString road = QStringLiteral("The Long Road");
const QDate today(2026, 11, 22);
constexpr auto hardcover = BookProvider::Hardcover;

const QStringList fiveVolumes = lines(
    {"1 | The Toll House | Ada Quill | 2001 | audio:en | B0SIM00001",
     "2 | The Ferry Crossing | Ada Quill | 2003 | audio:en | B0SIM00002",
     "2.5 | A Night Out | Ada Quill | 2004 | audio:en", "3 | The Mill | Ada Quill | 2005 | audio:en | B0SIM00003",
     "4 | The Last Mile | Ada Quill | 2010", "5 | Home | Ada Quill | 2027-03-01 | audio:en",
     "1-3 omnibus | The First Three | Ada Quill | 2012 | audio:en"});

QList<ListedEntry> fiveListed()
{
    return seriesList(road, {toldBy(hardcover, fiveVolumes)});
}

SeriesFacts factsWith(const QStringList &owned)
{
    SeriesFacts facts;
    facts.name = road;
    facts.owned = ownedOf(owned);
    facts.languages = {QStringLiteral("en")};
    facts.isListKnown = true;
    return facts;
}

/// "1:owned 2:missing …"
QString standingsOf(const QList<WantedEntry> &list)
{
    QStringList words;
    for (const WantedEntry &entry : list) {
        words.append(entry.entry.key + u':' + standingName(entry.standing));
    }
    return words.join(u' ');
}

const WantedEntry *entryAt(const QList<WantedEntry> &list, const char *key)
{
    const auto found
        = std::ranges::find_if(list, [&](const WantedEntry &each) { return each.entry.key == QLatin1String(key); });
    return found == list.cend() ? nullptr : &*found;
}
} // namespace

/// What of a series is here, missing and to come, and whether a provider's series is ours.
class TestWantedList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holds_data();
    void holds();
    void orderOfBooksDoesNotMatter();
    void standing_data();
    void standing();
    void doubts();
    void grounds();
    void links_data();
    void links();
    void rivals();
};

void TestWantedList::holds_data()
{
    QTest::addColumn<QStringList>("owned");
    QTest::addColumn<QString>("expected");
    QTest::newRow("by identifier, whatever it is called")
        << lines({"| Whatever | N. N. | B0SIM00002"}) << "2=1 identifier";
    QTest::newRow("an identifier copied from the next volume")
        << lines({"1 | The Toll House | Ada Quill | B0SIM00002"}) << "1=1 place_and_title";
    QTest::newRow("by place and title") << lines({"3 | The Mill | Ada Quill"}) << "3=1 place_and_title";
    QTest::newRow("a title that is but the series")
        << lines({"3 | The Long Road 3 | Ada Quill"}) << "3=1 place_and_title";
    QTest::newRow("by title alone") << lines({"| The Ferry Crossing | Ada Quill"}) << "2=1 title";
    QTest::newRow("by title at another place") << lines({"4 | The Ferry Crossing | Ada Quill"}) << "2=1 title";
    QTest::newRow("another title at the place is a doubt")
        << lines({"4 | Murder on the Quay | Ada Quill"}) << "4=1 place_alone";
    QTest::newRow("a book is one entry") << lines({"2 | The Ferry Crossing | Ada Quill | B0SIM00002"})
                                         << "2=1 identifier";
    QTest::newRow("an omnibus that is listed holds its range")
        << lines({"| The First Three | Ada Quill"}) << "1-3=1 title 1=1 omnibus 2=1 omnibus 3=1 omnibus";
    QTest::newRow("an omnibus that nobody lists")
        << lines({"1-2 | A Box of Roads | Ada Quill"}) << "1=1 omnibus 2=1 omnibus";
    QTest::newRow("a volume beats the omnibus")
        << lines({"1-3 | The First Three | Ada Quill", "2 | The Ferry Crossing | Ada Quill"})
        << "1-3=1 place_and_title 1=1 omnibus 2=2 place_and_title 3=1 omnibus";
    QTest::newRow("nothing") << QStringList() << "";
}

void TestWantedList::holds()
{
    QFETCH(QStringList, owned);
    const QList<ListedEntry> list = fiveListed();
    const QList<std::optional<Holding>> holdings = holdingsOf(road, list, ownedOf(owned));
    QStringList words;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (const auto &holding = holdings.at(i)) {
            words.append(QStringLiteral("%1=%2 %3")
                             .arg(list.at(i).key)
                             .arg(holding->work.value())
                             .arg(holdingGroundName(holding->ground)));
        }
    }
    words.sort();
    QTEST(words.join(u' '), "expected");
}

void TestWantedList::orderOfBooksDoesNotMatter()
{
    QList<OwnedVolume> owned = ownedOf(
        lines({"1 | The Toll House | Ada Quill", "1 | The Toll House | Ada Quill", "1-3 | The First Three | X Y",
               "3 | The Mill | Ada Quill", "4 | Murder on the Quay | Ada Quill"}));
    const QList<ListedEntry> list = fiveListed();
    const auto expected = holdingsOf(road, list, owned);
    std::ranges::reverse(owned);
    QVERIFY(holdingsOf(road, list, owned) == expected);
    QCOMPARE(expected.at(0)->work, WorkId(1));
}

void TestWantedList::standing_data()
{
    QTest::addColumn<QStringList>("owned");
    QTest::addColumn<QString>("ignored");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("expected");
    const QStringList first = lines({"1 | The Toll House | Ada Quill"});
    QTest::newRow("plain") << first << ""
                           << "en"
                           << ""
                           << "1:owned 1-3:extra 2:missing 2.5:extra 3:missing 4:missing 5:upcoming";
    QTest::newRow("ignored") << first << "2-4"
                             << "en"
                             << ""
                             << "1:owned 1-3:extra 2:ignored 2.5:extra 3:ignored 4:ignored 5:upcoming";
    QTest::newRow("in another language alone")
        << first << ""
        << "de"
        << ""
        << "1:owned 1-3:extra 2:no_recording 2.5:extra 3:no_recording 4:missing 5:upcoming";
    QTest::newRow("a person wants the novella")
        << first << ""
        << "en"
        << "2.5"
        << "1:owned 1-3:extra 2:missing 2.5:missing 3:missing 4:missing 5:upcoming";
    QTest::newRow("another title stands there")
        << lines({"4 | Murder on the Quay | Ada Quill"}) << ""
        << "en"
        << ""
        << "1:missing 1-3:extra 2:missing 2.5:extra 3:missing 4:doubtful 5:upcoming";
    QTest::newRow("another title stands there, and a person ignores the place")
        << lines({"4 | Murder on the Quay | Ada Quill", "3 | The Mill | Ada Quill"}) << "3-4"
        << "en"
        << ""
        << "1:missing 1-3:extra 2:missing 2.5:extra 3:owned 4:ignored 5:upcoming";
}

void TestWantedList::standing()
{
    QFETCH(QStringList, owned);
    QFETCH(QString, ignored);
    QFETCH(QString, language);
    QFETCH(QString, wanted);
    SeriesFacts facts = factsWith(owned);
    facts.languages = {language};
    if (const auto gap = gapFrom(ignored)) {
        facts.ignored = {*gap};
    }
    facts.wanted = {wanted};
    QTEST(standingsOf(wantedList(fiveListed(), facts, today)), "expected");
}

void TestWantedList::doubts()
{
    const QList<KeptSeries> told{toldBy(hardcover, fiveVolumes),
                                 toldBy(BookProvider::OpenLibrary, lines({"6 | Onward | Ada Quill | 2020"}))};
    const QList<WantedEntry> list = wantedList(seriesList(road, told), factsWith(QStringList()), today);
    QVERIFY(entryAt(list, "2")->isSure());
    QCOMPARE(entryAt(list, "4")->doubts, QList{WantedDoubt::AudioUnknown});
    QVERIFY(!entryAt(list, "4")->isSure());
    QCOMPARE(entryAt(list, "6")->doubts, (QList{WantedDoubt::AudioUnknown, WantedDoubt::OneSource}));
    QVERIFY(!entryAt(list, "5")->isSure()); // not out
    QVERIFY(!entryAt(list, "2.5")->isSure()); // nobody wants it
}

void TestWantedList::grounds()
{
    SeriesFacts facts = factsWith(lines({"1 | The Toll House | Ada Quill"}));
    facts.boosted = {QStringLiteral("3")};
    facts.pinned = {QStringLiteral("4")};
    facts.listenedTo = 1;
    QList<WantedEntry> list = wantedList(fiveListed(), facts, today);
    QCOMPARE(entryAt(list, "2")->score.completion, std::optional(0.5)); // two of the four that are out
    QCOMPARE(entryAt(list, "2.5")->score.completion, std::optional<double>());
    QCOMPARE(entryAt(list, "1")->score.volumesAhead, std::optional(0));
    QCOMPARE(entryAt(list, "2")->score.volumesAhead, std::optional(1));
    QCOMPARE(entryAt(list, "4")->score.volumesAhead, std::optional(3));
    QVERIFY(entryAt(list, "3")->score.isBoosted && !entryAt(list, "2")->score.isBoosted);
    QVERIFY(entryAt(list, "4")->isPinned && !entryAt(list, "3")->isPinned);
    facts.listenedTo.reset();
    facts.isListKnown = false;
    list = wantedList(fiveListed(), facts, today);
    QVERIFY(!entryAt(list, "2")->score.volumesAhead && !entryAt(list, "2")->score.completion);
}

void TestWantedList::links_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("owned");
    QTest::addColumn<QString>("expected");
    const QString name = QStringLiteral("Long Road Series");
    QTest::newRow("two volumes at their places")
        << name << lines({"1 | The Toll House | Ada Quill", "3 | The Mill | Ada Quill"}) << "linked";
    QTest::newRow("one by identifier") << name << lines({"1 | The Toll House | Ada Quill | B0SIM00001"}) << "linked";
    QTest::newRow("one volume is no proof") << name << lines({"1 | The Toll House | Ada Quill"}) << "review";
    QTest::newRow("the same volume twice is no proof")
        << name << lines({"1 | The Toll House | Ada Quill", "1 | The Toll House | Ada Quill"}) << "review";
    QTest::newRow("another author") << name << lines({"1 | The Toll House | Boris Lind", "3 | The Mill | Boris Lind"})
                                    << "other";
    QTest::newRow("nobody is named") << name << lines({"1 | The Toll House", "3 | The Mill"}) << "review";
    QTest::newRow("another name") << "Roads of Ada"
                                  << lines({"1 | The Toll House | Ada Quill", "3 | The Mill | Ada Quill"}) << "review";
    QTest::newRow("as much against it as for it")
        << name
        << lines({"1 | The Toll House | Ada Quill", "3 | The Mill | Ada Quill", "2 | Murder on the Quay | Ada Quill",
                  "4 | Death of a Ferryman | Ada Quill"})
        << "review";
    QTest::newRow("nothing in common") << "Tidewater" << lines({"1 | Ebb | Chika Mori"}) << "other";
}

void TestWantedList::links()
{
    QFETCH(QString, name);
    QFETCH(QStringList, owned);
    QTEST(linkVerdictName(linkOf({road, ownedOf(owned)}, name, toldBy(hardcover, fiveVolumes)).verdict), "expected");
}

void TestWantedList::rivals()
{
    const auto verdicts = [](const QList<std::pair<LinkVerdict, int>> &offered) {
        QList<SeriesLink> links;
        for (const auto &[verdict, placed] : offered) {
            SeriesLink link;
            link.verdict = verdict;
            link.placed = placed;
            links.append(link);
        }
        settleRivals(links);
        QStringList words;
        for (const SeriesLink &link : std::as_const(links)) {
            words.append(linkVerdictName(link.verdict));
        }
        return words.join(u' ');
    };
    using V = LinkVerdict;
    QCOMPARE(verdicts({{V::Linked, 2}, {V::Other, 9}}), QStringLiteral("linked other"));
    QCOMPARE(verdicts({{V::Linked, 2}, {V::Linked, 5}}), QStringLiteral("review linked"));
    QCOMPARE(verdicts({{V::Linked, 5}, {V::Linked, 2}}), QStringLiteral("linked review"));
    QCOMPARE(verdicts({{V::Linked, 3}, {V::Linked, 3}}), QStringLiteral("review review"));
    QCOMPARE(verdicts({}), QStringLiteral(""));
}

QTEST_GUILESS_MAIN(TestWantedList)
#include "test_wantedlist.moc"
