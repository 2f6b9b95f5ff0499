// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recordinglist.h"
#include "tests/models/domain/toldseries.h"

#include <QTest>

#include <algorithm>

using namespace kuramori;

namespace
{
QStringList namesOf(const QString &piece)
{
    return piece.split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

/// "audnexus B0SIM00001 us | Narrator, Narrator | minutes | unabridged | en | 2019-03-04 | ASIN": the record, and what
/// it tells; empty pieces are not known. A line that begins with "gone " is told of no more.
ToldRecording toldOf(const QString &line)
{
    ToldRecording told;
    told.isGone = line.startsWith(QStringLiteral("gone "));
    QStringList pieces = line.mid(told.isGone ? 5 : 0).split(u'|');
    for (QString &piece : pieces) {
        piece = piece.trimmed();
    }
    const RecordKey key = *recordKeyFrom(pieces.value(0));
    BookRecord &record = told.record;
    record.provider = key.provider;
    record.id = key.id;
    record.region = key.region;
    record.format = BookFormat::Audio;
    record.recording.narrators = namesOf(pieces.value(1));
    if (const int minutes = pieces.value(2).toInt(); minutes > 0) {
        record.recording.runtime = 60 * minutes;
    }
    if (!pieces.value(3).isEmpty()) {
        record.recording.abridged = pieces.value(3) == QStringLiteral("abridged");
    }
    record.recording.language = pieces.value(4);
    record.released = PartialDate::fromString(pieces.value(5));
    record.facts.identifiers.asin = pieces.value(6);
    told.saidAt = toldAt;
    return told;
}

QList<ToldRecording> toldOf(const QStringList &lines)
{
    QList<ToldRecording> told;
    told.reserve(lines.size());
    for (const QString &line : lines) {
        told.append(toldOf(line));
    }
    return told;
}

/// "A+H" for what is one row, rows in their order; records by the last letter of their ids.
QString rowsOf(const QList<ListedRecording> &list)
{
    QStringList rows;
    rows.reserve(list.size());
    for (const ListedRecording &recording : list) {
        QStringList letters;
        letters.reserve(recording.records.size());
        for (const RecordKey &key : recording.records) {
            letters.append(key.id.right(1));
        }
        rows.append(letters.join(u'+'));
    }
    return rows.join(u' ');
}
} // namespace

/// Which records are one recording, and in what order recordings stand.
class TestRecordingList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void theSurestWordCounts();
    void ofAudio_data();
    void ofAudio();
    void ofTheEntry_data();
    void ofTheEntry();
};

void TestRecordingList::rows_data()
{
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QStringList() << "";
    QTest::newRow("two providers of one recording")
        << lines({"hardcover edition/1 | Nora Vale | 601 | | en", "audnexus B0A us | N. Vale | 600 | unabridged | en"})
        << "A+1";
    QTest::newRow("another narrator is another recording")
        << lines({"audnexus B0A us | Nora Vale | 600", "hardcover edition/1 | Omar Pike | 600"}) << "A 1";
    QTest::newRow("abridged is another recording")
        << lines({"audnexus B0A us | Nora Vale | | unabridged", "hardcover edition/1 | Nora Vale | | abridged"})
        << "A 1";
    QTest::newRow("another length is another recording")
        << lines({"audnexus B0A us | Nora Vale | 600", "hardcover edition/1 | Nora Vale | 500"}) << "A 1";
    QTest::newRow("an ASIN in common where it is not said who reads")
        << lines({"audnexus B0A us | Nora Vale | 600 | | | | B0A", "hardcover edition/1 | | 600 | | | | B0A"}) << "A+1";
    QTest::newRow("an ASIN that was copied proves nothing against another narrator")
        << lines({"audnexus B0A us | Nora Vale | | | | | B0A", "hardcover edition/1 | Omar Pike | | | | | B0A"})
        << "A 1";
    QTest::newRow("who reads is not known: rows of their own")
        << lines({"hardcover edition/1 | | 600", "hardcover edition/2 | | 600"}) << "1 2";
    QTest::newRow("what joins two that contradict each other joins neither wrongly")
        << lines({"audnexus B0A us | Nora Vale | 600", "hardcover edition/1 | Nora Vale | 625",
                  "hardcover edition/2 | Nora Vale | 650"})
        << "A+1 2";
    QTest::newRow("the user's languages first, then what nobody says, then others")
        << lines({"audnexus B0A us | N. Vale | | | de", "audnexus B0B us | O. Pike | | | ",
                  "audnexus B0C us | P. Kloos | | | en"})
        << "C B A";
    QTest::newRow("the oldest first, those without a day last")
        << lines({"audnexus B0A us | N. Vale | | | en | 2019", "audnexus B0B us | O. Pike | | | en",
                  "audnexus B0C us | P. Kloos | | | en | 2001-03"})
        << "C A B";
    QTest::newRow("what is gone comes last")
        << lines({"gone audnexus B0A us | N. Vale | | | en | 2001", "audnexus B0B us | O. Pike | | | de"}) << "B A";
}

void TestRecordingList::rows()
{
    QFETCH(QStringList, told);
    const QStringList languages{QStringLiteral("en")};
    QTEST(rowsOf(recordingList(toldOf(told), languages)), "expected");
    const QList<ListedRecording> list = recordingList(toldOf(told), languages);
    std::ranges::sort(told);
    do {
        QVERIFY(recordingList(toldOf(told), languages) == list);
    } while (std::ranges::next_permutation(told).found);
}

void TestRecordingList::theSurestWordCounts()
{
    const QList<ListedRecording> list
        = recordingList(toldOf(lines({"gone hardcover edition/1 | Nora Vale | 601 | unabridged | | 2001 | B0H",
                                      "audnexus B0A us | N. Vale | 600 | | English | | B0A"})),
                        {});
    QCOMPARE(list.size(), 1);
    const ListedRecording &one = list.constFirst();
    QCOMPARE(one.recording.narrators, QStringList{QStringLiteral("N. Vale")});
    QCOMPARE(one.recording.runtime, std::optional<qint64>(36'000));
    QCOMPARE(one.recording.abridged, std::optional(false));
    QCOMPARE(one.recording.language, QStringLiteral("en"));
    QCOMPARE(one.released.toString(), QStringLiteral("2001"));
    QCOMPARE(one.asins, QStringList({QStringLiteral("B0A"), QStringLiteral("B0H")}));
    QVERIFY(!one.isGone); // one of them tells of it
}

void TestRecordingList::ofAudio_data()
{
    QTest::addColumn<BookFormat>("format");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("expected");
    const QString bare = QStringLiteral("hardcover edition/1");
    QTest::newRow("said") << BookFormat::Audio << bare << true;
    QTest::newRow("a book to read, whatever else it says")
        << BookFormat::Print << QStringLiteral("hardcover edition/1 | N. Vale | 600") << false;
    QTest::newRow("nothing said") << BookFormat::Unsaid << bare << false;
    QTest::newRow("somebody reads") << BookFormat::Unsaid << QStringLiteral("hardcover edition/1 | N. Vale") << true;
    QTest::newRow("it has a length") << BookFormat::Unsaid << QStringLiteral("hardcover edition/1 | | 600") << true;
    QTest::newRow("a shop of recordings") << BookFormat::Unsaid << QStringLiteral("audnexus B0A us") << true;
}

void TestRecordingList::ofAudio()
{
    QFETCH(BookFormat, format);
    QFETCH(QString, line);
    BookRecord record = toldOf(line).record;
    record.format = format;
    QTEST(isOfAudio(record), "expected");
}

void TestRecordingList::ofTheEntry_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("asin");
    QTest::addColumn<bool>("expected");
    QTest::newRow("by title and author") << "The Ferry Crossing"
                                         << "Ada Quill"
                                         << "" << true;
    QTest::newRow("another book") << "The Mill"
                                  << "Ada Quill"
                                  << "" << false;
    QTest::newRow("another author") << "The Ferry Crossing"
                                    << "Boris Lind"
                                    << "" << false;
    QTest::newRow("a translation with its ASIN") << "Die Fähre"
                                                 << "Ada Quill"
                                                 << "B0SIM00002" << true;
}

void TestRecordingList::ofTheEntry()
{
    QFETCH(QString, title);
    QFETCH(QString, author);
    QFETCH(QString, asin);
    const QString road = QStringLiteral("The Long Road");
    const QList<ListedEntry> list
        = seriesList(road,
                     {toldBy(BookProvider::Hardcover,
                             lines({"2 | The Ferry Crossing | Ada Quill | 2003 | audio:en | B0SIM00002"}))});
    BookRecord record;
    record.facts.title = title;
    record.facts.authors = {author};
    record.facts.identifiers.asin = asin;
    QTEST(isOfEntry(record, list.constFirst(), road), "expected");
}

QTEST_GUILESS_MAIN(TestRecordingList)
#include "test_recordinglist.moc"
