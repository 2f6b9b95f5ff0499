// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/blockingkeys.h"
#include "models/domain/personname.h"

#include <QTest>

#include <algorithm>

using namespace kuramori;

/// Which books are compared at all, and which names are one person without asking.
class TestBlockingKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsComparedShareAKey_data();
    void whatIsComparedShareAKey();
    void keysAreShort();
    void surelyThePerson_data();
    void surelyThePerson();
    void sortsBySurname_data();
    void sortsBySurname();

private:
    static BookFacts book(const char *title, const char *author);
};

BookFacts TestBlockingKeys::book(const char *title, const char *author)
{
    BookFacts facts;
    facts.title = QString::fromUtf8(title);
    if (*author != '\0') {
        facts.authors.append(QString::fromUtf8(author));
    }
    return facts;
}

void TestBlockingKeys::whatIsComparedShareAKey_data()
{
    QTest::addColumn<BookFacts>("a");
    QTest::addColumn<BookFacts>("b");
    QTest::addColumn<bool>("isCompared");
    QTest::newRow("one title") << book("The Ash Tree", "") << book("Ash Tree", "Ann Lee") << true;
    QTest::newRow("a word of the title and the surname")
        << book("Ash Tree Rising", "Ann Lee") << book("The Tree of Ash, Book 2", "A. Lee") << true;
    QTest::newRow("a slip in the only word") << book("Arrakis", "Ann Lee") << book("Arakkis", "Ann Lee") << true;
    QTest::newRow("a word of the title, another surname")
        << book("Ash Tree Rising", "Ann Lee") << book("Tree Top", "Bo Ek") << false;
    QTest::newRow("nobody's and other words") << book("Ash", "Various") << book("Birch", "Various") << false;
    QTest::newRow("articles are no words") << book("The Ash", "Ann Lee") << book("The Birch", "Ann Lee") << false;
    BookFacts one = book("Ash", "");
    BookFacts other = book("Something else", "Bo Ek");
    one.identifiers.asin = other.identifiers.asin = QStringLiteral("B002V1A0WE");
    QTest::newRow("an identifier") << one << other << true;
    one = book("Ash", "");
    other = book("Birch", "");
    one.series.append({QStringLiteral("The Trees Series"), seriesPosition(u"Book 2")});
    other.series.append({QStringLiteral("Trees"), seriesPosition(u"2")});
    QTest::newRow("a place in a series") << one << other << true;
    other.series.first().position = seriesPosition(u"3");
    QTest::newRow("another place") << one << other << false;
}

void TestBlockingKeys::whatIsComparedShareAKey()
{
    QFETCH(BookFacts, a);
    QFETCH(BookFacts, b);
    const QStringList keys = blockingKeys(b);
    const QStringList own = blockingKeys(a);
    const bool isShared = std::ranges::any_of(own, [&](const QString &key) { return keys.contains(key); });
    QTEST(isShared, "isCompared");
}

void TestBlockingKeys::keysAreShort()
{
    const BookFacts facts = book(QByteArray(4'000, 'x').constData(), QByteArray(4'000, 'y').constData());
    QStringList keys = blockingKeys(facts);
    for (const QString &key : std::as_const(keys)) {
        QVERIFY2(key.size() <= 200, qPrintable(key));
    }
    QCOMPARE(keys.removeDuplicates(), 0);
}

void TestBlockingKeys::surelyThePerson_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("isSure");
    QTest::newRow("initials joined") << "J.R.R. Tolkien"
                                     << "J. R. R. Tolkien" << true;
    QTest::newRow("several initials") << "J.R.R. Tolkien"
                                      << "John Ronald Reuel Tolkien" << true;
    QTest::newRow("a middle initial") << "Iain M. Banks"
                                      << "Iain Banks" << true;
    QTest::newRow("one initial") << "J. Smith"
                                 << "John Smith" << false;
    QTest::newRow("one initial and another") << "J. K. Lee"
                                             << "J. Lee" << false;
    QTest::newRow("turned round") << "Herbert Frank"
                                  << "Frank Herbert" << false;
    QTest::newRow("a surname alone") << "Homer"
                                     << "Winslow Homer" << false;
    QTest::newRow("another middle name") << "Robert A. Smith"
                                         << "Robert B. Smith" << false;
    QTest::newRow("nobody") << "Various"
                            << "Various" << false;
}

void TestBlockingKeys::surelyThePerson()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(surelySamePerson(a, b), "isSure");
    QTEST(surelySamePerson(b, a), "isSure");
}

void TestBlockingKeys::sortsBySurname_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("given and surname") << "Ann Lee"
                                       << "lee ann";
    QTest::newRow("initials") << "J.R.R. Tolkien"
                              << "tolkien j r r";
    QTest::newRow("one name") << "Homer"
                              << "homer";
    QTest::newRow("a suffix") << "Sammy Davis, Jr."
                              << "davis sammy jr";
    QTest::newRow("Han") << "村上 春樹"
                         << "村上 春樹";
    QTest::newRow("nothing") << ""
                             << "";
}

void TestBlockingKeys::sortsBySurname()
{
    QFETCH(QString, name);
    QTEST(personSortKey(name), "key");
}

QTEST_APPLESS_MAIN(TestBlockingKeys)
#include "test_blockingkeys.moc"
