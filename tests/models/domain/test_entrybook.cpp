// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entrybook.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace kuramori;

namespace
{
QStringList textsOf(const char *text)
{
    QStringList texts = QString::fromUtf8(text).split(u';', Qt::SkipEmptyParts);
    for (QString &each : texts) {
        each = each.trimmed();
    }
    return texts;
}

/// "7 | The Mill | w:1 w:2 a:B0SIM00001 i:9780000000002": key, title, and what identifies the book.
KeyedBook keyedOf(const QString &text)
{
    const QStringList pieces = text.split(u'|');
    KeyedBook keyed{pieces.value(0).trimmed(), {{}, {}, {}, pieces.value(1).trimmed()}};
    const QStringList ids = pieces.value(2).split(u' ', Qt::SkipEmptyParts);
    for (const QString &id : ids) {
        EntryBook &book = keyed.book;
        QStringList &list = id.startsWith(u'w') ? book.workIds : id.startsWith(u'a') ? book.asins : book.isbns;
        list.append(id.mid(2));
    }
    return keyed;
}

QList<KeyedBook> keyedOf(const QStringList &texts)
{
    QList<KeyedBook> list;
    list.reserve(texts.size());
    for (const QString &text : texts) {
        list.append(keyedOf(text));
    }
    return list;
}

ListedEntry entryOf(const KeyedBook &keyed)
{
    ListedEntry entry;
    entry.key = keyed.key;
    entry.title = keyed.book.title;
    entry.workIds = keyed.book.workIds;
    entry.asins = keyed.book.asins;
    entry.isbns = keyed.book.isbns;
    return entry;
}

QList<ListedEntry> entriesOf(const QList<KeyedBook> &books)
{
    QList<ListedEntry> entries;
    entries.reserve(books.size());
    for (const KeyedBook &book : books) {
        entries.append(entryOf(book));
    }
    return entries;
}

QStringList keysOf(const QList<KeyNow> &now)
{
    QStringList keys;
    keys.reserve(now.size());
    for (const KeyNow &each : now) {
        keys.append(each.key);
    }
    return keys;
}
} // namespace

/// What hangs on a book of a series follows it.
class TestEntryBook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysFollowBooks_data();
    void keysFollowBooks();
    void whatIsKnownIsKept();
    void objects_data();
    void objects();
    void nothingMovesWithoutReason();
    void noOrderOfAnswersLosesABook();
};

void TestEntryBook::keysFollowBooks_data()
{
    QTest::addColumn<QStringList>("books");
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<QStringList>("keys");
    const auto row = [](const char *name, const char *books, const char *entries, const char *keys) {
        QTest::newRow(name) << textsOf(books) << textsOf(entries) << textsOf(keys);
    };
    row("stays", "7 | The Mill | w:1", "7 | The Mill | w:1", "7");
    row("moved", "7 | The Mill | w:1", "6.5 | The Mill | w:1; 7 | Home | w:2", "6.5");
    row("moved, its place is empty", "7 | The Mill | w:1", "6.5 | The Mill | w:1", "6.5");
    row("changed places", "7 | The Mill | w:1; 8 | Home | w:2", "7 | Home | w:2; 8 | The Mill | w:1", "8; 7");
    row("went round", "1 | A | w:1; 2 | B | w:2; 3 | C | w:3", "1 | C | w:3; 2 | A | w:1; 3 | B | w:2", "2; 3; 1");
    row("got a number", "book:the mill | The Mill | a:A", "4 | The Mill | a:A", "4");
    row("lost its number", "4 | The Mill | a:A", "book:mill | The Mill | a:A", "book:mill");
    row("title corrected", "book:mil | Mil | w:1", "book:mill | The Mill | w:1", "book:mill");
    row("title corrected in its place", "7 | Mil | w:1", "7 | The Mill | w:1", "7");
    row("another book at its place", "7 | The Mill | w:1", "7 | Home | w:2", "gone:work:1");
    row("another one by ASIN", "7 | The Mill | a:A", "7 | Home | a:B", "gone:asin:A");
    row("another one by ISBN", "7 | The Mill | i:978", "7 | Home | i:979", "gone:isbn:978");
    row("nobody at its place", "7 | The Mill | w:1", "8 | Home | w:2", "7");
    row("no list", "7 | The Mill | w:1", "", "7");
    row("came back", "gone:work:1 | The Mill | w:1", "9 | The Mill | w:1; 7 | Home | w:2", "9");
    row("stays away", "gone:work:1 | The Mill | w:1", "7 | Home | w:2", "gone:work:1");
    row("came back by its ASIN", "gone:work:1 | The Mill | w:1 a:A", "9 | The Mill | a:A", "9");
    row("the work goes before the ASIN", "7 | The Mill | w:1 a:A", "6.5 | The Mill | w:1; 8 | Home | w:2 a:A", "6.5");
    row("the ASIN goes before the ISBN", "7 | The Mill | a:A i:978", "6 | The Mill | a:A; 8 | Home | i:978", "6");
    row("the ASIN where the work is unknown", "7 | The Mill | w:1 a:A", "6 | The Mill | a:A; 7 | Home | w:2", "6");
    row("the work has another number", "7 | The Mill | w:1 a:A", "7 | The Mill | w:9 a:A", "7");
    row("sold anew", "7 | The Mill | a:A", "7 | Mill | a:B", "7");
    row("nothing identifies it", "7 | The Mill |", "7 | Home | w:2; 8 | The Mill | w:1", "7");
    row("nothing identifies the other", "7 | The Mill | w:1", "7 | Home |", "7");
    row("known by different things", "7 | The Mill | a:A", "7 | Home | w:2", "7");
    row("and another is proven there", "7 | The Mill | a:A; 8 | Home | w:2", "7 | Home | w:2", "gone:asin:A; 7");
    row("nothing identifies it, another is there", "7 | The Mill |; 8 | Home | w:2", "7 | Home | w:2", "7; 7");
    row("split, its place has it", "7 | The Mill | w:1 a:A", "7 | The Mill | w:1; 6.5 | The Mill | a:A", "7");
    row("split, its place has not", "7 | The Mill | w:1 a:A", "7 | Home | w:2; 8 | The Mill | w:1; 6.5 | Mill | a:A",
        "8");
    row("at several places", "7 | The Mill | a:A a:B", "8 | One | a:A; 9 | Two | a:B; 7 | Home | a:C", "gone:asin:A");
    row("at several places, its own among them", "7 | The Mill | a:A a:B", "7 | One | a:A; 9 | Two | a:B", "7");
    row("two become one", "7 | The Mill | w:1; book:mill | Mill | a:A", "7 | The Mill | w:1 a:A", "7; 7");
}

void TestEntryBook::keysFollowBooks()
{
    QFETCH(QStringList, books);
    QFETCH(QStringList, entries);
    const QList<KeyedBook> keyed = keyedOf(books);
    QTEST(keysOf(keysNow(keyed, entriesOf(keyedOf(entries)))), "keys");
    QList<ListedEntry> backwards = entriesOf(keyedOf(entries));
    std::ranges::reverse(backwards);
    QTEST(keysOf(keysNow(keyed, backwards)), "keys");
}

void TestEntryBook::whatIsKnownIsKept()
{
    const EntryBook known = keyedOf(QStringLiteral("7 | Mil | w:1 a:A")).book;
    const EntryBook now = withTold(known, keyedOf(QStringLiteral("7 | The Mill | a:B i:978")).book);
    QCOMPARE(now, keyedOf(QStringLiteral("7 | The Mill | w:1 a:B i:978")).book);
}

void TestEntryBook::objects_data()
{
    QTest::addColumn<OverrideKind>("kind");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, OverrideKind kind, const char *object, const char *after) {
        QTest::newRow(name) << kind << QString::fromLatin1(object) << QString::fromLatin1(after);
    };
    using K = OverrideKind;
    row("wanted", K::WantEntry, "7", "6.5");
    row("not moved", K::WantEntry, "9", "9");
    row("pinned without a number", K::PinEntry, "book:mill", "4");
    row("chosen", K::ChooseRecording, "7 = audnexus B0SIM00001 us", "6.5 = audnexus B0SIM00001 us");
    row("any again", K::ChooseRecording, "book:a = b = any", "5 = any");
    row("not legible", K::ChooseRecording, "7", "7");
    row("ignored", K::IgnoreGap, "7", "6.5");
    row("a range is of places", K::IgnoreGap, "1-3", "1-3");
    row("an omnibus is not", K::WantEntry, "1-3", "1-4");
    row("ignoring does not spread", K::IgnoreGap, "8", "gone:work:8");
    row("wanting may", K::WantEntry, "8", "8-9");
    row("nor when it was away", K::IgnoreGap, "gone:work:8", "gone:work:8");
    row("back from there", K::IgnoreGap, "gone:work:3", "11");
}

void TestEntryBook::objects()
{
    QFETCH(OverrideKind, kind);
    QFETCH(QString, object);
    const QList<KeyedBook> books = keyedOf(textsOf("7 | The Mill | w:1; book:mill | Mill | w:2; book:a = b | A = B | "
                                                   "w:5; 1-3 | First Three | w:4; 8 | Home | w:8; 8-9 | Last | w:3"));
    const QList<ListedEntry> entries
        = entriesOf(keyedOf(textsOf("6.5 | The Mill | w:1; 4 | Mill | w:2; 5 | A = B | w:5; 1-4 | First Four | w:4; "
                                    "8-9 | Home | w:8; 11 | Last | w:3")));
    QTEST(objectAfter({kind, QStringLiteral("1"), object}, movesOf(books, keysNow(books, entries))), "after");
}

void TestEntryBook::nothingMovesWithoutReason()
{
    const QList<KeyedBook> books = keyedOf(textsOf("7 | The Mill | w:1; 8 | Home |; 9 | Away | w:3"));
    QVERIFY(movesOf(books, keysNow(books, entriesOf(books))).isEmpty());
    QVERIFY(movesOf(books, keysNow(books, {})).isEmpty());
}

/// Books that go, come back and change places: each is where it is listed, and never where another one is.
void TestEntryBook::noOrderOfAnswersLosesABook()
{
    QRandomGenerator dice(20261123);
    constexpr int all = 6;
    QList<KeyedBook> books;
    books.reserve(all);
    for (int each = 1; each <= all; ++each) {
        books.append(keyedOf(QStringLiteral("%1 | Title %1 | w:%1 a:A%1").arg(each)));
    }
    for (int round = 0; round < 2000; ++round) {
        QList<ListedEntry> entries;
        QSet<int> places;
        for (int each = 1; each <= all; ++each) {
            const int place = dice.bounded(1, 9);
            if (dice.bounded(4) == 0 || places.contains(place)) {
                continue; // not told of
            }
            places.insert(place);
            const char *ids = dice.bounded(3) == 0 ? "w:%2" : "w:%2 a:A%2";
            entries.append(
                entryOf(keyedOf(QStringLiteral("%1 | Title %2 | ").arg(place).arg(each)
                                + QString::fromLatin1(ids).replace(QLatin1String("%2"), QString::number(each)))));
        }
        const QList<KeyNow> now = keysNow(books, entries);
        for (qsizetype at = 0; at < books.size(); ++at) {
            KeyedBook &book = books[at];
            book.key = now.at(at).key;
            const auto own = std::ranges::find_if(
                entries, [&](const ListedEntry &entry) { return entry.workIds.contains(QString::number(at + 1)); });
            const auto there = std::ranges::find(entries, book.key, &ListedEntry::key);
            QVERIFY2(there == own, qPrintable(QStringLiteral("round %1, book %2").arg(round).arg(at + 1)));
            if (own != entries.end()) {
                book.book = withTold(book.book, bookOf(*own));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestEntryBook)
#include "test_entrybook.moc"
