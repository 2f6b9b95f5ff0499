// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/checktable.h"
#include "models/store/itemtable.h"
#include "models/store/librarytable.h"
#include "models/store/queryview.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"

#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
CheckFindings someFindings()
{
    return {{CheckRule::DecodeErrors, CheckWeight::Fault, 5952ms, {}, 3, QStringLiteral("CRC \"mismatch\"")},
            {CheckRule::TrackGap, CheckWeight::Warning, {}, 3, 4, {}}};
}

/// A book of the server "home", found here as a whole.
void addServerBook(WriteTx &tx, int id, std::optional<qint64> durationMs,
                   const QList<std::pair<FileId, std::optional<qint64>>> &files)
{
    if (id == 1) {
        tx.run("INSERT INTO servers (id, name, url, enabled, added_at) VALUES (1, 'home', 'http://home', 1, 1)");
        tx.run("INSERT INTO server_libraries (id, server_id, source_id, name, media_type, folders) "
               "VALUES (1, 1, 'lib', 'Books', 'book', '[]')");
    }
    tx.run("INSERT INTO server_books (id, server_id, library_id, source_id, listing_hash, path, is_file, is_missing, "
           "is_invalid, title, authors, narrators, series, duration_ms, audio_files, facts, first_seen, read_at, "
           "matched) VALUES ($1, 1, 1, $2, $3, '/b', 0, 0, 0, '', '', '', '', $4, $5, '{}', 1, 1, 'whole')",
           id, QString::number(id), QByteArray("h"), durationMs, files.size());
    for (qsizetype at = 0; at < files.size(); ++at) {
        tx.run("INSERT INTO server_files (book_id, position, path, type, duration_ms, file_id) "
               "VALUES ($1, $2, 'f', 'audio', $3, $4)",
               id, at, files.at(at).second, files.at(at).first);
    }
}
} // namespace

/// What checks found, on both dialects.
class TestCheckTable final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void aCheckIsKept();
    void theLastCheckCounts();
    void aChangedFileMakesItStale();
    void whatCannotBeReachedKeepsItsVerdict();
    void aFileThatIsGoneIsNoError();
    void neverCheckedOnesAreDueFirst();
    void aShallowCheckIsNone();
    void filesOfAwayRootsAreNotDue();
    void aRootGoesOnWhereItWas();
    void headersAreRead();
    void tracksAreRead();
    void runtimesAreKnownBySeveral();
    void aCopiedLengthIsNone();
    void rowsCanBeAsked();
    void theOldestAreFoundByTheIndex();

private:
    FileId addFile(const QByteArray &path, qint64 size = 100);
    void put(FileId file, CheckTier tier = CheckTier::Runtime, FileVerdict verdict = FileVerdict::Sound);
    std::optional<FileCheck> check(FileId file)
    {
        return need(m_store->read([&](ReadTx &tx) { return CheckRows(tx).check(file); }));
    }
    bool isStale(FileId file)
    {
        return need(m_store->read([&](ReadTx &tx) { return CheckRows(tx).isStale(file); }));
    }
    QList<FileId> due(CheckTier depth, qint64 most)
    {
        return need(m_store->read([&](ReadTx &tx) { return CheckRows(tx).filesDue(depth, m_clock.wall(), most); }));
    }
    RuntimeFacts runtimeFacts(FileId file)
    {
        return need(m_store->read([&](ReadTx &tx) { return CheckRows(tx).runtimeFacts(file); }));
    }
    ItemId makeItem(const QList<FileId> &files);
    void setLength(FileId file, std::chrono::milliseconds length, const char *byTags = "");
    void write(const std::function<void(WriteTx &)> &change) { need(m_store->write(change)); }

    VirtualClock m_clock;
    FreshStores m_stores;
    std::unique_ptr<Store> m_store;
    RootId m_root;
};

void TestCheckTable::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    m_store.reset();
    m_store = m_stores.open(dialect, m_clock);
    write([this](WriteTx &tx) {
        m_root = LibraryTable(tx).addRoot("/books");
        LibraryTable(tx).setOnline(m_root, {"disk", 1});
    });
}

FileId TestCheckTable::addFile(const QByteArray &path, qint64 size)
{
    return need(m_store->write([&](WriteTx &tx) {
        LibraryTable(tx).addFile(m_root, {path, FileKind::Audio, {7, size, 9ns}});
        return FileId(tx.number("SELECT max(id) FROM files"));
    }));
}

ItemId TestCheckTable::makeItem(const QList<FileId> &files)
{
    return need(m_store->write([&](WriteTx &tx) {
        const ItemId item(
            tx.insert("INSERT INTO items (root_id, path, shown, path_hash, is_file, audio_files, added_at) "
                      "VALUES ($1, $2, 'Book', $3, 0, $4, 1)",
                      m_root, QByteArray("Book"), hashOf("Book"), files.size()));
        for (qsizetype at = 0; at < files.size(); ++at) {
            tx.run("INSERT INTO item_files (file_id, item_id, position) VALUES ($1, $2, $3)", files.at(at), item, at);
        }
        return item;
    }));
}

void TestCheckTable::setLength(FileId file, std::chrono::milliseconds length, const char *byTags)
{
    AudioFile audio;
    audio.container = QStringLiteral("mp3");
    audio.duration = length;
    audio.tags = {{QStringLiteral("length"), QString::fromLatin1(byTags)}};
    write([&](WriteTx &tx) { LibraryTable(tx).setAudio(file, audio); });
}

void TestCheckTable::put(FileId file, CheckTier tier, FileVerdict verdict)
{
    write([=](WriteTx &tx) {
        const FileStamp stamp = CheckRows(tx).file(file).value().stamp;
        CheckTable(tx).put(file, {tier, verdict, {}, stamp, {}});
    });
}

void TestCheckTable::aCheckIsKept()
{
    const FileId file = addFile("a.mp3");
    QVERIFY(!check(file));
    QVERIFY(isStale(file));
    const FileCheck found{CheckTier::Decode, FileVerdict::Damaged, someFindings(), {7, 100, 9ns}, {}};
    write([&](WriteTx &tx) {
        CheckTable(tx).put(file, found);
        QCOMPARE(tx.touched(), Topics(Topic::Checks));
    });
    FileCheck kept = check(file).value();
    QVERIFY(kept.at > Timestamp());
    kept.at = {};
    QCOMPARE(kept, found);
    QVERIFY(!isStale(file));
}

void TestCheckTable::theLastCheckCounts()
{
    const FileId file = addFile("a.mp3");
    put(file, CheckTier::Decode, FileVerdict::Damaged);
    put(file, CheckTier::Header, FileVerdict::Suspect);
    QCOMPARE(check(file)->verdict, FileVerdict::Suspect);
    QCOMPARE(check(file)->tier, CheckTier::Header);
}

void TestCheckTable::aChangedFileMakesItStale()
{
    const FileId file = addFile("a.mp3");
    put(file);
    QVERIFY(!isStale(file));
    write([&](WriteTx &tx) { LibraryTable(tx).changeFile(file, {7, 101, 9ns}); });
    QVERIFY(isStale(file));
    QCOMPARE(due(CheckTier::Runtime, 9), QList<FileId>{file});
}

void TestCheckTable::whatCannotBeReachedKeepsItsVerdict()
{
    const FileId known = addFile("a.mp3");
    const FileId other = addFile("b.mp3");
    put(known, CheckTier::Runtime, FileVerdict::Damaged);
    const FileCheck away{CheckTier::Presence, FileVerdict::Unknown, {}, {7, 100, 9ns}, {}};
    write([&](WriteTx &tx) {
        CheckTable(tx).putIfNew(known, away);
        CheckTable(tx).putIfNew(other, away);
    });
    QCOMPARE(check(known)->verdict, FileVerdict::Damaged);
    QCOMPARE(check(other)->verdict, FileVerdict::Unknown);
}

void TestCheckTable::aFileThatIsGoneIsNoError()
{
    write([](WriteTx &tx) { CheckTable(tx).put(FileId(4711), {}); });
    QVERIFY(!check(FileId(4711)));
}

void TestCheckTable::neverCheckedOnesAreDueFirst()
{
    const FileId old = addFile("old.mp3");
    const FileId older = addFile("older.mp3");
    const FileId large = addFile("large.mp3", 5000);
    const FileId small = addFile("small.mp3", 50);
    put(older);
    const Timestamp between = need(m_store->read([](ReadTx &tx) { return tx.now(); }));
    m_clock.advance(1h);
    put(old);
    m_clock.advance(1h);
    const auto dueNow = [this](qint64 most) {
        return need(
            m_store->read([&](ReadTx &tx) { return CheckRows(tx).filesDue(CheckTier::Runtime, tx.now(), most); }));
    };
    QCOMPARE(dueNow(9), (QList<FileId>{small, large, older, old}));
    QCOMPARE(dueNow(3), (QList<FileId>{small, large, older}));
    QCOMPARE(dueNow(0), QList<FileId>());
    const QList<FileId> before = need(m_store->read(
        [&](ReadTx &tx) { return CheckRows(tx).filesDue(CheckTier::Runtime, between, 9); })); // as that job began
    QVERIFY(!before.contains(old));
}

void TestCheckTable::aShallowCheckIsNone()
{
    const FileId file = addFile("a.mp3");
    put(file, CheckTier::Header);
    const auto ofRoot = [&](CheckTier depth) {
        return need(m_store->read([&](ReadTx &tx) { return CheckRows(tx).filesOf(m_root, depth, Timestamp()); }));
    };
    QCOMPARE(ofRoot(CheckTier::Header), QList<FileId>());
    QCOMPARE(ofRoot(CheckTier::Decode), QList<FileId>{file});
    QCOMPARE(due(CheckTier::Decode, 9), QList<FileId>{file});
}

void TestCheckTable::filesOfAwayRootsAreNotDue()
{
    const FileId file = addFile("a.mp3");
    QCOMPARE(due(CheckTier::Decode, 9), QList<FileId>{file});
    write([this](WriteTx &tx) { LibraryTable(tx).setOffline(m_root, QStringLiteral("It is unplugged.")); });
    QCOMPARE(due(CheckTier::Decode, 9), QList<FileId>());
    QCOMPARE(need(m_store->read([](ReadTx &tx) { return CheckRows(tx).countOnline(); })), 0);
}

void TestCheckTable::aRootGoesOnWhereItWas()
{
    const FileId first = addFile("a.mp3");
    const FileId second = addFile("b.mp3");
    put(first);
    m_clock.advance(1h);
    const Timestamp begun = need(m_store->read([](ReadTx &tx) { return tx.now(); }));
    const auto left = [&] {
        return need(
            m_store->read([&](ReadTx &tx) { return CheckRows(tx).filesOf(m_root, CheckTier::Runtime, begun); }));
    };
    QCOMPARE(left(), (QList<FileId>{first, second})); // a check of before does not count
    m_clock.advance(1h);
    put(first);
    QCOMPARE(left(), QList<FileId>{second});
}

void TestCheckTable::headersAreRead()
{
    const FileId file = addFile("a.mp3");
    const auto header
        = [&] { return need(m_store->read([&](ReadTx &tx) { return CheckRows(tx).file(file).value().header; })); };
    QVERIFY(!header().audio);
    QVERIFY(header().trouble.isEmpty());
    AudioFile audio;
    audio.container = QStringLiteral("mp3");
    audio.duration = 20s;
    audio.bitrate = 64000;
    audio.chapters = {{0ms, 5ms, QStringLiteral("One")}};
    write([&](WriteTx &tx) { LibraryTable(tx).setAudio(file, audio); });
    QCOMPARE(header().audio, audio);
    QCOMPARE(header().size, 100);
    write([&](WriteTx &tx) { LibraryTable(tx).setUnread(file, QStringLiteral("No audio."), false); });
    QVERIFY(!header().audio);
    QCOMPARE(header().trouble, QStringLiteral("No audio."));
    QVERIFY(!header().mayPass);
}

void TestCheckTable::tracksAreRead()
{
    const FileId second = addFile("book/b.mp3");
    const FileId first = addFile("book/a.mp3");
    AudioFile audio;
    audio.tags = {{QStringLiteral("track"), QStringLiteral("3")}, {QStringLiteral("disc"), QStringLiteral("1")}};
    write([&](WriteTx &tx) { LibraryTable(tx).setAudio(second, audio); });
    const QList<TrackedFile> tracks = need(m_store->read([this](ReadTx &tx) { return CheckRows(tx).tracks(m_root); }));
    QCOMPARE(tracks.size(), 2);
    QCOMPARE(tracks.at(0).id, first);
    QVERIFY(tracks.at(0).track.isEmpty());
    QCOMPARE(tracks.at(1).path, QStringLiteral("book/b.mp3"));
    QCOMPARE(tracks.at(1).track, QStringLiteral("3"));
    QCOMPARE(tracks.at(1).disc, QStringLiteral("1"));
    QVERIFY(tracks.at(1).trackTotal.isEmpty());
}

void TestCheckTable::runtimesAreKnownBySeveral()
{
    const FileId first = addFile("Book/1.mp3");
    const FileId second = addFile("Book/2.mp3");
    addFile("Book/cover.mp3"); // of no book
    QCOMPARE(runtimeFacts(first), RuntimeFacts());
    const ItemId item = makeItem({first, second});
    setLength(first, 1000s);
    RuntimeFacts facts = runtimeFacts(second);
    QVERIFY(facts.isLast && !facts.isWhole);
    QCOMPARE(facts.others, std::optional<std::chrono::milliseconds>(1000s));
    facts = runtimeFacts(first);
    QVERIFY(!facts.isLast && !facts.isWhole);
    QVERIFY(!facts.others); // the second does not say

    write([&](WriteTx &tx) {
        ItemTable(tx).setAssertions(item,
                                    {{BookSource::Nfo, BookField::Runtime, 0, QStringLiteral("1:00:00"), {}, 0.7},
                                     {BookSource::Opf, BookField::Year, 0, QStringLiteral("1965"), {}, 0.9},
                                     {BookSource::Opf, BookField::Runtime, 0, QStringLiteral("0:50:00"), {}, 0.9}});
        addServerBook(tx, 1, 2'000'000, {{first, 1'100'000}, {second, {}}});
        addServerBook(tx, 2, {}, {{first, 1'200'000}});
        tx.run("UPDATE server_books SET is_missing = 1 WHERE id = 2");
    });
    facts = runtimeFacts(first);
    QCOMPARE(facts.ofFile, (StatedRuntimes{{1'100s, QStringLiteral("server home")}}));
    QCOMPARE(facts.ofBook,
             (StatedRuntimes{{2'000s, QStringLiteral("server home")},
                             {3'000s, QStringLiteral("opf")},
                             {3'600s, QStringLiteral("nfo")}}));
    write([](WriteTx &tx) { tx.run("UPDATE server_books SET matched = 'partly'"); });
    QCOMPARE(runtimeFacts(first).ofBook.size(), 2); // it may have measured more than is here
    setLength(second, 500s);
    QVERIFY(runtimeFacts(first).others);
    put(second, CheckTier::Decode, FileVerdict::Damaged);
    QVERIFY(!runtimeFacts(first).others); // what lacks is told there
    write([&](WriteTx &tx) { tx.run("UPDATE files SET missing_since = 1 WHERE id = $1", second); });
    QVERIFY(runtimeFacts(first).isWhole);
}

void TestCheckTable::aCopiedLengthIsNone()
{
    const FileId first = addFile("Book/1.mp3");
    const FileId second = addFile("Book/2.mp3");
    makeItem({first, second});
    setLength(first, 1000s, "3000000");
    setLength(second, 1000s, "3000001");
    QCOMPARE(runtimeFacts(first).ofFile, (StatedRuntimes{{3000s, QStringLiteral("tags")}}));
    setLength(second, 1000s, "3000000");
    QCOMPARE(runtimeFacts(first).ofFile, StatedRuntimes());
    for (const char *nonsense : {"0", "-1", "9999999999999", "16:40", ""}) {
        setLength(first, 1000s, nonsense);
        QCOMPARE(runtimeFacts(first).ofFile, StatedRuntimes());
    }
}

void TestCheckTable::rowsCanBeAsked()
{
    const FileId file = addFile("a.mp3");
    write([&](WriteTx &tx) {
        CheckTable(tx).put(file, {CheckTier::Decode, FileVerdict::Damaged, someFindings(), {7, 100, 9ns}, {}});
    });
    QList<QJsonObject> rows;
    need(m_store->read([&](ReadTx &tx) {
        rows.clear();
        need(QueryView::prepare({QStringLiteral("checks"), {QStringLiteral("verdict=damaged")}, {}, {}}))
            .each(tx, [&](const QJsonObject &row) { rows.append(row); });
    }));
    QCOMPARE(rows.size(), 1);
    const QJsonObject row = rows.constFirst();
    QCOMPARE(row.value(QLatin1String("path")), QStringLiteral("a.mp3"));
    QCOMPARE(row.value(QLatin1String("tier")).toInteger(), 4);
    QCOMPARE(row.value(QLatin1String("breaks_at_ms")).toInteger(), 5952);
    QCOMPARE(row.value(QLatin1String("stale")).toBool(true), false);
    QCOMPARE(checkFindingsFrom(row.value(QLatin1String("findings")).toArray()), someFindings());
}

void TestCheckTable::theOldestAreFoundByTheIndex()
{
    QFETCH_GLOBAL(Dialect, dialect);
    if (dialect != Dialect::Sqlite) {
        QSKIP("PostgreSQL plans by figures that an empty table lacks.");
    }
    QStringList steps;
    need(m_store->read([&](ReadTx &tx) {
        steps = tx.all("EXPLAIN QUERY PLAN SELECT c.file_id FROM file_checks c JOIN files f ON f.id = c.file_id "
                       "WHERE c.checked_at < 5 ORDER BY c.checked_at LIMIT 3",
                       [](const Row &row) { return row.text(3); });
    }));
    QVERIFY2(steps.join(u'\n').contains(QStringLiteral("file_checks_by_age")), qPrintable(steps.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestCheckTable)
#include "test_checktable.moc"
