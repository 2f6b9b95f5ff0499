// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recordingmatch.h"
#include "tests/workers/metadata/toldrecord.h"
#include "workers/metadata/anilistanswer.h"
#include "workers/metadata/audnexus.h"
#include "workers/metadata/hardcoveranswer.h"
#include "workers/metadata/itunes.h"
#include "workers/metadata/openlibraryanswer.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kuramori;
using namespace std::chrono_literals;

namespace
{
const QDate recordedOn(2026, 5, 11);

template <class T>
QString kindOf(const Result<T> &result)
{
    return result ? QString() : errorKindName(result.error().kind);
}
} // namespace

/// Every recorded answer of the real services. They stay where they are: KURAMORI_FIXTURES names the folder.
class TestProvidersRecorded final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void audnexusBook();
    void audnexusChapters();
    void audnexusChaptersProve();
    void audnexusAuthor();
    void audnexusOthers();
    void openLibraryHits();
    void openLibraryEdition();
    void iTunesSearches();
    void iTunesLookup();
    void hardcoverSearches();
    void hardcoverBooks();
    void hardcoverEdition();
    void hardcoverSeries();
    void hardcoverErrors();
    void aniListMedia();
    void aniListPages();
    void aniListErrors();

private:
    QByteArray contents(const char *service, const QString &name) const;
    QStringList names(const char *service, const char *pattern) const;
    QString m_folder;
};

void TestProvidersRecorded::initTestCase()
{
    m_folder = qEnvironmentVariable("KURAMORI_FIXTURES");
    if (m_folder.isEmpty()) {
        QSKIP("KURAMORI_FIXTURES is not set");
    }
    QVERIFY(QDir(m_folder + QStringLiteral("/audnexus")).exists());
}

QByteArray TestProvidersRecorded::contents(const char *service, const QString &name) const
{
    QFile file(QStringLiteral("%1/%2/%3").arg(m_folder, QLatin1String(service), name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList TestProvidersRecorded::names(const char *service, const char *pattern) const
{
    return QDir(m_folder + u'/' + QLatin1String(service)).entryList({QLatin1String(pattern)});
}

void TestProvidersRecorded::audnexusBook()
{
    const auto book
        = decodeAudnexusBook(contents("audnexus", QStringLiteral("books_ASIN__200__B08G9PRS1K.json")), recordedOn);
    QVERIFY(book);
    QCOMPARE(told(*book),
             QStringLiteral("B08G9PRS1K: Project Hail Mary | by Andy Weir | read by Ray Porter | 58200 s | 2021 | "
                            "B08G9PRS1K | 9781603935470 | english | unabridged | audio | Audible Studios | out "
                            "2021-05-04 | in us"));
    QCOMPARE(book->genres.size(), 5);
    QCOMPARE(book->genres.constFirst(), QStringLiteral("Science Fiction & Fantasy"));
    QVERIFY(!book->description.contains(u'<') && book->description.contains(QStringLiteral("\n\n")));
    QCOMPARE(book->cover, QUrl(QStringLiteral("https://m.media-amazon.com/images/I/91vS2L5YfEL.jpg")));
    QCOMPARE(book->page, QUrl(QStringLiteral("https://www.audible.com/pd/B08G9PRS1K")));
}

void TestProvidersRecorded::audnexusChapters()
{
    const auto chapters
        = decodeAudnexusChapters(contents("audnexus", QStringLiteral("books_ASIN_chapters__200__B08G9PRS1K.json")));
    QVERIFY(chapters);
    QCOMPARE(chapters->chapters.size(), 33);
    QVERIFY(chapters->areExact);
    QVERIFY(chapters->intro == 2043ms && chapters->outro == 5061ms && chapters->runtime == 58'252'995ms);
    std::chrono::milliseconds end{0};
    for (const RecordChapter &chapter : chapters->chapters) {
        QVERIFY(chapter.start == end);
        end += chapter.length;
    }
    QVERIFY(end == chapters->runtime);
}

/// A copy with the shop's own words and without: proven, each way. The intro is 43 ms longer than what is forgiven.
void TestProvidersRecorded::audnexusChaptersProve()
{
    auto chapters
        = decodeAudnexusChapters(contents("audnexus", QStringLiteral("books_ASIN_chapters__200__B08G9PRS1K.json")));
    QVERIFY(chapters);
    BookRecord record;
    addChapters(*chapters, record);
    for (const auto &[intro, outro] : {std::pair(0ms, 0ms), std::pair(chapters->intro, 0ms),
                                       std::pair(0ms, chapters->outro), std::pair(chapters->intro, chapters->outro)}) {
        AskedBook book;
        book.chapters.reserve(chapters->chapters.size());
        for (const RecordChapter &chapter : chapters->chapters) {
            book.chapters.append(chapter.length);
        }
        book.chapters.first() -= intro;
        book.chapters.last() -= outro;
        QVERIFY(matchRecording(book, record).ground == RecordGround::Chapters);
        book.chapters.first() -= 2100ms;
        QVERIFY(matchRecording(book, record).verdict
                == (intro > 0ms ? RecordingVerdict::Unknown : RecordingVerdict::Same));
        chapters->areExact = false;
        BookRecord unsure;
        addChapters(*chapters, unsure);
        QVERIFY(matchRecording(book, unsure).verdict == RecordingVerdict::Unknown);
    }
}

void TestProvidersRecorded::audnexusAuthor()
{
    const auto author
        = decodeAudnexusAuthor(contents("audnexus", QStringLiteral("authors_ASIN__200__B00G0WYW92.json")));
    QVERIFY(author);
    QCOMPARE(author->id, QStringLiteral("B00G0WYW92"));
    QCOMPARE(author->name, QStringLiteral("Andy Weir"));
    QCOMPARE(author->genres.size(), 3);
    QVERIFY(!author->description.isEmpty());
}

/// What is no book is never taken for one.
void TestProvidersRecorded::audnexusOthers()
{
    const QStringList others = names("audnexus", "*h__*.json") + names("audnexus", "metrics*.json");
    QCOMPARE(others.size(), 4);
    for (const QString &name : others) {
        const auto book = decodeAudnexusBook(contents("audnexus", name), recordedOn);
        QVERIFY2(!book, qPrintable(name));
        QVERIFY2(book.error().kind != ErrorKind::NotFound, qPrintable(name));
    }
}

void TestProvidersRecorded::openLibraryHits()
{
    const QByteArray body = contents("openlibrary", QStringLiteral("openlibrary_search.json"));
    const auto hits = decodeOpenLibrarySearch(body);
    QVERIFY(hits);
    QCOMPARE(hits->size(), QJsonDocument::fromJson(body)[QLatin1String("docs")].toArray().size());
    const BookRecord &dune = hits->constFirst();
    QCOMPARE(told(dune), QString::fromUtf8("OL893414W of OL893414W: Dune | by Frank Herbert, Френк Герберт | 1965"));
    QCOMPARE(dune.isbns.size(), 6);
    QVERIFY(!dune.genres.contains(QStringLiteral("award:nebula_award=novel")));
    QCOMPARE(dune.genres.constFirst(), QStringLiteral("Dune (Imaginary place)"));
    QCOMPARE(kindOf(decodeOpenLibrarySearch(contents("openlibrary", QStringLiteral("openlibrary_empty.json")))),
             QStringLiteral("NotFound"));
}

void TestProvidersRecorded::openLibraryEdition()
{
    const auto edition = decodeOpenLibraryEdition(
        contents("openlibrary", QStringLiteral("edition_dump_record_OL35953803M.json")), recordedOn);
    QVERIFY(edition);
    QCOMPARE(
        told(edition->value.record),
        QStringLiteral("OL35953803M of OL26563049W: Rising of the Shield Hero Volume 08: The Manga Companion | 2020 "
                       "| 9781642730081 | eng | One Peace Books, Incorporated | out 2020"));
    QCOMPARE(edition->value.authorKeys.size(), 3);
}

void TestProvidersRecorded::iTunesSearches()
{
    const QString us = QStringLiteral("us");
    const auto older
        = decodeITunesSearch(contents("itunes", QStringLiteral("audiobooks_older_records.json")), us, recordedOn);
    QVERIFY(older);
    QCOMPARE(older->size(), 3);
    QCOMPARE(told(older->at(0)),
             QStringLiteral("366048490: Finding God in The Lord of the Rings (Unabridged) | by Kurt Bruner, Jim Ware | "
                            "unabridged | audio | Oasis Audio | in us"));
    QCOMPARE(
        told(older->at(1)),
        QStringLiteral("281099279: The Podfather Trilogy - Season Four of The Ricky Gervais Show (Unabridged) | by "
                       "Ricky Gervais, Stephen Merchant, Karl Pilkington | unabridged | audio | in us"));
    QVERIFY(told(older->at(2)).contains(QStringLiteral("Recorded Books | out 2012-04-03")));
    QVERIFY(older->at(2).cover.path().endsWith(QStringLiteral("/source/1000x1000bb.jpg")));
    const auto mixed
        = decodeITunesSearch(contents("itunes", QStringLiteral("search_audiobook_test_2025.json")), us, recordedOn);
    QVERIFY(mixed);
    QCOMPARE(mixed->size(), 2); // a film stood first
    QCOMPARE(mixed->at(1).description.count(QStringLiteral("\n\n")), 3);
    QVERIFY(!mixed->at(0).page.hasQuery());
    const auto love
        = decodeITunesSearch(contents("itunes", QStringLiteral("search_mixed_term_love_2019.json")), us, recordedOn);
    QVERIFY(love);
    for (const BookRecord &book : *love) {
        QVERIFY(!book.facts.authors.isEmpty() && book.released.isPossible() && !book.cover.isEmpty());
    }
    QCOMPARE(kindOf(decodeITunesSearch(contents("itunes", QStringLiteral("empty.json")), us, recordedOn)),
             QStringLiteral("NotFound"));
}

void TestProvidersRecorded::iTunesLookup()
{
    const QByteArray expanded = contents("itunes", QStringLiteral("lookup_artist_id_expands.json"));
    QCOMPARE(kindOf(decodeITunesBook(expanded, 777, QStringLiteral("us"), recordedOn)), QStringLiteral("NotFound"));
    const auto book = decodeITunesBook(expanded, 777222, QStringLiteral("us"), recordedOn);
    QVERIFY(book);
    QCOMPARE(told(*book), QStringLiteral("777222: Another Book | by A | audio | in us"));
}

void TestProvidersRecorded::hardcoverSearches()
{
    const auto lotr
        = decodeHardcoverSearch(contents("hardcover", QStringLiteral("search_books_lotr_trimmed.json")), recordedOn);
    QVERIFY(lotr);
    QCOMPARE(told(lotr->constFirst()),
             QStringLiteral("book/377938 of 377938: The Lord of the Rings: The Fellowship of the Ring, The Two Towers, "
                            "The Return of the King | by J.R.R. Tolkien | The Lord of the Rings #1-3 | 1954 | "
                            "out 1954-01-01"));
    QCOMPARE(lotr->constFirst().isbns.size(), 4); // the others are cut, mistyped or the same in 10 digits
    QVERIFY(lotr->constFirst().cover.isValid());
    const auto eater = decodeHardcoverSearch(
        contents("hardcover", QStringLiteral("search_books_sun_eater_featured_series_variants.json")), recordedOn);
    QVERIFY(eater);
    QCOMPARE(eater->size(), 1); // the other has no number
    QCOMPARE(told(eater->constFirst()),
             QStringLiteral("book/456 of 456: Sun Eater Series 5 Books Set | by Christopher Ruocchio"));
}

void TestProvidersRecorded::hardcoverBooks()
{
    const auto dune
        = decodeHardcoverBook(contents("hardcover", QStringLiteral("book_canonical_dune.json")), recordedOn);
    QVERIFY(dune);
    QCOMPARE(told(dune->value),
             QStringLiteral("book/1245 of 1245: Dune | by Frank Herbert | Dune #1 | 1965 | out 1965"));
    QCOMPARE(dune->value.genres, (QStringList{QStringLiteral("Science Fiction"), QStringLiteral("Classics")}));
    QCOMPARE(dune->mergedInto, 0);
    const auto old = decodeHardcoverBook(contents("hardcover", QStringLiteral("book_merged_duplicate_canonical.json")),
                                         recordedOn);
    QCOMPARE(old->mergedInto, 1245);
    const auto first
        = decodeHardcoverBook(contents("hardcover", QStringLiteral("books_find_with_book_series.json")), recordedOn);
    QCOMPARE(told(first->value), QStringLiteral("book/5 of 5: The Final Empire | by Someone Else | Wrong #1"));
}

void TestProvidersRecorded::hardcoverEdition()
{
    const auto editions = decodeHardcoverEditions(
        contents("hardcover", QStringLiteral("edition_by_isbn_string_tags.json")), recordedOn);
    QVERIFY(editions);
    QCOMPARE(told(editions->constFirst()),
             QStringLiteral("edition/22212198 of 192946:  | The Stormlight Archive #3 | en"));
    QCOMPARE(editions->constFirst().genres, (QStringList{QStringLiteral("Fantasy"), QStringLiteral("Dark Fantasy")}));
    QVERIFY(editions->constFirst().cover.isValid());
}

void TestProvidersRecorded::hardcoverSeries()
{
    const auto record
        = decodeHardcoverSeries(contents("hardcover", QStringLiteral("series_books.json")), recordedOn, 500);
    QVERIFY(record);
    const SeriesRecord &mistborn = record->value;
    QCOMPARE(mistborn.id + u' ' + mistborn.name, QStringLiteral("42 Mistborn"));
    QVERIFY(mistborn.isWhole && !mistborn.primaryBooks);
    QCOMPARE(mistborn.entries.size(), 3);
    QCOMPARE(told(mistborn.entries.at(0).book),
             QStringLiteral("book/6 of 6: The Final Empire | by Brandon Sanderson | 2006 | out 2006-07-17"));
    QVERIFY(mistborn.entries.at(2).position->from == 8);
    QVERIFY(mistborn.entries.at(2).book.isUnscheduled); // "2031"
}

void TestProvidersRecorded::hardcoverErrors()
{
    const QByteArray field = contents("hardcover", QStringLiteral("error_field_not_found_http200.json"));
    QCOMPARE(kindOf(decodeHardcoverSeries(field, recordedOn, 500)), QStringLiteral("Rejected"));
    const QByteArray token = contents("hardcover", QStringLiteral("error_jwt_http200.json"));
    QCOMPARE(kindOf(decodeHardcoverBook(token, recordedOn)), QStringLiteral("Auth"));
}

void TestProvidersRecorded::aniListMedia()
{
    int works = 0;
    for (const QString &name : names("anilist", "*.json")) {
        const QByteArray body = contents("anilist", name);
        const QJsonValue media = QJsonDocument::fromJson(body)[QLatin1String("data")][QLatin1String("Media")];
        if (!media[QLatin1String("id")].isDouble()) {
            continue;
        }
        const auto work = decodeAniListMedia(body);
        QVERIFY2(work && !work->romaji.isEmpty(), qPrintable(name));
        QVERIFY2(!work->description.contains(QLatin1String("<br")), qPrintable(name));
        QCOMPARE(work->relations.size(), media[QLatin1String("relations")][QLatin1String("edges")].toArray().size());
        ++works;
    }
    QVERIFY2(works >= 18, qPrintable(QString::number(works)));
    const auto frieren = decodeAniListMedia(contents("anilist", QStringLiteral("media__01-media-frieren.json")));
    QVERIFY(frieren);
    QCOMPARE(frieren->id, 154587);
    QCOMPARE(frieren->malId, std::optional<qint64>(52991));
    QCOMPARE(frieren->native, QString::fromUtf8("葬送のフリーレン"));
    QCOMPARE(frieren->format + u' ' + frieren->status, QStringLiteral("TV FINISHED"));
    QCOMPARE(frieren->episodes, std::optional(28));
    QCOMPARE(frieren->durationMinutes, std::optional(24));
    QCOMPARE(frieren->season->toString(), QStringLiteral("2023-fall"));
    QCOMPARE(frieren->start.toString() + u'/' + frieren->end.toString(), QStringLiteral("2023-09-29/2024-03-22"));
    QVERIFY(frieren->cover.isValid());
}

void TestProvidersRecorded::aniListPages()
{
    int works = 0;
    int bridges = 0;
    for (const QString &name : names("anilist", "*.json")) {
        const QByteArray body = contents("anilist", name);
        const QJsonValue rows
            = QJsonDocument::fromJson(body)[QLatin1String("data")][QLatin1String("Page")][QLatin1String("media")];
        if (!rows.isArray()) {
            continue;
        }
        const auto page = decodeAniListPage(body);
        QVERIFY2(page, qPrintable(name));
        QCOMPARE(page->media.size(), rows.toArray().size());
        for (const AniListAnime &anime : page->media) {
            ++works;
            bridges += anime.malId ? 1 : 0;
        }
    }
    QVERIFY2(works >= 800, qPrintable(QString::number(works)));
    QVERIFY2(bridges >= works - 60, qPrintable(QStringLiteral("%1 of %2").arg(bridges).arg(works)));
    const auto search = decodeAniListPage(contents("anilist", QStringLiteral("search__01-search-frieren.json")));
    QVERIFY(search->hasNext);
    QVERIFY(!search->media.at(4).malId);
}

void TestProvidersRecorded::aniListErrors()
{
    QCOMPARE(kindOf(decodeAniListMedia(contents("anilist", QStringLiteral("graphql__09-media-not-found.json")))),
             QStringLiteral("NotFound"));
    QCOMPARE(
        kindOf(decodeAniListMedia(contents("anilist", QStringLiteral("graphql__19-bad-query-error-envelope.json")))),
        QStringLiteral("Rejected"));
    QCOMPARE(kindOf(decodeAniListMedia(contents("anilist", QStringLiteral("graphql__14-character-frieren.json")))),
             QStringLiteral("BadSchema"));
}

QTEST_GUILESS_MAIN(TestProvidersRecorded)
#include "test_providersrecorded.moc"
