// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recordingmatch.h"

#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(AskedBook)
Q_DECLARE_METATYPE(BookRecord)
Q_DECLARE_METATYPE(RecordingVerdict)

namespace
{
RecordingKey key(const char *narrator, std::optional<qint64> runtime = {}, std::optional<bool> abridged = {},
                 const char *language = "")
{
    RecordingKey one;
    if (*narrator != '\0') {
        one.narrators.append(QString::fromUtf8(narrator));
    }
    one.runtime = runtime;
    one.abridged = abridged;
    one.language = QString::fromUtf8(language);
    return one;
}

AskedBook asked(const RecordingKey &recording)
{
    return {{}, recording, {}};
}

BookRecord record(const RecordingKey &recording, BookFormat format = BookFormat::Audio)
{
    BookRecord one;
    one.recording = recording;
    one.format = format;
    return one;
}
} // namespace

class TestRecordingMatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<AskedBook>("book");
        QTest::addColumn<BookRecord>("found");
        QTest::addColumn<RecordingVerdict>("verdict");
        QTest::addColumn<QString>("sentence");
        using enum RecordingVerdict;
        const auto row
            = [](const AskedBook &book, const BookRecord &found, RecordingVerdict verdict, const char *sentence) {
                  QTest::newRow(sentence) << book << found << verdict << QString::fromLatin1(sentence);
              };
        row(asked(key("Simon Vance", 36000)), record(key("S. Vance", 36060)), Same, "Both are read by S. Vance.");
        row(asked(key("Simon Vance")), record(key("Scott Brick")), Different,
            "It is read by Scott Brick, yours by Simon Vance.");
        row(asked(key("Simon Vance", 36000)), record(key("Simon Vance", 32400)), Different,
            "It plays 9:00 h, yours 10:00 h.");
        row(asked(key("Simon Vance", {}, false)), record(key("Simon Vance", {}, true)), Different,
            "It is abridged, yours is not.");
        row(asked(key("Simon Vance", {}, true)), record(key("Simon Vance", {}, false)), Different,
            "It is unabridged, yours is not.");
        row(asked(key("Simon Vance", {}, {}, "en")), record(key("Simon Vance", {}, {}, "German")), Different,
            "It is in German, yours in English.");
        row(asked(key("Simon Vance")), record(key("Simon Vance"), BookFormat::Print), Different,
            "It is a book to read, not a recording.");
        row(asked(key("")), record(key("Simon Vance")), Unknown, "Who reads is not known of both.");
        row(asked(key("", 36000)), record(key("Simon Vance", 36000)), Unknown,
            "It is as long as yours, but who reads is not known of both.");
        row(asked(key("Simon Vance", {}, true)), record(key("Simon Vance")), Unknown,
            "Whether both are abridged is not known.");
        AskedBook named = asked(key(""));
        BookRecord namedToo = record(key("Simon Vance"));
        named.facts.identifiers.asin = namedToo.facts.identifiers.asin = QStringLiteral("B002V1A0WE");
        row(named, namedToo, Same, "Both have the ASIN B002V1A0WE.");
        named.recording.runtime = 36000;
        namedToo.recording.runtime = 18000;
        row(named, namedToo, Different, "It plays 5:00 h, yours 10:00 h."); // an identifier may be copied
    }
    void says()
    {
        QFETCH(AskedBook, book);
        QFETCH(BookRecord, found);
        const RecordingMatch match = matchRecording(book, found);
        QTEST(match.verdict, "verdict");
        QTEST(recordingSentence(book, found, match), "sentence");
    }

    void chaptersTell()
    {
        AskedBook book = asked(key("", 3600));
        book.chapters = {600s, 1200s, 1800s};
        BookRecord found = record(key("Simon Vance", 3600));
        found.chapters = {{0s, 601s, {}}, {601s, 1209s, {}}, {1810s, 1799s, {}}};
        found.areChaptersExact = true;
        const RecordingMatch match = matchRecording(book, found);
        QCOMPARE(match.verdict, RecordingVerdict::Same);
        QCOMPARE(recordingSentence(book, found, match), QStringLiteral("Its chapters are as long as yours."));
        found.chapters[1].length = 1230s;
        QCOMPARE(matchRecording(book, found).verdict, RecordingVerdict::Unknown);
        found.chapters[1].length = 1200s;
        found.recording.language = QStringLiteral("de");
        book.recording.language = QStringLiteral("en");
        QCOMPARE(matchRecording(book, found).verdict, RecordingVerdict::Different);
        book.recording.language.clear();
        found.chapters.removeLast();
        book.chapters.removeLast(); // two prove little
        QCOMPARE(matchRecording(book, found).verdict, RecordingVerdict::Unknown);
    }

    /// The shop's first chapter opens with 3 s of its own words, its last one ends with 7 s of them.
    void chaptersMayLackTheShopsWords_data()
    {
        QTest::addColumn<QList<int>>("own"); // seconds
        QTest::addColumn<bool>("areExact");
        QTest::addColumn<RecordingVerdict>("verdict");
        using enum RecordingVerdict;
        QTest::newRow("with all of them") << QList<int>{13, 60, 70, 43} << true << Same;
        QTest::newRow("without those in front") << QList<int>{10, 60, 70, 43} << true << Same;
        QTest::newRow("without those at the end") << QList<int>{13, 60, 70, 36} << true << Same;
        QTest::newRow("without any") << QList<int>{10, 60, 70, 36} << true << Same;
        QTest::newRow("a shorter first one") << QList<int>{7, 60, 70, 36} << true << Unknown;
        QTest::newRow("a longer first one") << QList<int>{16, 60, 70, 43} << true << Unknown;
        QTest::newRow("a shorter last one") << QList<int>{13, 60, 70, 33} << true << Unknown;
        QTest::newRow("another between them") << QList<int>{13, 57, 70, 43} << true << Unknown;
        QTest::newRow("the outro missing in front") << QList<int>{6, 60, 70, 43} << true << Unknown;
        QTest::newRow("the intro cut off as one more") << QList<int>{3, 10, 60, 70, 36} << true << Unknown;
        QTest::newRow("one less") << QList<int>{13, 60, 113} << true << Unknown;
        QTest::newRow("the provider is not sure") << QList<int>{13, 60, 70, 43} << false << Unknown;
        QTest::newRow("nor without its words") << QList<int>{10, 60, 70, 36} << false << Unknown;
    }
    void chaptersMayLackTheShopsWords()
    {
        QFETCH(QList<int>, own);
        QFETCH(bool, areExact);
        AskedBook book = asked(key("", 3600));
        book.chapters.reserve(own.size());
        for (const int length : own) {
            book.chapters.append(std::chrono::seconds(length));
        }
        BookRecord found = record(key("Simon Vance", 3600));
        found.chapters = {{0s, 13s, {}}, {13s, 60s, {}}, {73s, 70s, {}}, {143s, 43s, {}}};
        found.intro = 3s;
        found.outro = 7s;
        found.areChaptersExact = areExact;
        QTEST(matchRecording(book, found).verdict, "verdict");
    }

    void aChapterOfTheShopsWordsAloneIsNoOther()
    {
        AskedBook book = asked(key("", 3600));
        book.chapters = {1s, 1200s, 1800s};
        BookRecord found = record(key("Simon Vance", 3600));
        found.chapters = {{0s, 5s, {}}, {5s, 1200s, {}}, {1205s, 1800s, {}}};
        found.intro = 5s;
        found.areChaptersExact = true;
        QCOMPARE(matchRecording(book, found).verdict, RecordingVerdict::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestRecordingMatch)
#include "test_recordingmatch.moc"
