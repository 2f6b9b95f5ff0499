// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recordingmatch.h"
#include "models/domain/searchwords.h"

#include <QTest>

using namespace kuramori;

/// By what a person wants a book to be looked for.
class TestSearchWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasSaid_data();
    void comesBackAsItWasSaid();
    void isNone_data();
    void isNone();
    void takesThePlaceOfTheFilesWords();
};

void TestSearchWords::comesBackAsItWasSaid_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("authors");
    QTest::addColumn<QString>("text");
    QTest::newRow("title alone") << QStringLiteral("Dune") << QStringList() << QStringLiteral("as [\"Dune\"]");
    QTest::newRow("with authors") << QStringLiteral("Good Omens")
                                  << QStringList{QStringLiteral("Terry Pratchett"), QStringLiteral("Neil Gaiman")}
                                  << QStringLiteral("as [\"Good Omens\",\"Terry Pratchett\",\"Neil Gaiman\"]");
    QTest::newRow("quotes") << QStringLiteral("The ") + u'"' + QStringLiteral("Book") + u'"' << QStringList()
                            << QStringLiteral("as [\"The \\\"Book\\\"\"]");
}

void TestSearchWords::comesBackAsItWasSaid()
{
    QFETCH(QString, title);
    QFETCH(QStringList, authors);
    const SearchWords words{title, authors};
    QTEST(searchText(words), "text");
    QCOMPARE(searchWordsFrom(searchText(words)), std::optional(words));
}

void TestSearchWords::isNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no title") << QStringLiteral("as []");
    QTest::newRow("an empty title") << QStringLiteral("as [\"\",\"Frank Herbert\"]");
    QTest::newRow("of another kind") << QStringLiteral("title [\"Dune\"]");
    QTest::newRow("cut") << QStringLiteral("as [\"Dune");
}

void TestSearchWords::isNone()
{
    QFETCH(QString, text);
    QVERIFY(!searchWordsFrom(text));
}

void TestSearchWords::takesThePlaceOfTheFilesWords()
{
    AskedBook book;
    book.facts.title = QStringLiteral("Track 01");
    book.facts.subtitle = QStringLiteral("Side A");
    book.facts.authors = {QStringLiteral("Unknown")};
    book.facts.series = {{QStringLiteral("Tapes"), seriesPosition(QStringLiteral("1"))}};
    book.facts.runtime = 3600;
    book.facts.year = 1999;
    book.facts.identifiers.asin = QStringLiteral("B08G9PRS1K");
    book.recording.narrators = {QStringLiteral("Nora Vale")};
    book.chapters = {std::chrono::milliseconds(1000)};
    const AskedBook asked = searchedAs(book, {QStringLiteral("Dune"), {QStringLiteral("Frank Herbert")}});
    QCOMPARE(asked.facts.title, QStringLiteral("Dune"));
    QCOMPARE(asked.facts.authors, QStringList{QStringLiteral("Frank Herbert")});
    QVERIFY(asked.facts.subtitle.isEmpty() && asked.facts.series.isEmpty() && !asked.facts.year);
    QVERIFY(asked.facts.identifiers.isEmpty());
    QCOMPARE(asked.facts.runtime, std::optional<qint64>(3600));
    QCOMPARE(asked.recording.narrators, book.recording.narrators);
    QCOMPARE(asked.chapters, book.chapters);
}

QTEST_APPLESS_MAIN(TestSearchWords)
#include "test_searchwords.moc"
