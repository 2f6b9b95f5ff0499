// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/overruling.h"
#include "models/store/worktable.h"
#include "models/tables/writewords.h"
#include "tests/workers/audiobookshelf/writerig.h"

#include <QTest>

using namespace kuramori;

namespace
{
const QString kestrel = QStringLiteral("Kestrel Audio");
const QString wish = QStringLiteral("Somebody's wish");
constexpr const char *held = "SELECT object FROM overrides WHERE kind = 'hold_field' AND ended_at IS NULL ORDER BY id";
constexpr const char *unknownThere = "facts NOT LIKE '%\"publisher\"%'";
} // namespace

/// Fields that a person wants blank reach the server, and nothing there ends the blank; on both dialects.
class TestServerBlanks final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        QVERIFY(m_rig.begin(dialect));
    }

    void aBlankClearsWhatWeWrote();
    void clearingIsTakenBack();
    void anEditThereDoesNotEndIt();
    void theirsInItsPlaceIsTakenBack();
    void whatWasNeverWrittenWaitsForAWord();
    void everyFieldButTheTitleIsCleared();
    void aChoiceOnABlankHoldsForTheBlank();
    void whatIsUnknownIsStillNotABlank();

private:
    ItemId writePublisher(); ///< of m_id, which it chooses
    ActId blank(ItemId item, BookField field);
    QJsonValue publisher() { return m_rig.book(m_id).value(QLatin1String("publisher")); }

    WriteRig m_rig;
    QString m_id; ///< of a book whose publisher we wrote
};

ItemId TestServerBlanks::writePublisher()
{
    m_id = m_rig.ids(unknownThere).constFirst();
    const ItemId item = m_rig.knowPublisher(m_id, kestrel);
    return m_rig.rig().write().count("written") == 1 ? item : ItemId();
}

ActId TestServerBlanks::blank(ItemId item, BookField field)
{
    return need(m_rig.store().write([&](WriteTx &tx) {
        lockWorks(tx);
        return Overruling(tx).hold(item, {{field, {}}});
    }));
}

void TestServerBlanks::aBlankClearsWhatWeWrote()
{
    const ItemId item = writePublisher();
    QVERIFY(item.isValid());
    QVERIFY(blank(item, BookField::Publisher).isValid());
    const JobEnd plan = m_rig.rig().write(true);
    QCOMPARE(plan.count("to_send"), 1);
    QCOMPARE(plannedWord(m_rig.plan().constFirst().planned), QStringLiteral("Clear it there"));
    QCOMPARE(m_rig.planned(), QStringLiteral("publisher: send"));
    const JobEnd end = m_rig.rig().write();
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("written"), 1);
    QCOMPARE(end.count("untaken"), 0);
    QVERIFY(publisher().isNull());
    QCOMPARE(m_rig.base(m_id, BookField::Publisher), QStringLiteral("[]"));
    const JobEnd again = m_rig.rig().write();
    QCOMPARE(again.count("to_send") + again.count("conflicts") + again.count("adopted"), 0);
    QCOMPARE(m_rig.rig().text(held), QStringLiteral("publisher []"));
}

void TestServerBlanks::clearingIsTakenBack()
{
    const ItemId item = writePublisher();
    blank(item, BookField::Publisher);
    QCOMPARE(m_rig.rig().write().count("written"), 1);
    const JobEnd end = m_rig.rig().undo(m_rig.lastAct());
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("undone"), 1);
    QCOMPARE(publisher().toString(), kestrel);
    QCOMPARE(m_rig.base(m_id, BookField::Publisher), QStringLiteral("[\"Kestrel Audio\"]"));
    // It is listed, and does not happen again by itself.
    QCOMPARE(m_rig.planned(), QStringLiteral("publisher: send"));
    QCOMPARE(m_rig.rig().write().count("left"), 1);
    QCOMPARE(publisher().toString(), kestrel);
    m_rig.choose(WriteChoice::None);
    QCOMPARE(m_rig.rig().write().count("written"), 1);
    QVERIFY(publisher().isNull());
}

void TestServerBlanks::anEditThereDoesNotEndIt()
{
    const ItemId item = writePublisher();
    blank(item, BookField::Publisher);
    const auto edit = [this] { m_rig.edit(m_id, {{QStringLiteral("publisher"), wish}}); };
    edit(); // before it was cleared there
    const JobEnd before = m_rig.rig().write();
    QCOMPARE(before.count("conflicts"), 1);
    QCOMPARE(before.count("adopted") + before.count("written"), 0);
    QCOMPARE(m_rig.planned(), QStringLiteral("publisher: conflict"));
    QCOMPARE(m_rig.rig().text(held), QStringLiteral("publisher []"));
    m_rig.choose(WriteChoice::Mine);
    QCOMPARE(m_rig.rig().write().count("written"), 1);
    QVERIFY(publisher().isNull());
    edit(); // and after
    const JobEnd after = m_rig.rig().write();
    QCOMPARE(after.count("conflicts"), 1);
    QCOMPARE(after.count("adopted") + after.count("written"), 0);
    QCOMPARE(publisher().toString(), wish);
    QCOMPARE(m_rig.rig().text(held), QStringLiteral("publisher []"));
}

void TestServerBlanks::theirsInItsPlaceIsTakenBack()
{
    const ItemId item = writePublisher();
    blank(item, BookField::Publisher);
    m_rig.edit(m_id, {{QStringLiteral("publisher"), wish}});
    QVERIFY(m_rig.rig().write(true).result);
    m_rig.choose(WriteChoice::Theirs); // a person says so: then it ends
    QCOMPARE(m_rig.rig().write().count("adopted"), 1);
    QCOMPARE(m_rig.rig().text(held), QStringLiteral("publisher [\"%1\"]").arg(wish));
    QCOMPARE(m_rig.rig().undo(m_rig.lastAct()).count("undone"), 1);
    QCOMPARE(m_rig.rig().text(held), QStringLiteral("publisher []"));
    QCOMPARE(m_rig.planned(), QStringLiteral("publisher: conflict"));
    QCOMPARE(m_rig.rig().write().count("left"), 1);
    QCOMPARE(publisher().toString(), wish);
}

void TestServerBlanks::whatWasNeverWrittenWaitsForAWord()
{
    const QString id = m_rig.ids("facts LIKE '%\"publisher\"%'").constFirst();
    const QJsonObject before = m_rig.book(id);
    blank(m_rig.know(id, WriteRig::judgedAs(before)), BookField::Publisher);
    const JobEnd end = m_rig.rig().write();
    QCOMPARE(end.count("first_contacts"), 1);
    QCOMPARE(end.count("written"), 0);
    QCOMPARE(m_rig.book(id), before);
    QVERIFY(m_rig.plan().constFirst().planned.sides.isBlankMeant); // the store tells it from what is unknown
    m_rig.choose(WriteChoice::Mine);
    QCOMPARE(m_rig.rig().write().count("written"), 1);
    QVERIFY(m_rig.book(id).value(QLatin1String("publisher")).isNull());
}

void TestServerBlanks::everyFieldButTheTitleIsCleared()
{
    m_id = m_rig.ids().at(6);
    JudgedBook book = WriteRig::judgedAs(m_rig.book(m_id));
    book.facts.subtitle = QStringLiteral("and its subtitle");
    book.facts.series = {{QStringLiteral("A New Series"), seriesPosition(u"2.5")}};
    book.facts.year = 1911;
    book.facts.identifiers = {QStringLiteral("B002V0QK4C"), QStringLiteral("9780261102217"), {}};
    book.recording.narrators = {QStringLiteral("Reader One"), QStringLiteral("Reader Two")};
    book.recording.abridged = true;
    book.recording.language = QStringLiteral("Welsh");
    book.publisher = kestrel;
    const ItemId item = m_rig.know(m_id, book);
    QVERIFY(m_rig.rig().write(true).result);
    m_rig.choose(WriteChoice::Mine);
    QVERIFY(m_rig.rig().write().count("written") > 0);
    const QJsonValue title = m_rig.book(m_id).value(QLatin1String("title"));
    for (const BookField field : writableFields) {
        if (mayBeCleared(field)) {
            blank(item, field);
        }
    }
    QVERIFY(m_rig.rig().write(true).result);
    m_rig.choose(WriteChoice::Mine); // to what stood there before us, too
    const JobEnd end = m_rig.rig().write();
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("written"), qint64(writableFields.size()) - 1);
    QCOMPARE(end.count("untaken"), 0);
    const BookWords there = wordsOf(WriteRig::judgedAs(m_rig.book(m_id)));
    for (const BookField field : writableFields) {
        if (mayBeCleared(field)) {
            QVERIFY2(there.at(field) == blankWords(field), qPrintable(bookFieldName(field)));
        }
    }
    QCOMPARE(m_rig.book(m_id).value(QLatin1String("title")), title);
    const JobEnd again = m_rig.rig().write();
    QCOMPARE(again.count("to_send") + again.count("conflicts") + again.count("first_contacts"), 0);
    QCOMPARE(m_rig.rig().undo(m_rig.lastAct()).count("undone"), qint64(writableFields.size()) - 1);
    QVERIFY(wordsOf(WriteRig::judgedAs(m_rig.book(m_id))).at(BookField::Narrator).size() == 2);
}

void TestServerBlanks::aChoiceOnABlankHoldsForTheBlank()
{
    const ItemId item = writePublisher();
    const ActId act = blank(item, BookField::Publisher);
    m_rig.edit(m_id, {{QStringLiteral("publisher"), wish}});
    QVERIFY(m_rig.rig().write(true).result);
    m_rig.choose(WriteChoice::Leave);
    QCOMPARE(m_rig.rig().write().count("left"), 1);
    // The blank is lifted, and nothing is known in its place: that was not what the person has seen.
    need(m_rig.store().write([&](WriteTx &tx) {
        lockWorks(tx);
        Overruling(tx).takeBack(act);
        tx.run("UPDATE items SET facts = '{}' WHERE id = $1", item);
    }));
    const JobEnd end = m_rig.rig().write();
    QCOMPARE(end.count("left"), 0);
    QCOMPARE(end.count("adopted"), 1);
}

void TestServerBlanks::whatIsUnknownIsStillNotABlank()
{
    const ItemId item = writePublisher();
    need(m_rig.store().write([&](WriteTx &tx) { tx.run("UPDATE items SET facts = '{}' WHERE id = $1", item); }));
    const JobEnd end = m_rig.rig().write();
    QCOMPARE(end.count("books"), 1);
    QCOMPARE(end.count("to_send") + end.count("conflicts") + end.count("first_contacts"), 0);
    QCOMPARE(publisher().toString(), kestrel);
}

QTEST_GUILESS_MAIN(TestServerBlanks)
#include "test_serverblanks.moc"
