// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/live/logboard.h"

#include <QTest>

#include <thread>

using namespace kuramori;

namespace
{
LogLine line(const QString &text)
{
    return {0, {}, LogLevel::Info, QStringLiteral("test"), text};
}
} // namespace

class TestLogBoard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOutWhatIsNew();
    void theOldestFallOut();
    void serialsHaveNoTwins();
};

void TestLogBoard::handsOutWhatIsNew()
{
    LogBoard board;
    QCOMPARE(board.lastSerial(), quint64(0));
    board.append(line(QStringLiteral("one")));
    const quint64 seen = board.lastSerial();
    board.append(line(QStringLiteral("two")));
    QCOMPARE(board.since(0).size(), 2);
    QCOMPARE(board.since(0)[0].text, QStringLiteral("one"));
    QCOMPARE(board.since(seen).size(), 1);
    QCOMPARE(board.since(seen)[0].text, QStringLiteral("two"));
    QVERIFY(board.since(board.lastSerial()).isEmpty());
}

void TestLogBoard::theOldestFallOut()
{
    LogBoard board(3);
    for (int number = 1; number <= 5; ++number) {
        board.append(line(QString::number(number)));
    }
    const QList<LogLine> lines = board.since(0);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].text, QStringLiteral("3"));
    QCOMPARE(lines[0].serial, quint64(3));
    QCOMPARE(board.lastSerial(), quint64(5));
}

void TestLogBoard::serialsHaveNoTwins()
{
    LogBoard board;
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&board] {
                for (int number = 0; number < 500; ++number) {
                    board.append(line(QString()));
                }
            });
        }
    }
    const QList<LogLine> lines = board.since(0);
    QCOMPARE(lines.size(), 2'000);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QCOMPARE(lines[i].serial, quint64(i + 1));
    }
}

QTEST_APPLESS_MAIN(TestLogBoard)
#include "test_logboard.moc"
