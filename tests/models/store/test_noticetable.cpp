// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/noticetable.h"
#include "tests/support/explain.h"
#include "tests/support/freshstores.h"
#include "tests/support/virtualclock.h"

#include <QTest>

using namespace kuramori;

namespace
{
QList<qint64> ids(const QList<Notice> &notices)
{
    QList<qint64> values;
    for (const Notice &notice : notices) {
        values.append(notice.id.value());
    }
    return values;
}
} // namespace

class TestNoticeTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }

    void aNoticeComesBackWhole_data() { FreshStores::addDialects(); }
    void aNoticeComesBackWhole();
    void noticesArePagedFromTheNewest_data() { FreshStores::addDialects(); }
    void noticesArePagedFromTheNewest();
    void readNoticesAreNoLongerUnread_data() { FreshStores::addDialects(); }
    void readNoticesAreNoLongerUnread();
    void unreadNoticesNeedNoScan_data() { FreshStores::addDialects(); }
    void unreadNoticesNeedNoScan();

private:
    template <class Question>
    auto rows(Question question)
    {
        return *m_store->read([&](ReadTx &tx) {
            NoticeRows notices(tx);
            return question(notices);
        });
    }

    FreshStores m_stores;
    VirtualClock m_clock;
    std::unique_ptr<Store> m_store;
};

void TestNoticeTable::init()
{
    QFETCH(Dialect, dialect);
    m_store = m_stores.open(dialect, m_clock);
    QVERIFY(m_store->write([](WriteTx &tx) {
        for (int number = 1; number <= 5; ++number) {
            NoticeTable(tx).add({{}, {}, NoticeKind::Warning, QStringLiteral("notice %1").arg(number), {}, {}, {}});
        }
    }));
}

void TestNoticeTable::aNoticeComesBackWhole()
{
    const Notice written{
        {}, {}, NoticeKind::Error, QStringLiteral("The crawl failed"), QStringLiteral("<b>no</b>"), JobId(77), {}};
    const auto id = m_store->write([&](WriteTx &tx) { return NoticeTable(tx).add(written); });
    const Notice read = rows([](NoticeRows &notices) { return notices.recent(1).constFirst(); });
    QCOMPARE(read.id, *id);
    QCOMPARE(read.at, m_clock.wall());
    QCOMPARE(read.kind, written.kind);
    QCOMPARE(read.title, written.title);
    QCOMPARE(read.text, written.text);
    QCOMPARE(read.job, written.job);
    QVERIFY(!read.readAt);
}

void TestNoticeTable::noticesArePagedFromTheNewest()
{
    const auto page
        = [&](NoticeId before) { return rows([&](NoticeRows &notices) { return ids(notices.recent(2, before)); }); };
    QCOMPARE(page({}), (QList<qint64>{5, 4}));
    QCOMPARE(page(NoticeId(4)), (QList<qint64>{3, 2}));
    QCOMPARE(page(NoticeId(2)), (QList<qint64>{1}));
    QCOMPARE(page(NoticeId(1)), QList<qint64>());
}

void TestNoticeTable::readNoticesAreNoLongerUnread()
{
    const auto markRead = [&](qint64 id) {
        return m_store->write([&](WriteTx &tx) { return NoticeTable(tx).markRead(NoticeId(id)); }).value();
    };
    QCOMPARE(markRead(3), 1);
    QCOMPARE(markRead(3), 0); // the time of the first reading stays
    QCOMPARE(rows([](NoticeRows &notices) { return ids(notices.unread(10)); }), (QList<qint64>{5, 4, 2, 1}));
    QCOMPARE(rows([](NoticeRows &notices) { return notices.unreadCount(); }), 4);
    QCOMPARE(m_store->write([](WriteTx &tx) { return NoticeTable(tx).markAllRead(); }).value(), 4);
    QCOMPARE(rows([](NoticeRows &notices) { return notices.unreadCount(); }), 0);
    QCOMPARE(rows([](NoticeRows &notices) { return notices.recent(1).constFirst().readAt; }),
             std::optional(m_clock.wall()));
}

void TestNoticeTable::unreadNoticesNeedNoScan()
{
    const Plan unread = Plan::of(*m_store, "SELECT id FROM notices WHERE read_at IS NULL ORDER BY id DESC LIMIT $1");
    QVERIFY2(unread.scans().isEmpty() && !unread.sorts(), qPrintable(unread.text()));
    const Plan recent = Plan::of(*m_store, "SELECT id FROM notices WHERE id < $1 ORDER BY id DESC LIMIT $2");
    QVERIFY2(recent.scans().isEmpty() && !recent.sorts(), qPrintable(recent.text()));
}

QTEST_GUILESS_MAIN(TestNoticeTable)
#include "test_noticetable.moc"
