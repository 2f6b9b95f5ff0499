// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/virtualclock.h"
#include "workers/covers/covercache.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
QUrl cover(int number)
{
    return QUrl(QStringLiteral("https://covers.example/images/%1.jpg").arg(number));
}

QByteArray jpeg(qsizetype size)
{
    return QByteArray::fromHex("ffd8ffe0").leftJustified(size, 'x');
}

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}
} // namespace

class TestCoverCache final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<VirtualClock>();
    }
    void keepsACoverUnderItsAddress();
    void theLeastUsedGoFirst();
    void theOrderOutlivesTheProgram();
    void aDamagedFileIsRemoved();
    void otherFilesAreLeftAlone();
    void aFolderThatCannotBeWrittenIsAnError();

private:
    QString path(const QString &name = {}) const { return m_folder->filePath(QStringLiteral("covers/") + name); }
    CoverCache opened() const
    {
        CoverCache cache(m_folder->filePath(QStringLiteral("covers")), *m_clock);
        cache.count();
        return cache;
    }
    void put(CoverCache &cache, int number, qsizetype size = 1000) const
    {
        m_clock->advance(1s);
        QVERIFY(cache.put(cover(number), jpeg(size), ImageKind::Jpeg));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<VirtualClock> m_clock;
};

void TestCoverCache::keepsACoverUnderItsAddress()
{
    CoverCache cache = opened();
    QVERIFY(!cache.find(cover(1)));
    const Result<QString> written = cache.put(cover(1), jpeg(1000), ImageKind::Jpeg);
    QVERIFY(written);
    QVERIFY(written->startsWith(path()));
    QVERIFY(written->endsWith(QStringLiteral(".jpg")));
    QFile file(*written);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), jpeg(1000));
    QCOMPARE(cache.find(cover(1)), *written);
    QVERIFY(!(QFileInfo(path()).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    QVERIFY(!cache.find(cover(2)));
    QCOMPARE(cache.bytes(), 1000);
    QVERIFY(cache.put(cover(1), QByteArray::fromHex("89504e470d0a1a0a").leftJustified(500, 'x'), ImageKind::Png));
    QCOMPARE(cache.bytes(), 500);
    QVERIFY2(!QFile::exists(*written), "one file a cover");
    cache.remove(cover(1));
    QVERIFY(!cache.find(cover(1)));
    QCOMPARE(cache.bytes(), 0);
}

void TestCoverCache::theLeastUsedGoFirst()
{
    CoverCache cache = opened();
    for (int number = 1; number <= 4; ++number) {
        put(cache, number);
    }
    m_clock->advance(1s);
    QVERIFY(cache.find(cover(1)));
    cache.trim(4000);
    QCOMPARE(cache.bytes(), 4000);
    cache.trim(2500);
    QCOMPARE(cache.bytes(), 2000);
    QVERIFY2(cache.find(cover(1)), "it was written first, but used last");
    QVERIFY(!cache.find(cover(2)));
    QVERIFY(!cache.find(cover(3)));
    QVERIFY(cache.find(cover(4)));
    cache.trim(0);
    QVERIFY(!cache.find(cover(1)));
    QDirIterator left(path(), QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(!left.hasNext());
}

void TestCoverCache::theOrderOutlivesTheProgram()
{
    {
        CoverCache cache = opened();
        for (int number = 1; number <= 3; ++number) {
            put(cache, number);
        }
        m_clock->advance(1s);
        QVERIFY(cache.find(cover(1)));
    }
    CoverCache cache = opened();
    QCOMPARE(cache.bytes(), 3000);
    cache.trim(1000);
    QVERIFY(cache.find(cover(1)));
    QVERIFY(!cache.find(cover(3)));
}

void TestCoverCache::aDamagedFileIsRemoved()
{
    CoverCache cache = opened();
    put(cache, 1);
    const QString file = *cache.find(cover(1));
    write(file, "a web page");
    QVERIFY(!cache.find(cover(1)));
    QVERIFY(!QFile::exists(file));
    QCOMPARE(cache.bytes(), 0);
    put(cache, 1);
    QFile::remove(file);
    QVERIFY(!cache.find(cover(1)));
    QCOMPARE(cache.bytes(), 0);
}

void TestCoverCache::otherFilesAreLeftAlone()
{
    QString file;
    {
        CoverCache cache = opened();
        put(cache, 1);
        file = *cache.find(cover(1));
    }
    const QString halfWritten = file + QStringLiteral(".aBcDeF");
    const QStringList others{path(QStringLiteral("notes.txt")), path(QStringLiteral("ab/notes.jpg")),
                             path(QStringLiteral("photos/1.jpg"))};
    write(halfWritten, jpeg(10));
    for (const QString &other : others) {
        write(other, jpeg(10));
    }
    CoverCache cache = opened();
    QCOMPARE(cache.bytes(), 1000);
    QVERIFY(!QFile::exists(halfWritten));
    cache.trim(0);
    QVERIFY(!QFile::exists(file));
    for (const QString &other : others) {
        QVERIFY2(QFile::exists(other), qPrintable(other));
    }
}

void TestCoverCache::aFolderThatCannotBeWrittenIsAnError()
{
    write(m_folder->filePath(QStringLiteral("covers")), "a file where the folder should be");
    CoverCache cache(m_folder->filePath(QStringLiteral("covers")), *m_clock);
    cache.count();
    const Result<QString> written = cache.put(cover(1), jpeg(1000), ImageKind::Jpeg);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Io);
    QVERIFY(written.error().message.contains(m_folder->path()));
    QCOMPARE(cache.bytes(), 0);
}

QTEST_GUILESS_MAIN(TestCoverCache)
#include "test_covercache.moc"
