// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bookplacement.h"
#include "models/store/itemtable.h"
#include "tests/support/overrulingdesk.h"

#include <QTest>

using namespace kuramori;

/// What a person says of books, what follows, and how it is taken back. On both dialects.
class TestOverruling final : public QObject, private OverrulingDesk
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
};

void TestOverruling::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    beginOverruling(dialect);
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
    QCOMPARE(text("SELECT level || verdict FROM likenesses"), QStringLiteral("worksame"));
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

QTEST_APPLESS_MAIN(TestOverruling)
#include "test_overruling.moc"
