// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/inifile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace kuramori
{
class TestIniFile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void changes_data();
    void changes();
    void writesForItsOwnerAlone();
    void absentFileIsEmpty();
    void saysWhyItCannotWrite();
};

void TestIniFile::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << QStringLiteral("a.b=1\n") << QStringLiteral("a.b") << QStringLiteral("1");
    QTest::newRow("blanks") << QStringLiteral("  a.b  =  x y  ") << QStringLiteral("a.b") << QStringLiteral("x y");
    QTest::newRow("section") << QStringLiteral("[a.b]\nc = 1") << QStringLiteral("a.b.c") << QStringLiteral("1");
    QTest::newRow("comments") << QStringLiteral("# n\n; n\n\na=1") << QStringLiteral("a") << QStringLiteral("1");
    QTest::newRow("equals in value") << QStringLiteral("a=b=c") << QStringLiteral("a") << QStringLiteral("b=c");
    QTest::newRow("hash in value") << QStringLiteral("a=b#c") << QStringLiteral("a") << QStringLiteral("b#c");
    QTest::newRow("windows line ends") << QStringLiteral("a=1\r\nb=2\r\n") << QStringLiteral("b")
                                       << QStringLiteral("2");
    QTest::newRow("empty value") << QStringLiteral("a=") << QStringLiteral("a") << QStringLiteral("");
}

void TestIniFile::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QFETCH(QString, value);
    const Result<IniFile> file = IniFile::parse(text);
    QVERIFY(file);
    QVERIFY(file->entries().contains(key));
    QCOMPARE(file->entries().value(key).value, value);
}

void TestIniFile::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("no equals") << QStringLiteral("a=1\nwhat") << QStringLiteral("Line 2");
    QTest::newRow("no key") << QStringLiteral("=1") << QStringLiteral("Line 1");
    QTest::newRow("twice") << QStringLiteral("a.b=1\n[a]\nb=2") << QStringLiteral("Line 3");
}

void TestIniFile::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const Result<IniFile> file = IniFile::parse(text);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Usage);
    QVERIFY2(file.error().message.contains(named), qPrintable(file.error().message));
}

void TestIniFile::changes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value"); // null removes
    QTest::addColumn<QString>("after");
    QTest::newRow("into nothing") << QString() << QStringLiteral("a.b") << QStringLiteral("1")
                                  << QStringLiteral("a.b = 1\n");
    QTest::newRow("replaced, comments kept") << QStringLiteral("# why\na=1\n\n# other\nb=2\n") << QStringLiteral("a")
                                             << QStringLiteral("9") << QStringLiteral("# why\na = 9\n\n# other\nb=2\n");
    QTest::newRow("replaced in its section") << QStringLiteral("[s]\na=1\n") << QStringLiteral("s.a")
                                             << QStringLiteral("2") << QStringLiteral("[s]\na = 2\n");
    QTest::newRow("added above sections") << QStringLiteral("[s]\na=1\n") << QStringLiteral("t.b")
                                          << QStringLiteral("2") << QStringLiteral("t.b = 2\n[s]\na=1\n");
    QTest::newRow("removed") << QStringLiteral("a=1\nb=2\n") << QStringLiteral("a") << QString()
                             << QStringLiteral("b=2\n");
    QTest::newRow("nothing to remove") << QStringLiteral("a=1\n") << QStringLiteral("z") << QString()
                                       << QStringLiteral("a=1\n");
}

void TestIniFile::changes()
{
    QFETCH(QString, before);
    QFETCH(QString, key);
    QFETCH(QString, value);
    Result<IniFile> file = IniFile::parse(before);
    QVERIFY(file);
    if (value.isNull()) {
        file->remove(key);
    } else {
        file->set(key, value);
    }
    QTEST(file->toText(), "after");
    QCOMPARE(file->entries().value(key).value, value);
    const Result<IniFile> again = IniFile::parse(file->toText());
    QVERIFY(again);
    QCOMPARE(again->entries().size(), file->entries().size());
}

void TestIniFile::writesForItsOwnerAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("deep/kuramori.ini"));
    IniFile file;
    file.set(QStringLiteral("a"), QStringLiteral("1"));
    QVERIFY(file.write(path));
    const auto permissions = QFileInfo(path).permissions();
    QVERIFY(!(permissions & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)));
    const Result<IniFile> read = IniFile::read(path);
    QVERIFY(read);
    QCOMPARE(read->entries().value(QStringLiteral("a")).value, QStringLiteral("1"));
}

void TestIniFile::absentFileIsEmpty()
{
    const Result<IniFile> file = IniFile::read(QStringLiteral("/nonexistent/kuramori.ini"));
    QVERIFY(file);
    QVERIFY(file->entries().isEmpty());
}

void TestIniFile::saysWhyItCannotWrite()
{
    const Result<void> written = IniFile().write(QStringLiteral("/proc/kuramori/kuramori.ini"));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Io);
    QVERIFY(written.error().message.contains(QStringLiteral("/proc/kuramori/kuramori.ini")));
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestIniFile)
#include "test_inifile.moc"
