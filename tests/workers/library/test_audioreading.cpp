// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/scanspec.h"
#include "models/store/librarytable.h"
#include "tests/workers/library/scandesk.h"
#include "workers/library/audioreading.h"
#include "workers/library/libraryscan.h"

#include <QTest>

using namespace kuramori;

/// Which files are read while the folders are walked, and which after that; on both dialects.
class TestAudioReading final : public QObject, private ScanDesk
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void newFilesAreReadWhileOthersAreFound();
    void whatHasGoneIsAskedForOnce();
    void aStopKeepsWhatWasRead();

private:
    FileId add(const QByteArray &name);
    AudioCounts read(const std::function<void(AudioReading &, Job &)> &whileWalking);
    QString readFiles() { return text("SELECT shown FROM files WHERE probed_at IS NOT NULL ORDER BY id"); }

    RootId m_root;
    FileId m_lastKnown;
};

void TestAudioReading::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    begin(dialect, FAKE_PROBE);
    m_root = addRoot();
    m_lastKnown = {};
}

FileId TestAudioReading::add(const QByteArray &name)
{
    return need(m_store->write([&](WriteTx &tx) {
        LibraryTable(tx).addFile(m_root, {name, FileKind::Audio, {}});
        return FileId(tx.number("SELECT max(id) FROM files"));
    }));
}

/// Within a job, as a scan.
AudioCounts TestAudioReading::read(const std::function<void(AudioReading &, Job &)> &whileWalking)
{
    AudioCounts counts;
    const LibraryRoot root = this->root(m_root);
    JobKind kind = libraryJobKinds(*m_store, *m_pool, m_clock).constFirst();
    kind.work = [&](Job &job) {
        AudioReading reading(job, *m_store, *m_pool, root);
        reading.readAfter(m_lastKnown);
        whileWalking(reading, job);
        counts = reading.finish(m_clock, [] {});
    };
    const End end = work(kind, scanSpec(m_root, QStringLiteral("books")));
    return end.result ? counts : AudioCounts{-1, -1};
}

void TestAudioReading::newFilesAreReadWhileOthersAreFound()
{
    m_lastKnown = add("known.mp3"); // the walk may find it changed yet
    const AudioCounts counts = read([this](AudioReading &reading, Job &) {
        add("new.mp3");
        reading.goOn();
        QVERIFY(readFiles().isEmpty()); // nobody said that there are more
        reading.expectMore();
        const auto newIsRead = [&] {
            reading.goOn();
            reading.keep();
            return readFiles() == QLatin1String("new.mp3");
        };
        QTRY_VERIFY(newIsRead());
        add("later.mp3");
        reading.expectMore();
    });
    QCOMPARE(counts.read, 3); // none twice
    QCOMPARE(counts.unread, 0);
    QCOMPARE(readFiles(), QStringLiteral("known.mp3 new.mp3 later.mp3"));
}

void TestAudioReading::whatHasGoneIsAskedForOnce()
{
    begin(m_store->dialect(), KURAMORI_PROBE); // which looks at the disk
    m_root = addRoot();
    Progress last;
    m_onProgress = [&](const Progress &progress) { last = progress; };
    const AudioCounts counts = read([this](AudioReading &reading, Job &) {
        add("gone.mp3");
        add("away.mp3");
        reading.expectMore();
        reading.goOn();
    });
    m_onProgress = [](const Progress &) {};
    QCOMPARE(counts.read, 0);
    QCOMPARE(counts.unread, 2);
    QCOMPARE(readFiles(), QString()); // left to the next scan
    QCOMPARE(last.done, last.total);
}

void TestAudioReading::aStopKeepsWhatWasRead()
{
    m_onProgress = [this](const Progress &progress) {
        if (progress.done == 1) {
            m_stop.request_stop();
        }
    };
    const AudioCounts counts = read([this](AudioReading &, Job &) {
        add("one.mp3");
        add("slow");
        add("slow.mp3");
    });
    m_onProgress = [](const Progress &) {};
    QCOMPARE(counts.read, -1);
    QVERIFY(readFiles().contains(QStringLiteral("one.mp3")));
}

QTEST_APPLESS_MAIN(TestAudioReading)
#include "test_audioreading.moc"
