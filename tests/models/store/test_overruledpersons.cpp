// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bookplacement.h"
#include "models/store/itemtable.h"
#include "tests/support/overrulingdesk.h"

#include <QTest>

using namespace kuramori;

/// What a person says of persons and series, what follows, and how it is taken back. On both dialects.
class TestOverruledPersons final : public QObject, private OverrulingDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void personsAreMergedAndParted();
    void aSplitPersonStaysSplit();
    void theNameOfAMergedPersonCanLeave();
    void ofMergedPersonsTheOlderWordReturns();
    void whoIsMergedIsToldApartNoMore();
    void aPenNameIsLinked();
    void penNamesThatWouldLeadRoundArePassedOver();
    void aSeriesOfWhichSomebodySpokeStays();
};

void TestOverruledPersons::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    beginOverruling(dialect);
}

void TestOverruledPersons::personsAreMergedAndParted()
{
    put(QStringLiteral("Ash | Iain Banks"));
    put(QStringLiteral("Birch | Iain M. Banks"));
    put(QStringLiteral("Cedar | Ян Бэнкс"));
    put(QStringLiteral("Elm | Ян М. Бэнкс | Foundation #1"));
    put(QStringLiteral("Fir | Iain Banks | Foundation #2"));
    const QString apart = QStringLiteral("Iain Banks, Iain M. Banks / Ян Бэнкс, Ян М. Бэнкс");
    QCOMPARE(persons(), apart);
    QCOMPARE(number("SELECT count(*) FROM series"), 2);
    const PersonId kept = person("Iain Banks");
    const PersonId other(number("SELECT max(id) FROM persons"));
    const ActId act = speak([&](Overruling &overruling) { return overruling.mergePersons(kept, other); });
    QCOMPARE(persons(), QStringLiteral("Iain Banks, Iain M. Banks, Ян Бэнкс, Ян М. Бэнкс"));
    QCOMPARE(number("SELECT count(*) FROM persons"), 1);
    QCOMPARE(number("SELECT count(DISTINCT person_id) FROM contributors"), 1);
    QCOMPARE(number("SELECT count(*) FROM series"), 1); // of one author now
    scanAgain();
    QCOMPARE(number("SELECT count(*) FROM persons"), 1);
    takeBack(act);
    QCOMPARE(persons(), apart);
    QCOMPARE(number("SELECT count(DISTINCT person_id) FROM contributors"), 2);
    QCOMPARE(text("SELECT name FROM persons ORDER BY id DESC LIMIT 1"), QStringLiteral("Ян Бэнкс"));
}

void TestOverruledPersons::aSplitPersonStaysSplit()
{
    put(QStringLiteral("Ash | Robert Smith"));
    const ItemId birch = put(QStringLiteral("Birch | Robert Q. Smith"));
    put(QStringLiteral("Cedar | Robert Quentin Smith"));
    QCOMPARE(persons(), QStringLiteral("Robert Q. Smith, Robert Quentin Smith, Robert Smith"));
    const QString spelling = QStringLiteral("Robert Q. Smith");
    const ActId act = speak([&](Overruling &overruling) { return overruling.splitPerson({spelling}); });
    const QString apart = QStringLiteral("Robert Q. Smith / Robert Quentin Smith, Robert Smith");
    QCOMPARE(persons(), apart);
    scanAgain();
    QCOMPARE(persons(), apart);
    // Nobody has the spelling any more, then somebody has it again.
    need(store().write([&](WriteTx &tx) {
        putBook(tx, m_root, QByteArray::number(m_items.indexOf(birch)), bookOf(QStringLiteral("Birch | Ann Lee")));
        tx.run("DELETE FROM person_spellings WHERE spelling = $1", spelling);
    }));
    scanAgain();
    QCOMPARE(persons(), apart);
    takeBack(act);
    QCOMPARE(persons(), QStringLiteral("Robert Q. Smith, Robert Quentin Smith, Robert Smith"));
    const auto all = store().write([&](WriteTx &tx) {
        Overruling(tx).splitPerson({spelling, QStringLiteral("Robert Smith"), QStringLiteral("Robert Quentin Smith")});
    });
    QCOMPARE(all.error().kind, ErrorKind::Usage);
    const auto nobody = store().write([](WriteTx &tx) { Overruling(tx).splitPerson({QStringLiteral("Nobody")}); });
    QCOMPARE(nobody.error().kind, ErrorKind::Usage);
}

void TestOverruledPersons::theNameOfAMergedPersonCanLeave()
{
    put(QStringLiteral("Ash | Ann Lee"));
    put(QStringLiteral("Birch | Bo Ek"));
    put(QStringLiteral("Cedar | Cy Dee"));
    for (const char *other : {"Bo Ek", "Cy Dee"}) {
        speak([&](Overruling &overruling) { return overruling.mergePersons(person("Ann Lee"), person(other)); });
    }
    QCOMPARE(persons(), QStringLiteral("Ann Lee, Bo Ek, Cy Dee"));
    const ActId act = speak([](Overruling &overruling) { return overruling.splitPerson({QStringLiteral("Ann Lee")}); });
    QCOMPARE(persons(), QStringLiteral("Ann Lee / Bo Ek, Cy Dee"));
    QCOMPARE(number("SELECT count(*) FROM persons WHERE name = 'Ann Lee'"), 1);
    QCOMPARE(number("SELECT count(*) FROM persons WHERE name = 'Bo Ek'"), 1);
    takeBack(act);
    QCOMPARE(persons(), QStringLiteral("Ann Lee, Bo Ek, Cy Dee"));
    QCOMPARE(text("SELECT name FROM persons"), QStringLiteral("Ann Lee"));
}

void TestOverruledPersons::ofMergedPersonsTheOlderWordReturns()
{
    put(QStringLiteral("Ash | Robert Smith"));
    put(QStringLiteral("Birch | Robert Q. Smith"));
    speak([](Overruling &overruling) { return overruling.splitPerson({QStringLiteral("Robert Q. Smith")}); });
    const ActId merge = speak([&](Overruling &overruling) {
        return overruling.mergePersons(person("Robert Smith"), person("Robert Q. Smith"));
    });
    QCOMPARE(persons(), QStringLiteral("Robert Q. Smith, Robert Smith"));
    scanAgain();
    QCOMPARE(persons(), QStringLiteral("Robert Q. Smith, Robert Smith"));
    takeBack(merge);
    QCOMPARE(persons(), QStringLiteral("Robert Q. Smith / Robert Smith"));
    QCOMPARE(number("SELECT count(*) FROM overrides WHERE kind = 'other_person' AND ended_at IS NULL"), 1);
}

void TestOverruledPersons::whoIsMergedIsToldApartNoMore()
{
    put(QStringLiteral("Ash | Robert Smith"));
    put(QStringLiteral("Birch | Robert Q. Smith"));
    put(QStringLiteral("Cedar | Robert Quentin Smith"));
    const QString one = persons();
    const auto apart
        = [this] { return number("SELECT count(*) FROM overrides WHERE kind = 'other_person' AND ended_at IS NULL"); };
    speak([](Overruling &overruling) { return overruling.splitPerson({QStringLiteral("Robert Quentin Smith")}); });
    QCOMPARE(apart(), 2); // of both other spellings
    const ActId merge = speak([&](Overruling &overruling) {
        return overruling.mergePersons(person("Robert Smith"), person("Robert Quentin Smith"));
    });
    QCOMPARE(persons(), one);
    QCOMPARE(apart(), 0);
    takeBack(merge);
    QCOMPARE(persons(), QStringLiteral("Robert Q. Smith, Robert Smith / Robert Quentin Smith"));
    QCOMPARE(apart(), 2);
}

void TestOverruledPersons::aPenNameIsLinked()
{
    put(QStringLiteral("Thinner | Richard Bachman"));
    put(QStringLiteral("It | Stephen King"));
    const auto link = [this](const char *penName, const char *real) {
        return store().write([pen = person(penName), owner = person(real)](WriteTx &tx) {
            return Overruling(tx).linkPenName(pen, owner);
        });
    };
    const QString shown = QStringLiteral("SELECT r.name FROM persons p JOIN persons r ON r.id = p.pen_name_of");
    const ActId act = need(link("Richard Bachman", "Stephen King"));
    QCOMPARE(text(shown.toStdString()), QStringLiteral("Stephen King"));
    QCOMPARE(link("Stephen King", "Richard Bachman").error().kind, ErrorKind::Conflict);
    QCOMPARE(link("Stephen King", "Stephen King").error().kind, ErrorKind::Conflict);
    scanAgain();
    QCOMPARE(text(shown.toStdString()), QStringLiteral("Stephen King"));
    const ActId merge = speak([&](Overruling &overruling) {
        return overruling.mergePersons(person("Stephen King"), person("Richard Bachman"));
    });
    QCOMPARE(persons(), QStringLiteral("Richard Bachman, Stephen King"));
    takeBack(merge);
    QCOMPARE(text(shown.toStdString()), QStringLiteral("Stephen King"));
    takeBack(act);
    QCOMPARE(number("SELECT count(*) FROM persons WHERE pen_name_of IS NOT NULL"), 0);
}

void TestOverruledPersons::penNamesThatWouldLeadRoundArePassedOver()
{
    put(QStringLiteral("Ash | Ann Lee"));
    put(QStringLiteral("Birch | Bo Ek"));
    put(QStringLiteral("Cedar | Cy Dee"));
    put(QStringLiteral("Elm | Di Fox"));
    const auto link = [this](const char *penName, const char *real) {
        speak([&](Overruling &overruling) { return overruling.linkPenName(person(penName), person(real)); });
    };
    link("Ann Lee", "Bo Ek");
    link("Bo Ek", "Cy Dee");
    const ActId merge
        = speak([&](Overruling &overruling) { return overruling.mergePersons(person("Cy Dee"), person("Ann Lee")); });
    const auto links = [this] { return number("SELECT count(*) FROM persons WHERE pen_name_of IS NOT NULL"); };
    QCOMPARE(links(), 1); // the one that was said first
    QCOMPARE(text("SELECT r.name FROM persons p JOIN persons r ON r.id = p.pen_name_of"), QStringLiteral("Bo Ek"));
    link("Di Fox", "Bo Ek"); // would look for its end for ever
    QCOMPARE(links(), 2);
    takeBack(merge);
    QCOMPARE(links(), 3);
}

void TestOverruledPersons::aSeriesOfWhichSomebodySpokeStays()
{
    put(QStringLiteral("Ash | Ann Lee | Trees #1"));
    put(QStringLiteral("Elm | Ann Lee | Trees #4"));
    const SeriesId trees(number("SELECT id FROM series"));
    const ActId act = speak([&](Overruling &overruling) { return overruling.ignoreGaps(trees, {{2, 2}, {3, 3}}); });
    QCOMPARE(text("SELECT subject || ' ' || object FROM overrides ORDER BY id DESC LIMIT 1"),
             QStringLiteral("%1 3").arg(trees.value()));
    QCOMPARE(need(store().read([act](ReadTx &tx) { return OverrideRows(tx).wordsOf(act); })).size(), 2);
    const QStringList lines
        = std::exchange(m_lines, {QStringLiteral("Ash | Ann Lee"), QStringLiteral("Elm | Ann Lee")});
    scanAgain();
    QCOMPARE(number("SELECT count(*) FROM series_entries"), 0);
    m_lines = lines;
    scanAgain();
    QCOMPARE(number("SELECT DISTINCT series_id FROM series_entries"), trees.value());
}

QTEST_APPLESS_MAIN(TestOverruledPersons)
#include "test_overruledpersons.moc"
