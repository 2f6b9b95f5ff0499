// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bookplacement.h"
#include "models/store/itemtable.h"
#include "models/store/librarytable.h"
#include "models/store/overruling.h"
#include "models/store/worktable.h"
#include "tests/support/putbook.h"
#include "tests/support/workdesk.h"

#include <QTest>

using namespace kuramori;

/// What a person says of books and persons, what follows, and how it is taken back. On both dialects.
class TestOverruling final : public QObject, private WorkDesk
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void wholeBooksBecomeOneAndTwoAgain();
    void aMergeOutlivesTheNextScan();
    void aSplitOutlivesTheNextScan();
    void recordingsBecomeOneAndTwoAgain();
    void wholeBooksAndRecordingsAreMeant();
    void aLaterWordEndsTheEarlier();
    void aPinnedItemStays();
    void aSplitOfAPinnedItemIsTakenBack();
    void aBookThatIsToldApartKeepsItsNumber();
    void whatWasSaidIsNotSaidAgain();
    void onlyPartOfOneBookIsSplit();
    void personsAreMergedAndParted();
    void aSplitPersonStaysSplit();
    void theNameOfAMergedPersonCanLeave();
    void ofMergedPersonsTheOlderWordReturns();
    void aPenNameIsLinked();
    void aSeriesOfWhichSomebodySpokeStays();

private:
    ItemId put(const QString &line);
    void scanAgain(); ///< all items are judged as before
    template <class Fn>
    auto speak(Fn fn)
    {
        return need(store().write([&](WriteTx &tx) {
            lockWorks(tx);
            Overruling overruling(tx);
            return fn(overruling);
        }));
    }
    qint64 takeBack(ActId act)
    {
        return speak([act](Overruling &overruling) { return overruling.takeBack(act); });
    }
    ActId relate(OverrideKind kind, const QList<ItemId> &moved, const QList<ItemId> &kept)
    {
        return speak([&](Overruling &overruling) { return overruling.relate(kind, moved, kept); });
    }
    QString groups(const char *column); ///< "1 1 2": the first two items are of one
    QString persons(); ///< "A, B / C": A and B are spellings of one
    PersonId person(const char *spelling);

    RootId m_root;
    QList<ItemId> m_items;
    QStringList m_lines;
};

void TestOverruling::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    begin(dialect);
    m_items.clear();
    m_lines.clear();
    m_root = need(store().write([](WriteTx &tx) {
        tx.run("UPDATE persons SET pen_name_of = NULL");
        for (const char *table : {"overrides", "items", "persons", "series", "roots"}) {
            tx.run(std::string("DELETE FROM ") + table);
        }
        return LibraryTable(tx).addRoot("/books");
    }));
}

ItemId TestOverruling::put(const QString &line)
{
    m_lines.append(line);
    m_items.append(need(store().write([&](WriteTx &tx) {
        lockWorks(tx);
        return putBook(tx, m_root, QByteArray::number(m_items.size()), bookOf(line));
    })));
    return m_items.constLast();
}

void TestOverruling::scanAgain()
{
    for (qsizetype at = 0; at < m_items.size(); ++at) {
        need(store().write([&](WriteTx &tx) {
            lockWorks(tx);
            putBook(tx, m_root, QByteArray::number(at), bookOf(m_lines.at(at)));
        }));
    }
}

QString TestOverruling::groups(const char *column)
{
    const std::string sql
        = std::string("SELECT ") + column + " FROM items i JOIN editions e ON e.id = i.edition_id WHERE i.id = $1";
    QList<qint64> met;
    QStringList numbers;
    for (const ItemId item : std::as_const(m_items)) {
        const qint64 id = need(store().read([&](ReadTx &tx) { return tx.number(sql, item); }));
        if (!met.contains(id)) {
            met.append(id);
        }
        numbers.append(QString::number(met.indexOf(id) + 1));
    }
    return numbers.join(u' ');
}

QString TestOverruling::persons()
{
    std::map<qint64, QStringList> names;
    need(store().read([&](ReadTx &tx) {
        names.clear();
        tx.each("SELECT person_id, spelling FROM person_spellings ORDER BY spelling",
                [&](const Row &row) { names[row.integer(0)].append(row.text(1)); });
    }));
    QStringList groups;
    for (const auto &[id, spellings] : names) {
        groups.append(spellings.join(QLatin1String(", ")));
    }
    groups.sort();
    return groups.join(QLatin1String(" / "));
}

PersonId TestOverruling::person(const char *spelling)
{
    return PersonId(need(store().read([&](ReadTx &tx) {
        return tx.number("SELECT person_id FROM person_spellings WHERE spelling = $1", QString::fromLatin1(spelling));
    })));
}

void TestOverruling::wholeBooksBecomeOneAndTwoAgain()
{
    put(QStringLiteral("Dune | Frank Herbert | | Scott Brick"));
    put(QStringLiteral("Dune | Frank Herbert | | Simon Vance"));
    put(QStringLiteral("Arrakis | F. H. | Sands #7"));
    put(QStringLiteral("Arrakis | F. H. | Sands #7"));
    QCOMPARE(groups("e.work_id"), QStringLiteral("1 1 2 2"));
    const qint64 dune = number("SELECT min(work_id) FROM books");
    const ActId act = relate(OverrideKind::SameWork, {m_items.at(2), m_items.at(3)}, {m_items.at(0), m_items.at(1)});
    QCOMPARE(groups("e.work_id"), QStringLiteral("1 1 1 1"));
    QCOMPARE(number("SELECT work_id FROM books"), dune); // the book that was kept
    QCOMPARE(number("SELECT items FROM books"), 4);
    QCOMPARE(number("SELECT count(*) FROM overrides WHERE ended_at IS NULL"), 4);
    QCOMPARE(takeBack(act), 4);
    QCOMPARE(groups("e.work_id"), QStringLiteral("1 1 2 2"));
    QCOMPARE(text("SELECT w.title FROM books b JOIN works w ON w.id = b.work_id ORDER BY w.title LIMIT 1"),
             QStringLiteral("Arrakis"));
    QCOMPARE(takeBack(act), 0);
}

void TestOverruling::aMergeOutlivesTheNextScan()
{
    put(QStringLiteral("Dune | Frank Herbert | Dune #1"));
    put(QStringLiteral("Dune | Frank Herbert | Dune #1 | Scott Brick"));
    put(QStringLiteral("Dune | Frank Herbert | Dune #2")); // the tag is wrong
    QCOMPARE(groups("e.work_id"), QStringLiteral("1 1 2"));
    relate(OverrideKind::SameWork, {m_items.at(2)}, {m_items.at(0), m_items.at(1)});
    QCOMPARE(groups("e.work_id"), QStringLiteral("1 1 1"));
    scanAgain();
    QCOMPARE(groups("e.work_id"), QStringLiteral("1 1 1"));
}

void TestOverruling::aSplitOutlivesTheNextScan()
{
    for (int i = 0; i < 3; ++i) {
        put(QStringLiteral("Dune | Frank Herbert | | Scott Brick"));
    }
    QCOMPARE(groups("e.id"), QStringLiteral("1 1 1"));
    const ActId act = speak([&](Overruling &overruling) { return overruling.split({m_items.at(1), m_items.at(2)}); });
    QCOMPARE(groups("e.work_id"), QStringLiteral("1 2 2"));
    scanAgain();
    QCOMPARE(groups("e.work_id"), QStringLiteral("1 2 2"));
    takeBack(act);
    QCOMPARE(groups("e.id"), QStringLiteral("1 1 1"));
    QCOMPARE(number("SELECT count(*) FROM books"), 1);
}

void TestOverruling::recordingsBecomeOneAndTwoAgain()
{
    put(QStringLiteral("Dune | Frank Herbert | | Scott Brick"));
    put(QStringLiteral("Dune | Frank Herbert"));
    QCOMPARE(groups("e.id"), QStringLiteral("1 2"));
    const ActId same = relate(OverrideKind::SameEdition, {m_items.at(1)}, {m_items.at(0)});
    QCOMPARE(groups("e.id"), QStringLiteral("1 1"));
    takeBack(same);
    QCOMPARE(groups("e.id"), QStringLiteral("1 2"));
    QCOMPARE(text("SELECT level || verdict FROM likenesses"), QStringLiteral("editionreview"));
    const ActId other = relate(OverrideKind::OtherEdition, {m_items.at(1)}, {m_items.at(0)});
    QCOMPARE(number("SELECT count(*) FROM likenesses"), 0);
    QCOMPARE(groups("e.work_id"), QStringLiteral("1 1"));
    takeBack(other);
    QCOMPARE(text("SELECT level || verdict FROM likenesses"), QStringLiteral("editionreview"));
}

void TestOverruling::wholeBooksAndRecordingsAreMeant()
{
    for (int i = 0; i < 2; ++i) {
        put(QStringLiteral("Dune | Frank Herbert | | Scott Brick"));
    }
    for (int i = 0; i < 2; ++i) {
        put(QStringLiteral("Dune | Frank Herbert | | Simon Vance"));
    }
    put(QStringLiteral("Arrakis | F. H."));
    QCOMPARE(groups("e.id"), QStringLiteral("1 1 2 2 3"));
    const auto whole = [this](OverrideKind kind, int moved, int kept) {
        return speak(
            [&](Overruling &overruling) { return overruling.relateWhole(kind, m_items.at(moved), m_items.at(kept)); });
    };
    const ActId book = whole(OverrideKind::SameWork, 4, 3);
    QCOMPARE(groups("e.work_id"), QStringLiteral("1 1 1 1 1"));
    takeBack(book);
    const ActId recordingLeaves = whole(OverrideKind::OtherWork, 2, 0);
    QCOMPARE(groups("e.work_id"), QStringLiteral("1 1 2 2 3"));
    takeBack(recordingLeaves);
    QCOMPARE(groups("e.work_id"), QStringLiteral("1 1 1 1 2"));
    const ActId recordings = whole(OverrideKind::SameEdition, 3, 1);
    QCOMPARE(groups("e.id"), QStringLiteral("1 1 1 1 2"));
    takeBack(recordings);
    const ActId itemLeaves = whole(OverrideKind::OtherEdition, 1, 0);
    QCOMPARE(groups("e.id"), QStringLiteral("1 2 3 3 4"));
    QCOMPARE(groups("e.work_id"), QStringLiteral("1 1 1 1 2"));
    takeBack(itemLeaves);
    QCOMPARE(groups("e.id"), QStringLiteral("1 1 2 2 3"));
    const ActId sameLeaves = whole(OverrideKind::OtherWork, 1, 0);
    QCOMPARE(groups("e.work_id"), QStringLiteral("1 2 1 1 3"));
    takeBack(sameLeaves);
    QCOMPARE(groups("e.work_id"), QStringLiteral("1 1 1 1 2"));
}

void TestOverruling::aLaterWordEndsTheEarlier()
{
    put(QStringLiteral("Dune | Frank Herbert | | Scott Brick"));
    put(QStringLiteral("Dune | Frank Herbert | | Scott Brick"));
    const ActId other = relate(OverrideKind::OtherWork, {m_items.at(1)}, {m_items.at(0)});
    QCOMPARE(groups("e.work_id"), QStringLiteral("1 2"));
    const ActId same = relate(OverrideKind::SameEdition, {m_items.at(0)}, {m_items.at(1)}); // the other way round
    QCOMPARE(groups("e.id"), QStringLiteral("1 1"));
    QCOMPARE(takeBack(other), 0);
    takeBack(same);
    QCOMPARE(groups("e.work_id"), QStringLiteral("1 2"));
    QCOMPARE(takeBack(other), 1);
    QCOMPARE(groups("e.id"), QStringLiteral("1 1"));
}

void TestOverruling::aPinnedItemStays()
{
    put(QStringLiteral("Dune | Frank Herbert | | Scott Brick"));
    put(QStringLiteral("Dune | Frank Herbert | | Scott Brick"));
    const ActId pin = speak([&](Overruling &overruling) { return overruling.pin({m_items.at(1)}); });
    m_lines[1] = QStringLiteral("Emma | Jane Austen | | Juliet Stevenson");
    scanAgain();
    QCOMPARE(groups("e.id"), QStringLiteral("1 1"));
    const ActId split = speak([&](Overruling &overruling) { return overruling.split({m_items.at(1)}); });
    QCOMPARE(groups("e.work_id"), QStringLiteral("1 2")); // said later than the pin
    takeBack(split);
    QCOMPARE(number("SELECT count(*) FROM overrides WHERE kind = 'pin_book' AND ended_at IS NULL"), 1);
    takeBack(pin);
    QCOMPARE(groups("e.work_id"), QStringLiteral("1 2"));
    QCOMPARE(number("SELECT count(*) FROM books"), 2);
}

void TestOverruling::aSplitOfAPinnedItemIsTakenBack()
{
    put(QStringLiteral("Dune | Frank Herbert | | Scott Brick"));
    put(QStringLiteral("Dune | Frank Herbert | | Scott Brick"));
    speak([&](Overruling &overruling) { return overruling.pin({m_items.at(1)}); });
    const ActId split = speak([&](Overruling &overruling) { return overruling.split({m_items.at(1)}); });
    QCOMPARE(groups("e.work_id"), QStringLiteral("1 2"));
    takeBack(split);
    QCOMPARE(groups("e.id"), QStringLiteral("1 1"));
}

void TestOverruling::aBookThatIsToldApartKeepsItsNumber()
{
    put(QStringLiteral("Dune | Frank Herbert | | Scott Brick"));
    put(QStringLiteral("Dune | Herbert Frank | | Scott Brick"));
    const qint64 book = number("SELECT max(work_id) FROM books");
    relate(OverrideKind::OtherWork, {m_items.at(1)}, {m_items.at(0)});
    QCOMPARE(number("SELECT max(work_id) FROM books"), book);
    QCOMPARE(number("SELECT count(*) FROM likenesses"), 0);
}

void TestOverruling::whatWasSaidIsNotSaidAgain()
{
    put(QStringLiteral("Dune | Frank Herbert"));
    put(QStringLiteral("Emma | Jane Austen"));
    QVERIFY(relate(OverrideKind::SameWork, {m_items.at(1)}, {m_items.at(0)}).isValid());
    QVERIFY(!relate(OverrideKind::SameWork, {m_items.at(0)}, {m_items.at(1)}).isValid());
    QVERIFY(!relate(OverrideKind::SameWork, {m_items.at(0)}, {m_items.at(0)}).isValid());
    const auto ignore = [this] {
        return speak([&](Overruling &overruling) { return overruling.ignorePair(m_items.at(1), m_items.at(0)); });
    };
    QVERIFY(ignore().isValid());
    QVERIFY(!ignore().isValid());
    QCOMPARE(number("SELECT count(*) FROM overrides"), 2);
}

void TestOverruling::onlyPartOfOneBookIsSplit()
{
    put(QStringLiteral("Dune | Frank Herbert"));
    put(QStringLiteral("Emma | Jane Austen"));
    for (const QList<ItemId> &items : {QList<ItemId>{m_items.at(0)}, m_items, QList<ItemId>{}}) {
        const auto split = store().write([&](WriteTx &tx) { Overruling(tx).split(items); });
        QVERIFY(!split);
        QCOMPARE(split.error().kind, ErrorKind::Usage);
    }
    QCOMPARE(number("SELECT count(*) FROM overrides"), 0);
}

void TestOverruling::personsAreMergedAndParted()
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

void TestOverruling::aSplitPersonStaysSplit()
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

void TestOverruling::theNameOfAMergedPersonCanLeave()
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
    takeBack(act);
    QCOMPARE(persons(), QStringLiteral("Ann Lee, Bo Ek, Cy Dee"));
}

void TestOverruling::ofMergedPersonsTheOlderWordReturns()
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

void TestOverruling::aPenNameIsLinked()
{
    put(QStringLiteral("Thinner | Richard Bachman"));
    put(QStringLiteral("It | Stephen King"));
    const auto link = [this](const char *penName, const char *real) {
        return store().write([=, this, pen = person(penName), owner = person(real)](WriteTx &tx) {
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

void TestOverruling::aSeriesOfWhichSomebodySpokeStays()
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

QTEST_APPLESS_MAIN(TestOverruling)
#include "test_overruling.moc"
