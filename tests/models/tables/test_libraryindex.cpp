// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/booktable.h"
#include "models/store/librarytable.h"
#include "models/store/overruling.h"
#include "models/store/worktable.h"
#include "models/tables/libraryindex.h"
#include "models/tables/worksearch.h"
#include "tests/models/tables/madelibrary.h"
#include "tests/support/freshstores.h"
#include "tests/support/putbook.h"
#include "tests/support/virtualclock.h"

#include <QTest>

#include <map>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
const QDate today(2026, 5, 7);
constexpr std::initializer_list<SubjectKind> allKinds{SubjectKind::Book, SubjectKind::Series, SubjectKind::Person,
                                                      SubjectKind::Anime};

/// "title | authors | series | narrators", see bookOf().
const QStringList shelfLines{QStringLiteral("Mistborn | Brandon Sanderson | Mistborn #1 | Michael Kramer"),
                             QStringLiteral("The Well of Ascension | Brandon Sanderson | Mistborn #2 | Michael Kramer"),
                             QStringLiteral("Elantris | Brandon Sanderson | | Jack Garrett"),
                             QStringLiteral("Misty Borders | Anna Kramer"),
                             QStringLiteral("Преступление и наказание | Фёдор Достоевский"),
                             QStringLiteral("鋼の錬金術師 | 荒川弘 | 鋼の錬金術師 #1"),
                             QStringLiteral("銀の匙 | 荒川弘"),
                             QStringLiteral("L'Étranger | Albert Camus"),
                             QStringLiteral("Unmistakable | Zoe Ant")};

Anime anime(qint64 malId, const char *title, const char *english, qint64 members)
{
    Anime anime;
    anime.malId = malId;
    anime.title = QString::fromUtf8(title);
    anime.titles = {{QStringLiteral("Default"), anime.title}, {QStringLiteral("English"), QString::fromUtf8(english)}};
    anime.members = members;
    return anime;
}

void putBooks(WriteTx &tx, RootId root, const QStringList &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        putBook(tx, root, "book" + QByteArray::number(i), bookOf(lines.at(i)));
    }
    tx.touch(Topic::Books);
}

QString told(const FoundWorks &found)
{
    static const QMap<SubjectKind, QString> marks{{SubjectKind::Book, QStringLiteral("B")},
                                                  {SubjectKind::Series, QStringLiteral("S")},
                                                  {SubjectKind::Person, QStringLiteral("P")},
                                                  {SubjectKind::Anime, QStringLiteral("A")}};
    QStringList rows;
    for (const FoundWork &work : found.works) {
        rows.append(marks.value(work.kind) + u' ' + work.title);
    }
    return rows.join(QStringLiteral(" | "));
}
} // namespace

Q_DECLARE_METATYPE(SubjectKind)

class TestLibraryIndex final : public QObject
{
    Q_OBJECT
    struct Shelf
    {
        std::unique_ptr<Store> store;
        std::unique_ptr<LibraryIndex> index;
        RootId root;
    };
    FreshStores m_stores;
    VirtualClock m_clock;
    std::map<Dialect, Shelf> m_shelves; // read only from then on
    std::map<Dialect, Shelf> m_made;

    Shelf open(Dialect dialect, const QStringList &lines)
    {
        Shelf shelf;
        shelf.store = m_stores.open(dialect, m_clock);
        shelf.index = std::make_unique<LibraryIndex>(*shelf.store);
        shelf.root = need(shelf.store->write([&](WriteTx &tx) {
            const RootId root = LibraryTable(tx).addRoot("/books");
            putBooks(tx, root, lines);
            for (const Anime &each :
                 {anime(1, "Hagane no Renkinjutsushi", "Fullmetal Alchemist", 3'000'000),
                  anime(2, "Gin no Saji", "Silver Spoon", 400'000), anime(3, "Misty Kingdom", "Kingdom of Mist", 20),
                  anime(4, "Misty Kitchen", "Mist Kitchen", 900'000)}) {
                WorkTable(tx).upsert(AnimeRecord::of(checked(each, today)));
            }
            tx.touch(Topic::Works);
            return root;
        }));
        return shelf;
    }
    Shelf &shelf(Dialect dialect)
    {
        Shelf &shelf = m_shelves[dialect];
        if (!shelf.store) {
            shelf = open(dialect, shelfLines);
        }
        return shelf;
    }
    Shelf &made(Dialect dialect)
    {
        Shelf &shelf = m_made[dialect];
        if (!shelf.store) {
            shelf = open(dialect, MadeLibrary(250).lines);
        }
        return shelf;
    }
    static QString find(Shelf &shelf, const QString &text)
    {
        return told(need(findWorks(*shelf.store, *shelf.index, text)));
    }
    static QString answers(Shelf &shelf, const QString &text)
    {
        QStringList rows;
        for (const SubjectKind kind : allKinds) {
            for (const NameHit &hit : shelf.index->find(kind, text, 30)) {
                rows.append(QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                                .arg(int(kind))
                                .arg(hit.mistakes)
                                .arg(int(hit.match))
                                .arg(int(hit.kind))
                                .arg(int(hit.standing))
                                .arg(hit.subject.value())
                                .arg(hit.name));
            }
        }
        return rows.join(u'\n');
    }

private Q_SLOTS:
    void ranks_data();
    void ranks();
    void rowsTellWhatIsKnown_data() { FreshStores::addDialects(); }
    void rowsTellWhatIsKnown();
    void bothDialectsAnswerAlike();
    void slipsAreForgiven_data();
    void slipsAreForgiven();
    void followsBooks_data() { FreshStores::addDialects(); }
    void followsBooks();
    void followsPersons_data() { FreshStores::addDialects(); }
    void followsPersons();
    void changesAreReadAlone();
    void filtersKeepToTheBest();
};

void TestLibraryIndex::ranks_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const Dialect dialect : {Dialect::Sqlite, Dialect::PostgreSql}) {
        const auto row = [dialect](const char *text, const char *expected) {
            QTest::addRow("%s, %s", text, dialect == Dialect::Sqlite ? "SQLite" : "PostgreSQL")
                << dialect << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        // exact, then of its series; the kinds in their order where their first answers are alike
        row("mistborn", "B Mistborn | B The Well of Ascension | S Mistborn");
        row("mistbron", "B Mistborn | B The Well of Ascension | S Mistborn");
        row("brandon mistborn", "B Mistborn | B The Well of Ascension | S Mistborn");
        row("mistborn brandon", "B Mistborn | B The Well of Ascension | S Mistborn");
        row("sandersen mistbron", "B Mistborn | B The Well of Ascension | S Mistborn");
        // who is called so comes before what is theirs
        row("brandon sanderson",
            "P Brandon Sanderson | B Mistborn | B The Well of Ascension | B Elantris | S Mistborn");
        row("kramer", "P Michael Kramer | P Anna Kramer | B Misty Borders | B Mistborn | B The Well of Ascension");
        // known by many before known by few; what is only similar last
        row("misty",
            "B Misty Borders | B Mistborn | B The Well of Ascension | A Misty Kitchen | A Misty Kingdom | S "
            "Mistborn");
        row("mistak", "B Unmistakable"); // inside a word
        row("достоевский наказание", "B Преступление и наказание");
        row("Преступлние", "B Преступление и наказание");
        row("федор", "P Фёдор Достоевский | B Преступление и наказание");
        row("錬金", "B 鋼の錬金術師 | S 鋼の錬金術師");
        row("鋼の錬近術師", "B 鋼の錬金術師 | S 鋼の錬金術師");
        row("荒川 銀", "B 銀の匙");
        row("letranger", "B L'Étranger");
        row("alchemist", "A Hagane no Renkinjutsushi");
        row("nothing like it", "");
        row(" ", "");
    }
}

void TestLibraryIndex::ranks()
{
    QFETCH(Dialect, dialect);
    QFETCH(QString, text);
    QTEST(find(shelf(dialect), text), "expected");
}

void TestLibraryIndex::rowsTellWhatIsKnown()
{
    QFETCH(Dialect, dialect);
    Shelf &own = shelf(dialect);
    const auto first = [&](const char *text) {
        return need(findWorks(*own.store, *own.index, QString::fromUtf8(text))).works.value(0);
    };
    const FoundWork book = first("ascension");
    QCOMPARE(book.authors, QStringLiteral("Brandon Sanderson"));
    QVERIFY(book.otherTitle.isEmpty() && book.beginsKind);
    QCOMPARE(first("jack garrett").title, QStringLiteral("Jack Garrett"));
    QVERIFY(first("jack garrett").isNarrator);
    QVERIFY(!first("brandon sanderson").isNarrator);
    QCOMPARE(first("brandon sanderson").books, 3);
    const FoundWork alchemist = first("fullmetal");
    QCOMPARE(alchemist.otherTitle, QStringLiteral("Fullmetal Alchemist"));
    QCOMPARE(int(alchemist.otherKind), int(NameKind::Title));
}

void TestLibraryIndex::bothDialectsAnswerAlike()
{
    Shelf &sqlite = made(Dialect::Sqlite);
    Shelf &postgres = made(Dialect::PostgreSql);
    for (Shelf *shelf : {&sqlite, &postgres}) {
        need(shelf->index->update(allKinds));
    }
    MadeLibrary library(250);
    int found = 0;
    for (int i = 0; i < 200; ++i) {
        const QString title = library.titles.at(library.below(250));
        const QString author = library.lines.at(library.below(250)).section(u'|', 1, 1).trimmed();
        const QStringList texts{title, title.left(1 + library.below(8)), slipped(title, i % 4, library.below(6)),
                                title.section(u' ', 1, 1) + u' ' + author.section(u' ', 1), title.mid(2, 5)};
        const QString text = texts.at(i % 5);
        QCOMPARE(answers(postgres, text), answers(sqlite, text));
        found += answers(sqlite, text).isEmpty() ? 0 : 1;
    }
    QVERIFY2(found > 150, qPrintable(QString::number(found)));
}

void TestLibraryIndex::slipsAreForgiven_data()
{
    QTest::addColumn<int>("rule");
    QTest::newRow("swapped") << 0;
    QTest::newRow("left out") << 1;
    QTest::newRow("doubled") << 2;
    QTest::newRow("key beside") << 3;
}

void TestLibraryIndex::slipsAreForgiven()
{
    QFETCH(int, rule);
    Shelf &shelf = made(Dialect::Sqlite);
    need(shelf.index->update(allKinds));
    MadeLibrary library(250);
    int found = 0;
    for (const QString &title : std::as_const(library.titles)) {
        const QString text = slipped(title, rule, library.below(int(title.size()) - 1));
        const QList<NameHit> hits = shelf.index->find(SubjectKind::Book, text, 10);
        found += std::ranges::any_of(hits, [&](const NameHit &hit) { return hit.name == title; }) ? 1 : 0;
    }
    QVERIFY2(found >= 248, qPrintable(QString::number(found))); // of 250
}

void TestLibraryIndex::followsBooks()
{
    QFETCH(Dialect, dialect);
    Shelf shelf = open(dialect, shelfLines);
    QCOMPARE(find(shelf, QStringLiteral("elantris")), QStringLiteral("B Elantris"));
    m_clock.advance(1s);
    need(shelf.store->write([&](WriteTx &tx) {
        putBook(tx, shelf.root, "book2", bookOf(QStringLiteral("Warbreaker | Anna Kramer"))); // is judged anew
        putBook(tx, shelf.root, "new", bookOf(QStringLiteral("Skyward | Brandon Sanderson")));
        const WorkId gone(tx.number("SELECT id FROM works WHERE title = 'Mistborn'"));
        tx.run("UPDATE items SET edition_id = NULL WHERE edition_id IN (SELECT id FROM editions WHERE work_id = $1)",
               gone);
        BookTable(tx).refresh(gone);
        tx.touch(Topic::Books);
    }));
    QCOMPARE(find(shelf, QStringLiteral("elantris")), QString());
    QCOMPARE(find(shelf, QStringLiteral("warbraeker")), QStringLiteral("B Warbreaker"));
    QCOMPARE(find(shelf, QStringLiteral("skyward sanderson")), QStringLiteral("B Skyward"));
    QCOMPARE(find(shelf, QStringLiteral("mistborn")), QStringLiteral("S Mistborn | B The Well of Ascension"));
    QCOMPARE(find(shelf, QStringLiteral("garrett")), QString()); // nobody reads any more
    need(shelf.store->write([](WriteTx &tx) {
        Anime renamed = anime(2, "Gin no Saji", "Silver Fork", 400'000);
        WorkTable(tx).upsert(AnimeRecord::of(checked(renamed, today)));
    }));
    QCOMPARE(find(shelf, QStringLiteral("silver spoon")), QString());
    QCOMPARE(find(shelf, QStringLiteral("silver fork")), QStringLiteral("A Gin no Saji"));
}

/// Books that are not touched themselves have other names when somebody says who is who.
void TestLibraryIndex::followsPersons()
{
    QFETCH(Dialect, dialect);
    const QStringList lines{QStringLiteral("Misery | Stephen King"), QStringLiteral("The Long Walk | Richard Bachman"),
                            QStringLiteral("Thinner | R Bachmann"), QStringLiteral("Other | Somebody")};
    Shelf shelf = open(dialect, lines + MadeLibrary(60).lines); // of a few books all would be read again
    const auto person = [&](ReadTx &tx, const char *name) {
        return PersonId(tx.number("SELECT id FROM persons WHERE name = $1", QString::fromLatin1(name)));
    };
    QCOMPARE(find(shelf, QStringLiteral("stephen king")), QStringLiteral("P Stephen King | B Misery"));
    m_clock.advance(1s);
    const auto [linked, merged] = need(shelf.store->write([&](WriteTx &tx) {
        lockWorks(tx);
        Overruling overruling(tx);
        const ActId first = overruling.linkPenName(person(tx, "Richard Bachman"), person(tx, "Stephen King"));
        return std::pair(first, overruling.mergePersons(person(tx, "Richard Bachman"), person(tx, "R Bachmann")));
    }));
    QCOMPARE(find(shelf, QStringLiteral("stephen king")),
             QStringLiteral("P Stephen King | P Richard Bachman | B Misery | B The Long Walk | B Thinner"));
    QCOMPARE(find(shelf, QStringLiteral("walk bachmann")), QStringLiteral("B The Long Walk"));
    m_clock.advance(1s);
    need(shelf.store->write([&, first = linked, second = merged](WriteTx &tx) {
        lockWorks(tx);
        Overruling(tx).takeBack(second);
        Overruling(tx).takeBack(first);
    }));
    QCOMPARE(find(shelf, QStringLiteral("stephen king")), QStringLiteral("P Stephen King | B Misery"));
    QCOMPARE(find(shelf, QStringLiteral("thinner bachmann")), QStringLiteral("B Thinner"));
}

void TestLibraryIndex::changesAreReadAlone()
{
    Shelf shelf = open(Dialect::Sqlite, MadeLibrary(100).lines);
    const auto update = [&] { return need(shelf.index->update(allKinds)); };
    const NameIndex &books = shelf.index->names(SubjectKind::Book);
    QVERIFY(update() > 100);
    QCOMPARE(update(), 0);
    const qsizetype before = books.names();
    m_clock.advance(1s);
    need(shelf.store->write([&](WriteTx &tx) {
        putBook(tx, shelf.root, "more", bookOf(QStringLiteral("One more | Nobody Else")));
        tx.touch(Topic::Books);
    }));
    QCOMPARE(update(), 2); // the book and its author
    QCOMPARE(books.subjects(), 101);
    QCOMPARE(books.names(), before + 2);
    m_clock.advance(1s);
    need(shelf.store->write([&](WriteTx &tx) {
        putBook(tx, shelf.root, "more", bookOf(QStringLiteral("One less | Nobody Else")));
        tx.touch(Topic::Books);
    }));
    QCOMPARE(update(), 1);
    QCOMPARE(books.subjects(), 101);
    need(shelf.store->write([](WriteTx &tx) { tx.touch(Topic::Works); }));
    QCOMPARE(update(), 0);
}

void TestLibraryIndex::filtersKeepToTheBest()
{
    Shelf &own = shelf(Dialect::Sqlite);
    const auto answer = [&](const char *text) {
        const QList<qint64> ids = need(findBooks(*own.index, QString::fromUtf8(text)));
        return need(own.store->read([&](ReadTx &tx) {
            QStringList titles;
            for (const qint64 id : ids) {
                tx.each(
                    "SELECT title FROM works WHERE id = $1", [&](const Row &row) { titles.append(row.text(0)); }, id);
            }
            return titles.join(QStringLiteral(" | "));
        }));
    };
    QCOMPARE(answer("mistborn"), QStringLiteral("Mistborn | The Well of Ascension"));
    QCOMPARE(answer("elantrsi"), QStringLiteral("Elantris"));
    QCOMPARE(answer("letranger"), QStringLiteral("L'Étranger"));
    QCOMPARE(answer("no such book"), QString());
}

QTEST_GUILESS_MAIN(TestLibraryIndex)
#include "test_libraryindex.moc"
