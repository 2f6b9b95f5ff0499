// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/persondetails.h"
#include "models/tables/persontablemodel.h"
#include "models/tables/spellingtablemodel.h"
#include "tests/support/overrulingdesk.h"
#include "tests/support/putpersons.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

/// Who wrote and who narrated, as rows of a table and in full. On both dialects.
class TestPersonReading final : public QObject, private OverrulingDesk
{
    Q_OBJECT
    PersonReading read() { return need(store().read(PersonReading::read)); }
    static PersonLine lineOf(const PersonReading &reading, const char *name)
    {
        const auto line = std::ranges::find(reading.lines, QString::fromUtf8(name), &PersonLine::name);
        return line == reading.lines.end() ? PersonLine() : *line;
    }
    static QString names(const PersonReading &reading, const PersonQuery &query)
    {
        QStringList names;
        for (const qint64 key : reading.order(query)) {
            names.append(reading.lines.at(reading.places.value(key)).name);
        }
        return names.join(QLatin1String(" | "));
    }
    PersonDetails details(const char *spelling)
    {
        return need(store().read([id = person(spelling)](ReadTx &tx) { return personDetails(tx, id); }));
    }
    void putShelf()
    {
        put(QStringLiteral("Ash | Ursula K. Le Guin | | Rob Inglis"));
        put(QStringLiteral("Birch | Ursula Le Guin | | Ursula K. Le Guin"));
        put(QStringLiteral("Cedar | Iain Banks | | Peter Kenny, Rob Inglis"));
        put(QStringLiteral("Elm | 村上 春樹"));
        put(QStringLiteral("Fir | Jørn Lier Horst"));
    }
    static PersonQuery filtered(const char *text)
    {
        PersonQuery query;
        query.words = personWords(QString::fromUtf8(text));
        return query;
    }

private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        beginOverruling(dialect);
    }

    void booksAndSpellingsAreCounted()
    {
        putShelf();
        need(store().write([](WriteTx &tx) { // of another recording of the same books
            tx.run("INSERT INTO contributors (work_id, role, position, person_id, spelling) "
                   "SELECT work_id, role, position, person_id, spelling FROM contributors WHERE role = 'narrator'");
        }));
        const PersonReading reading = read();
        QCOMPARE(reading.lines.size(), 6);
        const PersonLine ursula = lineOf(reading, "Ursula K. Le Guin");
        QCOMPARE(ursula.written, 2);
        QCOMPARE(ursula.narrated, 1);
        QCOMPARE(ursula.spellings, 2);
        const PersonLine rob = lineOf(reading, "Rob Inglis");
        QCOMPARE(rob.written, 0);
        QCOMPARE(rob.narrated, 2);
        QCOMPARE(read(), reading);
    }

    void ordered()
    {
        putShelf();
        const PersonReading reading = read();
        PersonQuery query;
        QCOMPARE(names(reading, query),
                 QString::fromUtf8("Iain Banks | Ursula K. Le Guin | Jørn Lier Horst | Rob Inglis | Peter Kenny | "
                                   "村上 春樹"));
        query.column = PersonColumn::Written;
        query.descending = true;
        QCOMPARE(names(reading, query).section(QLatin1String(" | "), 0, 1),
                 QStringLiteral("Ursula K. Le Guin | Iain Banks"));
        query.column = PersonColumn::Narrated;
        QCOMPARE(names(reading, query).section(QLatin1String(" | "), 0, 1),
                 QStringLiteral("Rob Inglis | Ursula K. Le Guin"));
        query.column = PersonColumn::Spellings;
        QCOMPARE(names(reading, query).section(QLatin1String(" | "), 0, 0), QStringLiteral("Ursula K. Le Guin"));
        query.column = PersonColumn::Role;
        QCOMPARE(names(reading, query).section(QLatin1String(" | "), 0, 2),
                 QStringLiteral("Rob Inglis | Peter Kenny | Ursula K. Le Guin"));
    }

    void chosen()
    {
        putShelf();
        const PersonReading reading = read();
        PersonQuery query;
        query.choice = PersonChoice::Narrators;
        QCOMPARE(names(reading, query), QStringLiteral("Ursula K. Le Guin | Rob Inglis | Peter Kenny"));
        query.choice = PersonChoice::Authors;
        QCOMPARE(names(reading, query),
                 QString::fromUtf8("Iain Banks | Ursula K. Le Guin | Jørn Lier Horst | 村上 春樹"));
        query.onlySeveralSpellings = true;
        QCOMPARE(names(reading, query), QStringLiteral("Ursula K. Le Guin"));
    }

    void foundByAnySpelling_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("the name") << QByteArray("ursula k") << QStringLiteral("Ursula K. Le Guin");
        QTest::newRow("another spelling") << QByteArray("bachman") << QStringLiteral("Richard Bachman | Stephen King");
        QTest::newRow("who is behind it") << QByteArray("KING") << QStringLiteral("Richard Bachman | Stephen King");
        QTest::newRow("spelt out") << QByteArray("jorn horst") << QString::fromUtf8("Jørn Lier Horst");
        QTest::newRow("without the blank") << QByteArray("村上春樹") << QString::fromUtf8("村上 春樹");
        QTest::newRow("with it") << QByteArray("春樹 村上") << QString::fromUtf8("村上 春樹");
        QTest::newRow("words of two persons") << QByteArray("rob banks") << QString();
        QTest::newRow("blanks") << QByteArray("  ")
                                << QString::fromUtf8("Richard Bachman | Iain Banks | Ursula K. Le Guin | "
                                                     "Jørn Lier Horst | Rob Inglis | Peter Kenny | Stephen King | "
                                                     "村上 春樹");
    }
    void foundByAnySpelling()
    {
        QFETCH(QByteArray, text);
        putShelf();
        put(QStringLiteral("It | Stephen King"));
        put(QStringLiteral("Thinner | Richard Bachman"));
        speak([&](Overruling &overruling) {
            return overruling.linkPenName(person("Richard Bachman"), person("Stephen King"));
        });
        QCOMPARE(penNameText(lineOf(read(), "Richard Bachman")), QStringLiteral("pen name of Stephen King"));
        QCOMPARE(penNameText(lineOf(read(), "Stephen King")), QStringLiteral("pen names: Richard Bachman"));
        QTEST(names(read(), filtered(text.constData())), "found");
    }

    void spellingsTellWhyTheyAreTheirs()
    {
        putShelf();
        put(QStringLiteral("Gum | U. K. Le Guin"));
        put(QStringLiteral("Ivy | Urszula"));
        speak([&](Overruling &overruling) {
            return overruling.mergePersons(person("Ursula K. Le Guin"), person("Urszula"));
        });
        speak([&](Overruling &overruling) { return overruling.splitPerson({QStringLiteral("Ursula Le Guin")}); });
        const QList<SpellingLine> lines = details("Urszula").spellings;
        QCOMPARE(lines.constFirst().spelling, QStringLiteral("Ursula K. Le Guin"));
        QVERIFY(lines.constFirst().isName);
        QCOMPARE(lines.constFirst().books, 2); // one written, another narrated
        QCOMPARE(lines.constFirst().apart, QStringList(QStringLiteral("Ursula Le Guin")));
        QVERIFY2(spellingReason(lines.constFirst()).contains(QLatin1String("not the same as Ursula Le Guin")),
                 qPrintable(spellingReason(lines.constFirst())));
        const auto urszula = std::ranges::find(lines, QStringLiteral("Urszula"), &SpellingLine::spelling);
        QVERIFY(urszula != lines.end());
        QCOMPARE(urszula->same, QStringList(QStringLiteral("Ursula K. Le Guin")));
        QVERIFY(urszula->saidAt);
        QVERIFY(spellingReason(*urszula).startsWith(QLatin1String("You said on ")));
        QSet<qint64> keys;
        for (const SpellingLine &line : lines) {
            keys.insert(line.key());
        }
        QCOMPARE(keys.size(), lines.size());
    }

    void whatTheRulesFoundSaysSo()
    {
        putShelf();
        put(QStringLiteral("Gum | Ursula Le Guin"));
        put(QStringLiteral("Ivy | Ursula Le Guin"));
        const QList<SpellingLine> lines = details("Ursula Le Guin").spellings;
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).books < lines.at(1).books); // and stands first all the same
        QCOMPARE(spellingReason(lines.at(0)), QStringLiteral("The name shown"));
        QCOMPARE(spellingReason(lines.at(1)), QStringLiteral("The rules found it alike"));
        QVERIFY(!lines.at(1).saidAt);
    }

    void booksTellTheRoleAndTheSpelling()
    {
        putShelf();
        const QList<PersonBookLine> books = details("Ursula Le Guin").books;
        QCOMPARE(books.size(), 2);
        QCOMPARE(books.at(0).title, QStringLiteral("Ash"));
        QVERIFY(books.at(0).isAuthor && !books.at(0).isNarrator);
        QCOMPARE(books.at(1).title, QStringLiteral("Birch"));
        QVERIFY(books.at(1).isAuthor && books.at(1).isNarrator);
        QCOMPARE(books.at(1).spellings,
                 (QStringList{QStringLiteral("Ursula Le Guin"), QStringLiteral("Ursula K. Le Guin")}));
        const auto gone = need(store().read([](ReadTx &tx) { return personDetails(tx, PersonId(4711)); }));
        QVERIFY(gone.books.isEmpty() && gone.spellings.isEmpty());
    }

    void theTableFollowsWhatIsSaid()
    {
        putShelf();
        AsyncReader reader(store());
        PersonTableModel model(store(), reader, 10ms);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QVERIFY(!model.isLoaded());
        model.follow(true);
        QTRY_COMPARE(model.rowCount(), 6);
        speak([&](Overruling &overruling) {
            return overruling.mergePersons(person("Rob Inglis"), person("Peter Kenny"));
        });
        QTRY_COMPARE(model.rowCount(), 5);
        QCOMPARE(model.line(person("Peter Kenny"))->spellings, 2);
        QCOMPARE(resets.size(), 0);
    }

    /// The last one: to empty a store of so many takes it long.
    void fiftyThousandAreReadAtOnce()
    {
        need(store().write([](WriteTx &tx) { putPersons(tx, 50'000); }));
        QElapsedTimer timer;
        timer.start();
        const PersonReading reading = read();
        const qint64 readIn = timer.restart();
        PersonQuery query = filtered("number 77");
        query.column = PersonColumn::Written;
        QCOMPARE(reading.order(query).size(), 1400);
        qInfo("read in %lld ms, filtered and ordered in %lld ms", readIn, timer.restart());
        QCOMPARE(reading.order({}).size(), 50'000);
        qInfo("ordered in %lld ms", timer.elapsed());
        QCOMPARE(reading.lines.size(), 50'000);
        QCOMPARE(reading.lines.constLast().spellings, 2);
        QVERIFY2(readIn < 10'000, "persons are asked for one by one"); // half a second on a quiet machine
    }
};

QTEST_GUILESS_MAIN(TestPersonReading)
#include "test_personreading.moc"
