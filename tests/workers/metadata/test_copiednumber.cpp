// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/metadata/simulatedproviders.h"
#include "workers/metadata/booklookup.h"

#include <QTest>

namespace kuramori
{
/// Tags that were copied from one book to the next, number and all. Volumes of Harbour Lights, all by one author, stand
/// for both; what would give the copy away is asked only where nothing else proves the number.
class TestCopiedNumber final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_services.start()); }
    void init() { m_services.control("/_reset"); }

    void anotherBookOfTheAuthorIsFound_data();
    void anotherBookOfTheAuthorIsFound();
    void aNumberThatFitsIsEnough();

private:
    MatchDecision decisionOn(const QString &title, const QString &silent = {});

    SimulatedProviders m_services;
};

/// Of a book with the number of the first volume; `silent`: services that do not answer.
MatchDecision TestCopiedNumber::decisionOn(const QString &title, const QString &silent)
{
    const QStringList services = silent.split(u' ', Qt::SkipEmptyParts);
    for (const QString &service : services) {
        m_services.control("/_faults", lastingFault(service.toLatin1(), "status", R"(,"status":500)"));
    }
    const ProviderRig rig(m_services, m_services.key(), false);
    AskedBook book;
    book.facts.title = title;
    book.facts.authors = {QStringLiteral("Hana Wick")};
    book.facts.identifiers.asin = QStringLiteral("B0SIM90001");
    const Brought brought = lookUp(rig.providers, book, {}, {}, {});
    std::vector<BookRecord> records;
    for (const BroughtRecord &one : brought.records) {
        records.push_back(one.record);
    }
    return chooseRecords(book, records, {}).decision;
}

void TestCopiedNumber::anotherBookOfTheAuthorIsFound_data()
{
    QTest::addColumn<QString>("silent");
    QTest::newRow("all answer") << "";
    QTest::newRow("Audible is silent") << "audible";
    QTest::newRow("Audible and Hardcover are") << "audible hardcover";
    QTest::newRow("iTunes alone answers") << "audible hardcover openlibrary";
}

void TestCopiedNumber::anotherBookOfTheAuthorIsFound()
{
    QFETCH(QString, silent);
    QCOMPARE(decisionOn(QStringLiteral("Ropes and Lanterns"), silent), MatchDecision::Review);
}

void TestCopiedNumber::aNumberThatFitsIsEnough()
{
    QCOMPARE(decisionOn(QStringLiteral("The Lamp Keeper")), MatchDecision::Automatic);
    QCOMPARE(m_services.asked(QStringLiteral("/openlibrary/search.json")), 0);
    QCOMPARE(m_services.asked(QStringLiteral("/itunes/search")), 0);
    // Called otherwise in another language, and nobody has a book of that name.
    QCOMPARE(decisionOn(QStringLiteral("Der Laternenwärter")), MatchDecision::Automatic);
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestCopiedNumber)
#include "test_copiednumber.moc"
