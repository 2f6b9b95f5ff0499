// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/scanspec.h"
#include "models/store/itemtable.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "models/store/worktable.h"
#include "tests/support/freshstores.h"
#include "tests/support/putbook.h"
#include "tests/support/virtualclock.h"
#include "tests/workers/library/folderrig.h"
#include "workers/library/diskstamp.h"
#include "workers/library/endshash.h"
#include "workers/library/libraryscan.h"

#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
constexpr qsizetype MiB = 1 << 20;

QByteArray filled(qsizetype size, qsizetype other = -1)
{
    QByteArray content(size, 'a');
    if (other >= 0) {
        content[other] = 'b';
    }
    return content;
}

FileStamp stampAt(const QByteArray &path)
{
    struct stat facts
    { };
    return stat(path.constData(), &facts) == 0 ? stampOf(facts) : FileStamp();
}
} // namespace

/// Files of equal size on a disk, on both dialects.
class TestFileComparison final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void theEndsAreRead_data();
    void theEndsAreRead();
    void whatIsOtherIsLeftToTheNextScan();
    void equalFilesAreFoundOnce();
    void aStoppedComparisonKeepsWhatItRead();

private:
    struct End
    {
        Result<void> result;
        QJsonObject output;
        qint64 count(const char *name) const { return output.value(QLatin1String(name)).toInteger(-1); }
    };
    void putItem(WriteTx &tx, const QByteArray &folder, const QByteArray &content);
    void putItems(const QList<std::pair<QByteArray, QByteArray>> &items); ///< folder, content of its file
    End compare();

    VirtualClock m_clock;
    FreshStores m_stores;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FolderRig> m_rig;
    RootId m_root;
    std::stop_source m_stop;
    qint64 m_stopAfter = -1;
};

void TestFileComparison::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    m_store.reset();
    m_store = m_stores.open(dialect, m_clock);
    m_rig = std::make_unique<FolderRig>();
    m_root = need(m_store->write([this](WriteTx &tx) { return LibraryTable(tx).addRoot(m_rig->path()); }));
    m_stop = {};
    m_stopAfter = -1;
}

void TestFileComparison::putItem(WriteTx &tx, const QByteArray &folder, const QByteArray &content)
{
    const QByteArray path = folder + "/1.mp3";
    m_rig->put(path, content);
    LibraryTable(tx).addFile(m_root, {path, FileKind::Audio, stampAt(m_rig->path(path))});
    const FileId id(tx.number("SELECT max(id) FROM files"));
    ItemTable(tx).regroup(m_root, {{folder, false, {{0, {}, {}}}}}, {{id, {}}});
    LibraryItem item;
    item.audioFiles = 1;
    item.size = content.size();
    putBook(tx, m_root, folder, bookOf(QString::fromLatin1(folder)), item);
}

void TestFileComparison::putItems(const QList<std::pair<QByteArray, QByteArray>> &items)
{
    need(m_store->write([&](WriteTx &tx) {
        lockWorks(tx);
        for (const auto &[folder, content] : items) {
            putItem(tx, folder, content);
        }
    }));
}

TestFileComparison::End TestFileComparison::compare()
{
    const ClaimedJob claimed = need(m_store->write([&](WriteTx &tx) {
        JobTable jobs(tx);
        JobKind kind;
        kind.name = libraryCompareKind;
        kind.queue = libraryQueue;
        jobs.insert(compareSpec(), {{kind.name, kind}});
        return jobs.claim(libraryQueue, 1, QStringLiteral("test:1:a"), 90s).constFirst();
    }));
    End end;
    Job job(claimed.fence, claimed.args, m_stop.get_token(), [this](const Progress &progress) {
        if (progress.done == m_stopAfter) {
            m_stop.request_stop();
        }
    });
    try {
        compareLibrary(job, *m_store);
    } catch (const Failure &failure) {
        end.result = fail(failure.error());
    }
    end.output = job.output();
    need(m_store->write([&](WriteTx &tx) { JobTable(tx).complete({{claimed.fence, job.output()}}); }));
    return end;
}

void TestFileComparison::theEndsAreRead_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("equal");
    QTest::newRow("one byte") << filled(1) << filled(1) << true;
    QTest::newRow("another byte") << filled(1) << filled(1, 0) << false;
    QTest::newRow("the last of the first MiB") << filled(3 * MiB) << filled(3 * MiB, MiB - 1) << false;
    QTest::newRow("between the ends") << filled(3 * MiB) << filled(3 * MiB, MiB) << true;
    QTest::newRow("the last between the ends") << filled(3 * MiB) << filled(3 * MiB, 2 * MiB - 1) << true;
    QTest::newRow("the first of the last MiB") << filled(3 * MiB) << filled(3 * MiB, 2 * MiB) << false;
    QTest::newRow("the last of all") << filled(3 * MiB) << filled(3 * MiB, 3 * MiB - 1) << false;
    QTest::newRow("nothing is between the ends") << filled(2 * MiB) << filled(2 * MiB, MiB) << false;
    QTest::newRow("ends that overlap") << filled(MiB + 5) << filled(MiB + 5, MiB + 2) << false;
}

void TestFileComparison::theEndsAreRead()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    m_rig->put("a", a);
    m_rig->put("b", b);
    const auto hash = [&](const char *name) { return need(endsHash(m_rig->path(name), stampAt(m_rig->path(name)))); };
    QCOMPARE(hash("a").size(), 32);
    QTEST(hash("a") == hash("b"), "equal");
}

void TestFileComparison::whatIsOtherIsLeftToTheNextScan()
{
    m_rig->put("a", "content");
    m_rig->pipe("pipe");
    FileStamp stamp = stampAt(m_rig->path("a"));
    QCOMPARE(endsHash(m_rig->path("pipe"), stampAt(m_rig->path("pipe"))).error().kind, ErrorKind::NotFound);
    QCOMPARE(endsHash(m_rig->path("gone"), stamp).error().kind, ErrorKind::NotFound);
    stamp.modified += 1ns;
    QCOMPARE(endsHash(m_rig->path("a"), stamp).error().kind, ErrorKind::NotFound);
}

void TestFileComparison::equalFilesAreFoundOnce()
{
    putItems({{"ash", "equal"}, {"elm", "equal"}, {"fir", "other"}, {"gone", "equal"}, {"longer", "equally"}});
    m_rig->remove("gone/1.mp3");
    const End first = compare();
    QVERIFY2(first.result, first.result ? "" : qPrintable(first.result.error().message));
    QCOMPARE(first.count("compared"), 3);
    QCOMPARE(first.count("unread"), 1);
    QCOMPARE(first.count("alike"), 1);
    const End second = compare();
    QCOMPARE(second.count("compared"), 0);
    QCOMPARE(second.count("alike"), 1);
    QCOMPARE(need(m_store->read([](ReadTx &tx) {
                 return tx.first("SELECT a.shown || ' ' || b.shown FROM likenesses l JOIN items a ON a.id = l.item_a "
                                 "JOIN items b ON b.id = l.item_b WHERE l.level = 'file' AND l.verdict = 'same'",
                                 [](const Row &row) { return row.text(0); });
             })),
             std::optional(QStringLiteral("ash elm")));
}

void TestFileComparison::aStoppedComparisonKeepsWhatItRead()
{
    QList<std::pair<QByteArray, QByteArray>> items;
    for (int i = 0; i < 101; ++i) {
        items.append({"item" + QByteArray::number(i), "five" + QByteArray::number(i % 10)});
    }
    putItems(items);
    m_stopAfter = 100;
    const End stopped = compare();
    QCOMPARE(stopped.result.error().kind, ErrorKind::Cancelled);
    m_stop = {};
    const End next = compare();
    QVERIFY(next.result);
    QCOMPARE(next.count("compared"), 1);
}

QTEST_APPLESS_MAIN(TestFileComparison)
#include "test_filecomparison.moc"
