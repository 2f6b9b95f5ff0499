// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/audiobookshelf/writerig.h"

#include <QJsonArray>
#include <QTest>

using namespace kuramori;

namespace
{
const QString kestrel = QStringLiteral("Kestrel Audio");
const QString ours = QStringLiteral("Our Own House");
constexpr const char *unknownThere = "facts NOT LIKE '%\"publisher\"%'";
} // namespace

/// What becomes of writing where the server does not obey, and how it is taken back; on both dialects.
class TestServerWriteTrouble final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        QVERIFY(m_rig.begin(dialect));
    }

    void writingMustBeAllowed();
    void anAccountWithoutPermissionIsRefused();
    void aForbiddenUpdateLeavesNothing();
    void aBookThatMovedIsSkipped();
    void whatIsSaidHereMeanwhileIsNamed();
    void aBookThatIsGoneIsPassedOver();
    void whatDoesNotTakeIsNamed();
    void aBatchThatFailsHalfwayIsFinished();
    void oneBadBookDoesNotStopTheOthers();
    void whatWasLostOnTheWayIsFound();
    void aDryRunSettlesNothing();
    void aRunIsTakenBack();
    void whatChangedSinceStays();
    void takingBackIsNotUndoneByTheNextRun();
    void takingBackBooksOfOthersIsRefused();

private:
    QString writeOne(); ///< a book whose publisher we wrote

    WriteRig m_rig;
};

QString TestServerWriteTrouble::writeOne()
{
    const QString id = m_rig.ids(unknownThere).constFirst();
    m_rig.knowPublisher(id, kestrel);
    return m_rig.rig().write().count("written") == 1 ? id : QString();
}

void TestServerWriteTrouble::writingMustBeAllowed()
{
    m_rig.knowPublisher(m_rig.ids(unknownThere).constFirst(), kestrel);
    m_rig.rig().allow(false);
    const JobEnd end = m_rig.rig().write();
    QCOMPARE(kindOf(end.result), QStringLiteral("Refused"));
    QVERIFY(end.result.error().message.contains(QLatin1String("servers writable home")));
    QCOMPARE(m_rig.updates(), 0);
}

void TestServerWriteTrouble::anAccountWithoutPermissionIsRefused()
{
    QFETCH_GLOBAL(Dialect, dialect);
    QVERIFY(m_rig.begin(dialect, true));
    m_rig.knowPublisher(m_rig.ids(unknownThere).constFirst(), kestrel);
    const JobEnd end = m_rig.rig().write();
    QCOMPARE(kindOf(end.result), QStringLiteral("Refused"));
    QVERIFY2(end.result.error().message.contains(QLatin1String("mia")), said(end.result).constData());
    QCOMPARE(m_rig.updates(), 0);
    QVERIFY(m_rig.rig().write(true).result); // to look is allowed
}

void TestServerWriteTrouble::aForbiddenUpdateLeavesNothing()
{
    const QString id = m_rig.ids(unknownThere).constFirst();
    m_rig.knowPublisher(id, kestrel);
    m_rig.fault(R"({"kind": "status", "status": 403, "text": "Forbidden", "path": "/api/items/batch/update"})");
    const JobEnd end = m_rig.rig().write();
    QCOMPARE(kindOf(end.result), QStringLiteral("Auth"));
    QCOMPARE(m_rig.base(id, BookField::Publisher), QString());
    QCOMPARE(m_rig.rig().number("SELECT count(*) FROM server_steps"), 0);
    QVERIFY(!m_rig.lastAct().isValid());
    QCOMPARE(m_rig.rig().write().count("written"), 1);
}

void TestServerWriteTrouble::aBookThatMovedIsSkipped()
{
    const QStringList ids = m_rig.ids(unknownThere);
    m_rig.knowPublisher(ids.at(0), kestrel);
    m_rig.knowPublisher(ids.at(1), kestrel);
    m_rig.fault(R"({"kind": "move", "path": "/api/items/batch/get", "skip": 1})");
    const JobEnd end = m_rig.rig().write();
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("moved"), 1);
    QCOMPARE(end.count("written"), 1);
    QVERIFY(!end.output.value(QLatin1String("complete")).toBool(true));
    QVERIFY(m_rig.book(ids.at(0)).value(QLatin1String("publisher")).isNull());
    QCOMPARE(m_rig.rig().write().count("written"), 1);
}

void TestServerWriteTrouble::whatIsSaidHereMeanwhileIsNamed()
{
    const QString id = m_rig.ids(unknownThere).constFirst();
    m_rig.knowPublisher(id, kestrel);
    QCOMPARE(m_rig.rig().write().count("written"), 1);
    m_rig.edit(id, WriteRig::publisher(QStringLiteral("Somebody's wish")));
    m_rig.rig().onProgress = [&](const Progress &progress) {
        if (progress.stage.startsWith(QLatin1String("Comparing"))) {
            m_rig.knowPublisher(id, QStringLiteral("Said here"));
        }
    };
    const JobEnd end = m_rig.rig().write();
    m_rig.rig().onProgress = {};
    QCOMPARE(end.count("adopted"), 0);
    QCOMPARE(end.count("moved"), 1);
    QVERIFY(!end.output.value(QLatin1String("complete")).toBool(true));
    QVERIFY(end.output.value(QLatin1String("trouble"))
                .toArray()
                .at(0)
                .toString()
                .contains(QLatin1String("while this ran")));
    QCOMPARE(m_rig.rig().write().count("conflicts"), 1);
}

void TestServerWriteTrouble::aBookThatIsGoneIsPassedOver()
{
    const QStringList ids = m_rig.ids(unknownThere);
    m_rig.knowPublisher(ids.at(0), kestrel);
    m_rig.knowPublisher(ids.at(1), kestrel);
    m_rig.fault(R"({"kind": "remove", "path": "/api/items/batch/get", "skip": 1})");
    const JobEnd end = m_rig.rig().write();
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("gone"), 1);
    QCOMPARE(end.count("written"), 1);
    QCOMPARE(m_rig.base(ids.at(0), BookField::Publisher), QString());
}

void TestServerWriteTrouble::whatDoesNotTakeIsNamed()
{
    const QString id = m_rig.ids(QByteArray(unknownThere) + " AND language IS NULL").constFirst();
    JudgedBook book = WriteRig::judgedAs(m_rig.book(id));
    book.publisher = kestrel;
    book.recording.language = QStringLiteral("English");
    m_rig.know(id, book);
    m_rig.fault(R"({"kind": "ignorefield", "field": "publisher", "path": "/api/items/batch/update"})");
    const JobEnd end = m_rig.rig().write();
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("written"), 1);
    QCOMPARE(end.count("untaken"), 1);
    const QString trouble = end.output.value(QLatin1String("trouble")).toArray().at(0).toString();
    QVERIFY2(trouble.contains(book.facts.title) && trouble.contains(QLatin1String("Publisher")), qPrintable(trouble));
    QCOMPARE(m_rig.base(id, BookField::Publisher), QString());
    QVERIFY(!m_rig.base(id, BookField::Language).isEmpty());
    QCOMPARE(m_rig.rig().number("SELECT count(*) FROM server_steps"), 1);
    QVERIFY(m_rig.rig().text("SELECT text FROM notices ORDER BY id DESC LIMIT 1").contains(book.facts.title));
}

void TestServerWriteTrouble::aBatchThatFailsHalfwayIsFinished()
{
    const QStringList ids = m_rig.ids(unknownThere).mid(0, 4);
    for (const QString &id : ids) {
        m_rig.knowPublisher(id, kestrel);
    }
    m_rig.fault(R"({"kind": "midbatch", "after": 2, "path": "/api/items/batch/update"})");
    const JobEnd end = m_rig.rig().write();
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("written"), 4);
    QCOMPARE(m_rig.updates(), 1 + 2); // the two that had taken are not sent again
    for (const QString &id : ids) {
        QCOMPARE(m_rig.book(id).value(QLatin1String("publisher")).toString(), kestrel);
        QVERIFY(!m_rig.base(id, BookField::Publisher).isEmpty());
    }
}

void TestServerWriteTrouble::oneBadBookDoesNotStopTheOthers()
{
    const QStringList ids = m_rig.ids(unknownThere).mid(0, 4);
    for (const QString &id : ids) {
        m_rig.knowPublisher(id, kestrel);
    }
    m_rig.fault(R"({"kind": "poison", "id": ")" + ids.at(1).toUtf8() + R"(", "path": "/api/items", "times": 0})");
    const JobEnd end = m_rig.rig().write();
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("written"), 3);
    QCOMPARE(end.count("untaken"), 1);
    QCOMPARE(m_rig.base(ids.at(1), BookField::Publisher), QString());
}

void TestServerWriteTrouble::whatWasLostOnTheWayIsFound()
{
    const QString id = m_rig.ids(unknownThere).constFirst();
    m_rig.knowPublisher(id, kestrel);
    m_rig.fault(
        R"({"kind": "status", "status": 503, "path": "/api/items/batch/get", "skip": 2})"); // nobody reads it back
    QVERIFY(!m_rig.rig().write().result);
    QCOMPARE(m_rig.book(id).value(QLatin1String("publisher")).toString(), kestrel);
    QCOMPARE(m_rig.base(id, BookField::Publisher), QString()); // unproven
    QCOMPARE(m_rig.rig().write().count("written"), 0);
    QCOMPARE(m_rig.base(id, BookField::Publisher), QStringLiteral("[\"Kestrel Audio\"]"));
    const JobEnd back = m_rig.rig().undo(m_rig.lastAct());
    QCOMPARE(back.count("undone"), 1);
    QVERIFY(m_rig.book(id).value(QLatin1String("publisher")).isNull());
}

/// Neither what was lost on the way nor what both sides came to by themselves: it only counts with them.
void TestServerWriteTrouble::aDryRunSettlesNothing()
{
    const QStringList ids = m_rig.ids(unknownThere);
    for (int at = 0; at < 2; ++at) {
        m_rig.knowPublisher(ids.at(at), kestrel);
    }
    QCOMPARE(m_rig.rig().write().count("written"), 2);
    m_rig.knowPublisher(ids.at(0), ours);
    m_rig.knowPublisher(ids.at(2), kestrel);
    m_rig.fault(R"({"kind": "status", "status": 503, "path": "/api/items/batch/get", "skip": 2})");
    QVERIFY(!m_rig.rig().write().result); // both sent, and read back by nobody
    m_rig.knowPublisher(ids.at(0), QStringLiteral("A third house"));
    m_rig.edit(ids.at(2), {{QStringLiteral("publisher"), QJsonValue()}}); // as if it had not taken
    m_rig.edit(ids.at(1), WriteRig::publisher(ours));
    m_rig.knowPublisher(ids.at(1), ours);
    const auto kept = [this] {
        SyncRig &rig = m_rig.rig();
        return rig.text("SELECT book_id || ' ' || field || base || written_at FROM server_writes ORDER BY book_id")
            + rig.text("SELECT act_id || ' ' || book_id || field || state || written FROM server_steps "
                       "ORDER BY act_id, book_id")
            + rig.text("SELECT id || kind || object FROM overrides ORDER BY id")
            + rig.text("SELECT '' || count(*) FROM notices");
    };
    const QString before = kept();
    QVERIFY2(before.contains(QLatin1String("sent")), qPrintable(before));
    const JobEnd dry = m_rig.rig().write(true);
    QVERIFY2(dry.result, said(dry.result).constData());
    QCOMPARE(kept(), before);
    QCOMPARE(dry.count("to_send"), 2); // as the true run finds it
    QCOMPARE(dry.count("conflicts"), 0);
    QCOMPARE(m_rig.planned(), QStringLiteral("publisher: send | publisher: send"));
    QCOMPARE(m_rig.rig().write().count("written"), 2);
    QCOMPARE(m_rig.base(ids.at(1), BookField::Publisher), QStringLiteral("[\"Our Own House\"]"));
}

void TestServerWriteTrouble::aRunIsTakenBack()
{
    const QString id = m_rig.ids("facts LIKE '%\"sequence\"%'").constFirst();
    const QJsonObject before = m_rig.book(id);
    JudgedBook book = WriteRig::judgedAs(before);
    book.publisher = ours;
    book.facts.authors.append(QStringLiteral("Second Author"));
    book.facts.series = {{QStringLiteral("Another Series"), seriesPosition(u"3")}};
    book.facts.year = 1911;
    book.recording.abridged = !*book.recording.abridged;
    m_rig.know(id, book);
    QVERIFY(m_rig.rig().write(true).result);
    m_rig.choose(WriteChoice::Mine);
    QCOMPARE(m_rig.rig().write().count("written"), 5);
    const JobEnd end = m_rig.rig().undo(m_rig.lastAct());
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("undone"), 5);
    QVERIFY(end.output.value(QLatin1String("complete")).toBool());
    const auto words = [](const QJsonObject &metadata) { return wordsOf(WriteRig::judgedAs(metadata)); };
    QVERIFY(words(m_rig.book(id)) == words(before));
    QCOMPARE(m_rig.rig().number("SELECT count(*) FROM server_writes"), 0);
    QVERIFY(!m_rig.lastAct().isValid());
}

void TestServerWriteTrouble::whatChangedSinceStays()
{
    const QString id = writeOne();
    QVERIFY(!id.isEmpty());
    m_rig.edit(id, WriteRig::publisher(QStringLiteral("Somebody's wish")));
    const JobEnd end = m_rig.rig().undo(m_rig.lastAct());
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("undone"), 0);
    QCOMPARE(end.count("changed_since"), 1);
    QCOMPARE(m_rig.book(id).value(QLatin1String("publisher")).toString(), QStringLiteral("Somebody's wish"));
    QVERIFY(!m_rig.base(id, BookField::Publisher).isEmpty());
}

void TestServerWriteTrouble::takingBackIsNotUndoneByTheNextRun()
{
    const QString id = writeOne();
    QVERIFY(!id.isEmpty());
    QCOMPARE(m_rig.rig().undo(m_rig.lastAct()).count("undone"), 1);
    const JobEnd end = m_rig.rig().write();
    QCOMPARE(end.count("left"), 1);
    QCOMPARE(end.count("written"), 0);
    QVERIFY(m_rig.book(id).value(QLatin1String("publisher")).isNull());
    m_rig.knowPublisher(id, ours); // what is known now is another matter
    QCOMPARE(m_rig.rig().write().count("written"), 1);
}

void TestServerWriteTrouble::takingBackBooksOfOthersIsRefused()
{
    QVERIFY(!writeOne().isEmpty());
    const ServerActId act = m_rig.lastAct();
    QCOMPARE(kindOf(m_rig.rig().undo(ServerActId(act.value() + 1)).result), QStringLiteral("Usage"));
    m_rig.rig().allow(false);
    QCOMPARE(kindOf(m_rig.rig().undo(act).result), QStringLiteral("Refused"));
    m_rig.rig().allow();
    QCOMPARE(m_rig.rig().undo(act).count("undone"), 1);
    QCOMPARE(kindOf(m_rig.rig().undo(act).result), QStringLiteral("Usage"));
}

QTEST_GUILESS_MAIN(TestServerWriteTrouble)
#include "test_serverwritetrouble.moc"
