// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/providerseriestable.h"
#include "models/store/queryview.h"
#include "models/store/recordtable.h"
#include "models/store/wantedtable.h"
#include "tests/models/domain/toldseries.h"
#include "tests/support/overrulingdesk.h"

#include <QJsonArray>
#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
constexpr auto hardcover = BookProvider::Hardcover;
} // namespace

/// What a person says of which provider's series one of the library is; on both dialects.
class TestSeriesLinks final : public QObject, public OverrulingDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void aPersonRefuses();
    void noServiceHasIt();
    void aRefusedOneIsNoRival();
    void oneOfEachServiceIsLinked();
    void recordsLinkWhateverTheNames();
    void oneRecordIsForAPersonToJudge();
    void aUniverseIsNotTheSeries();

private:
    void bring(ItemId item, const QList<SeriesEntry> &named, const char *state = "taken");
    SeriesId series() { return SeriesId(number("SELECT id FROM series WHERE name = 'The Long Road'")); }
    void look(const QStringList &entries, const QString &id = QStringLiteral("7"),
              const QString &name = QStringLiteral("The Long Road"));
    /// "7 linked, 8 other by a person", as persons and judgement have it; and as `query series_links` prints it.
    QString links();
    ActId refuse(const char *id)
    {
        return speak(
            [&](Overruling &words) { return words.refuseSeries(series(), m_hardcover, QString::fromLatin1(id)); });
    }
    ActId linkTo(const char *id)
    {
        return speak(
            [&](Overruling &words) { return words.linkSeries(series(), m_hardcover, QString::fromLatin1(id)); });
    }
    QList<SeriesId> unsure()
    {
        return need(store().read([](ReadTx &tx) { return ProviderSeriesRows(tx).unsure(); }));
    }
    const QString m_hardcover = QStringLiteral("hardcover");
    QString standings(); ///< "1:owned/owned 2:missing/confirmed"
};

void TestSeriesLinks::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    beginOverruling(dialect);
    need(store().write([](WriteTx &tx) { tx.run("DELETE FROM provider_series"); }));
    put(QStringLiteral("The Toll House | Ada Quill | The Long Road #1 | Nora Vale | 2001"));
    put(QStringLiteral("The Mill | Ada Quill | The Long Road #3 | Nora Vale | 2005"));
}

void TestSeriesLinks::look(const QStringList &entries, const QString &id, const QString &name)
{
    need(store().write([&](WriteTx &tx) {
        ProviderSeriesTable table(tx);
        table.keep(answerOf(hardcover, id, name, entries), tx.now());
        table.judge(series(), hardcover, {id});
        WantedTable(tx).bringUpToDate(series());
    }));
}

QString TestSeriesLinks::standings()
{
    return need(store().read([](ReadTx &tx) {
               return tx.all("SELECT entry_key, standing, state FROM wanted ORDER BY position_from, position_to",
                             [](const Row &row) {
                                 return QStringLiteral("%1:%2/%3").arg(row.text(0), row.text(1), row.text(2));
                             });
           }))
        .join(u' ');
}

QString TestSeriesLinks::links()
{
    QStringList texts;
    const auto known = need(store().read([&](ReadTx &tx) { return ProviderSeriesRows(tx).linksOf(series()); }));
    for (const LinkedSeries &link : known) {
        texts.append(link.series.series.id + u' ' + linkVerdictName(link.verdict)
                     + (link.isByPerson ? QStringLiteral(" by a person") : QString()));
    }
    QStringList printed;
    const auto view = QueryView::prepare({QStringLiteral("series_links"), {}, {}, {}});
    need(store().read([&](ReadTx &tx) {
        printed.clear();
        view->each(tx, [&](const QJsonObject &row) {
            const bool isByPerson = row.value(QLatin1String("by_person")).toBool();
            printed.append(row.value(QLatin1String("source_id")).toString() + u' '
                           + row.value(QLatin1String("verdict")).toString()
                           + (isByPerson ? QStringLiteral(" by a person") : QString()));
        });
    }));
    return texts == printed ? texts.join(QLatin1String(", ")) : printed.join(u'|') + u'/' + texts.join(u'|');
}

void TestSeriesLinks::aPersonRefuses()
{
    look(sixVolumes);
    QCOMPARE(links(), QStringLiteral("7 linked"));
    const ActId act = refuse("7");
    QCOMPARE(links(), QStringLiteral("7 other by a person"));
    QCOMPARE(standings(), QString());
    QVERIFY(unsure().isEmpty()); // a person has spoken
    look(sixVolumes); // whatever is told later
    QCOMPARE(links(), QStringLiteral("7 other by a person"));
    look(lines({"1 | Ebb | Chika Mori"})); // judged to be another: the word is still to be seen
    QCOMPARE(links(), QStringLiteral("7 other by a person"));
    look(sixVolumes);
    linkTo("7");
    QCOMPARE(links(), QStringLiteral("7 linked by a person"));
    refuse("7");
    QCOMPARE(links(), QStringLiteral("7 other by a person"));
    QVERIFY(takeBack(act) == 0); // the link had ended it
    const Result<ActId> wrong = store().write(
        [&](WriteTx &tx) { return Overruling(tx).refuseSeries(series(), m_hardcover, QStringLiteral("99")); });
    QVERIFY(!wrong && wrong.error().kind == ErrorKind::Usage);
}

void TestSeriesLinks::noServiceHasIt()
{
    look(sixVolumes);
    look(sixVolumes, QStringLiteral("8"), QStringLiteral("Roads of Ada"));
    linkTo("8");
    const QString before = standings();
    const ActId act = speak([&](Overruling &words) { return words.refuseAllSeries(series()); });
    QCOMPARE(links(), QStringLiteral("7 other by a person, 8 other by a person"));
    QCOMPARE(standings(), QString());
    QVERIFY(unsure().isEmpty());
    takeBack(act);
    QCOMPARE(links(), QStringLiteral("7 review, 8 linked by a person"));
    QCOMPARE(standings(), before);
    speak([&](Overruling &words) { return words.refuseAllSeries(series()); });
    linkTo("7"); // which ends that none has it
    QCOMPARE(links(), QStringLiteral("7 linked by a person, 8 review"));
}

/// Two that prove as much: a person decides; what is refused leaves the other one sure.
void TestSeriesLinks::aRefusedOneIsNoRival()
{
    const auto lookAtBoth = [&] {
        need(store().write([&](WriteTx &tx) {
            ProviderSeriesTable table(tx);
            for (const char *id : {"7", "9"}) {
                table.keep(answerOf(hardcover, QString::fromLatin1(id), QStringLiteral("The Long Road"), sixVolumes),
                           tx.now());
            }
            table.judge(series(), hardcover, {QStringLiteral("7"), QStringLiteral("9")});
            WantedTable(tx).bringUpToDate(series());
        }));
    };
    lookAtBoth();
    QCOMPARE(links(), QStringLiteral("7 review, 9 review"));
    QCOMPARE(unsure(), QList<SeriesId>{series()});
    refuse("7");
    lookAtBoth();
    QCOMPARE(links(), QStringLiteral("7 other by a person, 9 linked"));
    QVERIFY(unsure().isEmpty());
}

void TestSeriesLinks::oneOfEachServiceIsLinked()
{
    look(sixVolumes);
    look(sixVolumes, QStringLiteral("8"), QStringLiteral("Roads of Ada"));
    linkTo("7");
    const ActId act = linkTo("8");
    QCOMPARE(links(), QStringLiteral("7 review, 8 linked by a person"));
    QCOMPARE(number("SELECT count(*) FROM overrides WHERE kind = 'link_series' AND ended_at IS NULL"), 1);
    takeBack(act);
    QCOMPARE(links(), QStringLiteral("7 linked by a person, 8 review"));
}

/// A record of Hardcover that is part of these.
void TestSeriesLinks::bring(ItemId item, const QList<SeriesEntry> &named, const char *state)
{
    BookRecord record;
    record.provider = hardcover;
    record.id = QStringLiteral("book/%1").arg(item.value());
    record.workId = QString::number(item.value());
    record.facts.series = named;
    need(store().write([&](WriteTx &tx) {
        RecordTable table(tx);
        table.bring(item, table.keep(record, tx.now()));
        tx.run("UPDATE item_records SET state = $2 WHERE item_id = $1", item, QString::fromLatin1(state));
    }));
}

namespace
{
SeriesEntry placeIn(const char *id, const char *name, QStringView place)
{
    return {QString::fromUtf8(name), seriesPosition(place), QString::fromLatin1(id)};
}
const QStringList roadsOfAda
    = lines({"1 | Das Zollhaus | A. Feder | 2001-01-01 | audio:en", "2 | Die Brücke | A. Feder | 2002-01-01 | audio:en",
             "3 | Die Mühle | A. Feder | 2003-01-01 | audio:en"});
} // namespace

void TestSeriesLinks::recordsLinkWhateverTheNames()
{
    const auto lookHere = [&] { look(roadsOfAda, QStringLiteral("8"), QStringLiteral("Straßen")); };
    lookHere();
    QCOMPARE(links(), QString());
    bring(m_items.at(0), {placeIn("8", "Straßen", u"1")});
    bring(m_items.at(1), {placeIn("8", "Straßen", u"3"), placeIn("9", "Welt", u"12")});
    lookHere();
    QCOMPARE(links(), QStringLiteral("8 linked"));
    QCOMPARE(standings(), QStringLiteral("1:owned/owned 2:missing/confirmed 3:owned/owned"));
    refuse("8");
    lookHere();
    QCOMPARE(links(), QStringLiteral("8 other by a person"));
    QCOMPARE(standings(), QString());
}

void TestSeriesLinks::oneRecordIsForAPersonToJudge()
{
    bring(m_items.at(0), {placeIn("8", "Straßen", u"1")});
    bring(m_items.at(1), {placeIn("8", "Straßen", u"3")}, "candidate"); // which nobody has chosen
    look(roadsOfAda, QStringLiteral("8"), QStringLiteral("Straßen"));
    QCOMPARE(links(), QStringLiteral("8 review"));
    QCOMPARE(unsure(), QList<SeriesId>{series()});
    linkTo("8");
    QVERIFY2(standings().startsWith(QStringLiteral("1:owned/owned 2:missing/confirmed 3:doubtful/")),
             qPrintable(standings())); // nobody says that it is Die Mühle
}

/// Both volumes are part of it, but at other places.
void TestSeriesLinks::aUniverseIsNotTheSeries()
{
    for (const auto &[item, here, there] :
         {std::tuple(m_items.at(0), u"1", u"4"), std::tuple(m_items.at(1), u"3", u"6")}) {
        bring(item, {placeIn("8", "Straßen", here), placeIn("9", "Welt", there)});
    }
    need(store().write([&](WriteTx &tx) {
        ProviderSeriesTable table(tx);
        table.keep(answerOf(hardcover, QStringLiteral("8"), QStringLiteral("Straßen"), roadsOfAda), tx.now());
        table.keep(
            answerOf(hardcover, QStringLiteral("9"), QStringLiteral("The Long Road"),
                     lines({"4 | The Toll House | Ada Quill | 2001-01-01", "6 | The Mill | Ada Quill | 2003-01-01"})),
            tx.now());
        table.judge(series(), hardcover, {QStringLiteral("8"), QStringLiteral("9")});
    }));
    QCOMPARE(links(), QStringLiteral("8 linked, 9 review"));
}

QTEST_GUILESS_MAIN(TestSeriesLinks)
#include "test_serieslinks.moc"
