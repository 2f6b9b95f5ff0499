// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/audiobookshelf/writerig.h"

#include <QJsonArray>
#include <QTest>

using namespace kuramori;

namespace
{
const QString kestrel = QStringLiteral("Kestrel Audio");
const QString ours = QStringLiteral("Our Own House");
constexpr const char *unknownThere = "facts NOT LIKE '%\"publisher\"%'";
constexpr const char *held = "SELECT object FROM overrides WHERE kind = 'hold_field' AND ended_at IS NULL";
constexpr const char *knownThere = "facts LIKE '%\"publisher\"%'";
} // namespace

/// What is written to a server, against one that obeys; on both dialects.
class TestServerWrite final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        QVERIFY(m_rig.begin(dialect));
    }

    void aDryRunOnlyPlans();
    void whatIsUnknownThereIsSent();
    void nothingElseChanges();
    void everyFieldIsTaken();
    void knownSeriesAndPersonsStay();
    void firstContactsWaitForAWord();
    void aChoiceHoldsForWhatWasShown();
    void conflictsWaitForAWord();
    void anEditBecomesAPersonsWord();
    void theirsCanBeKept();
    void whatCannotBeHeldIsNamed();
    void anAdoptionIsTakenBack();
    void anEmptyServerIsNotTakenForAWish();
    void whatBothHaveByThemselvesIsTheNextBase();
    void onlyWholeBooksAreWritten_data();
    void onlyWholeBooksAreWritten();
    void batchesAreSmall();

private:
    QString writeOne(); ///< a book whose publisher we wrote

    WriteRig m_rig;
};

QString TestServerWrite::writeOne()
{
    const QString id = m_rig.ids(unknownThere).constFirst();
    m_rig.knowPublisher(id, kestrel);
    return m_rig.rig().write().count("written") == 1 ? id : QString();
}

void TestServerWrite::aDryRunOnlyPlans()
{
    const QString id = m_rig.ids(unknownThere).constFirst();
    m_rig.knowPublisher(id, kestrel);
    m_rig.rig().allow(false);
    const QJsonObject before = m_rig.book(id);
    const JobEnd end = m_rig.rig().write(true);
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("books"), 1);
    QCOMPARE(end.count("to_send"), 1);
    QCOMPARE(end.count("written"), 0);
    QCOMPARE(m_rig.planned(), QStringLiteral("publisher: send"));
    QCOMPARE(m_rig.book(id), before);
    QCOMPARE(m_rig.updates(), 0);
    QCOMPARE(m_rig.rig().number("SELECT count(*) FROM server_writes"), 0);
    QCOMPARE(m_rig.rig().number("SELECT count(*) FROM server_alike"), 0);
    QCOMPARE(m_rig.rig().number("SELECT count(*) FROM server_acts"), 0);
}

void TestServerWrite::whatIsUnknownThereIsSent()
{
    const QString id = m_rig.ids(unknownThere).constFirst();
    m_rig.knowPublisher(id, kestrel);
    const JobEnd end = m_rig.rig().write();
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("written"), 1);
    QVERIFY(end.output.value(QLatin1String("complete")).toBool());
    QCOMPARE(m_rig.book(id).value(QLatin1String("publisher")).toString(), kestrel);
    QCOMPARE(m_rig.base(id, BookField::Publisher), QStringLiteral("[\"Kestrel Audio\"]"));
    QCOMPARE(m_rig.base(id, BookField::Title), QString()); // it was the same: nobody wrote it
    QCOMPARE(m_rig.planned(), QString());
    // Once more there is nothing to do.
    const JobEnd again = m_rig.rig().write();
    QCOMPARE(again.count("to_send") + again.count("written"), 0);
    QCOMPARE(m_rig.updates(), 1);
    // What is known better later is sent without asking: nobody else has touched it.
    m_rig.knowPublisher(id, ours);
    QCOMPARE(m_rig.rig().write().count("written"), 1);
    QCOMPARE(m_rig.book(id).value(QLatin1String("publisher")).toString(), ours);
}

void TestServerWrite::nothingElseChanges()
{
    const QStringList ids = m_rig.ids(unknownThere);
    QJsonObject before = m_rig.book(ids.constFirst());
    const QJsonObject other = m_rig.book(ids.at(1));
    m_rig.knowPublisher(ids.constFirst(), kestrel);
    m_rig.know(ids.at(1), {}); // nothing is known of it here
    QCOMPARE(m_rig.rig().write().count("written"), 1);
    before.insert(QStringLiteral("publisher"), kestrel);
    QCOMPARE(m_rig.book(ids.constFirst()), before);
    QCOMPARE(m_rig.book(ids.at(1)), other);
}

void TestServerWrite::everyFieldIsTaken()
{
    const QString id = m_rig.ids().at(6);
    m_rig.know(id, m_rig.judgedAs(m_rig.book(id)));
    JudgedBook book;
    book.facts.title = QStringLiteral("Another title");
    book.facts.subtitle = QStringLiteral("and its subtitle");
    book.facts.authors = {QStringLiteral("Somebody Unheard Of"), QStringLiteral("Ada Ashdown")};
    book.facts.series = {{QStringLiteral("A New Series"), seriesPosition(u"2.5")}, {QStringLiteral("Another"), {}}};
    book.facts.year = 1911;
    book.facts.identifiers = {QStringLiteral("B002V0QK4C"), QStringLiteral("9780261102217"), {}};
    book.recording.narrators = {QStringLiteral("Reader One"), QStringLiteral("Reader Two")};
    book.recording.abridged = true;
    book.recording.language = QStringLiteral("Welsh");
    book.publisher = ours;
    m_rig.know(id, book);
    QVERIFY(m_rig.rig().write(true).result);
    m_rig.choose(WriteChoice::Mine);
    const JobEnd end = m_rig.rig().write();
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("written"), qint64(writableFields.size()));
    QCOMPARE(end.count("untaken"), 0);
    const BookWords there = wordsOf(WriteRig::judgedAs(m_rig.book(id)));
    const BookWords here = wordsOf(book);
    for (const BookField field : writableFields) {
        QVERIFY2(sameWords(field, there.at(field), here.at(field)), qPrintable(bookFieldName(field)));
    }
    QCOMPARE(m_rig.rig().write().count("to_send"), 0);
}

void TestServerWrite::knownSeriesAndPersonsStay()
{
    const QString id = m_rig.ids("facts LIKE '%\"sequence\"%'").constFirst();
    const QJsonObject before = m_rig.book(id);
    const auto first
        = [](const QJsonObject &book, const char *key) { return book.value(QLatin1String(key)).toArray().at(0); };
    JudgedBook book = WriteRig::judgedAs(before);
    book.facts.series.first().name = book.facts.series.constFirst().name.toUpper();
    book.facts.series.first().position = seriesPosition(u"7");
    const QString family = book.facts.authors.constFirst().section(u' ', 1);
    book.facts.authors = {family + QStringLiteral(", ") + book.facts.authors.constFirst().section(u' ', 0, 0),
                          QStringLiteral("Second Author")};
    m_rig.know(id, book);
    QVERIFY(m_rig.rig().write(true).result);
    m_rig.choose(WriteChoice::Mine);
    QCOMPARE(m_rig.rig().write().count("written"), 2);
    const QJsonObject after = m_rig.book(id);
    QCOMPARE(first(after, "series")[QLatin1String("id")], first(before, "series")[QLatin1String("id")]);
    QCOMPARE(first(after, "series")[QLatin1String("sequence")].toString(), QStringLiteral("7"));
    QCOMPARE(first(after, "authors"), first(before, "authors")); // not a second one, turned round
    QCOMPARE(after.value(QLatin1String("authors")).toArray().size(), 2);
}

void TestServerWrite::firstContactsWaitForAWord()
{
    const QString id = m_rig.ids(knownThere).constFirst();
    const QJsonObject before = m_rig.book(id);
    m_rig.knowPublisher(id, ours);
    const JobEnd end = m_rig.rig().write();
    QCOMPARE(end.count("first_contacts"), 1);
    QCOMPARE(end.count("written"), 0);
    QCOMPARE(m_rig.book(id), before);
    QCOMPARE(m_rig.planned(), QStringLiteral("publisher: first_contact"));
    m_rig.choose(WriteChoice::Leave);
    const JobEnd left = m_rig.rig().write();
    QCOMPARE(left.count("left"), 1);
    QCOMPARE(left.count("first_contacts"), 0);
    QCOMPARE(m_rig.book(id), before);
    m_rig.knowPublisher(id, ours.toUpper()); // the same in other letters
    QCOMPARE(m_rig.rig().write().count("left"), 1);
    m_rig.choose(WriteChoice::Mine);
    QCOMPARE(m_rig.rig().write().count("written"), 1);
    QCOMPARE(m_rig.book(id).value(QLatin1String("publisher")).toString(), ours.toUpper());
}

void TestServerWrite::aChoiceHoldsForWhatWasShown()
{
    const QString id = m_rig.ids(knownThere).constFirst();
    m_rig.knowPublisher(id, ours);
    QVERIFY(m_rig.rig().write(true).result);
    m_rig.choose(WriteChoice::Mine);
    m_rig.edit(id, WriteRig::publisher(QStringLiteral("Somebody's wish")));
    QCOMPARE(m_rig.rig().write().count("written"), 0);
    QCOMPARE(m_rig.book(id).value(QLatin1String("publisher")).toString(), QStringLiteral("Somebody's wish"));
    m_rig.choose(WriteChoice::Mine);
    m_rig.knowPublisher(id, QStringLiteral("A third house"));
    QCOMPARE(m_rig.rig().write().count("written"), 0);
}

void TestServerWrite::conflictsWaitForAWord()
{
    const QString id = writeOne();
    QVERIFY(!id.isEmpty());
    m_rig.edit(id, WriteRig::publisher(QStringLiteral("Somebody's wish")));
    m_rig.knowPublisher(id, ours);
    const JobEnd end = m_rig.rig().write();
    QCOMPARE(end.count("conflicts"), 1);
    QCOMPARE(m_rig.planned(), QStringLiteral("publisher: conflict"));
    QCOMPARE(m_rig.book(id).value(QLatin1String("publisher")).toString(), QStringLiteral("Somebody's wish"));
    QCOMPARE(m_rig.base(id, BookField::Publisher), QStringLiteral("[\"Kestrel Audio\"]"));
    m_rig.choose(WriteChoice::Mine);
    QCOMPARE(m_rig.rig().write().count("written"), 1);
    QCOMPARE(m_rig.book(id).value(QLatin1String("publisher")).toString(), ours);
}

void TestServerWrite::anEditBecomesAPersonsWord()
{
    const QString id = writeOne();
    QVERIFY(!id.isEmpty());
    for (const QString &wish : {QStringLiteral("Somebody's wish"), QStringLiteral("and another one")}) {
        m_rig.edit(id, WriteRig::publisher(wish));
        const JobEnd end = m_rig.rig().write();
        QVERIFY2(end.result, said(end.result).constData());
        QCOMPARE(end.count("adopted"), 1);
        QCOMPARE(end.count("written"), 0);
        QCOMPARE(m_rig.book(id).value(QLatin1String("publisher")).toString(), wish);
        QCOMPARE(m_rig.rig().text(held), QStringLiteral("publisher [\"%1\"]").arg(wish));
        QVERIFY(m_rig.rig().text("SELECT facts FROM items").contains(wish)); // judged anew at once
        QCOMPARE(m_rig.rig().write().count("to_send"), 0);
    }
}

void TestServerWrite::theirsCanBeKept()
{
    const QString id = m_rig.ids(QByteArray(knownThere) + " AND published_year IS NOT NULL").constFirst();
    JudgedBook book = WriteRig::judgedAs(m_rig.book(id));
    book.publisher = ours;
    book.facts.year = 1911;
    m_rig.know(id, book);
    const QJsonObject before = m_rig.book(id);
    QCOMPARE(m_rig.rig().write(true).count("first_contacts"), 2);
    m_rig.choose(WriteChoice::Theirs);
    const JobEnd end = m_rig.rig().write();
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("adopted"), 2);
    QCOMPARE(m_rig.book(id), before);
    QCOMPARE(m_rig.rig().number("SELECT count(*) FROM overrides WHERE kind = 'hold_field' AND ended_at IS NULL"), 2);
    QCOMPARE(m_rig.planned(), QString());
}

void TestServerWrite::whatCannotBeHeldIsNamed()
{
    const QString id = m_rig.ids("asin IS NULL").constFirst();
    JudgedBook book = WriteRig::judgedAs(m_rig.book(id));
    book.facts.identifiers.asin = QStringLiteral("B002V0QK4C");
    m_rig.know(id, book);
    QCOMPARE(m_rig.rig().write().count("written"), 1);
    m_rig.edit(id, {{QStringLiteral("asin"), QStringLiteral("no such thing")}});
    const JobEnd end = m_rig.rig().write();
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("unheld"), 1);
    QCOMPARE(end.count("adopted") + end.count("written"), 0);
    QCOMPARE(m_rig.base(id, BookField::Asin), QStringLiteral("[\"B002V0QK4C\"]"));
}

void TestServerWrite::anAdoptionIsTakenBack()
{
    const QString id = writeOne();
    QVERIFY(!id.isEmpty());
    m_rig.edit(id, WriteRig::publisher(QStringLiteral("Somebody's wish")));
    QCOMPARE(m_rig.rig().write().count("adopted"), 1);
    const JobEnd end = m_rig.rig().undo(m_rig.lastAct());
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("undone"), 1);
    QCOMPARE(m_rig.rig().text(held), QString());
    QCOMPARE(m_rig.base(id, BookField::Publisher), QStringLiteral("[\"Kestrel Audio\"]"));
    QCOMPARE(m_rig.book(id).value(QLatin1String("publisher")).toString(), QStringLiteral("Somebody's wish"));
    m_rig.knowPublisher(id, kestrel); // as it was judged before
    QCOMPARE(m_rig.rig().write().count("adopted"), 0); // a person has said so
}

void TestServerWrite::anEmptyServerIsNotTakenForAWish()
{
    const QString id = writeOne();
    QVERIFY(!id.isEmpty());
    m_rig.edit(id, {{QStringLiteral("publisher"), QJsonValue()}});
    const JobEnd end = m_rig.rig().write();
    QCOMPARE(end.count("conflicts"), 1);
    QCOMPARE(end.count("adopted") + end.count("written"), 0);
}

void TestServerWrite::whatBothHaveByThemselvesIsTheNextBase()
{
    const QString id = writeOne();
    QVERIFY(!id.isEmpty());
    m_rig.edit(id, WriteRig::publisher(ours));
    m_rig.knowPublisher(id, ours);
    QCOMPARE(m_rig.rig().write().count("to_send"), 0);
    QCOMPARE(m_rig.base(id, BookField::Publisher), QStringLiteral("[\"Our Own House\"]"));
}

void TestServerWrite::onlyWholeBooksAreWritten_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("matched in part") << QByteArray("UPDATE server_books SET matched = 'partly'");
    QTest::newRow("gone there") << QByteArray("UPDATE server_books SET missing_since = 1");
    QTest::newRow("gone here") << QByteArray("UPDATE items SET missing_since = 1");
    QTest::newRow("to be judged anew") << QByteArray("UPDATE items SET judged_at = NULL");
    QTest::newRow("more of it here") << QByteArray("UPDATE items SET audio_files = audio_files + 1");
    QTest::newRow("a file of no book") << QByteArray("DELETE FROM item_files");
    QTest::newRow("a file that is gone") << QByteArray("UPDATE server_files SET file_id = NULL");
}

void TestServerWrite::onlyWholeBooksAreWritten()
{
    QFETCH(QByteArray, sql);
    m_rig.knowPublisher(m_rig.ids(unknownThere).constFirst(), kestrel);
    need(m_rig.store().write([&](WriteTx &tx) { tx.run(sql.toStdString()); }));
    const JobEnd end = m_rig.rig().write();
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("books"), 0);
    QCOMPARE(m_rig.updates(), 0);
}

void TestServerWrite::batchesAreSmall()
{
    const QStringList ids = m_rig.ids(unknownThere);
    for (const QString &id : ids) {
        m_rig.knowPublisher(id, kestrel);
    }
    QVERIFY(ids.size() >= 10);
    QVERIFY(!m_rig.server().control("/_reset").isNull());
    QCOMPARE(m_rig.rig().write().count("written"), ids.size());
    QCOMPARE(m_rig.updates(), 1);
    QCOMPARE(m_rig.server().asked(QStringLiteral("POST /api/items/batch/get")), 3); // to plan, to be sure, to prove
    QCOMPARE(m_rig.server().requests(), 3 + 1 + 2);
}

QTEST_GUILESS_MAIN(TestServerWrite)
#include "test_serverwrite.moc"
