// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/jobprogress.h"
#include "app/output/textgrid.h"

#include <QTest>

namespace kuramori
{
class TestJobProgress final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labels_data();
    void labels();
    void durations_data();
    void durations();
    void lines_data();
    void lines();
};

void TestJobProgress::labels_data()
{
    QTest::addColumn<QJsonObject>("args");
    QTest::addColumn<QString>("label");
    QTest::newRow("nothing") << QJsonObject() << QStringLiteral("jikan.x");
    QTest::newRow("list") << QJsonObject{{QStringLiteral("list"), QStringLiteral("top")},
                                         {QStringLiteral("day"), QStringLiteral("2026-05-07")}}
                          << QStringLiteral("jikan.x top");
    QTest::newRow("number") << QJsonObject{{QStringLiteral("mal_id"), 5114}} << QStringLiteral("jikan.x 5114");
}

void TestJobProgress::labels()
{
    QFETCH(QJsonObject, args);
    JobRow job;
    job.kind = QStringLiteral("jikan.x");
    job.args = args;
    QTEST(jobLabel(job), "label");
}

void TestJobProgress::durations_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0.0 << QStringLiteral("0:00");
    QTest::newRow("a part of a second") << 0.2 << QStringLiteral("0:01");
    QTest::newRow("minutes") << 62.0 << QStringLiteral("1:02");
    QTest::newRow("hours") << 3725.0 << QStringLiteral("1:02:05");
    QTest::newRow("days are no promise") << 90'000.0 << QString();
    QTest::newRow("unknown") << -1.0 << QString();
}

void TestJobProgress::durations()
{
    QFETCH(double, seconds);
    QTEST(durationText(seconds), "text");
}

void TestJobProgress::lines_data()
{
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("total");
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("line");
    QTest::newRow("half") << 50 << 100 << 12.5 << 120
                          << QStringLiteral("stage                                "
                                            "[###############---------------] 50 of 100, 13/s, 0:04 left");
    QTest::newRow("over the top") << 200 << 100 << 0.0 << 120
                                  << QStringLiteral("stage                                "
                                                    "[##############################] 200 of 100");
    QTest::newRow("total unknown") << 50 << 0 << 2.0 << 120
                                   << QStringLiteral("stage                                50, 2.0/s");
    QTest::newRow("no room for a bar") << 1 << 2 << 0.0 << 40
                                       << QStringLiteral("stage                                1 of 2");
}

void TestJobProgress::lines()
{
    QFETCH(int, done);
    QFETCH(int, total);
    QFETCH(double, rate);
    QFETCH(int, columns);
    const QString line = progressLine({QStringLiteral("stage"), done, total}, rate, columns);
    QTEST(line, "line");
    if (columns > 40) {
        QVERIFY(displayWidth(line) < columns);
    }
}
} // namespace kuramori

QTEST_GUILESS_MAIN(kuramori::TestJobProgress)
#include "test_jobprogress.moc"
