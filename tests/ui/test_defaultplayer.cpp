// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/defaultplayer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

/// Which player the desktop has, by files of a home of its own.
class TestDefaultPlayer final : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_home;

    void put(const QString &name, const QByteArray &content, bool isProgram = false) const
    {
        const QString path = m_home->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        if (isProgram) {
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        }
    }
    QString shown(const QByteArray &file = "/books/a.mp3") const
    {
        const auto call = playerCall(file, 61'900ms);
        return call ? QStringList(QStringList{call->program.mid(m_home->path().size())} + call->arguments).join(u' ')
                    : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        const QByteArray home = m_home->path().toUtf8();
        qputenv("XDG_CONFIG_HOME", home + "/config");
        qputenv("XDG_CONFIG_DIRS", home + "/etc");
        qputenv("XDG_DATA_HOME", home + "/data");
        qputenv("XDG_DATA_DIRS", home + "/share:/usr/share"); // which has the types of files
        qputenv("XDG_CURRENT_DESKTOP", "Kde");
        qputenv("PATH", home + "/bin");
        for (const char *program : {"vlc", "mpv", "celluloid", "smplayer"}) {
            put(QStringLiteral("bin/") + QLatin1String(program), "#!/bin/sh\n", true);
        }
    }

    void nobodyPlays() { QCOMPARE(shown(), QString()); }

    void players_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QString>("call");
        QTest::newRow("vlc") << QByteArray("vlc") << "/bin/vlc --start-time=61 /books/a.mp3";
        QTest::newRow("mpv") << QByteArray("mpv") << "/bin/mpv --start=61 /books/a.mp3";
        QTest::newRow("Celluloid") << QByteArray("io.github.celluloid_player.Celluloid")
                                   << "/bin/celluloid --mpv-start=61 /books/a.mp3";
        QTest::newRow("SMPlayer") << QByteArray("smplayer") << "/bin/smplayer -start 61 /books/a.mp3";
        QTest::newRow("one that cannot be told") << QByteArray("org.gnome.Totem") << "";
    }
    void players()
    {
        QFETCH(QByteArray, id);
        put(QStringLiteral("config/mimeapps.list"),
            "[Default Applications]\naudio/mpeg=" + id + ".desktop;vlc.desktop\n");
        QTEST(shown(), "call");
    }

    void theUsersOwnWordCountsFirst()
    {
        put(QStringLiteral("share/applications/mimeinfo.cache"), "[MIME Cache]\naudio/mpeg=vlc.desktop;\n");
        QVERIFY(shown().startsWith(QLatin1String("/bin/vlc ")));
        put(QStringLiteral("config/mimeapps.list"),
            "[Added Associations]\naudio/mpeg=vlc.desktop\n[Default Applications]\naudio/mpeg=mpv.desktop\n");
        QVERIFY(shown().startsWith(QLatin1String("/bin/mpv ")));
        put(QStringLiteral("config/kde-mimeapps.list"), "[Default Applications]\naudio/mpeg=smplayer.desktop\n");
        QVERIFY(shown().startsWith(QLatin1String("/bin/smplayer ")));
    }

    void oneThatIsNotInstalledIsNotCalled()
    {
        put(QStringLiteral("config/mimeapps.list"), "[Default Applications]\naudio/mpeg=vlc.desktop\n");
        QVERIFY(QFile::remove(m_home->filePath(QStringLiteral("bin/vlc"))));
        QCOMPARE(shown(), QString());
    }

    void aNameThatIsNoTextIsLeftToTheDesktop()
    {
        put(QStringLiteral("config/mimeapps.list"), "[Default Applications]\naudio/mpeg=vlc.desktop\n");
        QVERIFY(!shown("/books/\303\274.mp3").isEmpty());
        QCOMPARE(shown("/books/\374.mp3"), QString());
    }
};

QTEST_GUILESS_MAIN(TestDefaultPlayer)
#include "test_defaultplayer.moc"
