// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/sources/jikan/facttext.h"
#include "workers/sources/jikan/jsontext.h"

#include <QTest>

using namespace kuramori;

/// The small texts inside a record, and the text of a whole answer.
class TestFactText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durations_data();
    void durations();
    void videoIds_data();
    void videoIds();
    void weekdays_data();
    void weekdays();
    void repairs_data();
    void repairs();
};

void TestFactText::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds"); // -1: unknown
    QTest::newRow("episodes") << "24 min per ep" << 1440;
    QTest::newRow("film") << "1 hr 30 min" << 5400;
    QTest::newRow("hours") << "2 hr" << 7200;
    QTest::newRow("long episodes") << "1 hr 5 min per ep" << 3900;
    QTest::newRow("seconds") << "45 sec" << 45;
    QTest::newRow("seconds per episode") << "30 sec per ep" << 30;
    QTest::newRow("unknown") << "Unknown" << -1;
    QTest::newRow("empty") << "" << -1;
    QTest::newRow("no number") << "some min" << -1;
    QTest::newRow("no unit") << "24" << -1;
    QTest::newRow("other unit") << "2 days" << -1;
    QTest::newRow("negative") << "-5 min" << -1;
    QTest::newRow("endless number") << "99999999999 hr" << -1;
    QTest::newRow("big number") << "9999999 hr" << -1;
}

void TestFactText::durations()
{
    QFETCH(QString, text);
    QTEST(secondsOfDuration(text).value_or(-1), "seconds");
}

void TestFactText::videoIds_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("id");
    QTest::newRow("2026") << "https://www.youtube-nocookie.com/embed/1ac3_YdSSy0?enablejsapi=1&wmode=opaque"
                          << "1ac3_YdSSy0";
    QTest::newRow("2022") << "https://www.youtube.com/embed/Iw-QaxY3z8o"
                          << "Iw-QaxY3z8o";
    QTest::newRow("slash") << "https://www.youtube.com/embed/Iw-QaxY3z8o/"
                           << "Iw-QaxY3z8o";
    QTest::newRow("markup") << "https://www.youtube.com/embed/<script>"
                            << "";
    QTest::newRow("letters of other scripts") << QString::fromUtf8("https://www.youtube.com/embed/éa") << "";
    QTest::newRow("no embed") << "https://www.youtube.com/watch?v=Iw-QaxY3z8o"
                              << "";
    QTest::newRow("none") << ""
                          << "";
}

void TestFactText::videoIds()
{
    QFETCH(QString, url);
    QTEST(videoIdOfEmbed(url), "id");
}

void TestFactText::weekdays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("day");
    QTest::newRow("plural") << "Mondays"
                            << "Monday";
    QTest::newRow("Wednesday") << "Wednesdays"
                               << "Wednesday";
    QTest::newRow("singular") << "Sunday"
                              << "Sunday";
    QTest::newRow("other") << "Other"
                           << "";
    QTest::newRow("unknown") << "Unknown"
                             << "";
    QTest::newRow("twice plural") << "Mondayss"
                                  << "";
    QTest::newRow("none") << ""
                          << "";
}

void TestFactText::weekdays()
{
    QFETCH(QString, text);
    QTEST(singularWeekday(text), "day");
}

void TestFactText::repairs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("repaired");
    const QByteArray replacement = "\xef\xbf\xbd";
    QTest::newRow("clean") << QByteArray(R"({"a":"\u00e9\n"})") << QByteArray(R"({"a":"\u00e9\n"})");
    QTest::newRow("mark") << QByteArray("\xef\xbb\xbf{}") << QByteArray("{}");
    QTest::newRow("UTF-16, little end first") << QByteArray("\xff\xfe{\0}\0", 6) << QByteArray("{}");
    QTest::newRow("UTF-16, big end first") << QByteArray("\xfe\xff\0{\0}", 6) << QByteArray("{}");
    QTest::newRow("UTF-16 without mark") << QByteArray("{\0}\0", 4) << QByteArray("{}");
    QTest::newRow("wrong byte") << QByteArray("{\"\xff\"}") << "{\"" + replacement + "\"}";
    QTest::newRow("cut character") << QByteArray("{\"\xe3\x81\"}") << "{\"" + replacement + replacement + "\"}";
    QTest::newRow("pair") << QByteArray(R"("\ud83d\ude00")") << QByteArray(R"("\ud83d\ude00")");
    QTest::newRow("lone high half") << QByteArray(R"("\ud83d")") << QByteArray(R"("\ufffd")");
    QTest::newRow("lone low half") << QByteArray(R"("\uDE00x")") << QByteArray(R"("\ufffdx")");
    QTest::newRow("halves in the wrong order") << QByteArray(R"("\ude00\ud83d")") << QByteArray(R"("\ufffd\ufffd")");
    QTest::newRow("two high halves") << QByteArray(R"("\ud83d\ud83d\ude00")") << QByteArray(R"("\ufffd\ud83d\ude00")");
    QTest::newRow("escaped backslash") << QByteArray(R"("\\ud83d")") << QByteArray(R"("\\ud83d")");
    QTest::newRow("ends in an escape") << QByteArray(R"("\u12)") << QByteArray(R"("\u12)");
}

void TestFactText::repairs()
{
    QFETCH(QByteArray, text);
    QTEST(repairedJson(text), "repaired");
}

QTEST_GUILESS_MAIN(TestFactText)
#include "test_facttext.moc"
