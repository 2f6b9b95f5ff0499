// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/metadata/simulatedproviders.h"
#include "workers/metadata/booklookup.h"

#include <QTest>

#include <algorithm>

namespace kuramori
{
/// Whom a look-up asks. Volumes of Harbour Lights, all by one author, stand for tags that were copied from one book to
/// the next, number and all: what would give the copy away is asked only where nothing else proves the number.
class TestBookLookup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_services.start()); }
    void init() { m_services.control("/_reset"); }

    void anotherBookOfTheAuthorIsFound_data();
    void anotherBookOfTheAuthorIsFound();
    void aNumberThatFitsIsEnough();
    void chaptersAreAskedForWhoeverComesFirst();
    void whoHasToChooseSeesChapters();
    void aNameOutlivesASearch();
    void whatHardcoverCallsItIsEnough_data();
    void whatHardcoverCallsItIsEnough();

private:
    MatchDecision decisionOn(const QString &title, const QString &silent = {});

    SimulatedProviders m_services;
};

/// Of a book with the number of the first volume; `silent`: services that do not answer.
MatchDecision TestBookLookup::decisionOn(const QString &title, const QString &silent)
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

void TestBookLookup::anotherBookOfTheAuthorIsFound_data()
{
    QTest::addColumn<QString>("silent");
    QTest::newRow("all answer") << "";
    QTest::newRow("Audible is silent") << "audible";
    QTest::newRow("Audible and Hardcover are") << "audible hardcover";
    QTest::newRow("iTunes alone answers") << "audible hardcover openlibrary";
    QTest::newRow("Audible alone answers") << "hardcover openlibrary itunes";
    QTest::newRow("Hardcover alone answers") << "audible openlibrary itunes";
}

void TestBookLookup::anotherBookOfTheAuthorIsFound()
{
    QFETCH(QString, silent);
    QCOMPARE(decisionOn(QStringLiteral("Ropes and Lanterns"), silent), MatchDecision::Review);
}

void TestBookLookup::aNumberThatFitsIsEnough()
{
    QCOMPARE(decisionOn(QStringLiteral("The Lamp Keeper")), MatchDecision::Automatic);
    QCOMPARE(m_services.asked(QStringLiteral("/openlibrary/search.json")), 0);
    QCOMPARE(m_services.asked(QStringLiteral("/itunes/search")), 0);
    // Called otherwise in another language, and nobody has a book of that name.
    QCOMPARE(decisionOn(QStringLiteral("Der Laternenwärter")), MatchDecision::Automatic);
}

/// Hardcover's record has the same ISBN and stands before Audible's, which alone can prove the recording.
void TestBookLookup::chaptersAreAskedForWhoeverComesFirst()
{
    const ProviderRig rig(m_services, m_services.key(), false);
    const auto sold = rig.providers.audnexus.book(QStringLiteral("B0SIM00001"), AudibleRegion::Us, {});
    QVERIFY(sold.isFound());
    AskedBook book;
    book.facts.title = sold.value.facts.title;
    book.facts.authors = sold.value.facts.authors;
    book.facts.identifiers.isbn13 = sold.value.facts.identifiers.isbn13;
    const auto whole = std::chrono::seconds(sold.value.recording.runtime.value_or(0));
    book.chapters = QList<std::chrono::milliseconds>(4, whole / 4);
    const Brought brought = lookUp(rig.providers, book, {}, {}, {});
    QCOMPARE(m_services.asked(QStringLiteral("/audnexus/books/B0SIM00001/chapters")), 1);
    std::vector<BookRecord> records;
    for (const BroughtRecord &one : brought.records) {
        records.push_back(one.record);
    }
    QCOMPARE(records.empty(), false);
    const RecordChoice choice = chooseRecords(book, records, {});
    const auto taken = std::ranges::find_if(choice.links, [](const RecordLink &link) {
        return link.state == LinkState::Taken && link.record.provider == BookProvider::Audnexus;
    });
    QVERIFY(taken != choice.links.end() && taken->isRecordingKnown());
}

/// It has the number of a book of quite another title.
void TestBookLookup::whoHasToChooseSeesChapters()
{
    const ProviderRig rig(m_services, m_services.key(), false);
    AskedBook book;
    book.facts.title = QStringLiteral("Ropes and Lanterns");
    book.facts.authors = {QStringLiteral("Hana Wick")};
    book.facts.identifiers.asin = QStringLiteral("B0SIM90001");
    const auto chaptersOf = [&](const QList<BookRecord> &known) {
        QMap<QString, qsizetype> counts;
        for (const BroughtRecord &one : lookUp(rig.providers, book, known, {}, {}).records) {
            if (one.record.provider == BookProvider::Audnexus) {
                counts.insert(one.record.id, one.record.chapters.size());
            }
        }
        return counts;
    };
    const QMap<QString, qsizetype> unasked = chaptersOf({});
    QCOMPARE(std::ranges::count(unasked, 0), unasked.size()); // with none of our own there is nothing to see
    book.chapters = QList<std::chrono::milliseconds>(4, std::chrono::hours(1));
    const QMap<QString, qsizetype> counts = chaptersOf({});
    QVERIFY(counts.size() > 1);
    QCOMPARE(std::ranges::count(counts, 0), 0);
    // What is known already is not asked for again.
    BookRecord known;
    known.provider = BookProvider::Audnexus;
    known.id = counts.firstKey();
    known.chapters.append(RecordChapter());
    m_services.control("/_reset");
    QCOMPARE(chaptersOf({known}).value(known.id), 0);
    QCOMPARE(m_services.asked(QStringLiteral("/audnexus/books/%1/chapters").arg(known.id)), 0);
}

/// Of the work no recording is known. Its title is nothing like, so that it is searched for, too, and found by author.
void TestBookLookup::aNameOutlivesASearch()
{
    const ProviderRig rig(m_services, m_services.key(), false);
    const auto found = rig.providers.hardcover.search(QStringLiteral("A Winter Mooring"), {});
    QCOMPARE(found.value.size(), 1);
    const QString name = QStringLiteral("slug/a-winter-mooring-") + found.value.constFirst().workId;
    AskedBook book;
    book.facts.title = QStringLiteral("Hana");
    book.facts.authors = {QStringLiteral("Hana Wick")};
    book.facts.identifiers.hardcover = name;
    const Brought brought = lookUp(rig.providers, book, {}, {}, {});
    const auto work = std::ranges::find_if(brought.records, [&](const BroughtRecord &one) {
        return one.record.workId == found.value.constFirst().workId;
    });
    QVERIFY(work != brought.records.end());
    QVERIFY(hardcoverNames(work->record).contains(name));
    QVERIFY(std::ranges::any_of(brought.records, [&](const BroughtRecord &one) { // it was searched for
        return one.record.provider == BookProvider::Hardcover && one.record.workId != found.value.constFirst().workId;
    }));
}

void TestBookLookup::whatHardcoverCallsItIsEnough_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("number of the work") << "book/WORK";
    QTest::newRow("number of an edition") << "edition/EDITION";
    QTest::newRow("name") << "slug/the-lamp-keeper-WORK";
}

/// Under a title that nobody has; and so again, when what was found is heard anew.
void TestBookLookup::whatHardcoverCallsItIsEnough()
{
    QFETCH(QString, kind);
    const ProviderRig rig(m_services, m_services.key(), false);
    const auto sold = rig.providers.hardcover.editionsByAsin(QStringLiteral("B0SIM90001"), {});
    QCOMPARE(sold.value.size(), 1);
    const QString work = sold.value.constFirst().workId;
    AskedBook book;
    book.facts.title = QStringLiteral("Der Laternenwärter");
    book.facts.authors = {QStringLiteral("Hana Wick")};
    const auto decided = [&](const QList<BookRecord> &known) {
        const ProviderRig fresh(m_services, m_services.key(), false);
        const Brought brought = lookUp(fresh.providers, book, known, {}, {});
        std::vector<BookRecord> records;
        std::ranges::transform(brought.records, std::back_inserter(records), &BroughtRecord::record);
        return std::pair(chooseRecords(book, records, {}), records);
    };
    QVERIFY(decided({}).first.decision != MatchDecision::Automatic);
    kind.replace(QLatin1String("WORK"), work);
    kind.replace(QLatin1String("EDITION"), sold.value.constFirst().id.section(u'/', 1));
    book.facts.identifiers.hardcover = kind;
    QCOMPARE(hardcoverIdOf(book.facts.identifiers.hardcover), book.facts.identifiers.hardcover);
    QList<BookRecord> known;
    for (int time = 0; time < 2; ++time) {
        const auto [choice, records] = decided(known);
        QCOMPARE(choice.decision, MatchDecision::Automatic);
        known.clear();
        for (const BookRecord &record : records) {
            const bool isTaken = std::ranges::any_of(choice.links, [&](const RecordLink &link) {
                return link.state == LinkState::Taken && link.record == keyOf(record);
            });
            if (isTaken && record.provider == BookProvider::Hardcover) {
                known.append(record);
            }
        }
        QCOMPARE(known.size(), 1);
        QCOMPARE(known.constFirst().workId, work);
        QCOMPARE(known.constFirst().format, BookFormat::Audio);
    }
    book.facts.authors = {QStringLiteral("Somebody Else")};
    QVERIFY(decided({}).first.decision != MatchDecision::Automatic);
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestBookLookup)
#include "test_booklookup.moc"
