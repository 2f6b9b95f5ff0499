// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/checktable.h"
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
