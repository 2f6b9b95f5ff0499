// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/librarysearch.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

class TestLibrarySearch final : public QObject
{
    Q_OBJECT
    FreshStores m_stores;
    VirtualClock m_clock;

private Q_SLOTS:
    void theLastQuestionIsAnswered();
    void nobodyIsAnsweredAfterTheEnd();
    void changesAreGathered();
};

void TestLibrarySearch::theLastQuestionIsAnswered()
{
    const auto store = m_stores.open(Dialect::Sqlite, m_clock);
    LibrarySearch search(*store);
    QObject first;
    QObject second;
    QStringList answers;
    std::atomic<int> run = 0;
    std::promise<void> go;
    const std::shared_future<void> gate = go.get_future().share();
    const auto ask = [&](QObject *asker, const char *word) {
        search.ask(
            asker,
            [&run, gate, word](Store &, LibraryIndex &, const std::stop_token &) {
                gate.wait();
                ++run;
                return Result<QString>(QString::fromLatin1(word));
            },
            [&answers](const Result<QString> &answer) { answers.append(*answer); });
    };
    ask(&first, "a");
    ask(&second, "x");
    ask(&first, "b");
    ask(&first, "c");
    go.set_value();
    QTRY_COMPARE(answers, (QStringList{QStringLiteral("x"), QStringLiteral("c")}));
    QVERIFY2(run.load() <= 3, qPrintable(QString::number(run.load()))); // "b" was never looked for
}

void TestLibrarySearch::nobodyIsAnsweredAfterTheEnd()
{
    const auto store = m_stores.open(Dialect::Sqlite, m_clock);
    LibrarySearch search(*store);
    auto gone = std::make_unique<QObject>();
    QObject other;
    int answers = 0;
    bool isOver = false;
    const auto nothing = [](Store &, LibraryIndex &, const std::stop_token &) { return Result<int>(1); };
    search.ask(gone.get(), nothing, [&](const Result<int> &) { ++answers; });
    gone.reset();
    search.ask(&other, nothing, [&](const Result<int> &) { isOver = true; });
    QTRY_VERIFY(isOver);
    QCOMPARE(answers, 0);
}

void TestLibrarySearch::changesAreGathered()
{
    const auto store = m_stores.open(Dialect::Sqlite, m_clock);
    LibrarySearch search(*store, 20ms);
    QSignalSpy changes(&search, &LibrarySearch::changed);
    need(store->write([](WriteTx &tx) { tx.touch(Topic::Jobs); }));
    for (int i = 0; i < 3; ++i) {
        need(store->write([](WriteTx &tx) { tx.touch(Topic::Books); }));
    }
    QTRY_COMPARE(changes.count(), 1);
}

QTEST_GUILESS_MAIN(TestLibrarySearch)
#include "test_librarysearch.moc"
