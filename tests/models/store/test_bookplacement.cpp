// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/librarytable.h"
#include "tests/support/putbook.h"
#include "tests/support/workdesk.h"

#include <QTest>

using namespace kuramori;

/// Which items become one book and one recording, and what is then known of it.
class TestBookPlacement final : public QObject, private WorkDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void booksAndRecordings_data();
    void booksAndRecordings();
    void whatAPersonSaidGoesFirst_data() { FreshStores::addDialects(); }
    void whatAPersonSaidGoesFirst();
    void aBookFollowsItsItem_data() { FreshStores::addDialects(); }
    void aBookFollowsItsItem();
    void onePersonForAllSpellings_data() { FreshStores::addDialects(); }
    void onePersonForAllSpellings();
    void seriesOfOneWordNeedTheirAuthor_data() { FreshStores::addDialects(); }
    void seriesOfOneWordNeedTheirAuthor();
    void textsOfAnyLengthAreKept_data() { FreshStores::addDialects(); }
    void textsOfAnyLengthAreKept();
    void whatNobodyNamesGoes_data() { FreshStores::addDialects(); }
    void whatNobodyNamesGoes();

private:
    ItemId put(const QString &line, ItemId known = {});
    void say(const char *kind, ItemId a, ItemId b);
    /// "1 1 2": the first two items are of one book.
    QString groups(const char *column) { return groupsOf(store(), m_items, column); }

    RootId m_root;
    QList<ItemId> m_items;
    QHash<ItemId, QString> m_lines;
};

void TestBookPlacement::init()
{
    QFETCH(Dialect, dialect);
    begin(dialect);
    m_items.clear();
    m_lines.clear();
    m_root = need(store().write([](WriteTx &tx) {
        for (const char *table : {"overrides", "items", "persons", "series", "roots"}) {
            tx.run(std::string("DELETE FROM ") + table);
        }
        return LibraryTable(tx).addRoot("/books");
    }));
}

ItemId TestBookPlacement::put(const QString &line, ItemId known)
{
    const qsizetype at = known.isValid() ? m_items.indexOf(known) : m_items.size();
    const ItemId id = need(store().write([&](WriteTx &tx) {
        LibraryItem item;
        item.isFile = true;
        return putBook(tx, m_root, QByteArray::number(at) + ".m4b", bookOf(line), item);
    }));
    if (!known.isValid()) {
        m_items.append(id);
    }
    m_lines.insert(id, line);
    return id;
}

void TestBookPlacement::say(const char *kind, ItemId a, ItemId b)
{
    need(store().write([&](WriteTx &tx) {
        tx.run("INSERT INTO overrides (kind, subject, object, made_at) VALUES ($1, $2, $3, $4)",
               QString::fromLatin1(kind), QString::number(a.value()), QString::number(b.value()), tx.now());
    }));
    put(m_lines.value(a), a);
}

void TestBookPlacement::booksAndRecordings_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<QStringList>("items");
    QTest::addColumn<QString>("works");
    QTest::addColumn<QString>("editions");
    QTest::addColumn<QString>("duplicates");
    struct Case
    {
        const char *name;
        const char *items; ///< one a line
        const char *works;
        const char *editions;
        const char *duplicates;
    };
    constexpr std::array cases{
        Case{"the author turned round", "Dune | Frank Herbert | | Scott Brick\nDune | Herbert Frank | | Scott Brick",
             "1 2", "1 2", "work review"},
        Case{"the same recording twice", "Dune | Frank Herbert | | Scott Brick\nDune | Frank Herbert | | Scott Brick",
             "1 1", "1 1", "edition same"},
        Case{"in another spelling", "Dune | Frank Herbert | | Scott Brick\nDune: A Novel | Frank Herbert | | S. Brick",
             "1 1", "1 1", "edition same"},
        Case{"two recordings", "Dune | Frank Herbert | | Scott Brick\nDune | Frank Herbert | | Simon Vance", "1 1",
             "1 2", "work same"},
        Case{"nobody knows who reads one", "Dune | Frank Herbert | | Scott Brick\nDune | Frank Herbert", "1 1", "1 2",
             "edition review"},
        Case{"volumes that differ by a number alone",
             "The Good Guys 1 | Eric Ugland | The Good Guys #1\nThe Good Guys 11 | Eric Ugland | The Good Guys #11",
             "1 2", "1 2", ""},
        Case{"the same title at another place",
             "Grove | Ann Lee | Trees #1 | Bo Ek\nGrove | Ann Lee | Trees #2 | Bo Ek", "1 2", "1 2", ""},
        Case{"other authors", "Foundation | Isaac Asimov\nFoundation | Mercedes Lackey", "1 2", "1 2", ""},
        Case{"a slip of the pen in the only word of the title",
             "Neuromancer | William Gibson\nNeuromacner | William "
             "Gibson",
             "1 2", "1 2", "work review"},
    };
    for (const Case &one : cases) {
        for (const auto &[name, dialect] :
             {std::pair("sqlite", Dialect::Sqlite), std::pair("postgresql", Dialect::PostgreSql)}) {
            QTest::addRow("%s, %s", one.name, name) << dialect << QString::fromLatin1(one.items).split(u'\n')
                                                    << one.works << one.editions << one.duplicates;
        }
    }
}

void TestBookPlacement::booksAndRecordings()
{
    QFETCH(QStringList, items);
    for (const QString &item : items) {
        put(item);
    }
    QTEST(groups("e.work_id"), "works");
    QTEST(groups("e.id"), "editions");
    QTEST(text("SELECT level || ' ' || verdict FROM likenesses"), "duplicates");
    const QString works = groups("e.work_id");
    const QString editions = groups("e.id");
    for (const ItemId item : std::as_const(m_items)) { // judged again, they stay where they are
        put(m_lines.value(item), item);
        QCOMPARE(groups("e.work_id"), works);
        QCOMPARE(groups("e.id"), editions);
    }
}

void TestBookPlacement::whatAPersonSaidGoesFirst()
{
    const ItemId dune = put(QStringLiteral("Dune | Frank Herbert | | Scott Brick"));
    const ItemId again = put(QStringLiteral("Dune | Frank Herbert | | Scott Brick"));
    const ItemId other = put(QStringLiteral("Arrakis | F. H. | | S. B."));
    QCOMPARE(groups("e.id"), QStringLiteral("1 1 2"));
    say("same_work", other, dune);
    QCOMPARE(groups("e.work_id"), QStringLiteral("1 1 1"));
    QCOMPARE(groups("e.id"), QStringLiteral("1 1 2"));
    say("same_edition", other, dune);
    QCOMPARE(groups("e.id"), QStringLiteral("1 1 1"));
    say("other_edition", again, dune);
    say("other_edition", again, other);
    QCOMPARE(groups("e.id"), QStringLiteral("1 2 1"));
    say("other_work", again, dune);
    QCOMPARE(groups("e.work_id"), QStringLiteral("1 2 1"));
    need(store().write([](WriteTx &tx) { tx.run("UPDATE overrides SET ended_at = 1"); }));
    for (const ItemId item : {dune, again, other}) {
        put(m_lines.value(item), item);
    }
    QCOMPARE(groups("e.id"), QStringLiteral("1 1 2"));
    QCOMPARE(groups("e.work_id"), QStringLiteral("1 1 2"));
}

void TestBookPlacement::aBookFollowsItsItem()
{
    const ItemId item = put(QStringLiteral("Ashh | Ann Lee | Trees #1 | Bo Ek | 2001"));
    const qint64 work = number("SELECT work_id FROM books");
    const qint64 edition = number("SELECT id FROM editions");
    put(QStringLiteral("Ash | Ann Lee, Cy Dee | Trees #1.5, Grove | Bo Ek, Flo Gil | 1999"), item);
    QCOMPARE(number("SELECT work_id FROM books"), work);
    QCOMPARE(number("SELECT id FROM editions"), edition);
    QCOMPARE(number("SELECT count(*) FROM works WHERE kind = 'book'"), 1);
    QCOMPARE(text("SELECT title || '; ' || authors || '; ' || narrators || '; ' || series || '; ' || year FROM books "
                  "JOIN works ON id = work_id"),
             QStringLiteral("Ash; Ann Lee, Cy Dee; Bo Ek, Flo Gil; Trees #1.5; 1999"));
    QCOMPARE(text("SELECT search_text FROM books"),
             QStringLiteral("ash\nann lee\ncy dee\nbo ek\nflo gil\ntrees\ngrove"));
    QCOMPARE(number("SELECT count(*) FROM series_entries"), 2);
    QCOMPARE(number("SELECT count(*) FROM contributors"), 4);
    QCOMPARE(text("SELECT author_key || '; ' || series_key FROM books"), QStringLiteral("lee ann; trees 00001.500"));
}

void TestBookPlacement::onePersonForAllSpellings()
{
    put(QStringLiteral("Ash | J.R.R. Tolkien"));
    put(QStringLiteral("Birch | J. R. R. Tolkien"));
    put(QStringLiteral("Cedar | John Ronald Reuel Tolkien"));
    put(QStringLiteral("Elm | J. Tolkien")); // may be somebody else
    put(QStringLiteral("Fir | Robert Smith"));
    put(QStringLiteral("Gum | Robert A. Smith"));
    put(QStringLiteral("Hazel | Robert B. Smith"));
    QCOMPARE(text("SELECT count(*) || '' FROM persons WHERE surname_key = 'tolkien'"), QStringLiteral("2"));
    QCOMPARE(number("SELECT count(DISTINCT person_id) FROM contributors WHERE spelling LIKE 'Robert%'"), 2);
    QCOMPARE(number("SELECT count(*) FROM person_spellings"), 7);
    QCOMPARE(text("SELECT spelling FROM contributors c JOIN works w ON w.id = c.work_id WHERE w.title = 'Cedar'"),
             QStringLiteral("John Ronald Reuel Tolkien"));
}

void TestBookPlacement::seriesOfOneWordNeedTheirAuthor()
{
    put(QStringLiteral("Ash | Ann Lee | Foundation #1"));
    put(QStringLiteral("Birch | Cy Dee | Foundation #2"));
    put(QStringLiteral("Cedar | Ann Lee | The Foundation Series #2"));
    put(QStringLiteral("Elm | Flo Gil | Star Wars #1"));
    put(QStringLiteral("Fir | Hal Ivy | Star Wars #2"));
    QCOMPARE(number("SELECT count(*) FROM series"), 3);
    QCOMPARE(number("SELECT count(*) FROM series_entries e JOIN series s ON s.id = e.series_id "
                    "WHERE s.name_key = 'foundation'"),
             3);
}

/// PostgreSQL has no index for texts of more than 2.7 kB.
void TestBookPlacement::textsOfAnyLengthAreKept()
{
    QString text;
    for (int at = 0; at < 4'000; ++at) {
        text += QChar(0x4e00 + (at * 7919) % 20'000); // hard to compress
    }
    put(text + u'|' + text + u'|' + text + QStringLiteral(" #1|") + text);
    QCOMPARE(this->text("SELECT title FROM works WHERE kind = 'book'"), text);
    QCOMPARE(this->text("SELECT name FROM series"), text);
}

void TestBookPlacement::whatNobodyNamesGoes()
{
    const ItemId item = put(QStringLiteral("Ash | Ann Lee | Trees #1 | Bo Ek"));
    put(QStringLiteral("Birch | Ann Lee | Trees #2"));
    put(QStringLiteral("Ash | Cy Dee | Grove #1 | Flo Gil"), item);
    const auto names = [this](const char *table) {
        const std::string sql = std::string("SELECT name FROM ") + table + " ORDER BY name";
        return QStringList(need(store().read(
                               [&](ReadTx &tx) { return tx.all(sql, [](const Row &row) { return row.text(0); }); })))
            .join(u' ');
    };
    QCOMPARE(names("persons"), QStringLiteral("Ann Lee Cy Dee Flo Gil"));
    QCOMPARE(names("series"), QStringLiteral("Grove Trees"));
    put(QStringLiteral("Birch | Ann Lee | Trees #2"), item); // the other one's book
    QCOMPARE(names("persons"), QStringLiteral("Ann Lee"));
    QCOMPARE(names("series"), QStringLiteral("Trees"));
    QCOMPARE(number("SELECT count(*) FROM works WHERE kind = 'book'"), 1);
    QCOMPARE(number("SELECT count(*) FROM editions"), 2);
}

QTEST_APPLESS_MAIN(TestBookPlacement)
#include "test_bookplacement.moc"
