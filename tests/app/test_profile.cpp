// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/logging.h"
#include "app/assembly/profile.h"
#include "models/base/redact.h"
#include "models/base/secret.h"
#include "tests/support/virtualclock.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QTest>

namespace kuramori
{
namespace
{
Q_LOGGING_CATEGORY(testLog, "store")
}

class TestProfile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldersAreThisUsersAlone();
    void xdgFoldersWithoutOne();
    void throwAwayGoesWithItsLastCopy();
    void refusesWhereNothingCanBe();
    void logGoesEverywhereWithoutSecrets();
    void logLevelsFilter();
    void picturesThatCannotBeDecodedAreNoNews();
    void logFileIsPutAsideWhenItHasGrown();
    void logFileThatCannotBeWrittenIsNoHarm();

private:
    QTemporaryDir m_folder;
};

void TestProfile::foldersAreThisUsersAlone()
{
    const QString path = m_folder.filePath(QStringLiteral("new/profile"));
    const auto profile = Profile::open(path);
    QVERIFY(profile);
    QCOMPARE(profile->databaseFile(), path + QStringLiteral("/kuramori.db"));
    QCOMPARE(profile->settingsFile(), path + QStringLiteral("/kuramori.ini"));
    QVERIFY(!QFileInfo::exists(profile->coverFolder())); // covers are decoration: nothing may fail for them
    for (const QString &folder : {path, profile->backupFolder(), QFileInfo(profile->logFile()).path()}) {
        QVERIFY(QFileInfo(folder).isDir());
        QVERIFY(!(QFileInfo(folder).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }
}

void TestProfile::xdgFoldersWithoutOne()
{
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
    qputenv("XDG_CACHE_HOME", m_folder.filePath(QStringLiteral("cache")).toLocal8Bit());
    const auto profile = Profile::open({});
    QVERIFY(profile);
    QCOMPARE(profile->coverFolder(), m_folder.filePath(QStringLiteral("cache/kuramori/covers")));
    QCOMPARE(profile->settingsFile(), m_folder.filePath(QStringLiteral("config/kuramori/kuramori.ini")));
    QCOMPARE(profile->databaseFile(), m_folder.filePath(QStringLiteral("data/kuramori/kuramori.db")));
}

void TestProfile::throwAwayGoesWithItsLastCopy()
{
    QString folder;
    {
        const auto profile = Profile::throwAway();
        QVERIFY(profile);
        folder = QFileInfo(profile->databaseFile()).path();
        QVERIFY(QFileInfo::exists(folder));
    }
    QVERIFY(!QFileInfo::exists(folder));
}

void TestProfile::refusesWhereNothingCanBe()
{
    const auto profile = Profile::open(QStringLiteral("/proc/kuramori"));
    QVERIFY(!profile);
    QCOMPARE(profile.error().kind, ErrorKind::Refused);
    QVERIFY(profile.error().message.contains(QStringLiteral("/proc/kuramori")));
}

void TestProfile::logGoesEverywhereWithoutSecrets()
{
    registerSecret(Secret("correct-horse"));
    VirtualClock clock;
    LogBoard board;
    QStringList shown;
    const QString path = m_folder.filePath(QStringLiteral("kuramori.log"));
    {
        LogRouter router(board, clock);
        router.openFile(path);
        router.setShow([&](const LogLine &line) { shown.append(line.text); }, LogLevel::Warning);
        qCWarning(testLog, "key is correct-horse");
        qCInfo(testLog, "not shown");
    }
    const QList<LogLine> lines = board.since(0);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first().text, QStringLiteral("key is ***"));
    QCOMPARE(lines.first().category, QStringLiteral("store"));
    QCOMPARE(lines.first().level, LogLevel::Warning);
    QCOMPARE(lines.first().at, clock.wall());
    QCOMPARE(shown, QStringList(QStringLiteral("key is ***")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains("correct-horse"));
    QCOMPARE(text.count('\n'), 2);
    QVERIFY(text.startsWith("2023-11-14T22:13:20.000Z warning store  key is ***\n"));
}

void TestProfile::logLevelsFilter()
{
    VirtualClock clock;
    LogBoard board;
    LogRouter router(board, clock);
    router.setLevel(logLevelFromName(QStringLiteral("warning")));
    qCInfo(testLog, "quiet");
    qCCritical(testLog, "loud");
    const QList<LogLine> lines = board.since(0);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().level, LogLevel::Error);
}

void TestProfile::picturesThatCannotBeDecodedAreNoNews()
{
    VirtualClock clock;
    LogBoard board;
    LogRouter router(board, clock);
    router.setLevel(LogLevel::Info);
    const QLoggingCategory decoder("qt.gui.imageio.jpeg");
    qCWarning(decoder, "Not a JPEG file");
    QVERIFY(board.since(0).isEmpty());
    router.setLevel(LogLevel::Debug);
    qCWarning(decoder, "Not a JPEG file");
    QCOMPARE(board.since(0).size(), 1);
    QCOMPARE(board.since(0).constFirst().level, LogLevel::Debug);
}

void TestProfile::logFileIsPutAsideWhenItHasGrown()
{
    const QString path = m_folder.filePath(QStringLiteral("small.log"));
    LogFile file(path, 100);
    for (int i = 0; i < 40; ++i) {
        file.write(QByteArray(60, 'x') + '\n');
    }
    QVERIFY(QFileInfo(path + QStringLiteral(".4")).size() > 100);
    QVERIFY(!QFileInfo::exists(path + QStringLiteral(".5")));
    QVERIFY(QFileInfo(path).size() <= 161);
}

void TestProfile::logFileThatCannotBeWrittenIsNoHarm()
{
    LogFile file(QStringLiteral("/proc/kuramori.log"));
    file.write("lost\n");
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestProfile)
#include "test_profile.moc"
