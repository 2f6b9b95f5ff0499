// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace kuramori
{
namespace
{
const QString pages = QStringLiteral("sources.jikan.max_pages");
const QString pagesVariable = QStringLiteral("KURAMORI_SOURCES_JIKAN_MAX_PAGES");
} // namespace

class TestSettings final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyDefaultFits();
    void layers_data();
    void layers();
    void checks_data();
    void checks();
    void refusalsNameKeyValueAndOrigin_data();
    void refusalsNameKeyValueAndOrigin();
    void setSurvivesRestart();
    void setKeepsTheStrongerLayer();
    void setSeesEditsOfOthers();
    void resetBringsTheDefaultBack();
    void foreignVariablesAreLeftAlone();

private:
    QString ini() const { return m_folder->filePath(QStringLiteral("kuramori.ini")); }
    void writeIni(const QByteArray &text) const;
    Result<std::unique_ptr<Settings>> load(const QStringList &assignments = {}) const
    {
        return Settings::load(ini(), m_environment, assignments);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_environment = QProcessEnvironment();
}

void TestSettings::writeIni(const QByteArray &text) const
{
    QFile file(ini());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestSettings::everyDefaultFits()
{
    for (const SettingSpec &spec : settingTable()) {
        const auto checked = checkedValue(spec, QString::fromUtf8(spec.defaultValue));
        QVERIFY2(checked, spec.key);
        QCOMPARE(*checked, QString::fromUtf8(spec.defaultValue));
    }
}

void TestSettings::layers_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QStringList>("assignments");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("origin");
    const QByteArray three("sources.jikan.max_pages = 3\n");
    const QStringList nine{pages + QStringLiteral("=9")};
    QTest::newRow("default") << QByteArray() << QString() << QStringList() << 0 << int(Settings::Origin::Default);
    QTest::newRow("file") << three << QString() << QStringList() << 3 << int(Settings::Origin::File);
    QTest::newRow("environment over file")
        << three << QStringLiteral("5") << QStringList() << 5 << int(Settings::Origin::Environment);
    QTest::newRow("--set over all") << three << QStringLiteral("5") << nine << 9 << int(Settings::Origin::CommandLine);
    QTest::newRow("--set over default") << QByteArray() << QString() << nine << 9 << int(Settings::Origin::CommandLine);
}

void TestSettings::layers()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, variable);
    QFETCH(QStringList, assignments);
    writeIni(file);
    if (!variable.isNull()) {
        m_environment.insert(pagesVariable, variable);
    }
    const auto settings = load(assignments);
    QVERIFY(settings);
    QTEST(int((*settings)->integer(pages)), "value");
    QTEST(int((*settings)->origin(pages)), "origin");
}

void TestSettings::checks_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("stored"); // null: refused
    const auto row = [](const char *key, const char *value, const char *stored) {
        QTest::addRow("%s=%s", key, value)
            << QString::fromLatin1(key) << QString::fromUtf8(value) << (stored ? QString::fromUtf8(stored) : QString());
    };
    row("sources.jikan.per_second", "1", "1");
    row("sources.jikan.per_second", "0", nullptr);
    row("sources.jikan.per_second", "1001", nullptr);
    row("sources.jikan.per_second", "3.5", nullptr);
    row("sources.jikan.per_second", "", nullptr);
    row("sources.jikan.cache", "99999999999999999999", nullptr);
    row("ui.notify", "Yes", "true");
    row("ui.notify", "0", "false");
    row("ui.notify", "perhaps", nullptr);
    row("ui.theme", "dark", "dark");
    row("ui.theme", "pink", nullptr);
    row("sources.jikan.url", "http://127.0.0.1:8080/v4", "http://127.0.0.1:8080/v4");
    row("sources.jikan.url", "file:///etc/passwd", nullptr);
    row("sources.jikan.url", "api.jikan.moe", nullptr);
    row("sources.jikan.url", "http://", nullptr);
    row("sources.jikan.url", "", nullptr);
    row("audiobookshelf.url", "", "");
    row("audiobookshelf.url", "nas", nullptr);
    row("http.contact", "me@example.org", "me@example.org");
    row("http.contact", "a\nb", nullptr);
    row("schedule.snapshots", "0 4 * * mon-fri", "0 4 * * mon-fri");
    row("schedule.snapshots", "every day", nullptr);
    row("schedule.snapshots", "61 4 * * *", nullptr);
    row("schedule.time_zone", "Asia/Tokyo", "Asia/Tokyo");
    row("schedule.time_zone", "", "");
    row("schedule.time_zone", "Mars/Olympus", nullptr);
}

void TestSettings::checks()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, stored);
    const auto checked = checkedValue(*findSetting(key), value);
    QCOMPARE(bool(checked), !stored.isNull());
    if (checked) {
        QCOMPARE(*checked, stored);
    }
}

void TestSettings::refusalsNameKeyValueAndOrigin_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QStringList>("assignments");
    QTest::addColumn<QStringList>("named");
    const QStringList none;
    QTest::newRow("file") << QByteArray("\nsources.jikan.max_pages=many") << QString() << none
                          << QStringList{pages, QStringLiteral("many"), QStringLiteral("line 2")};
    QTest::newRow("environment") << QByteArray() << QStringLiteral("-1") << none
                                 << QStringList{pages, QStringLiteral("-1"), pagesVariable};
    QTest::newRow("--set") << QByteArray() << QString() << QStringList{pages + QStringLiteral("=x")}
                           << QStringList{pages, QStringLiteral("\"x\""), QStringLiteral("--set")};
    QTest::newRow("unknown in file") << QByteArray("nosuch=1") << QString() << none
                                     << QStringList{QStringLiteral("nosuch"), QStringLiteral("line 1")};
    QTest::newRow("unknown in --set") << QByteArray() << QString() << QStringList{QStringLiteral("nosuch=1")}
                                      << QStringList{QStringLiteral("nosuch"), QStringLiteral("--set")};
    QTest::newRow("no equals in --set") << QByteArray() << QString() << QStringList{QStringLiteral("nosuch")}
                                        << QStringList{QStringLiteral("nosuch"), QStringLiteral("key=value")};
    QTest::newRow("not an ini file") << QByteArray("garbage") << QString() << none
                                     << QStringList{QStringLiteral("kuramori.ini"), QStringLiteral("Line 1")};
}

void TestSettings::refusalsNameKeyValueAndOrigin()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, variable);
    QFETCH(QStringList, assignments);
    QFETCH(QStringList, named);
    writeIni(file);
    if (!variable.isNull()) {
        m_environment.insert(pagesVariable, variable);
    }
    const auto settings = load(assignments);
    QVERIFY(!settings);
    QCOMPARE(settings.error().kind, ErrorKind::Usage);
    for (const QString &word : named) {
        QVERIFY2(settings.error().message.contains(word), qPrintable(settings.error().message));
    }
}

void TestSettings::setSurvivesRestart()
{
    const auto settings = load();
    QVERIFY(settings);
    QVERIFY((*settings)->set(QStringLiteral("ui.notify"), QStringLiteral("off")));
    QVERIFY((*settings)->set(QStringLiteral("http.contact"), QStringLiteral("蔵守")));
    QVERIFY(!(*settings)->boolean(QStringLiteral("ui.notify")));
    const auto again = load();
    QVERIFY(again);
    QVERIFY(!(*again)->boolean(QStringLiteral("ui.notify")));
    QCOMPARE((*again)->text(QStringLiteral("http.contact")), QStringLiteral("蔵守"));
}

void TestSettings::setKeepsTheStrongerLayer()
{
    const auto settings = load({pages + QStringLiteral("=9")});
    QVERIFY(settings);
    QVERIFY((*settings)->set(pages, QStringLiteral("4")));
    QCOMPARE((*settings)->integer(pages), 9);
    QCOMPARE((*settings)->origin(pages), Settings::Origin::CommandLine);
    const auto again = load();
    QVERIFY(again);
    QCOMPARE((*again)->integer(pages), 4);
}

void TestSettings::setSeesEditsOfOthers()
{
    const auto settings = load();
    QVERIFY(settings);
    writeIni("# by hand\nui.theme = dark\n");
    QVERIFY((*settings)->set(pages, QStringLiteral("4")));
    const auto again = load();
    QVERIFY(again);
    QCOMPARE((*again)->text(QStringLiteral("ui.theme")), QStringLiteral("dark"));
}

void TestSettings::resetBringsTheDefaultBack()
{
    writeIni("sources.jikan.max_pages = 3\n");
    const auto settings = load();
    QVERIFY(settings);
    QVERIFY((*settings)->reset(pages));
    QCOMPARE((*settings)->integer(pages), 0);
    QVERIFY((*settings)->reset(pages));
    QVERIFY(!(*settings)->reset(QStringLiteral("nosuch")));
    const auto again = load();
    QVERIFY(again);
    QCOMPARE((*again)->origin(pages), Settings::Origin::Default);
}

void TestSettings::foreignVariablesAreLeftAlone()
{
    m_environment.insert(QStringLiteral("KURAMORI_FIXTURES"), QStringLiteral("/x"));
    QVERIFY(load());
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestSettings)
#include "test_settings.moc"
