// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/overruling.h"
#include "models/store/sidecartable.h"
#include "models/store/worktable.h"
#include "tests/workers/audiobookshelf/writerig.h"

#include <QTest>

using namespace kuramori;

namespace
{
const QString kestrel = QStringLiteral("Kestrel Audio");
const QString wish = QStringLiteral("Somebody's wish");
const QString batch = QStringLiteral("POST /api/items/batch/get");
constexpr const char *held = "SELECT object FROM overrides WHERE kind = 'hold_field' AND ended_at IS NULL";
} // namespace

/// What somebody changes on a server becomes a person's word when it is read, although nobody has allowed to write; on
/// both dialects.
class TestServerAdoption final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init();

    void anEditIsAdoptedByReading();
    void whatIsOtherAtFirstIsNobodysEdit();
    void onlyWhatWasReadIsCompared();
    void aStopLosesNoEdit();
    void whatIsOnItsWayIsLeftAlone();
    void whatCannotBeHeldIsNamed();
    void itIsTakenBackWithoutLeave();
    void whatWasSentNeedsLeaveToBeTakenBack();
    void anUndoThatBrokeOffIsNobodysEdit();
    void aYoungerWordEndsABrokenUndo();
    void whatWasSaidHereMeanwhileStays();
    void whatMayNotBeReadWaits();
    void aFailureTellsWhatWasAdopted();
    void whatOurSideCarSaysIsNobodysEdit_data();
    void whatOurSideCarSaysIsNobodysEdit();

private:
    SyncRig &rig() { return m_rig.rig(); }
    JobEnd sync();
    /// Edits all, and makes the last question of the sync that finds it fail so.
    JobEnd failAtTheLast(const QStringList &ids, int status);

    WriteRig m_rig;
    QString m_id;
};

/// A book that is whole on both sides, which say the same of it.
void TestServerAdoption::init()
{
    QFETCH_GLOBAL(Dialect, dialect);
    QVERIFY(m_rig.begin(dialect));
    rig().allow(false);
    rig().map(QStringLiteral("/audiobooks"), QStringLiteral("/here/audiobooks"));
    m_id = m_rig.ids("facts LIKE '%\"publisher\"%' AND asin IS NOT NULL").constFirst();
    m_rig.edit(m_id, WriteRig::publisher(kestrel));
    m_rig.knowPublisher(m_id, kestrel);
}

JobEnd TestServerAdoption::sync()
{
    JobEnd end = rig().sync();
    if (!end.result) {
        qFatal("%s", said(end.result).constData());
    }
    return end;
}

void TestServerAdoption::anEditIsAdoptedByReading()
{
    QCOMPARE(sync().count("adopted"), 0);
    m_rig.edit(m_id, WriteRig::publisher(wish));
    const JobEnd end = sync();
    QCOMPARE(end.count("adopted"), 1);
    QVERIFY(end.output.value(QLatin1String("complete")).toBool());
    QCOMPARE(rig().text(held), QStringLiteral("publisher [\"%1\"]").arg(wish));
    QVERIFY(rig().text("SELECT facts FROM items").contains(wish)); // judged anew at once
    QVERIFY(rig().text("SELECT text FROM notices ORDER BY id DESC LIMIT 1").contains(QLatin1String("undo-write home")));
    QCOMPARE(m_rig.updates(), 0); // nothing was sent
    QCOMPARE(sync().count("adopted"), 0);
}

void TestServerAdoption::whatIsOtherAtFirstIsNobodysEdit()
{
    m_rig.edit(m_id, WriteRig::publisher(wish));
    QCOMPARE(sync().count("adopted"), 0);
    QCOMPARE(rig().text(held), QString());
    QCOMPARE(m_rig.planned(), QStringLiteral("publisher: first_contact"));
}

void TestServerAdoption::onlyWhatWasReadIsCompared()
{
    sync();
    const int before = m_rig.server().asked(batch);
    sync();
    QCOMPARE(m_rig.server().asked(batch), before);
    m_rig.edit(m_id, WriteRig::publisher(wish));
    sync();
    QCOMPARE(m_rig.server().asked(batch), before + 2); // once to know it, once to compare
}

/// Stopped before what was read is compared: the next sync finds nothing new there, and yet the edit.
void TestServerAdoption::aStopLosesNoEdit()
{
    sync();
    m_rig.edit(m_id, WriteRig::publisher(wish));
    rig().onProgress = [this](const Progress &progress) {
        if (progress.stage.startsWith(QLatin1String("What was changed"))) {
            rig().stop.request_stop();
        }
    };
    QVERIFY(!rig().sync().result);
    rig().onProgress = {};
    const JobEnd end = sync();
    QCOMPARE(end.count("changed"), 0);
    QCOMPARE(end.count("adopted"), 1);
}

/// A run that writes waits for its answer while the server is read.
void TestServerAdoption::whatIsOnItsWayIsLeftAlone()
{
    const ServerBookId book(rig().number("SELECT id FROM server_books WHERE source_id = '" + m_id.toStdString() + "'"));
    sync();
    need(m_rig.store().write([&](WriteTx &tx) {
        ServerStep step;
        step.act = ServerWriteTable(tx).begin(rig().id());
        step.book = book;
        step.sourceId = m_id;
        step.field = BookField::Publisher;
        step.before = {{kestrel}};
        step.written = {{wish}};
        ServerWriteTable(tx).intend(step);
    }));
    m_rig.edit(m_id, {{QStringLiteral("explicit"), true}});
    QCOMPARE(sync().count("changed"), 1);
    const auto unproven = [&] {
        return need(m_rig.store().read([&](ReadTx &tx) { return ServerWriteRows(tx).unproven(book); })).size();
    };
    QCOMPARE(unproven(), 1);
    m_rig.edit(m_id, WriteRig::publisher(wish)); // it arrives: that is nobody's edit
    QCOMPARE(sync().count("adopted"), 0);
    QCOMPARE(unproven(), 1);
    rig().allow();
    QVERIFY(rig().write().result); // the next one that writes settles it
    QCOMPARE(unproven(), 0);
}

void TestServerAdoption::whatCannotBeHeldIsNamed()
{
    sync();
    m_rig.edit(m_id, {{QStringLiteral("asin"), QStringLiteral("no such thing")}});
    const JobEnd end = sync();
    QCOMPARE(end.count("unheld"), 1);
    QCOMPARE(end.count("adopted"), 0);
    QVERIFY(end.output.value(QLatin1String("trouble")).toArray().at(0).toString().contains(QLatin1String("ASIN")));
    QCOMPARE(rig().text("SELECT kind FROM notices ORDER BY id DESC LIMIT 1"), QStringLiteral("warning"));
}

void TestServerAdoption::itIsTakenBackWithoutLeave()
{
    sync();
    m_rig.edit(m_id, WriteRig::publisher(wish));
    QCOMPARE(sync().count("adopted"), 1);
    const JobEnd end = rig().undo(m_rig.lastAct());
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("undone"), 1);
    QCOMPARE(rig().text(held), QString());
    QCOMPARE(m_rig.book(m_id).value(QLatin1String("publisher")).toString(), wish);
}

void TestServerAdoption::whatWasSentNeedsLeaveToBeTakenBack()
{
    rig().allow();
    m_rig.edit(m_id, {{QStringLiteral("publisher"), QJsonValue()}});
    QCOMPARE(rig().write().count("written"), 1);
    rig().allow(false);
    const JobEnd end = rig().undo(m_rig.lastAct());
    QVERIFY(!end.result);
    QCOMPARE(end.result.error().kind, ErrorKind::Refused);
}

/// It was sent, and nobody has read it back.
void TestServerAdoption::anUndoThatBrokeOffIsNobodysEdit()
{
    rig().allow();
    sync();
    m_rig.knowPublisher(m_id, wish);
    QVERIFY(rig().write().result); // both said the same before, so a person has to say so
    m_rig.choose(WriteChoice::Mine);
    QCOMPARE(rig().write().count("written"), 1);
    m_rig.fault(R"({"kind": "status", "status": 503, "path": "/api/items/batch/get", "skip": 2})");
    QVERIFY(!rig().undo(m_rig.lastAct()).result);
    QCOMPARE(m_rig.book(m_id).value(QLatin1String("publisher")).toString(), kestrel);
    m_rig.edit(m_id, {{QStringLiteral("explicit"), true}});
    QCOMPARE(sync().count("adopted"), 0);
    QCOMPARE(rig().text(held), QString());
    QVERIFY(rig().undo(m_rig.lastAct()).result);
    QCOMPARE(rig().number("SELECT count(*) FROM server_steps WHERE state <> 'undone'"), 0);
    QCOMPARE(sync().count("adopted"), 0);
}

/// It was never sent: somebody edits the field there, and sets it back later to what stood there before all of it.
void TestServerAdoption::aYoungerWordEndsABrokenUndo()
{
    rig().allow();
    sync();
    m_rig.knowPublisher(m_id, QStringLiteral("Ours"));
    QVERIFY(rig().write().result);
    m_rig.choose(WriteChoice::Mine);
    QCOMPARE(rig().write().count("written"), 1);
    m_rig.fault(R"({"kind": "reset", "path": "/api/items/batch/update", "times": 0})");
    rig().undo(m_rig.lastAct());
    QCOMPARE(rig().number("SELECT count(*) FROM server_steps WHERE state = 'undoing'"), 1);
    QCOMPARE(m_rig.book(m_id).value(QLatin1String("publisher")).toString(), QStringLiteral("Ours"));
    m_rig.server().control("/_reset", "{}");
    m_rig.edit(m_id, WriteRig::publisher(wish));
    QCOMPARE(sync().count("adopted"), 1);
    m_rig.edit(m_id, WriteRig::publisher(kestrel));
    QCOMPARE(sync().count("adopted"), 1);
    QVERIFY(rig().text(held).contains(kestrel));
}

/// Between the comparison and the adoption: the younger word counts, and both are compared anew.
void TestServerAdoption::whatWasSaidHereMeanwhileStays()
{
    const QString own = QStringLiteral("Said here");
    sync();
    m_rig.edit(m_id, WriteRig::publisher(wish));
    rig().onProgress = [&](const Progress &progress) {
        if (progress.stage.startsWith(QLatin1String("What was changed"))) {
            need(m_rig.store().write([&](WriteTx &tx) {
                lockWorks(tx);
                const ItemId item(tx.number("SELECT max(id) FROM items"));
                Overruling(tx).hold(item, {{BookField::Publisher, {{own, {}}}}});
            }));
        }
    };
    QCOMPARE(sync().count("adopted"), 0);
    rig().onProgress = {};
    QVERIFY(rig().text(held).contains(own));
    QCOMPARE(rig().number("SELECT is_compared FROM server_books WHERE source_id = '" + m_id.toStdString() + "'"), 0);
    QCOMPARE(sync().count("adopted"), 0);
    QCOMPARE(m_rig.planned(), QStringLiteral("publisher: conflict"));
}

JobEnd TestServerAdoption::failAtTheLast(const QStringList &ids, int status)
{
    const auto editAll = [&](const QJsonObject &metadata) {
        for (const QString &id : ids) {
            m_rig.edit(id, metadata);
        }
    };
    sync();
    editAll({{QStringLiteral("explicit"), true}});
    const int before = m_rig.server().asked(batch);
    sync();
    const int questions = m_rig.server().asked(batch) - before;
    editAll(WriteRig::publisher(wish));
    m_rig.fault(QStringLiteral(R"({"kind": "status", "status": %1, "path": "%2", "skip": %3})")
                    .arg(status)
                    .arg(batch.section(u' ', 1))
                    .arg(questions - 1)
                    .toUtf8());
    return rig().sync();
}

/// An account that may see a book no more says nothing of it; the rest of the sync stands.
void TestServerAdoption::whatMayNotBeReadWaits()
{
    const JobEnd end = failAtTheLast({m_id}, 403);
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("adopted"), 0);
    QVERIFY(!end.output.value(QLatin1String("complete")).toBool());
    QVERIFY(rig().text("SELECT text FROM notices ORDER BY id DESC LIMIT 1").contains(QLatin1String("does not let")));
    QCOMPARE(sync().count("adopted"), 1);
}

void TestServerAdoption::aFailureTellsWhatWasAdopted()
{
    QFETCH_GLOBAL(Dialect, dialect);
    constexpr int all = 60; // more than are compared at once
    QVERIFY(m_rig.begin(dialect, false, all));
    rig().map(QStringLiteral("/audiobooks"), QStringLiteral("/here/audiobooks"));
    for (const QString &id : m_rig.ids()) {
        m_rig.edit(id, WriteRig::publisher(kestrel));
        m_rig.knowPublisher(id, kestrel);
    }
    QVERIFY(!failAtTheLast(m_rig.ids(), 503).result);
    QVERIFY(!rig().server().trouble.isEmpty());
    const QString told = rig().text("SELECT text FROM notices WHERE kind = 'warning' ORDER BY id DESC LIMIT 1");
    QVERIFY2(told.contains(QLatin1String("your word here now: 50.")), qPrintable(told));
    QCOMPARE(sync().count("adopted"), all - 50);
}

void TestServerAdoption::whatOurSideCarSaysIsNobodysEdit_data()
{
    QTest::addColumn<SideCarState>("state");
    QTest::addColumn<int>("adopted");
    QTest::addColumn<QString>("planned");
    const QString conflict = QStringLiteral("publisher: conflict");
    QTest::newRow("written") << SideCarState::Done << 0 << conflict;
    QTest::newRow("perhaps written") << SideCarState::Intended << 0 << conflict;
    QTest::newRow("taken back since") << SideCarState::Undone << 0 << conflict;
    QTest::newRow("only planned") << SideCarState::Planned << 1 << QString();
    QTest::newRow("refused") << SideCarState::Refused << 1 << QString();
}

/// A server reads side-cars again whenever something in the folder changes, and older words come back with them.
void TestServerAdoption::whatOurSideCarSaysIsNobodysEdit()
{
    QFETCH(SideCarState, state);
    sync();
    need(m_rig.store().write([&](WriteTx &tx) {
        SideCarStep step;
        step.act = SideCarTable(tx).begin(false);
        step.item = ItemId(tx.number("SELECT max(id) FROM items"));
        step.path = "Book/metadata.json";
        step.state = state;
        step.words = {{BookField::Publisher, {{wish}}}};
        SideCarTable(tx).add(step);
    }));
    m_rig.edit(m_id, WriteRig::publisher(wish));
    QTEST(int(sync().count("adopted")), "adopted");
    QTEST(m_rig.planned(), "planned");
}

QTEST_GUILESS_MAIN(TestServerAdoption)
#include "test_serveradoption.moc"
