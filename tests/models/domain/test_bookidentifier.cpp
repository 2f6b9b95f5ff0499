// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bookidentifier.h"

#include <QTest>

using namespace kuramori;

class TestBookIdentifier final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeFields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("asin");
        QTest::addColumn<QString>("isbn13");
        const auto row = [](const char *text, const char *asin, const char *isbn13) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(asin)
                                      << QString::fromUtf8(isbn13);
        };
        row("B017V4IM1G", "B017V4IM1G", "");
        row(" b017v4im1g ", "B017V4IM1G", "");
        row("B017V4IM1", "", ""); // nine characters
        row("B017V4IM1GX", "", "");
        row("A017V4IM1G", "", "");
        row("B117V4IM1G", "", "");
        row("0306406152", "0306406152", "9780306406157");
        row("0-306-40615-2", "", "9780306406157"); // an ASIN has no hyphens
        row("0306406153", "", ""); // wrong check digit
        row("080442957X", "080442957X", "9780804429573");
        row("080442957x", "080442957X", "9780804429573");
        row("08044X9573", "", ""); // X counts in the last place only
        row("9780306406157", "", "9780306406157");
        row("978-0-306-40615-7", "", "9780306406157");
        row("978 0 306 40615 7", "", "9780306406157");
        row("978‑0‑306‑40615‑7", "", "9780306406157"); // unbreakable hyphens
        row("９７８０３０６４０６１５７", "", "9780306406157");
        row("9780306406158", "", "");
        row("9780306406175", "", ""); // two digits swapped
        row("979-10-90636-07-1", "", "9791090636071"); // has no ISBN-10
        row("4006381333931", "", ""); // a right EAN, but of a pen
        row("ISBN-13: 978-0-306-40615-7", "", "9780306406157");
        row("ISBN 0-306-40615-2", "", "9780306406157");
        row("isbn:0306406152", "", "9780306406157");
        row("ISBN 10 books", "", "");
        row("", "", "");
        row("X", "", "");
        row("XXXXXXXXXX", "", "");
        row("0000000000", "0000000000", "9780000000002");
    }
    void wholeFields()
    {
        QFETCH(QString, text);
        QTEST(asinOf(text), "asin");
        QTEST(isbn13Of(text), "isbn13");
    }

    void ofHardcover_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        const auto row = [](const char *text, const char *id) { QTest::newRow(text) << text << id; };
        row("book/312460", "book/312460");
        row("edition/30404", "edition/30404");
        row(" slug/Dune-Messiah ", "slug/dune-messiah");
        row("slug/1984", "slug/1984");
        row("dune", "");
        row("book/0", "");
        row("book/dune", "");
        row("slug/", "");
        row("slug/a/b", "");
        row("series/6", "");
    }
    void ofHardcover()
    {
        QFETCH(QString, text);
        QTEST(hardcoverIdOf(text), "id");
    }

    void backToIsbn10()
    {
        QCOMPARE(isbn10Of(QStringLiteral("9780306406157")), QStringLiteral("0306406152"));
        QCOMPARE(isbn10Of(QStringLiteral("9780804429573")), QStringLiteral("080442957X"));
        QCOMPARE(isbn10Of(QStringLiteral("9780000000002")), QStringLiteral("0000000000"));
        QCOMPARE(isbn10Of(QStringLiteral("9791090636071")), QString()); // has none
        QCOMPARE(isbn10Of(QStringLiteral("9780306406158")), QString()); // is none itself
        QCOMPARE(isbn10Of(QString()), QString());
    }

    void freeText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("asin");
        QTest::addColumn<QString>("isbn13");
        const auto row = [](const char *text, const char *asin, const char *isbn13) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(asin)
                                      << QString::fromUtf8(isbn13);
        };
        row("The Way of Kings [B003ZWFO7E]", "B003ZWFO7E", "");
        row("B003ZWFO7E - The Way of Kings", "B003ZWFO7E", "");
        row("https://www.audible.com/pd/B003ZWFO7E?ref=a", "B003ZWFO7E", "");
        row("The Way of Kings [b003zwfo7e]", "", ""); // words are lower case too
        row("AB003ZWFO7E", "", "");
        row("B003ZWFO7E1", "", "");
        row("[0306406152] Title", "0306406152", "9780306406157");
        row("[0306406153] Title", "", "");
        row("ASIN: 0306406152", "0306406152", "");
        row("ISBN 0-306-40615-2", "", "9780306406157");
        row("(ISBN-10: 0-306-40615-2; ISBN-13: 978-0-306-40615-7)", "", "9780306406157");
        row("Title 0-306-40615-2 (1994)", "", "9780306406157");
        row("Title 0-306-40615-3 (1994)", "", "");
        row("call 0306406152 now", "", ""); // a number of ten digits
        row("Title 9780306406157.m4b", "", "9780306406157");
        row("Title 97803064061571.m4b", "", ""); // fourteen digits
        row("ISBN 978030640 6157", "", "9780306406157");
        row("ISBN 9780306406158", "", ""); // nor is an ISBN-10 cut out of it
        row("ISBN 9780000070 12 8", "", "9780000070128"); // its first ten digits would be an ISBN-10
        row("[B003ZWFO7E] and [B017V4IM1G]", "", ""); // which one?
        row("[B003ZWFO7E] B003ZWFO7E", "B003ZWFO7E", "");
        row("ISBN 0-306-40615-2, ISBN 0-8044-2957-X", "", "");
        row("1984", "", "");
    }
    void freeText()
    {
        QFETCH(QString, text);
        const BookIdentifiers found = bookIdentifiersIn(text);
        QTEST(found.asin, "asin");
        QTEST(found.isbn13, "isbn13");
        QCOMPARE(found.isEmpty(), found == BookIdentifiers());
    }
};

QTEST_GUILESS_MAIN(TestBookIdentifier)
#include "test_bookidentifier.moc"
