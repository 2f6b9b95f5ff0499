// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplehouse.h"

#include "models/jobs/animespec.h"
#include "models/jobs/checkspec.h"
#include "models/jobs/crawlspec.h"
#include "models/jobs/enrichspec.h"
#include "models/jobs/fetchspec.h"
#include "models/jobs/recordingspec.h"
#include "models/jobs/scanspec.h"
#include "models/jobs/seriesspec.h"
#include "models/jobs/serverspec.h"
#include "models/jobs/sidecarspec.h"
#include "models/jobs/wantedspec.h"
#include "models/store/crawltable.h"
#include "models/store/jobtable.h"
#include "models/store/librarytable.h"
#include "models/store/queuetable.h"
#include "models/store/snapshottable.h"
#include "models/store/worktable.h"
#include "tests/support/putbook.h"
#include "tests/support/putsnapshot.h"
#include "tests/ui/samplesecrets.h"
#include "tests/ui/samplevolumes.h"
#include "ui/window/mainwindow.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cmath>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr Timestamp now(std::chrono::seconds(1'780'000'000)); // 28 May 2026
constexpr std::array places{"Garden", "Storehouse", "Harbour", "Lighthouse", "Library", "Railway", "Observatory"};
constexpr std::array people{"Alchemist", "Detective", "Witch", "Swordsman", "Idol", "Apothecary", "Cyclist", "Baker"};
constexpr std::array moods{"Silent", "Crimson", "Endless", "Hidden", "Wandering", "Electric", "Last", "Gentle"};
constexpr std::array japanese{"静かな庭", "蔵の番人", "葬送の旅人", "終わらない夏", "銀河鉄道の夜", "魔女の図書館"};
constexpr std::array genres{"Action",  "Comedy",       "Fantasy",       "Adventure", "Drama",    "Sci-Fi", "Romance",
                            "Mystery", "Supernatural", "Slice of Life", "Sports",    "Suspense", "Horror", "Gourmet"};
constexpr std::array studios{"Madhouse", "Bones", "Kyoto Animation", "MAPPA", "Production I.G", "京都アニメーション"};
constexpr std::array types{"TV", "TV", "TV", "Movie", "OVA", "ONA", "Special"};

template <size_t N>
QString pick(const std::array<const char *, N> &words, QRandomGenerator &random)
{
    return QString::fromUtf8(words[random.bounded(quint32(N))]);
}

double bell(QRandomGenerator &random)
{
    double sum = 0;
    for (int i = 0; i < 6; ++i) {
        sum += random.generateDouble();
    }
    return sum / 6;
}

Anime sampleAnime(int number, QRandomGenerator &random)
{
    Anime anime;
    anime.malId = number;
    anime.title
        = QStringLiteral("%1 %2 of the %3").arg(pick(moods, random), pick(people, random), pick(places, random));
    if (number % 7 > 2) {
        anime.title += QStringLiteral(" %1").arg(number % 97 + 1);
    }
    anime.titles = {{QStringLiteral("Default"), anime.title},
                    {QStringLiteral("Japanese"), pick(japanese, random) + QString::number(number)}};
    anime.type = pick(types, random);
    anime.status = number % 11 == 0 ? QStringLiteral("Currently Airing") : QStringLiteral("Finished Airing");
    anime.episodes = anime.type == QLatin1String("Movie") ? 1 : 12 + random.bounded(3) * 6;
    anime.sourceMaterial = QStringLiteral("Manga");
    anime.rating = QStringLiteral("PG-13 - Teens 13 or older");
    const int year = 2025 - int(14 * std::pow(random.generateDouble(), 1.6));
    if (anime.type == QLatin1String("TV")) {
        anime.season = SeasonOfYear{year, Season(random.bounded(4))};
    }
    anime.airedFrom = {year, 1 + random.bounded(12), 1 + random.bounded(28)};
    if (number % 23 != 0) {
        anime.score = std::round((3.2 + 7.0 * bell(random)) * 100) / 100;
        anime.scoredBy = 500 + qint64(random.bounded(400'000));
        anime.rank = number;
    }
    anime.popularity = number;
    anime.members = 2'400'000 / (1 + number / 3) + random.bounded(300);
    anime.favorites = *anime.members / 40;
    anime.url = QUrl(QStringLiteral("https://myanimelist.net/anime/%1").arg(number));
    anime.coverUrl = QUrl(QStringLiteral("https://cdn.myanimelist.net/images/anime/%1.jpg").arg(number));
    for (size_t genre = 0; genre < genres.size(); ++genre) {
        if (random.generateDouble() < 0.42 / (1.0 + double(genre) * 0.35)) {
            anime.entities.append({QStringLiteral("genre"), qint64(genre) + 1, QString::fromUtf8(genres[genre])});
        }
    }
    const auto studio = random.bounded(quint32(studios.size()));
    anime.entities.append({QStringLiteral("studio"), studio + 1, QString::fromUtf8(studios[studio])});
    return anime;
}

/// The works a few days later: some changed places, all got other figures.
QList<Anime> later(QList<Anime> works, QRandomGenerator &random)
{
    for (qsizetype place = 1; place < works.size(); place += 1 + random.bounded(4)) {
        works.swapItemsAt(place - 1, place);
    }
    for (Anime &anime : works) {
        if (anime.score && random.bounded(3) > 0) {
            anime.score = *anime.score + (random.bounded(7) - 3) / 100.0;
        }
        anime.members = *anime.members + random.bounded(900) - 150;
    }
    return works;
}
} // namespace

SampleHouse::SampleHouse()
    : clock(now)
{
    const QString ini = folder.filePath(QStringLiteral("kuramori.ini"));
    settings = need(Settings::load(ini, QProcessEnvironment(), {}));
    setSecrets({});
    StoreOptions options;
    options.database.path = folder.filePath(QStringLiteral("kuramori.db"));
    options.backupFolder = folder.filePath(QStringLiteral("backups"));
    store = need(Store::open(options, clock));
    reader = std::make_unique<AsyncReader>(*store);
    const auto add = [this](std::initializer_list<QString> names, const QString &queue) {
        for (const QString &name : names) {
            kinds[name] = JobKind{name, queue, 8, 0s, {}};
        }
    };
    add({jikanCrawlKind, jikanDetailsKind, jikanGenresKind, jikanTestKind}, jikanQueue);
    add({libraryScanKind, libraryCompareKind, libraryRemoveKind, librarySideCarKind, librarySideCarUndoKind,
         librarySideCarBinKind},
        libraryQueue);
    add({audiobookshelfSyncKind, audiobookshelfTestKind, serverWriteKind, serverUndoKind}, audiobookshelfQueue);
    add({seriesLookupKind}, seriesLookupQueue);
    add({metadataEnrichKind, metadataFetchKind, metadataAnimeKind, metadataRecordingsKind, metadataWantedKind},
        metadataQueue);
    add({libraryCheckKind}, checkQueue);
    write([](WriteTx &tx) {
        for (const QString &queue :
             {jikanQueue, libraryQueue, checkQueue, seriesLookupQueue, metadataQueue, audiobookshelfQueue}) {
            QueueTable(tx).add(queue);
        }
    });
}

void SampleHouse::setSecrets(const QProcessEnvironment &environment)
{
    secrets = secretsIn(folder.path(), environment, clock);
}

WindowParts SampleHouse::parts()
{
    return {*store, *reader, *settings, *secrets, kinds, progress, hosts, log, covers, clock, layoutFile()};
}

void SampleHouse::addAnime(Anime anime)
{
    const QDate today = toDateTime(clock.wall()).date();
    write([record = AnimeRecord::of(checked(std::move(anime), today))](WriteTx &tx) {
        WorkTable(tx).upsert(record);
        tx.touch(Topic::Works);
    });
}

void SampleHouse::addAnime(int count)
{
    QRandomGenerator random(7);
    std::vector<AnimeRecord> records;
    for (int number = 1; number <= count; ++number) {
        records.push_back(AnimeRecord::of(checked(sampleAnime(number, random), toDateTime(clock.wall()).date())));
    }
    write([&](WriteTx &tx) {
        WorkTable works(tx);
        for (const AnimeRecord &record : records) {
            works.upsert(record);
        }
        tx.touch(Topic::Works);
    });
}

void SampleHouse::addCrawls()
{
    const QDate today = toDateTime(clock.wall()).date();
    write([&](WriteTx &tx) {
        CrawlTable crawls(tx);
        for (const SnapshotList &list : SnapshotList::daily()) {
            const Crawl crawl = crawls.open(QStringLiteral("jikan"), list, today, JobId(1));
            CrawlCounts counts;
            counts.works = 250;
            counts.added = 12;
            counts.changed = 198;
            counts.unchanged = 40;
            crawls.advance(crawl.id, 1, 1, counts);
            crawls.complete(crawl.id);
        }
        tx.touch(Topic::Crawls);
    });
    clock.advance(3h);
}

void SampleHouse::addMembers(qint64 work, const std::map<int, qint64> &membersByDay)
{
    const QDate today = toDateTime(clock.wall()).date();
    write([&](WriteTx &tx) {
        for (const auto &[day, members] : membersByDay) {
            const CrawlId crawl = CrawlTable(tx)
                                      .open(QStringLiteral("jikan"), SnapshotList::top(),
                                            QDate(today.year(), today.month(), day), JobId(1000 + day))
                                      .id;
            SnapshotEntry entry;
            entry.sourceId = work;
            entry.work = WorkId(work);
            entry.position = 1;
            entry.members = members;
            SnapshotTable(tx).add(crawl, entry);
            CrawlTable(tx).complete(crawl);
        }
    });
}

void SampleHouse::addSnapshots(int count)
{
    const QDate today = toDateTime(clock.wall()).date();
    QRandomGenerator random(7);
    QList<Anime> works;
    for (int number = 1; number <= count + 3; ++number) {
        works.append(sampleAnime(number, random));
    }
    putSnapshot(*store, SnapshotList::top(), today.addDays(-8), works.mid(0, count));
    works = later(works, random);
    putSnapshot(*store, SnapshotList::top(), today.addDays(-1), works.mid(2, count));
    works = later(works, random);
    putSnapshot(*store, SnapshotList::top(), today, works.mid(3, count));
    putSnapshot(*store, SnapshotList::airing(), today, works.mid(0, count / 2), CrawlState::Partial);
}

QList<JobId> SampleHouse::addWaitingJobs(int count)
{
    return write([&](WriteTx &tx) {
        QList<JobSpec> specs;
        for (int i = 0; i < count; ++i) {
            specs.append(detailsSpec(1000 + i));
        }
        return JobTable(tx).insert(specs, kinds);
    });
}

void SampleHouse::addJobs()
{
    const QString worker = QStringLiteral("here-1");
    const JobError error{now,
                         1,
                         ErrorKind::ServerError,
                         QStringLiteral("api.jikan.moe answered 504 to the request for page 12. It is tried again."),
                         {}};
    const QList<ClaimedJob> claimed = write([&](WriteTx &tx) {
        JobTable jobs(tx);
        jobs.insert({crawlSpec(SnapshotList::top()), crawlSpec(SnapshotList::airing()),
                     crawlSpec(SnapshotList::upcoming()), crawlSpec(SnapshotList::movies()),
                     crawlSpec(SnapshotList::season({2025, Season::Fall})), genresSpec()},
                    kinds);
        return jobs.claim(jikanQueue, 6, worker, 90s);
    });
    write([&](WriteTx &tx) {
        JobTable jobs(tx);
        need(jobs.fail(claimed.at(2).fence, error, now + 15min));
        jobs.complete({{claimed.at(3).fence, {}}});
        need(jobs.discard(claimed.at(4).fence, error));
        need(jobs.snooze(claimed.at(5).fence, now + 40s,
                         {ErrorKind::Throttled, QStringLiteral("api.jikan.moe asked to wait 40 seconds."), {}, {}}));
    });
    for (const JobId running : {claimed.at(0).fence.id, claimed.at(1).fence.id}) {
        const int pages = running == claimed.at(0).fence.id ? 43 : 0;
        progress.start(running);
        progress.report(running, {QStringLiteral("page 1"), 0, pages});
        clock.advance(20s);
        progress.report(running, {QStringLiteral("page 19"), 19, pages});
    }
    addWaitingJobs(6);
}

void SampleHouse::addLog(int lines)
{
    for (int i = 0; i < lines; ++i) {
        const auto level = i % 37 == 36 ? LogLevel::Error : i % 11 == 10 ? LogLevel::Warning : LogLevel::Info;
        const QString text = level == LogLevel::Error
            ? QStringLiteral("api.jikan.moe did not answer within 30 seconds.")
            : level == LogLevel::Warning ? QStringLiteral("Page %1 holds 24 of 25 records: one was refused.").arg(i)
                                         : QStringLiteral("Top anime, page %1 read in 310 ms.").arg(i);
        log.append({0, now - std::chrono::seconds(lines - i), level, QStringLiteral("jikan"), text});
    }
}

void SampleHouse::addFolders()
{
    write([](WriteTx &tx) {
        LibraryTable library(tx);
        const RootId books = library.addRoot("/srv/audiobooks");
        library.setOnline(books, {"disk", 2});
        for (const char *path : {"Frank Herbert/Dune/Dune.m4b", "Frank Herbert/Dune/cover.jpg", "gone.mp3"}) {
            library.addFile(books, {path, fileKindOf(path), {}});
        }
        const QHash<PathHash, KnownFile> files = LibraryRows(tx).files(books);
        library.miss({files.value(hashOf("gone.mp3")).id}, {});
        library.setScanned(books);
        const RootId usb = library.addRoot("/media/collector/LIBRARY/\xe3\x82\xaa\xe3\x83\xbc\xe3\x83\x87");
        library.setOffline(usb,
                           QStringLiteral("The folder /media/collector/LIBRARY/オーデ is not there. Plug in or mount "
                                          "its disk; what is known of it stays."));
        library.addRoot("/home/collector/Downloads/finished");
    });
}

void SampleHouse::addBooks()
{
    write([&](WriteTx &tx) {
        const RootId root = LibraryTable(tx).addRoot("/srv/audiobooks");
        LibraryTable(tx).setOnline(root, {"disk", 2});
        QList<ItemId> items;
        for (const SampleVolume &volume : sampleVolumes) {
            QString line = QString::fromUtf8(volume.line);
            const bool isMissing = line.endsWith(u'!');
            line.remove(u'!');
            JudgedBook book = bookOf(line);
            LibraryItem item;
            item.runtime = std::chrono::minutes(volume.minutes);
            item.size = qint64(volume.megabytes) * 1'000'000;
            item.format = QLatin1String(volume.format);
            item.audioFiles = volume.megabytes % 7 + 1;
            if (volume.minutes > 0) {
                book.facts.runtime = volume.minutes * 60;
                book.recording.runtime = volume.minutes * 60;
            }
            const QString author = book.facts.authors.constFirst();
            const QByteArray path
                = QStringLiteral("%1/%2 (%3)").arg(author, book.facts.title).arg(items.size()).toUtf8();
            items.append(putBook(tx, root, path, book, item));
            if (isMissing) {
                tx.run("UPDATE items SET missing_since = $2 WHERE id = $1", items.constLast(), tx.now());
                putBook(tx, root, path, book, item);
            }
        }
        tx.run("UPDATE likenesses SET level = 'file', proof = $3 WHERE item_a = $1 AND item_b = $2", items.at(12),
               items.at(13),
               QStringLiteral(R"({"ground":"files","files":2,"files_a":2,"files_b":2,"bytes":190000000})"));
        LibraryTable(tx).setScanned(root);
    });
}

void SampleHouse::addSeries(int count)
{
    write([&](WriteTx &tx) {
        for (int number = 1; number <= count; ++number) {
            const QString name = QStringLiteral("Series of number %1").arg(number);
            const qint64 series = tx.insert("INSERT INTO series (name, name_key) VALUES ($1, $2)", name,
                                            QStringLiteral("number %1").arg(number, 6, 10, QLatin1Char('0')));
            for (const int volume : {1, 2, number % 3 == 0 ? 5 : 3}) {
                const qint64 work = tx.insert("INSERT INTO works (kind, title, title_key, content_hash, created_at, "
                                              "updated_at) VALUES ('book', $1, '', 0, 1, 1)",
                                              name + u' ' + QString::number(volume));
                tx.run("INSERT INTO books (work_id, authors, narrators, series, language, author_key, series_key, "
                       "runtime_ms, size, editions, items, missing, search_text) "
                       "VALUES ($1, 'Ann Lee', '', '', '', '', '', 0, 0, 1, 1, 0, '')",
                       work);
                tx.run("INSERT INTO series_entries (series_id, work_id, position_from, position_to, label) "
                       "VALUES ($1, $2, $3, $3, '')",
                       series, work, double(volume));
            }
        }
        tx.touch(Topic::Books);
    });
}

void SampleHouse::addHosts()
{
    const Timestamp wall = clock.wall();
    hosts.update(QStringLiteral("jikan"), [&](HostBoard::Entry &entry) {
        entry = {BreakerState::Closed, {}, 60, 41, 1'709, 3, 204, 38'400'000, {}, {}, wall - 2s};
        entry.lastError = QStringLiteral("api.jikan.moe has trouble of its own (504).");
        entry.lastErrorAt = wall - 14min;
    });
    hosts.update(QStringLiteral("indexer.example"), [&](HostBoard::Entry &entry) {
        entry = {BreakerState::Closed, wall + 42s, 20, 20, 96, 1, 0, 1'900'000, {}, wall - 8s, wall - 70s};
        entry.lastError = QStringLiteral("indexer.example asks to be asked less often.");
    });
    hosts.update(QStringLiteral("tracker.example"), [&](HostBoard::Entry &entry) {
        entry = {BreakerState::Open, wall + 15min, 0, 0, 12, 6, 0, 48'000, {}, wall - 25s, wall - 3h};
        entry.lastError = QStringLiteral("There is no secure connection to tracker.example: its certificate or "
                                         "protocol cannot be trusted.");
    });
}
} // namespace kuramori
