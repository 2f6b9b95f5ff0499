// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/runtimerules.h"

#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

/// What lengths and silence mean, and whose word on a length counts.
class TestRuntimeRules final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runtime_data();
    void runtime();
    void statements_data();
    void statements();
    void silence_data();
    void silence();
    void sentencesNameTheirPlacesAndWitnesses_data();
    void sentencesNameTheirPlacesAndWitnesses();
};

namespace
{
DecodedAudio goodSound()
{
    DecodedAudio decoded;
    decoded.decoded = 1000s;
    decoded.soundEnd = 999s;
    decoded.frames = 40'000;
    decoded.end = DecodedAudio::End::Whole;
    return decoded;
}

/// "rule weight at" each.
QString shown(const CheckFindings &findings)
{
    QStringList lines;
    for (const CheckFinding &finding : findings) {
        lines.append(checkRuleName(finding.rule) + u' ' + checkWeightName(finding.weight)
                     + (finding.at ? QStringLiteral(" %1").arg(finding.at->count()) : QString()));
    }
    return lines.join(QStringLiteral(", "));
}

DecodedAudio soundOf(std::chrono::milliseconds length)
{
    DecodedAudio sound = goodSound();
    sound.decoded = length;
    sound.soundEnd = length - 1s;
    return sound;
}

StatedRuntimes stated(const std::vector<std::pair<int, const char *>> &secondsAndSources)
{
    StatedRuntimes stated;
    for (const auto &[seconds, by] : secondsAndSources) {
        stated.append({std::chrono::seconds(seconds), QString::fromLatin1(by)});
    }
    return stated;
}

/// Of a book in one file.
RuntimeFacts factsOf(const StatedRuntimes &ofBook)
{
    RuntimeFacts facts;
    facts.ofBook = ofBook;
    facts.isWhole = true;
    facts.isLast = true;
    facts.others = 0ms;
    return facts;
}
} // namespace

void TestRuntimeRules::runtime_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("known");
    QTest::addColumn<QString>("expected");
    QTest::newRow("equal") << 100 << 100 << "";
    QTest::newRow("2 % short") << 98 << 100 << "";
    QTest::newRow("4 % short") << 96 << 100 << "runtime_short warning 5760000";
    QTest::newRow("6 % short") << 94 << 100 << "runtime_short fault 5640000";
    QTest::newRow("11 minutes of 20 hours") << 1189 << 1200 << "runtime_short fault 71340000";
    QTest::newRow("4 % long") << 104 << 100 << "";
    QTest::newRow("8 % long") << 108 << 100 << "runtime_long note";
}

void TestRuntimeRules::runtime()
{
    QFETCH(int, minutes);
    QFETCH(int, known);
    const DecodedAudio sound = soundOf(std::chrono::minutes(minutes));
    QTEST(shown(runtimeFindings(sound, factsOf(stated({{known * 60, "opf"}})))), "expected");
}

/// Whose word counts, of a file of 1,000 s.
void TestRuntimeRules::statements_data()
{
    QTest::addColumn<RuntimeFacts>("facts");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("by");
    const auto row = [](const char *name, const RuntimeFacts &facts, const char *expected, const char *by) {
        QTest::newRow(name) << facts << QString::fromLatin1(expected) << QString::fromLatin1(by);
    };
    const StatedRuntimes three = stated({{1000, "server home"}, {1500, "opf"}, {1030, "nfo"}});
    row("nobody's", factsOf({}), "", "");
    row("one that agrees softens the others", factsOf(three), "runtime_short warning 1000000", "opf");
    row("the gravest, when none agrees", factsOf(stated({{1030, "opf"}, {1500, "nfo"}})), "runtime_short fault 1000000",
        "nfo");
    row("of two the more trusted", factsOf(stated({{1400, "opf"}, {1500, "nfo"}})), "runtime_short fault 1000000",
        "opf");
    row("tags are copied", factsOf(stated({{3000, "tags"}})), "runtime_short warning 1000000", "tags");
    RuntimeFacts part;
    part.ofBook = stated({{5000, "metadata_json"}});
    row("a part, of a book whose others are unknown", part, "", "");
    part.others = 3700s;
    row("not the last", part, "", "");
    part.isLast = true;
    row("the last of a book that lacks 6 %", part, "book_short fault", "metadata_json");
    part.others = 3950s;
    row("the last of a book that is whole", part, "", "");
    part.others = 4400s;
    row("the last of a book that has more", part, "book_long note", "metadata_json");
    part.ofFile = stated({{1200, "server home"}});
    row("a part by itself", part, "runtime_short fault 1000000, book_long note", "server home");
}

void TestRuntimeRules::statements()
{
    QFETCH(RuntimeFacts, facts);
    const CheckFindings findings = runtimeFindings(goodSound(), facts);
    QTEST(shown(findings), "expected");
    QTEST(findings.isEmpty() ? QString() : findings.constFirst().detail, "by");
}

void TestRuntimeRules::silence_data()
{
    QTest::addColumn<int>("length"); // s, as below
    QTest::addColumn<int>("soundEnd");
    QTest::addColumn<QList<int>>("known");
    QTest::addColumn<QString>("expected");
    const QList<int> nobody;
    QTest::newRow("none") << 1000 << 999 << nobody << "";
    QTest::newRow("half a minute of little") << 300 << 270 << nobody << "";
    QTest::newRow("a minute of little") << 300 << 240 << nobody << "silent_tail warning 240000";
    QTest::newRow("minutes of much") << 10'000 << 9700 << nobody << "silent_tail note 9700000";
    QTest::newRow("ten minutes of very much") << 50'000 << 49'399 << nobody << "silent_tail warning 49399000";
    QTest::newRow("fills up to the known length") << 1000 << 700 << QList{1000} << "silent_tail warning 700000";
    QTest::newRow("behind the known length")
        << 1000 << 700 << QList{700} << "silent_tail note 700000, runtime_long note";
    QTest::newRow("behind one known length of two")
        << 1000 << 700 << QList{1000, 700} << "silent_tail note 700000, runtime_long note";
    QTest::newRow("all of it") << 1000 << 0 << nobody << "silent warning 0";
}

void TestRuntimeRules::silence()
{
    QFETCH(int, length);
    QFETCH(int, soundEnd);
    QFETCH(QList<int>, known);
    DecodedAudio sound = soundOf(std::chrono::seconds(length));
    sound.soundEnd = std::chrono::seconds(soundEnd);
    RuntimeFacts facts = factsOf({});
    for (const int seconds : known) {
        facts.ofFile.append({std::chrono::seconds(seconds), QStringLiteral("nfo")});
    }
    QTEST(shown(runtimeFindings(sound, facts)), "expected");
}

void TestRuntimeRules::sentencesNameTheirPlacesAndWitnesses_data()
{
    QTest::addColumn<CheckFinding>("finding");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const CheckFinding &finding, const char *sentence) {
        QTest::newRow(name) << finding << QString::fromUtf8(sentence);
    };
    using R = CheckRule;
    const auto W = CheckWeight::Warning;
    const char *const beyond = "A chapter begins at 0:02:00, and the sound ends at 0:01:00.";
    row("chapter behind the end", {R::ChapterBeyondEnd, W, 60s, 120'000, 1, {}}, beyond);
    row("the same, by a check of an earlier version", {R::ChapterBeyondEnd, W, 120s, 60'000, 1, {}}, beyond);
    const auto runtime = [](R rule, const char *by) {
        return CheckFinding{rule, CheckWeight::Fault, {}, 7'200'000, 3'600'000, QString::fromLatin1(by)};
    };
    row("tags", runtime(R::RuntimeShort, "tags"), "According to its tags it takes 2:00:00, and it plays 1:00:00.");
    row("OPF", runtime(R::RuntimeLong, "opf"), "According to the OPF file it takes 2:00:00, and it plays 1:00:00.");
    row("book", runtime(R::BookShort, "metadata_json"),
        "According to metadata.json the book takes 2:00:00, and its files together play 1:00:00.");
    row("server", runtime(R::BookLong, "server home"),
        "According to the server home the book takes 2:00:00, and its files together play 1:00:00.");
    row("a provider's", runtime(R::RuntimeShort, "audnexus"),
        "According to Audnexus it takes 2:00:00, and it plays 1:00:00.");
    row("a later version's", runtime(R::RuntimeShort, "shop"),
        "According to another source it takes 2:00:00, and it plays 1:00:00.");
}

void TestRuntimeRules::sentencesNameTheirPlacesAndWitnesses()
{
    QFETCH(CheckFinding, finding);
    QTEST(checkSentence(finding), "sentence");
}

QTEST_GUILESS_MAIN(TestRuntimeRules)
#include "test_runtimerules.moc"
