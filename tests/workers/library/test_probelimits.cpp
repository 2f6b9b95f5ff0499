// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/library/madeaudio.h"
#include "workers/library/probepool.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
ProbePlan realPlan()
{
    ProbePlan plan;
    plan.program = KURAMORI_PROBE;
    return plan;
}

/// "kuramori-probe" processes that this one has started, by number.
QStringList childrenOfThis()
{
    QStringList children;
    const QString parent = QStringLiteral("PPid:\t%1\n").arg(getpid());
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        const QByteArray status = contentOf(QStringLiteral("/proc/%1/status").arg(entry));
        if (status.startsWith("Name:\tkuramori-probe\n") && status.contains(parent.toLatin1())) {
            children.append(entry);
        }
    }
    return children;
}

QByteArray limitOf(const QString &process, const char *name)
{
    const QByteArray limits = contentOf(QStringLiteral("/proc/%1/limits").arg(process));
    const qsizetype at = limits.indexOf(name);
    return at < 0 ? QByteArray() : limits.mid(at + 26, 20).trimmed();
}
} // namespace

/// What the real child does with names, things and files that nobody should have made.
class TestProbeLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAnyName_data();
    void readsAnyName();
    void namesWhatIsNoAudio_data();
    void namesWhatIsNoAudio();
    void endingDoesNotCount();
    void truncatedBook();
    void whatIsNoFileIsNotWaitedFor();
    void fileMayGoInBetween();
    void tagIsLimited();
    void memoryIsLimited();
    void readsThousandsThroughTwo();
    void childIsConfined();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray bytesOf(const QString &name) const { return QFile::encodeName(path(name)); }
    Result<AudioFile> probe(const QString &name) { return probeBytes(bytesOf(name)); }
    Result<AudioFile> probeBytes(const QByteArray &path) { return m_pool.probe(path, {}); }

    const QTemporaryDir m_folder;
    SystemClock m_clock;
    ProbePool m_pool{realPlan(), m_clock};
};

void TestProbeLimits::initTestCase()
{
    const auto make = [this](const char *name, const char *options) {
        makeAudio(m_folder.path(), QLatin1String(name), QString::fromLatin1(options).split(u' '));
    };
    make("book.mp3", "-c:a libmp3lame -b:a 64k -metadata NARRATOR=Nora");
    make("book.m4b", "-c:a aac -b:a 64k");
    make("fast.m4b", "-c:a aac -b:a 64k -movflags faststart");
    QVERIFY(QFile::exists(path(QStringLiteral("fast.m4b"))));
}

void TestProbeLimits::readsAnyName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("not UTF-8") << QByteArray("\xFF\xFE\x80 caf\xE9.mp3");
    QTest::newRow("line breaks") << QByteArray("a\nb\r\n\tc.mp3");
    QTest::newRow("255 bytes") << QByteArray(251, 'x') + ".mp3";
    QTest::newRow("quotes") << QByteArray("\"'$(ls)\\%s%n.mp3");
    QTest::newRow("like an option") << QByteArray("-rf.mp3");
}

void TestProbeLimits::readsAnyName()
{
    QFETCH(QByteArray, name);
    const QByteArray file = QFile::encodeName(m_folder.path()) + '/' + name;
    writeTo(file, contentOf(path(QStringLiteral("book.mp3"))));
    const Result<AudioFile> read = probeBytes(file);
    QVERIFY(read);
    QCOMPARE(read->value(QLatin1String("narrator")), QStringLiteral("Nora"));
    QCOMPARE(::unlink(file.constData()), 0);
}

void TestProbeLimits::namesWhatIsNoAudio_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");

    QByteArray noise;
    for (quint32 i = 0, state = 1; i < 200'000; ++i) {
        state = state * 1664525 + 1013904223;
        noise.append(char(state >> 24 & 0x7F)); // never a frame's first byte
    }
    QTest::newRow("empty") << QStringLiteral("empty.mp3") << QByteArray();
    QTest::newRow("text") << QStringLiteral("text.mp3") << QByteArray("Once upon a time ").repeated(1000);
    QTest::newRow("noise") << QStringLiteral("noise.mp3") << noise;
    QTest::newRow("picture") << QStringLiteral("cover.m4b") << QByteArray("\xFF\xD8\xFF\xE0\0\x10JFIF", 10) + noise;
    QTest::newRow("tag without frames") << QStringLiteral("tag.mp3") << QByteArray("ID3\4\0\0\0\0\0\x10", 10) + noise;
    QTest::newRow("only a beginning") << QStringLiteral("begin.flac") << QByteArray("fLaC");
    QTest::newRow("atoms of nothing") << QStringLiteral("atoms.m4b")
                                      << QByteArray("\0\0\0\x10"
                                                    "ftypM4B \0\0\0\0",
                                                    16);
}

void TestProbeLimits::namesWhatIsNoAudio()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    writeTo(bytesOf(name), content);
    const Result<AudioFile> file = probe(name);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::BadSchema);
    QVERIFY(file.error().message.contains(path(name)));
}

void TestProbeLimits::endingDoesNotCount()
{
    writeTo(bytesOf(QStringLiteral("book.txt")), contentOf(path(QStringLiteral("book.m4b"))));
    writeTo(bytesOf(QStringLiteral("m4b.mp3")), contentOf(path(QStringLiteral("book.m4b"))));
    QCOMPARE(probe(QStringLiteral("book.txt"))->container, QStringLiteral("mp4"));
    QCOMPARE(probe(QStringLiteral("m4b.mp3"))->container, QStringLiteral("mp4"));
    // A player skips what stands before the first frame; so is this file one.
    writeTo(bytesOf(QStringLiteral("late.mp3")), QByteArray(5000, '\0') + contentOf(path(QStringLiteral("book.mp3"))));
    QCOMPARE(probe(QStringLiteral("late.mp3"))->codec, QStringLiteral("mp3"));
}

/// The index stands at the end unless it was moved: without it there is no book.
void TestProbeLimits::truncatedBook()
{
    const QByteArray whole = contentOf(path(QStringLiteral("book.m4b")));
    writeTo(bytesOf(QStringLiteral("cut.m4b")), whole.left(whole.size() / 2));
    QCOMPARE(probe(QStringLiteral("cut.m4b")).error().kind, ErrorKind::BadSchema);
    const QByteArray fast = contentOf(path(QStringLiteral("fast.m4b")));
    writeTo(bytesOf(QStringLiteral("cutfast.m4b")), fast.left(fast.size() / 2));
    const Result<AudioFile> file = probe(QStringLiteral("cutfast.m4b"));
    QVERIFY(file);
    QVERIFY(file->duration >= 2990ms); // what it states; the decoder will tell
}

void TestProbeLimits::whatIsNoFileIsNotWaitedFor()
{
    const QByteArray pipe = bytesOf(QStringLiteral("pipe.mp3"));
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    QCOMPARE(probeBytes(pipe).error().kind, ErrorKind::Rejected);
    QCOMPARE(probeBytes("/dev/zero").error().kind, ErrorKind::Rejected);
    QCOMPARE(probeBytes(QFile::encodeName(m_folder.path())).error().kind, ErrorKind::Rejected);
    const QByteArray link = bytesOf(QStringLiteral("link.mp3"));
    QCOMPARE(symlink("link.mp3", link.constData()), 0);
    QCOMPARE(probeBytes(link).error().kind, ErrorKind::Io); // it leads to itself
    QCOMPARE(m_pool.lostChildren(), 0);
}

void TestProbeLimits::fileMayGoInBetween()
{
    const Result<AudioFile> file = probe(QStringLiteral("gone.mp3"));
    QCOMPARE(file.error().kind, ErrorKind::NotFound);
    QVERIFY(file.error().message.contains(QStringLiteral("gone.mp3")));
    QCOMPARE(probe(QStringLiteral("book.mp3/inside.mp3")).error().kind, ErrorKind::NotFound);
}

/// 100 MB of tag are not read at all: the file is sparse, and the child would hold it several times over.
void TestProbeLimits::tagIsLimited()
{
    const QByteArray file = bytesOf(QStringLiteral("huge.mp3"));
    writeTo(file, QByteArray("ID3\4\0\0\x31\0\0\0", 10));
    QCOMPARE(truncate(file.constData(), 200'000'000), 0);
    const Result<AudioFile> read = probeBytes(file);
    QCOMPARE(read.error().kind, ErrorKind::TooLarge);
    QVERIFY(read.error().context.contains(QStringLiteral("ID3v2")));
}

void TestProbeLimits::memoryIsLimited()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("AddressSanitizer ends a program that gets no memory, where others are thrown a bad_alloc.");
#endif
    const QByteArray file = bytesOf(QStringLiteral("large.mp3"));
    writeTo(file, QByteArray("ID3\4\0\0\x20\0\0\0", 10)); // 64 MiB
    QCOMPARE(truncate(file.constData(), 100'000'000), 0);
    ProbePlan plan = realPlan();
    plan.memoryMiB = 32;
    ProbePool pool(plan, m_clock);
    const Result<AudioFile> read = pool.probe(file, {});
    QCOMPARE(read.error().kind, ErrorKind::TooLarge);
    QVERIFY(read.error().message.contains(QStringLiteral("large.mp3")));
    QVERIFY(pool.probe(bytesOf(QStringLiteral("book.mp3")), {})); // the same child goes on
    QCOMPARE(pool.lostChildren(), 0);
}

void TestProbeLimits::readsThousandsThroughTwo()
{
    const QList<QString> kinds
        = {QStringLiteral("book.mp3"), QStringLiteral("book.m4b"), QStringLiteral("nothing.mp3")};
    QByteArrayList paths;
    for (int i = 0; i < 2000; ++i) {
        paths.append(bytesOf(kinds.at(i % 3)));
    }
    QList<int> good(3, 0);
    QVERIFY(m_pool.probeAll(paths,
                            [&](qint64 index, const Result<AudioFile> &file) { good[index % 3] += file ? 1 : 0; }, {}));
    QCOMPARE(good, (QList<int>{667, 667, 0}));
    QCOMPARE(childrenOfThis().size(), 2);
    QCOMPARE(m_pool.lostChildren(), 0);
}

void TestProbeLimits::childIsConfined()
{
    {
        ProbePool pool(realPlan(), m_clock);
        QVERIFY(pool.probe(bytesOf(QStringLiteral("book.mp3")), {}));
        const QStringList children = childrenOfThis();
        QVERIFY(!children.isEmpty());
        for (const QString &child : children) {
            QVERIFY(contentOf(QStringLiteral("/proc/%1/status").arg(child)).contains("NoNewPrivs:\t1\n"));
            QCOMPARE(limitOf(child, "Max core file size"), QByteArray("0"));
            QCOMPARE(limitOf(child, "Max file size"), QByteArray("0"));
            QCOMPARE(limitOf(child, "Max open files"), QByteArray("16"));
            QVERIFY(limitOf(child, "Max cpu time").toInt() >= 22);
            QVERIFY(limitOf(child, "Max address space").toLongLong() >= 512 * 1024 * 1024);
        }
    }
    QVERIFY(childrenOfThis().size() <= 2); // those of m_pool: a pool takes its own along
}

QTEST_GUILESS_MAIN(TestProbeLimits)
#include "test_probelimits.moc"
