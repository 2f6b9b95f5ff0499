// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/logfilter.h"
#include "models/tables/logtablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace kuramori;

namespace
{
LogLine line(const QString &text, LogLevel level = LogLevel::Info, const QString &category = QStringLiteral("http"))
{
    return {0, Timestamp(std::chrono::seconds(1'700'000'000)), level, category, text};
}

QStringList texts(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(model.index(row, int(LogColumn::Text)).data().toString());
    }
    return texts;
}
} // namespace

class TestLogTableModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gathersNewLines()
    {
        LogBoard board;
        board.append(line(QStringLiteral("a")));
        LogTableModel model(board);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.pull();
        board.append(line(QStringLiteral("b")));
        QTRY_COMPARE(texts(model), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }

    void oldLinesLeave_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::newRow("one more than fits") << 5 << 1;
        QTest::newRow("all new") << 5 << 5;
        QTest::newRow("more new ones than fit") << 5 << 9;
        QTest::newRow("not full yet") << 2 << 3;
    }
    void oldLinesLeave()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        LogBoard board;
        LogTableModel model(board, 5);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QStringList all;
        for (int i = 0; i < first + second; ++i) {
            all.append(QString::number(i));
            board.append(line(all.last()));
            if (i + 1 == first) {
                model.pull();
            }
        }
        model.pull();
        QCOMPARE(texts(model), all.mid(all.size() - 5));
    }

    void filterKeepsLevelAndWords_data()
    {
        QTest::addColumn<LogLevel>("level");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("expected");
        const QString retry = QStringLiteral("Retry of page 3");
        const QString refused = QStringLiteral("Page 4 refused");
        const QString opened = QStringLiteral("opened");
        QTest::newRow("all") << LogLevel::Debug << QString() << QStringList{opened, retry, refused};
        QTest::newRow("level") << LogLevel::Warning << QString() << QStringList{retry, refused};
        QTest::newRow("case") << LogLevel::Debug << QStringLiteral("PAGE") << QStringList{retry, refused};
        QTest::newRow("part") << LogLevel::Debug << QStringLiteral("store") << QStringList{opened};
        QTest::newRow("both") << LogLevel::Error << QStringLiteral("page") << QStringList{refused};
        QTest::newRow("none") << LogLevel::Error << QStringLiteral("retry") << QStringList{};
    }
    void filterKeepsLevelAndWords()
    {
        QFETCH(LogLevel, level);
        QFETCH(QString, words);
        QFETCH(QStringList, expected);
        LogBoard board;
        board.append(line(QStringLiteral("opened"), LogLevel::Debug, QStringLiteral("store")));
        board.append(line(QStringLiteral("Retry of page 3"), LogLevel::Warning));
        board.append(line(QStringLiteral("Page 4 refused"), LogLevel::Error));
        LogTableModel model(board);
        model.pull();
        LogFilter filter;
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        filter.setLevel(level);
        filter.setText(words);
        QCOMPARE(texts(filter), expected);
    }
};

QTEST_GUILESS_MAIN(TestLogTableModel)
#include "test_logtablemodel.moc"
