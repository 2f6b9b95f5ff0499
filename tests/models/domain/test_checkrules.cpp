// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/checkrules.h"

#include <QTest>

#include <functional>

using namespace kuramori;
using namespace std::chrono_literals;
using End = DecodedAudio::End;

/// What facts about a file mean.
class TestCheckRules final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void presence_data();
    void presence();
    void header_data();
    void header();
    void chapters_data();
    void chapters();
    void decoding_data();
    void decoding();
    void lengths_data();
    void lengths() { decoding(); }
    void verdicts_data();
    void verdicts();
    void breaksAtTheFirstPlace();
    void namesAreTheirOwn();
    void everyFindingHasASentence();
};

namespace
{
/// An MP3 of 1,000 s at 64 kbit/s, as it should be.
HeaderFacts goodHeader()
{
    AudioFile audio;
    audio.container = QStringLiteral("mp3");
    audio.codec = QStringLiteral("mp3");
    audio.duration = 1000s;
    audio.bitrate = 64'000;
    return {audio, {}, false, 8'000'000};
}

DecodedAudio goodSound()
{
    DecodedAudio decoded;
    decoded.decoded = 1000s;
    decoded.soundEnd = 999s;
    decoded.frames = 40'000;
    decoded.end = End::Whole;
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

using ChangeHeader = std::function<void(HeaderFacts &)>;
using ChangeSound = std::function<void(DecodedAudio &, HeaderFacts &)>;
} // namespace

void TestCheckRules::presence_data()
{
    QTest::addColumn<FilePresence>("presence");
    QTest::addColumn<bool>("isChanged");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("expected");
    QTest::newRow("there") << FilePresence::There << false << qint64(1) << "";
    QTest::newRow("empty") << FilePresence::There << false << qint64(0) << "empty fault";
    QTest::newRow("changed") << FilePresence::There << true << qint64(5) << "changed obstacle";
    QTest::newRow("offline") << FilePresence::RootOffline << true << qint64(0) << "offline obstacle";
    QTest::newRow("absent") << FilePresence::Absent << false << qint64(0) << "absent obstacle";
    QTest::newRow("unreadable") << FilePresence::Unreadable << false << qint64(0) << "unreadable obstacle";
}

void TestCheckRules::presence()
{
    QFETCH(FilePresence, presence);
    QFETCH(bool, isChanged);
    QFETCH(qint64, size);
    QTEST(shown(presenceFindings(presence, isChanged, size)), "expected");
}

void TestCheckRules::header_data()
{
    QTest::addColumn<ChangeHeader>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const ChangeHeader &change, const char *expected) {
        QTest::newRow(name) << change << QString::fromLatin1(expected);
    };
    row(
        "good", [](HeaderFacts &) {}, "");
    row(
        "not read", [](HeaderFacts &facts) { facts.audio.reset(); }, "not_read obstacle");
    row(
        "no audio", [](HeaderFacts &facts) { facts.trouble = QStringLiteral("?"); }, "not_audio fault");
    row(
        "trouble that may pass",
        [](HeaderFacts &facts) {
            facts.trouble = QStringLiteral("?");
            facts.mayPass = true;
        },
        "unreadable obstacle");
    row(
        "encrypted", [](HeaderFacts &facts) { facts.audio->isEncrypted = true; }, "encrypted obstacle");
    row(
        "no length", [](HeaderFacts &facts) { facts.audio->duration.reset(); }, "length_unknown warning");
    row(
        "estimated", [](HeaderFacts &facts) { facts.audio->isDurationEstimated = true; }, "length_estimated note");
    row(
        "a little small", [](HeaderFacts &facts) { facts.size = 7'700'000; }, "");
    row(
        "too small", [](HeaderFacts &facts) { facts.size = 7'500'000; }, "too_small fault");
    row(
        "too small, estimated",
        [](HeaderFacts &facts) {
            facts.size = 1'000'000;
            facts.audio->isDurationEstimated = true;
        },
        "length_estimated note");
    row(
        "MP4 below the rate it was asked for",
        [](HeaderFacts &facts) {
            facts.size = 6'500'000;
            facts.audio->container = QStringLiteral("mp4");
        },
        "");
    row(
        "MP4 far too small",
        [](HeaderFacts &facts) {
            facts.size = 5'000'000;
            facts.audio->container = QStringLiteral("mp4");
        },
        "too_small warning");
    row(
        "Ogg states a rate it does not keep",
        [](HeaderFacts &facts) {
            facts.size = 100'000;
            facts.audio->container = QStringLiteral("ogg");
        },
        "");
}

void TestCheckRules::header()
{
    QFETCH(ChangeHeader, change);
    HeaderFacts facts = goodHeader();
    change(facts);
    QTEST(shown(headerFindings(facts)), "expected");
}

void TestCheckRules::chapters_data()
{
    QTest::addColumn<QList<int>>("times"); // start and end, s
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QList<int>() << "";
    QTest::newRow("in order") << QList<int>{0, 10, 10, 20, 20, 1000} << "";
    QTest::newRow("without ends") << QList<int>{0, 0, 10, 10, 20, 20} << "";
    QTest::newRow("gaps are pauses") << QList<int>{0, 5, 10, 15} << "";
    QTest::newRow("out of order") << QList<int>{0, 10, 20, 30, 10, 20} << "chapter_order warning 10000";
    QTest::newRow("overlap") << QList<int>{0, 15, 10, 20} << "chapter_overlap warning 10000";
    QTest::newRow("overlap of rounding") << QList<int>{0, 11, 10, 20} << "";
    QTest::newRow("behind the end") << QList<int>{0, 900, 1002, 1010} << "chapter_beyond_end warning 1000000";
    QTest::newRow("at the end") << QList<int>{0, 900, 1000, 1000} << "";
}

void TestCheckRules::chapters()
{
    QFETCH(QList<int>, times);
    AudioFile audio = *goodHeader().audio;
    for (qsizetype i = 0; i < times.size(); i += 2) {
        audio.chapters.append({std::chrono::seconds(times.at(i)), std::chrono::seconds(times.at(i + 1)), {}});
    }
    QTEST(shown(chapterFindings(audio)), "expected");
}

void TestCheckRules::decoding_data()
{
    QTest::addColumn<ChangeSound>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const ChangeSound &change, const char *expected) {
        QTest::newRow(name) << change << QString::fromLatin1(expected);
    };
    const auto errors = [](qint64 count, std::chrono::milliseconds first, const char *container = "mp3") {
        return [=](DecodedAudio &sound, HeaderFacts &facts) {
            sound.errors = count;
            sound.firstError = first;
            facts.audio->container = QLatin1String(container);
        };
    };
    row(
        "good", [](DecodedAudio &, HeaderFacts &) {}, "");
    row(
        "nothing", [](DecodedAudio &sound, HeaderFacts &) { sound.frames = 0; }, "not_audio fault 0");
    row("one error", errors(1, 5s), "decode_errors warning 5000");
    row("two errors", errors(2, 5s), "decode_errors fault 5000");
    row("one broken checksum", errors(1, 5s, "flac"), "decode_errors fault 5000");
    row("rough start", errors(1, 100ms), "rough_start note 100");
    row("errors from the start", errors(2, 0ms), "decode_errors fault 0");
    row(
        "last frame cut",
        [](DecodedAudio &sound, HeaderFacts &) {
            sound.end = End::Cut;
            sound.errors = 1;
            sound.firstError = 1000s;
        },
        "cut_off warning 1000000");
    row(
        "last page cut",
        [](DecodedAudio &sound, HeaderFacts &facts) {
            sound.end = End::Cut;
            facts.audio->container = QStringLiteral("ogg");
        },
        "cut_off fault 1000000");
    row(
        "no last page", [](DecodedAudio &sound, HeaderFacts &) { sound.end = End::Open; }, "not_ended warning 1000000");
    row(
        "padding", [](DecodedAudio &sound, HeaderFacts &) { sound.emptyBytes = 8'000; }, "");
    row(
        "4 % empty", [](DecodedAudio &sound, HeaderFacts &) { sound.emptyBytes = 320'000; },
        "empty_tail warning 1000000");
    row(
        "half empty", [](DecodedAudio &sound, HeaderFacts &) { sound.emptyBytes = 4'000'000; },
        "empty_tail fault 1000000");
}

void TestCheckRules::lengths_data()
{
    QTest::addColumn<ChangeSound>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const ChangeSound &change, const char *expected) {
        QTest::newRow(name) << change << QString::fromLatin1(expected);
    };
    const auto plays = [](std::chrono::milliseconds length) {
        return [=](DecodedAudio &sound, HeaderFacts &) { sound.decoded = length; };
    };
    row("2 % short", plays(980s), "");
    row("3 % short", plays(970s), "shorter warning 970000");
    row("6 % short", plays(940s), "shorter fault 940000");
    row("6 % long", plays(1060s), "longer warning");
    row("4 % long", plays(1040s), "");
    row(
        "short of an estimate",
        [](DecodedAudio &sound, HeaderFacts &facts) {
            sound.decoded = 500s;
            facts.audio->isDurationEstimated = true;
        },
        "");
    row(
        "eleven minutes of twenty hours",
        [](DecodedAudio &sound, HeaderFacts &facts) {
            facts.audio->duration = 20h;
            sound.decoded = 20h - 11min;
        },
        "shorter fault 71340000");
}

void TestCheckRules::decoding()
{
    QFETCH(ChangeSound, change);
    HeaderFacts facts = goodHeader();
    DecodedAudio sound = goodSound();
    change(sound, facts);
    QTEST(shown(decodeFindings(sound, facts)), "expected");
}

void TestCheckRules::verdicts_data()
{
    QTest::addColumn<QList<CheckWeight>>("weights");
    QTest::addColumn<FileVerdict>("verdict");
    using W = CheckWeight;
    QTest::newRow("nothing") << QList<W>() << FileVerdict::Sound;
    QTest::newRow("note") << QList<W>{W::Note} << FileVerdict::Sound;
    QTest::newRow("obstacle") << QList<W>{W::Obstacle, W::Note} << FileVerdict::Unknown;
    QTest::newRow("warning behind an obstacle") << QList<W>{W::Obstacle, W::Warning} << FileVerdict::Suspect;
    QTest::newRow("fault first") << QList<W>{W::Fault, W::Warning} << FileVerdict::Damaged;
}

void TestCheckRules::verdicts()
{
    QFETCH(QList<CheckWeight>, weights);
    CheckFindings findings;
    for (const CheckWeight weight : weights) {
        findings.append({CheckRule::Shorter, weight, {}, {}, {}, {}});
    }
    QTEST(verdictOf(findings), "verdict");
}

void TestCheckRules::breaksAtTheFirstPlace()
{
    QVERIFY(!breaksAt({}));
    QCOMPARE(breaksAt({{CheckRule::SilentTail, CheckWeight::Note, 1s, {}, {}, {}},
                       {CheckRule::Shorter, CheckWeight::Fault, 9s, {}, {}, {}},
                       {CheckRule::DecodeErrors, CheckWeight::Warning, 5s, {}, {}, {}}}),
             std::optional<std::chrono::milliseconds>(5s));
}

void TestCheckRules::namesAreTheirOwn()
{
    for (int i = 0; i <= int(CheckRule::BookLong); ++i) {
        QCOMPARE(checkRuleFrom(checkRuleName(CheckRule(i))), std::optional(CheckRule(i)));
    }
    for (const CheckTier tier : checkTiers) {
        QCOMPARE(checkTierFrom(checkTierName(tier)), std::optional(tier));
        QCOMPARE(checkTierFrom(QString::number(int(tier))), std::optional(tier));
    }
    QVERIFY(!checkTierFrom(QStringLiteral("6")));
    QVERIFY(!checkTierFrom(QString()));
    for (const FileVerdict verdict : fileVerdicts) {
        QCOMPARE(fileVerdictFrom(fileVerdictName(verdict)), std::optional(verdict));
    }
}

void TestCheckRules::everyFindingHasASentence()
{
    for (int i = 0; i <= int(CheckRule::BookLong); ++i) {
        const CheckFinding finding{CheckRule(i), CheckWeight::Warning, 3'723'000ms, 5, 4, QStringLiteral("why")};
        const QString sentence = checkSentence(finding);
        QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(QStringLiteral("why")), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    }
    QVERIFY(checkSentence({CheckRule::CutOff, CheckWeight::Fault, 3'723'000ms, {}, {}, {}})
                .contains(QStringLiteral("1:02:03")));
}

QTEST_GUILESS_MAIN(TestCheckRules)
#include "test_checkrules.moc"
