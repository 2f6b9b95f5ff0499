// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recordingkey.h"

#include <QTest>

using namespace kuramori;

Q_DECLARE_METATYPE(RecordingVerdict)
Q_DECLARE_METATYPE(RecordingKey)

namespace
{
RecordingKey readBy(const char *narrators)
{
    RecordingKey key;
    key.narrators = QString::fromUtf8(narrators).split(u'|', Qt::SkipEmptyParts);
    return key;
}
RecordingKey in(RecordingKey key, const char *language)
{
    key.language = QString::fromUtf8(language);
    return key;
}
RecordingKey lasting(RecordingKey key)
{
    key.runtime = 40'000;
    return key;
}

RecordingKey cut(RecordingKey key, bool abridged)
{
    key.abridged = abridged;
    return key;
}
RecordingKey lasting(RecordingKey key, qint64 runtime)
{
    key.runtime = runtime;
    return key;
}
} // namespace

class TestRecordingKey final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordings_data()
    {
        QTest::addColumn<RecordingKey>("a");
        QTest::addColumn<RecordingKey>("b");
        QTest::addColumn<RecordingVerdict>("expected");
        using enum RecordingVerdict;
        const RecordingKey vance = readBy("Simon Vance");
        QTest::addRow("same reader") << vance << readBy("SIMON VANCE") << Same;
        QTest::addRow("initials") << readBy("R.C. Bray") << readBy("R. C. Bray") << Same;
        QTest::addRow("other reader") << vance << readBy("Scott Brick") << Different;
        QTest::addRow("half of them") << readBy("A One|B Two") << readBy("A One") << Same;
        QTest::addRow("one of three") << readBy("A One|B Two|C Three") << readBy("A One") << Different;
        QTest::addRow("two of four") << readBy("A One|B Two|C Three") << readBy("B Two|A One|D Four") << Same;
        QTest::addRow("doubled names") << readBy("A One|A One|A One") << readBy("A One") << Same;
        QTest::addRow("unknown reader") << vance << readBy("") << Unknown;
        QTest::addRow("full cast") << readBy("Full Cast") << readBy("Full Cast") << Unknown;
        QTest::addRow("abridged") << cut(vance, true) << cut(vance, false) << Different;
        QTest::addRow("perhaps abridged") << cut(vance, true) << vance << Unknown;
        QTest::addRow("perhaps abridged, and as long") << lasting(cut(vance, true)) << lasting(vance) << Same;
        QTest::addRow("both abridged") << cut(vance, true) << cut(vance, true) << Same;
        QTest::addRow("language") << in(vance, "en") << in(vance, "de") << Different;
        QTest::addRow("spelling of a language") << in(vance, "English") << in(vance, "en-GB") << Same;
        QTest::addRow("blank language") << in(vance, " ") << in(vance, "de") << Same;
        QTest::addRow("5 percent") << lasting(vance, 10000) << lasting(vance, 9500) << Same;
        QTest::addRow("more") << lasting(vance, 10000) << lasting(vance, 9499) << Different;
        QTest::addRow("no runtime") << lasting(vance, 10000) << lasting(vance, 0) << Same;
        QTest::addRow("unknown reader, other runtime")
            << lasting(readBy(""), 100) << lasting(readBy(""), 50) << Different;
        QTest::addRow("nothing") << RecordingKey() << RecordingKey() << Unknown;
    }
    void recordings()
    {
        QFETCH(RecordingKey, a);
        QFETCH(RecordingKey, b);
        QFETCH(RecordingVerdict, expected);
        QCOMPARE(sameRecording(a, b), expected);
        QCOMPARE(sameRecording(b, a), expected);
    }

    void languages()
    {
        for (const auto *name : {u"en", u"eng", u"EN", u"en-GB", u"en_US", u"English", u" english "}) {
            QCOMPARE(languageKey(name), QStringLiteral("en"));
        }
        QCOMPARE(languageKey(u"ger"), QStringLiteral("de")); // the bibliographic code of German
        QCOMPARE(languageKey(u"deu"), QStringLiteral("de"));
        QCOMPARE(languageKey(u"Klingonese"), QStringLiteral("klingonese"));
        QCOMPARE(languageKey(u""), QString());
        QCOMPARE(languageKeys(u"en, Deutsch;  EN-gb ,, Japanese, 日本語"),
                 (QStringList{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("ja")}));
        QCOMPARE(languageKeys(u" , "), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestRecordingKey)
#include "test_recordingkey.moc"
