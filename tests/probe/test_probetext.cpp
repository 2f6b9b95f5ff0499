// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/facts.h"
#include "probe/tagkeys.h"
#include "probe/text.h"
#include "probe/wire.h"
#include "probe/xiphchapters.h"

#include <QByteArray>
#include <QTest>

using namespace kuramori;

namespace
{
QByteArray bytes(const std::string &text)
{
    return {text.data(), qsizetype(text.size())};
}
} // namespace

/// Texts, keys and chapters on their way out of the child.
class TestProbeText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repairs_data();
    void repairs();
    void capsBetweenCharacters();
    void joinsPairs();
    void knowsFields_data();
    void knowsFields();
    void keepsOneOfEachValue();
    void leavesInsaneChaptersOut();
    void readsXiphChapters();
};

void TestProbeText::repairs_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("clean");
    const QByteArray broken = "\xEF\xBF\xBD";

    QTest::newRow("plain") << QByteArray("A Book") << QByteArray("A Book");
    QTest::newRow("every length") << QByteArray("aä€𝄞") << QByteArray("aä€𝄞");
    QTest::newRow("blanks around") << QByteArray(" \t\nA  B\r\n ") << QByteArray("A  B");
    QTest::newRow("only blanks") << QByteArray(" \t ") << QByteArray();
    QTest::newRow("NUL inside") << QByteArray("A\0B", 3) << QByteArray("A");
    QTest::newRow("NUL first") << QByteArray("\0B", 2) << QByteArray();
    QTest::newRow("Latin-1") << QByteArray("caf\xE9!") << "caf" + broken + "!";
    QTest::newRow("cut at the end") << QByteArray("a\xE2\x82") << "a" + broken;
    QTest::newRow("cut in the middle") << QByteArray("\xE2\x82z") << broken + "z";
    QTest::newRow("continuation alone") << QByteArray("\x80\x80") << broken + broken;
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << broken + broken;
    QTest::newRow("overlong of three") << QByteArray("\xE0\x80\xAF") << broken + broken + broken;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << broken + broken + broken;
    QTest::newRow("over U+10FFFF") << QByteArray("\xF4\x90\x80\x80") << broken + broken + broken + broken;
    QTest::newRow("highest") << QByteArray("\xF4\x8F\xBF\xBF") << QByteArray("\xF4\x8F\xBF\xBF");
    QTest::newRow("FF") << QByteArray("\xFF") << broken;
}

void TestProbeText::repairs()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, clean);
    QCOMPARE(bytes(probe::cleanUtf8({raw.constData(), std::size_t(raw.size())})), clean);
}

void TestProbeText::capsBetweenCharacters()
{
    const QByteArray euros = QByteArray("€").repeated(2000); // three bytes each
    const std::string clean = probe::cleanUtf8(euros.toStdString());
    QCOMPARE(clean.size(), std::size_t(4095));
    QCOMPARE(bytes(clean), euros.left(4095));
    QCOMPARE(probe::cleanUtf8(std::string(5000, '\xFF')).size(), std::size_t(4095));
}

void TestProbeText::joinsPairs()
{
    QCOMPARE(bytes(probe::cleanUtf16(L"aä€")), QByteArray("aä€"));
    QCOMPARE(bytes(probe::cleanUtf16(std::wstring{0xD834, 0xDD1E})), QByteArray("𝄞"));
    QCOMPARE(bytes(probe::cleanUtf16(std::wstring{0xD834, 'a'})),
             QByteArray("\xEF\xBF\xBD"
                        "a"));
    QCOMPARE(bytes(probe::cleanUtf16(std::wstring{0xDD1E, 0xD834})), QByteArray("\xEF\xBF\xBD\xEF\xBF\xBD"));
    QCOMPARE(bytes(probe::cleanUtf16(std::wstring{L'a', 0, L'b'})), QByteArray("a"));
}

void TestProbeText::knowsFields_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QByteArray>("key");

    QTest::newRow("frame") << QByteArray("TPE2") << QByteArray("album_artist");
    QTest::newRow("atom") << QByteArray("\251nrt") << QByteArray("narrator");
    QTest::newRow("atom of capitals") << QByteArray("\251ART") << QByteArray("artist");
    QTest::newRow("any case") << QByteArray("NarratedBy") << QByteArray("narrator");
    QTest::newRow("last of a row") << QByteArray("WM/Narrator") << QByteArray("narrator");
    QTest::newRow("Audible") << QByteArray("AUDIBLE_ASIN") << QByteArray("asin");
    QTest::newRow("another") << QByteArray("TITLES") << QByteArray();
    QTest::newRow("part of a row") << QByteArray("TITLE|TIT2") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("long") << QByteArray(100'000, 'a') << QByteArray();
}

void TestProbeText::knowsFields()
{
    QFETCH(QByteArray, field);
    QFETCH(QByteArray, key);
    QCOMPARE(bytes(std::string(probe::standardKey({field.constData(), std::size_t(field.size())}))), key);
}

void TestProbeText::keepsOneOfEachValue()
{
    probe::Facts facts;
    facts.addTag("TPE1", "Ann");
    facts.addTag("ARTIST", "Ann");
    facts.addTag("artist", "Bob");
    facts.addTag("composer", "Ann");
    facts.addTag("composer", "");
    QCOMPARE(facts.tags().size(), std::size_t(3));
    QVERIFY(facts.has("composer"));
    QVERIFY(!facts.has("narrator"));
    const std::size_t most = probe::mostTextBytes / probe::mostValueBytes;
    for (std::size_t i = 0; i < 2 * most; ++i) {
        std::string text(probe::mostValueBytes, 'x');
        facts.addChapter({0, 0, text});
    }
    QVERIFY(facts.chapters().size() < most + 1);
}

void TestProbeText::leavesInsaneChaptersOut()
{
    probe::Facts facts;
    facts.addChapter({5, 4, "ends before it starts"});
    facts.addChapter({-1, 4, "starts before the file"});
    facts.addChapter({4, 4, ""});
    QCOMPARE(facts.chapters().size(), std::size_t(1));
    for (std::size_t i = 0; i < probe::mostChapters; ++i) {
        facts.addChapter({0, 1, ""});
    }
    QCOMPARE(facts.chapters().size(), probe::mostChapters);
}

void TestProbeText::readsXiphChapters()
{
    probe::Facts facts;
    facts.duration = 7'200'000;
    probe::addXiphChapters({{"CHAPTER002", "01:00:00.500"},
                            {"CHAPTER001", "00:00:00"},
                            {"CHAPTER001NAME", "One"},
                            {"CHAPTER003", "late"},
                            {"CHAPTER004", "00:00:61"},
                            {"CHAPTERS", "00:00:01"}},
                           facts);
    QCOMPARE(facts.chapters().size(), std::size_t(2));
    QCOMPARE(bytes(facts.chapters().at(0).title), QByteArray("One"));
    QCOMPARE(facts.chapters().at(0).end, std::int64_t(3'600'500));
    QCOMPARE(facts.chapters().at(1).start, std::int64_t(3'600'500));
    QCOMPARE(facts.chapters().at(1).end, std::int64_t(7'200'000));
}

QTEST_GUILESS_MAIN(TestProbeText)
#include "test_probetext.moc"
