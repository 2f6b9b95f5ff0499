// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/asyncread.h"
#include "models/store/jobtable.h"
#include "models/tables/noticefeed.h"
#include "models/tables/workwatch.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
const QString queue = QStringLiteral("jikan");

void addNotice(Store &store, NoticeKind kind, const char *title)
{
    Notice notice;
    notice.kind = kind;
    notice.title = QString::fromLatin1(title);
    notice.text = QStringLiteral("…");
    need(store.write([&](WriteTx &tx) { NoticeTable(tx).add(notice); }));
}
} // namespace

class TestWatches final : public QObject
{
    Q_OBJECT
    FreshStores m_stores;
    VirtualClock m_clock;

private Q_SLOTS:
    void workIsCountedAndPausesAreSeen()
    {
        const auto store = m_stores.open(Dialect::Sqlite, m_clock);
        AsyncReader reader(*store);
        WorkWatch watch(*store, reader);
        QSignalSpy changes(&watch, &WorkWatch::changed);
        QTRY_VERIFY(!changes.isEmpty());
        QCOMPARE(watch.waiting(), 0);

        const JobKinds kinds{{QStringLiteral("k"), {QStringLiteral("k"), queue, 8, 0s, {}}}};
        const JobSpec spec{QStringLiteral("k"), {}, {}, 2, 0, {}, {}, {}, {}, {}};
        need(store->write([&](WriteTx &tx) {
            JobTable(tx).insert({spec, spec, spec}, kinds);
            JobTable(tx).claim(queue, 1, QStringLiteral("w"), 60s);
        }));
        QTRY_COMPARE(watch.waiting(), 2);
        QCOMPARE(watch.jobsIn(JobState::Running), 1);

        need(store->write([](WriteTx &tx) { QueueTable(tx).pause(queue); }));
        QTRY_VERIFY(watch.isPaused(queue));
        QVERIFY(!watch.isEverythingPaused());
        QCOMPARE(watch.pausedQueues(), QStringList{queue});
        need(store->write([](WriteTx &tx) { QueueTable(tx).pause(QueueTable::everything()); }));
        QTRY_VERIFY(watch.isEverythingPaused());
        QCOMPARE(watch.pausedQueues(), QStringList{queue});
        need(store->write([](WriteTx &tx) { QueueTable(tx).resume(QueueTable::everything()); }));
        QTRY_VERIFY(!watch.isEverythingPaused());
    }

    void whatIsAskedMeanwhileDoesNotWaitForThePause()
    {
        const auto store = m_stores.open(Dialect::Sqlite, m_clock);
        AsyncReader reader(*store);
        Refresher refresher(*store, reader, {}, 1h);
        QSemaphore gate;
        int asked = 0;
        int answered = 0;
        const auto question = [&] {
            ++asked;
            return [&](ReadTx &) { return gate.tryAcquire(1, 10'000); };
        };
        refresher.watch(question, [&](const Result<bool> &) { ++answered; });
        QTRY_COMPARE(asked, 1);
        refresher.refreshNow();
        gate.release(2);
        QTRY_COMPARE(answered, 2);
    }

    void onlyNewNoticesArrive()
    {
        const auto store = m_stores.open(Dialect::Sqlite, m_clock);
        AsyncReader reader(*store);
        addNotice(*store, NoticeKind::Error, "from yesterday");
        NoticeFeed feed(*store, reader);
        QSignalSpy changes(&feed, &NoticeFeed::changed);
        QStringList arrived;
        connect(&feed, &NoticeFeed::arrived, this, [&](const Notice &notice) { arrived.append(notice.title); });
        QTRY_COMPARE(feed.unread().size(), 1);
        QVERIFY(feed.needsAttention());
        QVERIFY(arrived.isEmpty());

        need(store->write([](WriteTx &tx) { NoticeTable(tx).markAllRead(); }));
        QTRY_VERIFY(feed.unread().isEmpty());
        addNotice(*store, NoticeKind::Success, "first");
        addNotice(*store, NoticeKind::Info, "second");
        QTRY_COMPARE(arrived, (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
        QVERIFY(!feed.needsAttention());
    }
};

QTEST_GUILESS_MAIN(TestWatches)
#include "test_watches.moc"
