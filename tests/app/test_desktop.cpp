// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batchdesk.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace kuramori
{
/// The window as a process: starting twice, working for others, going when told.
class TestDesktop final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void endsWhenTold();
    void endsWhenToldWhileItCannotStart();
    void aSecondStartRaisesTheFirst();
    void worksForOthers();
    void aNewProfileIsWelcomed();
    void aProfileInUseIsNot();
    void theSampleIsNot();
    void saysWhatToDoWithoutADisplay_data();
    void saysWhatToDoWithoutADisplay();

private:
    std::unique_ptr<QProcess> startWindow(const QProcessEnvironment &environment, const QStringList &more = {}) const
    {
        auto window = std::make_unique<QProcess>();
        window->setProcessEnvironment(environment);
        window->start(QStringLiteral(KURAMORI_BINARY),
                      QStringList{QStringLiteral("--profile"), m_desk->profile(), QStringLiteral("--set"),
                                  QStringLiteral("sources.jikan.url=") + m_jikan->url(), QStringLiteral("--set"),
                                  QStringLiteral("sources.jikan.per_second=1000")}
                          + more);
        window->waitForStarted();
        return window;
    }
    static QProcessEnvironment offscreen()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
        environment.insert(QStringLiteral("KURAMORI_UI_WELCOMED"), QStringLiteral("true"));
        return environment;
    }
    /// As a person starts it who has not answered the first page.
    static QProcessEnvironment notWelcomed()
    {
        QProcessEnvironment environment = offscreen();
        environment.remove(QStringLiteral("KURAMORI_UI_WELCOMED"));
        return environment;
    }
    QByteArray ini() const
    {
        QFile file(m_desk->profile() + QStringLiteral("/kuramori.ini"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool isOwned() const { return QFile::exists(m_desk->profile() + QStringLiteral("/kuramori.db.socket")); }

    std::unique_ptr<JikanProcess> m_jikan;
    std::unique_ptr<BatchDesk> m_desk;
};

void TestDesktop::init()
{
    m_jikan = std::make_unique<JikanProcess>(QStringList{QStringLiteral("--works"), QStringLiteral("150")});
    m_desk = std::make_unique<BatchDesk>(m_jikan->url());
    QVERIFY(QDir().mkpath(m_desk->profile()));
    QFile ini(m_desk->profile() + QStringLiteral("/kuramori.ini"));
    QVERIFY(ini.open(QIODevice::WriteOnly));
    ini.write("schedule.snapshots = 0 0 29 2 *\n");
}

void TestDesktop::endsWhenTold()
{
    const auto window = startWindow(offscreen());
    QTRY_VERIFY_WITH_TIMEOUT(isOwned(), 30'000);
    window->terminate();
    const Ended ended = BatchDesk::end(*window, std::chrono::seconds(15));
    QVERIFY2(ended.code == 0, ended.err.constData());
    QVERIFY(!isOwned());
}

void TestDesktop::endsWhenToldWhileItCannotStart()
{
    QFile database(m_desk->profile() + QStringLiteral("/kuramori.db"));
    QVERIFY(database.open(QIODevice::WriteOnly));
    database.write(QByteArray(4096, 'x'));
    database.close();
    const auto window = startWindow(offscreen());
    window->setReadChannel(QProcess::StandardError);
    QVERIFY(BatchDesk::waitFor(*window, "is not a database of Kuramori")); // and a box says so
    window->terminate();
    const Ended ended = BatchDesk::end(*window, std::chrono::seconds(15));
    QVERIFY2(ended.code == 0, ended.err.constData());
}

void TestDesktop::aSecondStartRaisesTheFirst()
{
    const auto window = startWindow(offscreen());
    QTRY_VERIFY_WITH_TIMEOUT(isOwned(), 30'000);
    const auto second = startWindow(offscreen());
    const Ended ended = BatchDesk::end(*second);
    QVERIFY2(ended.code == 0, ended.err.constData());
    QCOMPARE(window->state(), QProcess::Running);
    window->terminate();
    const Ended closed = BatchDesk::end(*window);
    QVERIFY2(closed.code == 0, closed.err.constData());
}

void TestDesktop::worksForOthers()
{
    const auto window = startWindow(offscreen());
    QTRY_VERIFY_WITH_TIMEOUT(isOwned(), 30'000);
    const Ended crawl = m_desk->run(QStringLiteral("crawl --list movies --json"));
    QVERIFY2(crawl.code == 0, crawl.err.constData());
    QVERIFY(crawl.count("new") > 0);
    QVERIFY(!m_desk->run(QStringLiteral("query works --limit 2")).objects().isEmpty());
    const Ended worker = m_desk->run(QStringLiteral("work"));
    QCOMPARE(worker.code, 3);
    QVERIFY(worker.err.contains(QByteArray::number(window->processId())));
    window->terminate();
    const Ended closed = BatchDesk::end(*window);
    QVERIFY2(closed.code == 0, closed.err.constData());
}

void TestDesktop::aNewProfileIsWelcomed()
{
    const auto window = startWindow(notWelcomed(), {QStringLiteral("--verbose")});
    window->setReadChannel(QProcess::StandardError);
    QVERIFY(BatchDesk::waitFor(*window, "The page of the first start is shown"));
    QVERIFY(!isOwned());
    window->terminate(); // as closing the page does
    const Ended ended = BatchDesk::end(*window, std::chrono::seconds(15));
    QVERIFY2(ended.code == 0, ended.err.constData());
    QVERIFY(!QFile::exists(m_desk->profile() + QStringLiteral("/kuramori.db")));
    QVERIFY(!ini().contains("welcomed"));
}

void TestDesktop::aProfileInUseIsNot()
{
    const Ended crawl = m_desk->run(QStringLiteral("crawl --list movies"));
    QVERIFY2(crawl.code == 0, crawl.err.constData());
    const auto window = startWindow(notWelcomed());
    QTRY_VERIFY_WITH_TIMEOUT(isOwned(), 30'000);
    QVERIFY2(ini().contains("welcomed"), ini().constData()); // its store is not asked again
    window->terminate();
    QCOMPARE(BatchDesk::end(*window, std::chrono::seconds(15)).code, 0);
}

void TestDesktop::theSampleIsNot()
{
    const auto window = startWindow(notWelcomed(), {QStringLiteral("--sample")});
    QTRY_VERIFY_WITH_TIMEOUT(isOwned(), 30'000);
    window->terminate();
    QCOMPARE(BatchDesk::end(*window, std::chrono::seconds(15)).code, 0);
}

void TestDesktop::saysWhatToDoWithoutADisplay_data()
{
    QTest::addColumn<QString>("display");
    QTest::newRow("none") << QString();
    QTest::newRow("one that does not answer") << QStringLiteral("127.0.0.1:4711");
}

void TestDesktop::saysWhatToDoWithoutADisplay()
{
    QFETCH(QString, display);
    QProcessEnvironment environment = offscreen();
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.insert(QStringLiteral("DISPLAY"), display);
    const auto window = startWindow(environment);
    const Ended ended = BatchDesk::end(*window);
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains("--batch"), ended.err.constData());
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestDesktop)
#include "test_desktop.moc"
