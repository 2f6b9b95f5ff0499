// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/worktable.h"
#include "models/tables/libraryindex.h"
#include "models/tables/titlewords.h"
#include "models/tables/worksearchmodel.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace kuramori;

namespace
{
const QDate today(2026, 5, 7);

Anime anime(qint64 malId, const char *title, std::optional<qint64> members, const QStringList &others = {})
{
    Anime anime;
    anime.malId = malId;
    anime.title = QString::fromUtf8(title);
    anime.titles = {{QStringLiteral("Default"), anime.title}};
    for (const QString &other : others) {
        anime.titles.append({QStringLiteral("Synonym"), other});
    }
    anime.members = members;
    return anime;
}

QList<Anime> shelf()
{
    QList<Anime> shelf{
        anime(1, "Cowboy Bebop", 2'000'000, {QString::fromUtf8("カウボーイビバップ"), QStringLiteral("Space Jazz")}),
        anime(2, "Akira", std::nullopt),
        anime(3, "Akira Production Report", 900),
        anime(4, "Akira no Tsuki", 5'000),
        anime(5, "Hikari to Akira", 70'000),
        anime(6, "Takakirari", 3'000'000),
        anime(7, "100% Pascal_", 10),
        anime(8, "Kimi no Na wa.", 1'000, {QStringLiteral("Your Name."), QStringLiteral("Akira's Comet")})};
    shelf[0].season = SeasonOfYear{1998, Season::Spring};
    shelf[0].type = QStringLiteral("TV");
    shelf[0].score = 8.75;
    shelf[7].airedFrom = {2016, 8, 26};
    shelf[7].type = QStringLiteral("Movie");
    return shelf;
}

void fill(Store &store)
{
    need(store.write([](WriteTx &tx) {
        for (const Anime &each : shelf()) {
            WorkTable(tx).upsert(AnimeRecord::of(checked(each, today)));
        }
        tx.touch(Topic::Works);
    }));
}

QString ids(const FoundWorks &found)
{
    QStringList ids;
    for (const FoundWork &work : found.works) {
        ids.append(QString::number(work.id));
    }
    return ids.join(u' ');
}
} // namespace

class TestWorkSearch final : public QObject
{
    Q_OBJECT
    FreshStores m_stores;
    VirtualClock m_clock;
    std::map<Dialect, std::unique_ptr<Store>> m_filled; // read only from then on

    Store &filled(Dialect dialect)
    {
        std::unique_ptr<Store> &store = m_filled[dialect];
        if (!store) {
            store = m_stores.open(dialect, m_clock);
            fill(*store);
        }
        return *store;
    }
    FoundWorks find(Dialect dialect, const QString &text)
    {
        Store &store = filled(dialect);
        LibraryIndex index(store);
        return need(findWorks(store, index, text));
    }

private Q_SLOTS:
    void theBestComesFirst_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        for (const Dialect dialect : {Dialect::Sqlite, Dialect::PostgreSql}) {
            const auto row = [dialect](const char *text, const char *expected) {
                QTest::addRow("%s, %s", text, dialect == Dialect::Sqlite ? "SQLite" : "PostgreSQL")
                    << dialect << QString::fromUtf8(text) << QString::fromLatin1(expected);
            };
            // exact; beginnings of titles by members, then of synonyms; beginnings of words; inside of words
            row("AKIRA", "2 4 3 8 5 6");
            row("akria", "2 4 3 8 5");
            row("akira tsuki", "4");
            row("ビバップ", "1");
            row("your name", "8");
            row("comet name", "8"); // of two titles
            row("100%", "7");
            row("%", "");
            row("_", "");
            row("pascal", "7");
            row("no such work", "");
            row("  ", "");
        }
    }
    void theBestComesFirst()
    {
        QFETCH(Dialect, dialect);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const FoundWorks found = find(dialect, text);
        QCOMPARE(ids(found), expected);
        QVERIFY(!found.isCut && !found.isStoreEmpty);
    }

    void tellsTheTitleThatWasFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("other");
        const auto row = [](const char *text, const char *title, const char *other) {
            QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(title)
                                      << QString::fromUtf8(other);
        };
        row("bebop", "Cowboy Bebop", "");
        row("カウ", "Cowboy Bebop", "カウボーイビバップ");
        row("space", "Cowboy Bebop", "Space Jazz");
        row("your name", "Kimi no Na wa.", "Your Name.");
        row("comet name", "Kimi no Na wa.", "Your Name.");
    }
    void tellsTheTitleThatWasFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, title);
        QFETCH(QString, other);
        const FoundWorks found = find(Dialect::Sqlite, text);
        QCOMPARE(found.works.value(0).title, title);
        QCOMPARE(found.works.value(0).otherTitle, other);
    }

    void rowsSayWhatIsKnown_data() { FreshStores::addDialects(); }
    void rowsSayWhatIsKnown()
    {
        QFETCH(Dialect, dialect);
        LibrarySearch search(filled(dialect));
        WorkSearchModel model(search);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto rowOf = [&](const char *text) {
            model.search(QString::fromUtf8(text));
            [&] { QTRY_VERIFY(model.isAnswered()); }();
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column) {
                cells.append(model.index(0, column).data().toString());
            }
            return cells.join(QStringLiteral(" | "));
        };
        QCOMPARE(rowOf("bebop"), QStringLiteral("Cowboy Bebop | TV | Spring 1998 | 8.75 | Anime"));
        QCOMPARE(rowOf("your name"), QStringLiteral("Kimi no Na wa. | Movie | 2016 |  | Anime"));
        QCOMPARE(model.index(0, 0).data(OtherTitleRole).toString(), QStringLiteral("Your Name."));
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Your Name.")));
        QCOMPARE(model.at(0).id, 8);
    }

    void rowsBelongToTheTextGivenLast()
    {
        const auto store = m_stores.open(Dialect::Sqlite, m_clock);
        fill(*store);
        LibrarySearch search(*store, std::chrono::milliseconds(20));
        WorkSearchModel model(search);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy answers(&model, &WorkSearchModel::answered);
        model.search(QStringLiteral("akira"));
        QTRY_COMPARE(model.rowCount(), 6);
        model.search(QStringLiteral("Akira!")); // the same words
        QCOMPARE(model.rowCount(), 6);
        model.search(QStringLiteral("bebop"));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.isAnswered());
        QCoreApplication::processEvents(); // the question is on its way
        model.search(QStringLiteral("pascal")); // and no longer wanted
        const auto seen = answers.count();
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.at(0).id, 7);
        QCOMPARE(answers.count(), seen + 1);
        model.search(QString());
        QVERIFY(!model.hasWords() && model.isAnswered());
        QCOMPARE(model.rowCount(), 0);
    }

    void aWorkThatComesIsFound()
    {
        const auto store = m_stores.open(Dialect::Sqlite, m_clock);
        LibrarySearch search(*store, std::chrono::milliseconds(20));
        WorkSearchModel model(search);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.search(QStringLiteral("akira"));
        QTRY_VERIFY(model.isAnswered());
        QCOMPARE(model.rowCount(), 0);
        fill(*store);
        QTRY_COMPARE(model.rowCount(), 6);
    }

    void pastedTextsAreCutToWhatATitleCanHold_data() { FreshStores::addDialects(); }
    void pastedTextsAreCutToWhatATitleCanHold()
    {
        QFETCH(Dialect, dialect);
        QString many; // a synopsis, for instance
        for (int word = 0; word < 3000; ++word) {
            many += QStringLiteral("w%1 ").arg(word);
        }
        QVERIFY(find(dialect, many).works.isEmpty());
        QVERIFY(find(dialect, QString(20'000, QChar(0x30a2))).works.isEmpty());
        QString signs; // as many words as its length can hold
        for (char16_t sign = 0x4e00; sign < 0x4e00 + 2000; ++sign) {
            signs += QChar(sign) + QLatin1Char(' ');
        }
        QVERIFY(find(dialect, signs).works.isEmpty());
        QCOMPARE(titleWords(QStringLiteral("b a b")), QStringList({QStringLiteral("b"), QStringLiteral("a")}));
    }

    void aSearchThatFailedCanBeAskedAgain()
    {
        const auto store = m_stores.open(Dialect::Sqlite, m_clock);
        LibrarySearch search(*store, std::chrono::minutes(1)); // only what is asked here
        WorkSearchModel model(search);
        QSignalSpy failures(&model, &WorkSearchModel::failed);
        const auto rename = [&](const char *sql) {
            need(store->write([&](WriteTx &tx) {
                tx.run(sql);
                tx.touch(Topic::Works);
            }));
        };
        rename("ALTER TABLE works RENAME TO away");
        model.search(QStringLiteral("bebop"));
        QTRY_COMPARE(failures.size(), 1);
        QVERIFY(!model.isAnswered()); // nothing is known, which is not "nothing found"
        rename("ALTER TABLE away RENAME TO works");
        model.search(QStringLiteral("bebop "));
        QTRY_VERIFY(model.isAnswered());
        QCOMPARE(failures.size(), 1);
        model.search(QStringLiteral("bebop"));
        QVERIFY(model.isAnswered()); // of the same words: what is known stays
    }
};

QTEST_GUILESS_MAIN(TestWorkSearch)
#include "test_worksearch.moc"
