// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/fileaddress.h"
#include "models/base/textkey.h"
#include "models/store/librarytable.h"
#include "models/tables/bookdetails.h"
#include "tests/support/explain.h"
#include "tests/support/freshstores.h"
#include "tests/support/listeningconnection.h"
#include "tests/support/putbook.h"
#include "tests/support/virtualclock.h"

#include <QTest>

#include <map>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
/// A store with a few books: B and C of one author and series, A without series, D with nothing known but its title.
struct Shelf
{
    std::unique_ptr<Store> store;
    RootId root;
};

BookToPut book(const char *title, const char *author, const char *series, double hours, const char *language)
{
    BookToPut book = plainBook(QString::fromUtf8(title), QString::fromUtf8(author), QString::fromUtf8(series), hours);
    book.language = QString::fromUtf8(language);
    return book;
}

QString titles(ReadTx &tx, const std::vector<qint64> &ids)
{
    QStringList result;
    for (const qint64 id : ids) {
        result.append(*tx.first(
            "SELECT title FROM works WHERE id = $1", [](const Row &row) { return row.text(0); }, id));
    }
    return result.join(u' ');
}

WorkId workCalled(ReadTx &tx, const char *title)
{
    return WorkId(tx.number("SELECT id FROM works WHERE title = $1", QString::fromUtf8(title)));
}
} // namespace

class TestBookOrder final : public QObject
{
    Q_OBJECT
    FreshStores m_stores;
    VirtualClock m_clock;
    std::map<Dialect, Shelf> m_shelves; // read only from then on

    Shelf &shelf(Dialect dialect)
    {
        Shelf &shelf = m_shelves[dialect];
        if (!shelf.store) {
            shelf.store = m_stores.open(dialect, m_clock);
            fill(shelf);
        }
        return shelf;
    }
    void fill(Shelf &shelf)
    {
        shelf.root = need(shelf.store->write([](WriteTx &tx) { return LibraryTable(tx).addRoot("/books"); }));
        const auto put = [&](BookToPut book) {
            m_clock.advance(1h); // each is added later than the one before
            return putBook(*shelf.store, shelf.root, book);
        };
        BookToPut chosen = book("Cedar", "Ann Zed", "Trees #10", 8, "English");
        chosen.narrators = QStringList{QStringLiteral("Bo Ek")};
        chosen.year = 1999;
        put(chosen);
        BookToPut birch = book("Birch", "Ann Zed", "Trees #2", 9, "en");
        birch.narrators = QStringList{QStringLiteral("Cy Dee")};
        birch.year = 2004;
        put(birch);
        put(book("Ashé", "Zoe Ant, Ann Zed", "", 2, "de"));
        BookToPut bare = book("Dust", "", "", 0, "");
        bare.files = {{"Dust/1.mp3", 0, 0ms, 0, {}}};
        put(bare);
        BookToPut other = birch; // another recording, which is gone
        other.narrators = QStringList{QStringLiteral("Flo Gil")};
        other.files = {{"old/Birch.ogg", 1000, 1h, 64'000, {}}};
        const ItemId gone = put(other);
        need(shelf.store->write([gone](WriteTx &tx) {
            tx.run("UPDATE items SET missing_since = 1 WHERE id = $1", gone);
            tx.run("UPDATE books SET items = 1, missing = 1 WHERE work_id = (SELECT e.work_id FROM editions e "
                   "JOIN items i ON i.edition_id = e.id WHERE i.id = $1)",
                   gone);
        }));
    }

private Q_SLOTS:
    void sortsAndFilters_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<BookQuery>("query");
        QTest::addColumn<QString>("expected");
        for (const Dialect dialect : {Dialect::Sqlite, Dialect::PostgreSql}) {
            const auto row = [dialect](const char *name, const BookQuery &query, const char *expected) {
                QTest::addRow("%s, %s", name, dialect == Dialect::Sqlite ? "SQLite" : "PostgreSQL")
                    << dialect << query << QString::fromUtf8(expected);
            };
            const auto words = [](const char *text) { return textKey(QString::fromUtf8(text)).split(u' '); };
            row("title", {BookColumn::Title, false, {}, {}}, "Ashé Birch Cedar Dust");
            row("title, backwards", {BookColumn::Title, true, {}, {}}, "Dust Cedar Birch Ashé");
            row("authors, then series", {BookColumn::Authors, false, {}, {}}, "Ashé Birch Cedar Dust");
            row("authors, backwards, unknown last", {BookColumn::Authors, true, {}, {}}, "Cedar Birch Ashé Dust");
            row("series by number, none last", {BookColumn::Series, false, {}, {}}, "Birch Cedar Ashé Dust");
            row("narrators", {BookColumn::Narrators, false, {}, {}}, "Cedar Birch Ashé Dust");
            row("runtime", {BookColumn::Runtime, true, {}, {}}, "Birch Cedar Ashé Dust");
            row("runtime, shortest first", {BookColumn::Runtime, false, {}, {}}, "Ashé Cedar Birch Dust");
            row("year", {BookColumn::Year, true, {}, {}}, "Birch Cedar Dust Ashé");
            row("language", {BookColumn::Language, true, {}, {}}, "Birch Ashé Cedar Dust");
            row("size", {BookColumn::Size, true, {}, {}}, "Birch Cedar Ashé Dust");
            row("recordings", {BookColumn::Recordings, true, {}, {}}, "Birch Dust Ashé Cedar");
            row("state", {BookColumn::State, true, {}, {}}, "Birch Dust Ashé Cedar");
            row("added", {BookColumn::Added, true, {}, {}}, "Dust Ashé Birch Cedar");
            row("a word of the title", {BookColumn::Title, false, words("ashe"), {}}, "Ashé");
            row("words of author and series", {BookColumn::Authors, false, words("trees ann"), {}}, "Birch Cedar");
            row("a word nowhere", {BookColumn::Series, false, words("oak"), {}}, "");
            row("books alike", {BookColumn::Title, false, words("oak"), {}, {4, 1, 77}}, "Cedar Dust");
            row("books alike besides", {BookColumn::Title, true, words("ashe"), {}, {4}}, "Dust Ashé");
            row("books alike, no words", {BookColumn::Title, false, {}, {}, {1}}, "Ashé Birch Cedar Dust");
            row("a wild card is a letter", {BookColumn::Added, true, {QStringLiteral("%")}, {}}, "");
            BookFacets facets;
            facets.languages = QStringList{QStringLiteral("en"), QStringLiteral("English")};
            row("language, in two spellings", {BookColumn::Added, false, {}, facets}, "Cedar Birch");
            facets.state = BookState::Partly;
            row("partly missing besides", {BookColumn::Title, false, {}, facets}, "Birch");
            facets = {};
            facets.state = BookState::Missing;
            row("nothing missing in full", {BookColumn::Year, false, {}, facets}, "");
            facets = {};
            facets.format = QStringLiteral("mp3");
            row("format", {BookColumn::Size, false, {}, facets}, "Dust");
            facets.format = QStringLiteral("ogg");
            row("format of one recording", {BookColumn::Title, false, {}, facets}, "Birch");
        }
    }
    void sortsAndFilters()
    {
        QFETCH(Dialect, dialect);
        QFETCH(BookQuery, query);
        QFETCH(QString, expected);
        Store &store = *shelf(dialect).store;
        const auto ids = need(store.read([&](ReadTx &tx) { return bookOrder(tx, query); }));
        QCOMPARE(need(store.read([&](ReadTx &tx) { return titles(tx, ids); })), expected);
        for (size_t limit = 1; limit < ids.size(); ++limit) {
            const auto first = need(store.read([&](ReadTx &tx) { return bookOrder(tx, query, int(limit)); }));
            QCOMPARE(first, std::vector<qint64>(ids.begin(), ids.begin() + qsizetype(limit)));
        }
    }

    void onlyOnePersonOrSeries_data() { FreshStores::addDialects(); }
    void onlyOnePersonOrSeries()
    {
        QFETCH(Dialect, dialect);
        need(shelf(dialect).store->read([](ReadTx &tx) {
            const qint64 birch = workCalled(tx, "Birch").value();
            const BookLine line = bookLines(tx, std::span(&birch, 1)).constFirst();
            const auto only = [&tx](const BookFacets &facets) {
                return titles(tx, bookOrder(tx, {BookColumn::Title, false, {}, facets}));
            };
            BookFacets author;
            author.author = line.writers.constFirst().id;
            QCOMPARE(only(author), QStringLiteral("Ashé Birch Cedar"));
            author.narrator = line.readers.constLast().id;
            QCOMPARE(only(author), QStringLiteral("Birch"));
            BookFacets narrator; // who is no author
            narrator.author = line.readers.constFirst().id;
            QCOMPARE(only(narrator), QString());
            BookFacets series;
            series.series = line.seriesList.constFirst().id;
            QCOMPARE(only(series), QStringLiteral("Birch Cedar"));
        }));
    }

    void everyOrderHasItsIndex_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<BookColumn>("column");
        QTest::addColumn<QString>("index");
        for (const Dialect dialect : {Dialect::Sqlite, Dialect::PostgreSql}) {
            const auto row = [dialect](BookColumn column, const char *index) {
                QTest::addRow("%s, %s", index, dialect == Dialect::Sqlite ? "SQLite" : "PostgreSQL")
                    << dialect << column << QString::fromLatin1(index);
            };
            row(BookColumn::Title, "works_by_title");
            row(BookColumn::Authors, "books_by_shelf");
            row(BookColumn::Series, "books_by_series");
            row(BookColumn::Narrators, "books_by_narrators");
            row(BookColumn::Runtime, "books_by_runtime");
            row(BookColumn::Year, "books_by_year");
            row(BookColumn::Language, "books_by_language");
            row(BookColumn::Size, "books_by_size");
            row(BookColumn::Recordings, "books_by_editions");
            row(BookColumn::State, "books_by_state");
            row(BookColumn::Added, "books_by_added");
        }
    }
    void everyOrderHasItsIndex()
    {
        QFETCH(Dialect, dialect);
        QFETCH(BookColumn, column);
        QFETCH(QString, index);
        Store &store = *shelf(dialect).store;
        ListeningConnection listening(store);
        ReadTx tx(listening, m_clock.wall());
        for (const bool descending : {false, true}) {
            bookOrder(tx, {column, descending, {}, {}}, 100);
        }
        QVERIFY(listening.heard.size() >= 2);
        for (const std::string &sql : listening.heard) {
            const Plan plan = Plan::of(store, sql);
            QVERIFY2(plan.uses(index), qPrintable(QString::fromStdString(sql) + u'\n' + plan.text()));
            // PostgreSQL sorts what it believes to be three rows.
            QVERIFY2(!plan.sorts() || dialect == Dialect::PostgreSql, qPrintable(plan.text()));
        }
    }

    void aPageReadsNoWholeTable_data() { FreshStores::addDialects(); }
    void aPageReadsNoWholeTable()
    {
        QFETCH(Dialect, dialect);
        Store &store = *shelf(dialect).store;
        ListeningConnection listening(store);
        ReadTx tx(listening, m_clock.wall());
        const std::vector<qint64> ids(300, 1);
        bookLines(tx, ids);
        bookDetails(tx, WorkId(1));
        QVERIFY(listening.heard.size() >= 12);
        for (const std::string &sql : listening.heard) {
            const Plan plan = Plan::of(store, sql);
            QVERIFY2(plan.scans().isEmpty(), qPrintable(QString::fromStdString(sql) + u'\n' + plan.text()));
        }
    }

    void linesTellWhatIsKnown_data() { FreshStores::addDialects(); }
    void linesTellWhatIsKnown()
    {
        QFETCH(Dialect, dialect);
        need(shelf(dialect).store->read([](ReadTx &tx) {
            const std::vector<qint64> ids = bookOrder(tx, {});
            QList<BookLine> lines = bookLines(tx, ids);
            QCOMPARE(lines.size(), 4);
            const auto called = [&lines](const char *title) {
                return *std::ranges::find(lines, QString::fromUtf8(title), &BookLine::title);
            };
            const BookLine ash = called("Ashé");
            QCOMPARE(ash.authors, QStringLiteral("Zoe Ant, Ann Zed"));
            QCOMPARE(ash.writers.size(), 2);
            QCOMPARE(ash.runtime, 2 * 3'600'000);
            QVERIFY(ash.series.isEmpty() && !ash.year && ash.cover.isEmpty());
            const BookLine birch = called("Birch");
            QCOMPARE(birch.series, QStringLiteral("Trees #2"));
            QCOMPARE(birch.recordings, 2);
            QCOMPARE(birch.readers.size(), 2);
            QCOMPARE(birch.state, BookState::Partly);
            QCOMPARE(bookLines(tx, {}).size(), 0);
            const qint64 nobody = 1'000'000;
            QCOMPARE(bookLines(tx, std::span(&nobody, 1)).size(), 0);
        }));
    }

    void theCoverIsThePictureNamedSo_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QList<QByteArray>>("pictures");
        QTest::addColumn<QByteArray>("expected");
        for (const auto &[name, dialect] :
             {std::pair("sqlite", Dialect::Sqlite), std::pair("postgresql", Dialect::PostgreSql)}) {
            QTest::addRow("none, %s", name) << dialect << QList<QByteArray>() << QByteArray();
            QTest::addRow("cover before folder, %s", name)
                << dialect << QList<QByteArray>{"Elm/a.png", "Elm/folder.jpg", "Elm/COVER.jpeg"}
                << QByteArray("/b/Elm/COVER.jpeg");
            QTest::addRow("folder before others, %s", name)
                << dialect << QList<QByteArray>{"Elm/a.png", "Elm/Folder.JPG"} << QByteArray("/b/Elm/Folder.JPG");
            QTest::addRow("a name that is no UTF-8, %s", name)
                << dialect << QList<QByteArray>{"Elm/%41\xff ?#.png"} << QByteArray("/b/Elm/%41\xff ?#.png");
        }
    }
    void theCoverIsThePictureNamedSo()
    {
        QFETCH(Dialect, dialect);
        QFETCH(QList<QByteArray>, pictures);
        const auto store = m_stores.open(dialect, m_clock);
        const RootId root = need(store->write([](WriteTx &tx) { return LibraryTable(tx).addRoot("/b"); }));
        BookToPut elm = plainBook(QStringLiteral("Elm"), QStringLiteral("Ann Lee"));
        elm.files = {{"Elm/1.mp3", 1, 1h, 64'000, {}}};
        for (const QByteArray &picture : std::as_const(pictures)) {
            elm.files.append({picture, 1, 0ms, 0, {}});
        }
        putBook(*store, root, elm);
        const QUrl cover
            = need(store->read([](ReadTx &tx) { return bookLines(tx, bookOrder(tx, {})); })).constFirst().cover;
        QTEST(pathOf(cover), "expected");
        QCOMPARE(pathOf(QUrl(cover.toString())), pathOf(cover)); // models hand it on as either
    }

    void choicesAreCounted_data() { FreshStores::addDialects(); }
    void choicesAreCounted()
    {
        QFETCH(Dialect, dialect);
        const BookChoices choices = need(shelf(dialect).store->read([](ReadTx &tx) { return bookChoices(tx); }));
        const QList<BookChoice> languages{{QStringLiteral("en"), {QStringLiteral("English"), QStringLiteral("en")}, 2},
                                          {QStringLiteral("de"), {QStringLiteral("de")}, 1}};
        QCOMPARE(choices.languages, languages);
        QCOMPARE(choices.formats.size(), 3);
        QCOMPARE(choices.formats.constFirst().key, QStringLiteral("m4b"));
        QCOMPARE(choices.formats.constFirst().books, 3);
    }

    void readsOneBookInFull_data() { FreshStores::addDialects(); }
    void readsOneBookInFull();
};

void TestBookOrder::readsOneBookInFull()
{
    QFETCH(Dialect, dialect);
    const auto store = m_stores.open(dialect, m_clock);
    const RootId root = need(store->write([](WriteTx &tx) { return LibraryTable(tx).addRoot("/b"); }));
    BookToPut elm = plainBook(QStringLiteral("Elm"), QStringLiteral("Ann Lee"), QStringLiteral("Trees #1-2"));
    elm.subtitle = QStringLiteral("A Novel");
    elm.publisher = QStringLiteral("Grove Audio");
    elm.asin = QStringLiteral("B00ELM0001");
    elm.narrators = QStringList{QStringLiteral("Bo Ek")};
    elm.files = {{"Lee/Elm/1.mp3", 10, 1h, 64'000, {{0ms, 30min, QStringLiteral("One")}}},
                 {"Lee/Elm/2.mp3", 20, 3h, 128'000, {{10min, 30min, QStringLiteral("Two")}}},
                 {"Lee/Elm/cover.jpg", 5, 0ms, 0, {}}};
    putBook(*store, root, elm);
    need(store->write([](WriteTx &tx) {
        tx.run("UPDATE files SET missing_since = 1 WHERE shown LIKE '%2.mp3'");
        tx.run("UPDATE audio SET trouble = 'Cut off.' WHERE duration_ms = 3600000");
    }));
    const auto details = need(store->read([](ReadTx &tx) { return bookDetails(tx, workCalled(tx, "Elm")); }));
    QVERIFY(details);
    QCOMPARE(details->subtitle, QStringLiteral("A Novel"));
    QCOMPARE(details->series, QStringList{QStringLiteral("Trees #1–2")});
    QCOMPARE(details->recordings.size(), 1);
    const BookRecording &recording = details->recordings.constFirst();
    QCOMPARE(recording.identifiers, QStringList{QStringLiteral("ASIN B00ELM0001")});
    QCOMPARE(recording.publisher, QStringLiteral("Grove Audio"));
    const BookItem &item = recording.items.constFirst();
    QCOMPARE(item.folder, QByteArray("/b/Lee/Elm"));
    QCOMPARE(item.bitrate, 112'000); // three hours of 128, one of 64
    QCOMPARE(item.fileCount, 3);
    QCOMPARE(item.files.at(1).shown, QStringLiteral("2.mp3"));
    QVERIFY(item.files.at(1).isMissing && !item.files.at(0).isMissing);
    QCOMPARE(item.files.at(0).trouble, QStringLiteral("Cut off."));
    QCOMPARE(item.files.at(2).kind, FileKind::Image);
    const QList<BookChapter> chapters{{0, QStringLiteral("One")}, {4'200'000, QStringLiteral("Two")}};
    QCOMPARE(item.chapters, chapters);
    QVERIFY(!item.assertions.isEmpty());
    QCOMPARE(item.firstAudio()->path, QByteArray("/b/Lee/Elm/1.mp3"));
    QCOMPARE(details->firstItem()->id, item.id);
    QVERIFY(!need(store->read([](ReadTx &tx) { return bookDetails(tx, WorkId(1'000'000)); })));
}

QTEST_GUILESS_MAIN(TestBookOrder)
#include "test_bookorder.moc"
