// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workers/audiobookshelf/writerig.h"

#include <QTest>

using namespace kuramori;

namespace
{
const QString kestrel = QStringLiteral("Kestrel Audio");
const QString respelled = QStringLiteral("KESTREL audio");
const QString ours = QStringLiteral("Our Own House");
const QString wish = QStringLiteral("Somebody's wish");
constexpr const char *held = "SELECT object FROM overrides WHERE kind = 'hold_field' AND ended_at IS NULL";
} // namespace

/// What somebody changes on a server where both said the same, or by a letter only; on both dialects.
class TestServerAlike final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { FreshStores::addDialects(); }
    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        QVERIFY(m_rig.begin(dialect));
        m_id = m_rig.ids("facts LIKE '%\"publisher\"%'").constFirst();
        m_rig.edit(m_id, WriteRig::publisher(kestrel));
        m_rig.knowPublisher(m_id, kestrel);
    }

    void whatIsClearedIsNotFilled();
    void whatIsEditedIsAdopted();
    void whatIsKnownBetterIsAskedFor();
    void whatWasOtherAndIsClearedIsNotFilled();
    void whatIsClearedBeforeWeKnowItIsNotFilled();
    void whatIsFilledInThereIsAdopted();
    void anUndoneWordIsStillTheirs();
    void aSpellingIsAdopted();
    void aSpellingIsNotReplaced();
    void oursMayStandAgainstASpelling();
    void anAdoptedSpellingIsTakenBack();

private:
    QString there() { return m_rig.book(m_id).value(QLatin1String("publisher")).toString(); }
    void meet(); ///< both say the same, and nobody wrote it
    void writeOne(); ///< we wrote it

    WriteRig m_rig;
    QString m_id;
};

void TestServerAlike::meet()
{
    const JobEnd end = m_rig.rig().write();
    QVERIFY2(end.result, said(end.result).constData());
    QCOMPARE(end.count("to_send") + end.count("written"), 0);
    QCOMPARE(m_rig.base(m_id, BookField::Publisher), QString());
}

void TestServerAlike::writeOne()
{
    m_rig.edit(m_id, {{QStringLiteral("publisher"), QJsonValue()}});
    QCOMPARE(m_rig.rig().write().count("written"), 1);
    QCOMPARE(there(), kestrel);
}

void TestServerAlike::whatIsClearedIsNotFilled()
{
    meet();
    m_rig.edit(m_id, {{QStringLiteral("publisher"), QJsonValue()}});
    const JobEnd end = m_rig.rig().write();
    QCOMPARE(end.count("conflicts"), 1);
    QCOMPARE(end.count("written") + end.count("adopted"), 0);
    QCOMPARE(there(), QString());
    m_rig.choose(WriteChoice::Mine);
    QCOMPARE(m_rig.rig().write().count("written"), 1);
    QCOMPARE(there(), kestrel);
}

void TestServerAlike::whatIsEditedIsAdopted()
{
    meet();
    m_rig.edit(m_id, WriteRig::publisher(wish));
    const JobEnd end = m_rig.rig().write();
    QCOMPARE(end.count("adopted"), 1);
    QCOMPARE(end.count("written"), 0);
    QCOMPARE(m_rig.rig().text(held), QStringLiteral("publisher [\"%1\"]").arg(wish));
    QCOMPARE(there(), wish);
}

void TestServerAlike::whatIsKnownBetterIsAskedFor()
{
    meet();
    m_rig.knowPublisher(m_id, ours);
    const JobEnd end = m_rig.rig().write();
    QCOMPARE(end.count("first_contacts"), 1);
    QCOMPARE(end.count("written"), 0);
    QCOMPARE(there(), kestrel);
}

void TestServerAlike::whatWasOtherAndIsClearedIsNotFilled()
{
    m_rig.knowPublisher(m_id, ours);
    QCOMPARE(m_rig.rig().write().count("first_contacts"), 1);
    m_rig.edit(m_id, {{QStringLiteral("publisher"), QJsonValue()}});
    QCOMPARE(m_rig.rig().write().count("conflicts"), 1);
    QCOMPARE(there(), QString());
}

void TestServerAlike::whatIsClearedBeforeWeKnowItIsNotFilled()
{
    m_rig.knowPublisher(m_id, QString());
    meet();
    m_rig.edit(m_id, {{QStringLiteral("publisher"), QJsonValue()}});
    meet();
    m_rig.knowPublisher(m_id, ours);
    QCOMPARE(m_rig.rig().write().count("conflicts"), 1);
    QCOMPARE(there(), QString());
}

void TestServerAlike::whatIsFilledInThereIsAdopted()
{
    m_rig.edit(m_id, {{QStringLiteral("publisher"), QJsonValue()}});
    m_rig.knowPublisher(m_id, QString());
    meet();
    m_rig.edit(m_id, WriteRig::publisher(wish));
    QCOMPARE(m_rig.rig().write().count("adopted"), 1);
    QCOMPARE(m_rig.rig().text(held), QStringLiteral("publisher [\"%1\"]").arg(wish));
}

void TestServerAlike::anUndoneWordIsStillTheirs()
{
    meet();
    m_rig.knowPublisher(m_id, ours);
    QCOMPARE(m_rig.rig().write().count("first_contacts"), 1);
    m_rig.choose(WriteChoice::Mine);
    QCOMPARE(m_rig.rig().write().count("written"), 1);
    QCOMPARE(m_rig.rig().undo(m_rig.lastAct()).count("undone"), 1);
    QCOMPARE(there(), kestrel);
    m_rig.edit(m_id, WriteRig::publisher(wish));
    QCOMPARE(m_rig.rig().write().count("conflicts"), 1); // not the first contact: they have changed what was alike
    QCOMPARE(there(), wish);
}

void TestServerAlike::aSpellingIsAdopted()
{
    writeOne();
    m_rig.edit(m_id, WriteRig::publisher(respelled));
    const JobEnd end = m_rig.rig().write();
    QCOMPARE(end.count("adopted"), 1);
    QCOMPARE(end.count("written"), 0);
    QCOMPARE(m_rig.rig().text(held), QStringLiteral("publisher [\"%1\"]").arg(respelled));
    const JobEnd again = m_rig.rig().write();
    QCOMPARE(again.count("to_adopt") + again.count("to_send"), 0);
    QCOMPARE(there(), respelled);
}

void TestServerAlike::aSpellingIsNotReplaced()
{
    writeOne();
    m_rig.edit(m_id, WriteRig::publisher(respelled));
    m_rig.knowPublisher(m_id, ours);
    const JobEnd end = m_rig.rig().write();
    QCOMPARE(end.count("conflicts"), 1);
    QCOMPARE(end.count("written") + end.count("adopted"), 0);
    QCOMPARE(there(), respelled);
}

void TestServerAlike::oursMayStandAgainstASpelling()
{
    writeOne();
    m_rig.edit(m_id, WriteRig::publisher(respelled));
    QCOMPARE(m_rig.rig().write(true).count("to_adopt"), 1);
    m_rig.choose(WriteChoice::Mine);
    QCOMPARE(m_rig.rig().write().count("written"), 1);
    QCOMPARE(there(), kestrel);
    QCOMPARE(m_rig.base(m_id, BookField::Publisher), QStringLiteral("[\"%1\"]").arg(kestrel));
}

void TestServerAlike::anAdoptedSpellingIsTakenBack()
{
    writeOne();
    m_rig.edit(m_id, WriteRig::publisher(respelled));
    QCOMPARE(m_rig.rig().write().count("adopted"), 1);
    QCOMPARE(m_rig.rig().undo(m_rig.lastAct()).count("undone"), 1);
    QCOMPARE(m_rig.rig().text(held), QString());
    m_rig.knowPublisher(m_id, kestrel); // as it was judged before
    QCOMPARE(m_rig.rig().write().count("adopted"), 0); // a person has said so
    QCOMPARE(there(), respelled);
}

QTEST_GUILESS_MAIN(TestServerAlike)
#include "test_serveralike.moc"
