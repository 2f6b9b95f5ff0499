// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobstate.h"

#include <QTest>

using namespace kuramori;

class TestJobState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAndNamesAreFrozen_data();
    void valuesAndNamesAreFrozen();
    void transitions_data();
    void transitions();
};

void TestJobState::valuesAndNamesAreFrozen_data()
{
    QTest::addColumn<int>("value");
    QTest::addColumn<bool>("final");
    int value = 0;
    for (const char *name :
         {"available", "scheduled", "pending", "running", "retryable", "completed", "cancelled", "discarded"}) {
        QTest::newRow(name) << value << (value >= 5);
        ++value;
    }
}

void TestJobState::valuesAndNamesAreFrozen()
{
    QFETCH(int, value);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const auto state = static_cast<JobState>(value);
    QCOMPARE(jobStateName(state), name);
    QVERIFY(jobStateFromName(name) == state);
    QVERIFY(!jobStateFromName(name.toUpper()));
    QTEST(isFinal(state), "final");
}

void TestJobState::transitions_data()
{
    // One letter a target state, in the order of the values: x may become, . may not.
    QTest::addColumn<int>("from");
    QTest::addColumn<QString>("targets");
    QTest::newRow("available") << 0 << QStringLiteral(".x.x..x.");
    QTest::newRow("scheduled") << 1 << QStringLiteral("x.....x.");
    QTest::newRow("pending") << 2 << QStringLiteral("x.....x.");
    QTest::newRow("running") << 3 << QStringLiteral("xx..xxxx");
    QTest::newRow("retryable") << 4 << QStringLiteral("x.....x.");
    QTest::newRow("completed") << 5 << QStringLiteral("........");
    QTest::newRow("cancelled") << 6 << QStringLiteral("........");
    QTest::newRow("discarded") << 7 << QStringLiteral("........");
}

void TestJobState::transitions()
{
    QFETCH(int, from);
    QFETCH(QString, targets);
    QString found;
    for (int to = 0; to < jobStateCount; ++to) {
        found += mayBecome(static_cast<JobState>(from), static_cast<JobState>(to)) ? u'x' : u'.';
    }
    QCOMPARE(found, targets);
}

QTEST_APPLESS_MAIN(TestJobState)
#include "test_jobstate.moc"
