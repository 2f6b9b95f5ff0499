// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/chosenrecording.h"
#include "models/domain/override.h"
#include "tests/models/domain/toldseries.h"

#include <QTest>

using namespace kuramori;

namespace
{
const RecordKey nora{BookProvider::Audnexus, QStringLiteral("B0SIM00002"), QStringLiteral("us")};

RecordingKey keyFrom(const QString &narrator, int minutes, const QString &language = {})
{
    RecordingKey key;
    if (!narrator.isEmpty()) {
        key.narrators.append(narrator);
    }
    if (minutes > 0) {
        key.runtime = 60 * minutes;
    }
    key.language = language;
    return key;
}

/// Read by Nora Vale in ten hours.
ListedRecording chosen()
{
    ListedRecording recording;
    recording.records = {nora};
    recording.recording = keyFrom(QStringLiteral("Nora Vale"), 600, QStringLiteral("en"));
    recording.asins = {nora.id};
    return recording;
}

/// "Narrator | minutes | ASIN | record", as far as it is known.
OwnedRecording ownedOf(const QString &line)
{
    const QStringList pieces = line.split(u'|');
    OwnedRecording owned;
    owned.book.recording = keyFrom(pieces.value(0).trimmed(), pieces.value(1).trimmed().toInt());
    owned.book.facts.identifiers.asin = pieces.value(2).trimmed();
    if (const auto key = recordKeyFrom(pieces.value(3).trimmed())) {
        owned.records.append(*key);
    }
    return owned;
}
} // namespace

/// What a person says of recordings, whether what arrives is what was chosen, and what becomes of the entry.
class TestChosenRecording final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void noWords();
    void oneWordOfEachEntry();
    void arrives_data();
    void arrives();
    void standing_data();
    void standing();
    void whatIsGoneIsADoubt();
};

void TestChosenRecording::words_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<bool>("isAny");
    QTest::addColumn<QString>("text");
    QTest::newRow("a volume") << "3" << false << "3 = audnexus B0SIM00002 us";
    QTest::newRow("any") << "1-3" << true << "1-3 = any";
    QTest::newRow("a key with blanks") << "book:notes on the road" << false
                                       << "book:notes on the road = audnexus B0SIM00002 us";
    QTest::newRow("a key like a word") << "book:a = any" << true << "book:a = any = any";
}

void TestChosenRecording::words()
{
    QFETCH(QString, entry);
    QFETCH(bool, isAny);
    const RecordingWord word{entry, isAny ? std::nullopt : std::optional(nora)};
    QTEST(recordingWordText(word), "text");
    const auto read = recordingWordFrom(recordingWordText(word));
    QVERIFY(read);
    QCOMPARE(read->entry, entry);
    QVERIFY(read->record == word.record);
    QCOMPARE(recordingWordTopic(recordingWordText(word)), entry);
}

void TestChosenRecording::noWords()
{
    for (const char *text : {"", "3", " = any", "3 = ", "3 = nonsense", "audnexus B0SIM00002 us"}) {
        QVERIFY2(!recordingWordFrom(QString::fromLatin1(text)), text);
    }
}

void TestChosenRecording::oneWordOfEachEntry()
{
    const auto topic = [](const char *object) {
        return overrideTopic({OverrideKind::ChooseRecording, QStringLiteral("1"), QString::fromLatin1(object)});
    };
    QVERIFY(isOneOfEach(OverrideKind::ChooseRecording));
    QVERIFY(isOfSeries(OverrideKind::ChooseRecording));
    QCOMPARE(topic("book:on the road = any"), topic("book:on the road = audnexus B0SIM00002 us"));
    QVERIFY(topic("book:on the road = any") != topic("book:on the quay = any"));
}

void TestChosenRecording::arrives_data()
{
    QTest::addColumn<QStringList>("owned");
    QTest::addColumn<bool>("isOmnibus");
    QTest::addColumn<RecordingVerdict>("expected");
    using enum RecordingVerdict;
    const auto row = [](const char *name, const QStringList &owned, RecordingVerdict expected, bool isOmnibus = false) {
        QTest::newRow(name) << owned << isOmnibus << expected;
    };
    row("the narrator and the length", lines({"N. Vale | 605"}), Same);
    row("another narrator", lines({"Omar Pike | 600"}), Different);
    row("another length", lines({"Nora Vale | 420"}), Different);
    row("nobody says who reads", lines({" | 600"}), Unknown);
    row("its ASIN", lines({" | 600 | B0SIM00002"}), Same);
    row("its ASIN, and another narrator", lines({"Omar Pike | | B0SIM00002"}), Different);
    row("it is known to be the record", lines({"Omar Pike | 420 | | audnexus B0SIM00002 us"}), Same);
    row("one of two", lines({"Omar Pike | 600", "Nora Vale | 600"}), Same);
    row("one of two may be", lines({"Omar Pike | 600", " | 600"}), Unknown);
    row("neither", lines({"Omar Pike | 600", "Nora Vale | 420"}), Different);
    row("nothing is known of what is here", {}, Unknown);
    row("an omnibus is longer", lines({"Nora Vale | 1800"}), Same, true);
    row("an omnibus by somebody else", lines({"Omar Pike | 600"}), Different, true);
    row("an omnibus is no record of a volume", lines({" | | B0SIM00002 | audnexus B0SIM00002 us"}), Unknown, true);
}

void TestChosenRecording::arrives()
{
    QFETCH(QStringList, owned);
    QFETCH(bool, isOmnibus);
    QList<OwnedRecording> recordings;
    recordings.reserve(owned.size());
    for (const QString &line : std::as_const(owned)) {
        recordings.append(ownedOf(line));
    }
    QTEST(arrivedRecording(chosen(), recordings, isOmnibus), "expected");
}

void TestChosenRecording::standing_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("owned");
    QTest::addColumn<QString>("recording");
    QTest::addColumn<Standing>("expected");
    const QString ferry = QStringLiteral("2 | The Ferry Crossing | Ada Quill");
    QTest::newRow("not here") << "2"
                              << ""
                              << "" << Standing::Missing;
    QTest::newRow("the chosen one is here") << "2" << ferry << "Nora Vale | 600" << Standing::Owned;
    QTest::newRow("another one is here: it stays wanted") << "2" << ferry << "Omar Pike | 600" << Standing::Missing;
    QTest::newRow("it may be: a person looks") << "2" << ferry << " | 600" << Standing::Doubtful;
    QTest::newRow("a novella that is here as another one is meant") << "2.5"
                                                                    << "2.5 | A Night Out | Ada Quill"
                                                                    << "Omar Pike | 600" << Standing::Missing;
    QTest::newRow("chosen in a language that is not the user's") << "3"
                                                                 << ""
                                                                 << "" << Standing::Missing;
    QTest::newRow("not out yet") << "5"
                                 << ""
                                 << "" << Standing::Upcoming;
    QTest::newRow("another title at its place") << "2"
                                                << "2 | Murder on the Quay | Ada Quill"
                                                << "Omar Pike | 600" << Standing::Doubtful;
}

void TestChosenRecording::standing()
{
    QFETCH(QString, entry);
    QFETCH(QString, owned);
    QFETCH(QString, recording);
    SeriesFacts facts;
    facts.name = QStringLiteral("The Long Road");
    facts.languages = {QStringLiteral("en")};
    if (!owned.isEmpty()) {
        facts.owned = {kuramori::ownedOf(1, owned)};
        facts.owned.first().recordings = {::ownedOf(recording)};
    }
    facts.chosen.insert(entry, {nora, chosen(), std::nullopt});
    const QList<ListedEntry> list = seriesList(
        facts.name,
        {toldBy(BookProvider::Hardcover,
                lines({"2 | The Ferry Crossing | Ada Quill | 2003", "2.5 | A Night Out | Ada Quill | 2004 | audio:en",
                       "3 | The Mill | Ada Quill | 2005 | audio:de", "5 | Home | Ada Quill | 2027-03-01"}))});
    for (const WantedEntry &wanted : wantedList(list, facts, QDate(2026, 11, 22))) {
        if (wanted.entry.key == entry) {
            QTEST(wanted.standing, "expected");
            QVERIFY(!wanted.doubts.contains(WantedDoubt::AudioUnknown)); // there is the chosen one
            return;
        }
    }
    QFAIL("the entry is not there");
}

void TestChosenRecording::whatIsGoneIsADoubt()
{
    SeriesFacts facts;
    facts.name = QStringLiteral("The Long Road");
    const QList<ListedEntry> list = seriesList(
        facts.name, {toldBy(BookProvider::Hardcover, lines({"2 | The Ferry Crossing | Ada Quill | 2003 | audio:en"}))});
    const auto isSure = [&](bool isGone) {
        ListedRecording recording = chosen();
        recording.isGone = isGone;
        facts.chosen.insert(QStringLiteral("2"), {nora, recording, std::nullopt});
        const WantedEntry wanted = wantedList(list, facts, QDate(2026, 11, 22)).constFirst();
        return wanted.isSure() && !wanted.doubts.contains(WantedDoubt::RecordingGone);
    };
    QVERIFY(isSure(false));
    QVERIFY(!isSure(true));
}

QTEST_GUILESS_MAIN(TestChosenRecording)
#include "test_chosenrecording.moc"
