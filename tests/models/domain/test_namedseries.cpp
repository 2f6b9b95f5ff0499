// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/namedseries.h"
#include "models/domain/serieslink.h"
#include "tests/models/domain/toldseries.h"

#include <QTest>

#include <algorithm>

using namespace kuramori;

namespace
{
/// "1 5#1 9#12": at our place, or "-"; in series 5 at its first place and in 9 at its twelfth; "5" alone tells no
/// place. The name of a series is "S5".
OwnedVolume volumeOf(const QString &line)
{
    QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    OwnedVolume volume;
    volume.position = seriesPosition(words.takeFirst());
    for (const QString &word : std::as_const(words)) {
        const QString id = word.section(u'#', 0, 0);
        volume.named.append(
            {u'S' + id, seriesPosition(word.section(u'#', 1)), id == QLatin1String("x") ? QString() : id});
    }
    return volume;
}

QList<OwnedVolume> volumesOf(const QString &text)
{
    QList<OwnedVolume> volumes;
    const QStringList all = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &line : all) {
        volumes.append(volumeOf(line));
        volumes.last().work = WorkId(volumes.size());
    }
    return volumes;
}

/// "1 Title work": a list of Hardcover's.
KeptSeries listOf(const QString &id, const QString &text)
{
    KeptSeries list = toldBy(BookProvider::Hardcover, {});
    list.series.id = id;
    const QStringList all = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &line : all) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        KeptEntry entry = entryOf(BookProvider::Hardcover, words.value(0) + QLatin1String(" | ") + words.value(1));
        entry.entry.book.workId = words.value(2);
        list.entries.append(entry);
    }
    return list;
}
} // namespace

/// Which series is ours by what records say that are taken for its volumes.
class TestNamedSeries final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choices_data();
    void choices();
    void verdicts_data();
    void verdicts();
    void titlesCountAsBefore();
    void holdings_data();
    void holdings();
    void rivals();
};

void TestNamedSeries::choices_data()
{
    QTest::addColumn<QString>("volumes");
    QTest::addColumn<QString>("expected"); // "id:agreeing/otherwise", "!" behind what is proven; the best first
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("no numbers") << "1 x#1,2 x#2"
                                << "";
    QTest::newRow("one volume") << "1 5#1"
                                << "5:1/0";
    QTest::newRow("two") << "1 5#1,2 5#2"
                         << "5:2/0!";
    QTest::newRow("a volume twice") << "1 5#1 5#1"
                                    << "5:1/0";
    QTest::newRow("a universe that counts otherwise") << "1 9#4 5#1,2 9#5 5#2"
                                                      << "5:2/0!";
    QTest::newRow("a universe without places") << "1 9 5#1,2 9 5#2"
                                               << "5:2/0!";
    QTest::newRow("a universe that meets it once") << "1 9#1 5#1,2 9#4 5#2,3 9#5 5#3"
                                                   << "5:3/0!";
    QTest::newRow("its place is not told") << "1 5"
                                           << "";
    QTest::newRow("ours is not known") << "- 5#1,- 5"
                                       << "5:2/0!";
    QTest::newRow("most agree") << "1 5#1,2 5#2,3 5#3,4 7#4"
                                << "5:3/1!";
    QTest::newRow("not most enough") << "1 5#1,2 5#2,3 7#3"
                                     << "5:2/1";
    QTest::newRow("as many are of another") << "- 5#1,- 5#2,- 7#1,- 7#2"
                                            << "";
    QTest::newRow("the one called so goes first") << "1 4#1 8#1,2 4#2 8#2"
                                                  << "8:2/0! 4:2/0!";
    QTest::newRow("an omnibus is not its first volume") << "1 5#1-3"
                                                        << "";
    QTest::newRow("an omnibus") << "1-3 5#1-3,4 5#4"
                                << "5:2/0!";
}

void TestNamedSeries::choices()
{
    QFETCH(QString, volumes);
    QList<OwnedVolume> ours = volumesOf(volumes);
    const auto told = [&] {
        QStringList words;
        const QList<NamedSeries> found = namedSeries(QStringLiteral("S8"), ours);
        for (const NamedSeries &series : found) {
            words.append(QStringLiteral("%1:%2/%3%4")
                             .arg(series.id)
                             .arg(series.agreeing)
                             .arg(series.otherwise)
                             .arg(series.isProven() ? QStringLiteral("!") : QString()));
        }
        return words.join(u' ');
    };
    QTEST(told(), "expected");
    std::reverse(ours.begin(), ours.end());
    QTEST(told(), "expected");
}

void TestNamedSeries::verdicts_data()
{
    QTest::addColumn<QString>("volumes");
    QTest::addColumn<QString>("works"); // of our volumes, by the records
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("expected");
    const QString three = QStringLiteral("1 Eins 11,2 Zwei 12,3 Drei 13");
    QTest::newRow("no word") << "1,2"
                             << "" << three << "other";
    QTest::newRow("two volumes name it") << "1 5#1,2 5#2"
                                         << "" << three << "linked";
    QTest::newRow("one names it") << "1 5#1,2"
                                  << "" << three << "review";
    QTest::newRow("two works of it") << "1,2"
                                     << "11 12" << three << "linked";
    QTest::newRow("merged, and told before") << "1 4#1,2 4#2"
                                             << "11 12" << three << "linked";
    QTest::newRow("works at other places") << "3,1"
                                           << "11 12" << three << "other";
    QTest::newRow("a work each way") << "1,3"
                                     << "11 12" << three << "other";
    QTest::newRow("others are of another") << "1 5#1,2 5#2,3 7#3"
                                           << "" << three << "review";
    QTest::newRow("at other places") << "4 5#1,6 5#2"
                                     << "" << three << "other";
    QTest::newRow("no place of ours") << "- 5#1,- 5#2"
                                      << "" << three << "linked";
}

void TestNamedSeries::verdicts()
{
    QFETCH(QString, volumes);
    QFETCH(QString, works);
    QFETCH(QString, list);
    OurSeries ours{QStringLiteral("Reihe"), volumesOf(volumes)};
    const QStringList numbers = works.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        ours.volumes[i].workIds = {numbers.at(i)};
    }
    const SeriesLink link = linkOf(ours, QStringLiteral("Series"), listOf(QStringLiteral("5"), list));
    QVERIFY(!link.isCalledSo && !link.hasAuthor);
    QTEST(linkVerdictName(link.verdict), "expected");
}

/// Two volumes by place and title are proof enough, whether one has a record or not.
void TestNamedSeries::titlesCountAsBefore()
{
    const QStringList both = lines({"1 | The Toll House | Ada Quill", "3 | The Mill | Ada Quill"});
    OurSeries ours{QStringLiteral("The Long Road"), ownedOf(both)};
    KeptSeries theirs = toldBy(BookProvider::Hardcover, both);
    theirs.entries[0].entry.book.workId = QStringLiteral("11");
    ours.volumes[0].workIds = {QStringLiteral("11")};
    const SeriesLink link = linkOf(ours, ours.name, theirs);
    QCOMPARE(link.placed, 2);
    QCOMPARE(link.recorded, 1);
    QVERIFY(link.verdict == LinkVerdict::Linked);
}

void TestNamedSeries::holdings_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("work");
    QTest::addColumn<bool>("isNamedHere");
    QTest::addColumn<QString>("expected"); // of the second of three entries
    QTest::newRow("another title") << "2"
                                   << "" << false << "place_alone";
    QTest::newRow("its record names the place") << "2"
                                                << "" << true << "record";
    QTest::newRow("its record is the entry") << "2"
                                             << "12" << false << "record";
    QTest::newRow("without a place") << "-"
                                     << "12" << false << "record";
    QTest::newRow("without a place, and named alone") << "-"
                                                      << "" << true << "";
    QTest::newRow("a part under another number") << "7"
                                                 << "12" << false << "";
}

void TestNamedSeries::holdings()
{
    QFETCH(QString, place);
    QFETCH(QString, work);
    QFETCH(bool, isNamedHere);
    OwnedVolume volume;
    volume.work = WorkId(1);
    volume.facts.title = QStringLiteral("The Other Title");
    volume.position = seriesPosition(place);
    volume.workIds = work.isEmpty() ? QStringList() : QStringList{work};
    volume.isNamedHere = isNamedHere;
    const KeptSeries list = listOf(QStringLiteral("5"), QStringLiteral("1 Eins 11,2 Zwei 12,3 Drei 13"));
    const auto holdings = holdingsOf(QStringLiteral("S"), seriesList(QStringLiteral("S"), {list}), {volume});
    QVERIFY(!holdings.at(0) && !holdings.at(2));
    QTEST(holdings.at(1) ? holdingGroundName(holdings.at(1)->ground) : QString(), "expected");
}

/// Records go before names, and of two that both are proven by records the one that is called so.
void TestNamedSeries::rivals()
{
    SeriesLink byName;
    byName.verdict = LinkVerdict::Linked;
    byName.isCalledSo = true;
    byName.identified = 9;
    SeriesLink byRecords;
    byRecords.verdict = LinkVerdict::Linked;
    byRecords.recorded = 2;
    QList<SeriesLink> links{byName, byRecords};
    settleRivals(links);
    QVERIFY(links.at(0).verdict == LinkVerdict::Review && links.at(1).verdict == LinkVerdict::Linked);
    SeriesLink both = byRecords;
    both.isCalledSo = true;
    links = {byRecords, both};
    settleRivals(links);
    QVERIFY(links.at(0).verdict == LinkVerdict::Review && links.at(1).verdict == LinkVerdict::Linked);
    links = {byRecords, byRecords};
    settleRivals(links);
    QVERIFY(links.at(0).verdict == LinkVerdict::Review && links.at(1).verdict == LinkVerdict::Review);
    byRecords.contradicted = 5; // titles in another language
    links = {byRecords};
    settleRivals(links);
    QVERIFY(links.at(0).verdict == LinkVerdict::Linked);
}

QTEST_APPLESS_MAIN(TestNamedSeries)
#include "test_namedseries.moc"
