// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplewanted.h"

#include "models/store/anilisttable.h"
#include "models/store/keptseriesjson.h"
#include "models/store/overruling.h"
#include "models/store/providerseriestable.h"
#include "models/store/recordingtable.h"
#include "models/store/wantedtable.h"
#include "models/store/worktable.h"
#include "tests/ui/samplehouse.h"

namespace kuramori
{
namespace
{
struct SampleEntry
{
    const char *place;
    const char *title;
    const char *released;
    const char *language; ///< of its recording; null: none is known
};

constexpr std::array tidewater{SampleEntry{"1", "The Quiet Harbour", "2009-03-01", "en"},
                               SampleEntry{"2", "Low Water", "2011-04-02", "en"},
                               SampleEntry{"2.5", "A Candle for the Ferry", "2012", "en"},
                               SampleEntry{"3", "Spring Tide", "2013-05-14", "en"},
                               SampleEntry{"4", "Neap", "2014-06-01", "en"},
                               SampleEntry{"5", "The Weir", "2016-02-09", nullptr},
                               SampleEntry{"6", "Undertow", "2018-01-30", "fr"},
                               SampleEntry{"7", "The Long Ebb", "2019-09-17", "en"},
                               SampleEntry{"7.5", "Driftwood", "2021-11-02", "en"},
                               SampleEntry{"8", "Slack Water", "2027-05-14", "en"},
                               SampleEntry{"1-3", "Tidewater: the First Three", "2020-01-01", "en"}};
constexpr std::array clockmaker{SampleEntry{"1", "Crown Wheel", "2015-01-13", "en"},
                                SampleEntry{"2", "Balance Spring", "2016-02-16", "en"},
                                SampleEntry{"3", "Striking the Hour", "2017-05-02", "en"},
                                SampleEntry{"4", "Verge and Foliot", "2019", "en"},
                                SampleEntry{"5", "Mainspring", "2020-03-03", "en"},
                                SampleEntry{"6", "Escapement", "2021-08-24", "en"},
                                SampleEntry{"7", "Fusee", "2027-02", "en"}};

SeriesRecord recordOf(const char *id, const QString &name, const QString &author, std::span<const SampleEntry> entries)
{
    SeriesRecord record;
    record.id = QLatin1String(id);
    record.name = name;
    record.isWhole = true;
    for (const SampleEntry &each : entries) {
        SeriesRecordEntry entry;
        entry.position = seriesPosition(QString::fromLatin1(each.place));
        entry.isCompilation = entry.position->isRange();
        entry.book.id = QStringLiteral("book/%1-%2").arg(record.id, QLatin1String(each.place));
        entry.book.facts.title = QLatin1String(each.title);
        entry.book.facts.authors = {author};
        entry.book.released = PartialDate::fromString(QLatin1String(each.released));
        entry.book.format = each.language ? BookFormat::Audio : BookFormat::Unsaid;
        entry.book.recording.language = QLatin1String(each.language);
        if (each.language) {
            entry.book.cover = QUrl(
                QStringLiteral("https://assets.hardcover.app/editions/%1.jpg").arg(11 * record.entries.size() + 3));
        }
        record.entries.append(entry);
    }
    return record;
}

void look(WriteTx &tx, const SeriesRecord &record)
{
    const SeriesId series(tx.number("SELECT id FROM series WHERE name = $1", record.name));
    ProviderSeriesTable table(tx);
    table.keep(record, tx.now());
    table.judge(series, BookProvider::Hardcover, {record.id});
    table.noteLookup(series, {});
    WantedTable(tx).bringUpToDate(series);
}

struct SampleAnime
{
    qint64 number;
    const char *title;
    const char *format;
    const char *status;
    const char *start;
    std::vector<std::pair<const char *, qint64>> ties;
};

const std::vector<SampleAnime> lanterns{
    {1, "Lanterns over the Strait", "TV", "FINISHED", "2019-10-04", {{"SEQUEL", 2}, {"SIDE_STORY", 5}, {"SUMMARY", 6}}},
    {2, "Lanterns over the Strait 2nd Season", "TV", "FINISHED", "2021-04-09", {{"PREQUEL", 1}, {"SEQUEL", 3}}},
    {3, "Lanterns over the Strait 3rd Season", "TV", "NOT_YET_RELEASED", "2027-01-08", {{"PREQUEL", 2}, {"SEQUEL", 4}}},
    {4, "Lanterns over the Strait: Landfall", "TV", "NOT_YET_RELEASED", "", {{"PREQUEL", 3}}},
    {5, "Lanterns over the Strait: The Night Ferry", "MOVIE", "FINISHED", "2020-08-14", {}},
    {6, "Lanterns over the Strait: Recollections", "MOVIE", "FINISHED", "2020-12-25", {}}};

AniListAnime recordOf(const SampleAnime &sample)
{
    constexpr qint64 numbersFrom = 700'000;
    AniListAnime anime;
    anime.id = numbersFrom + sample.number;
    anime.malId = numbersFrom + sample.number;
    anime.type = QStringLiteral("ANIME");
    anime.romaji = QLatin1String(sample.title);
    anime.format = QLatin1String(sample.format);
    anime.status = QLatin1String(sample.status);
    anime.start = PartialDate::fromString(QLatin1String(sample.start));
    anime.cover
        = QUrl(QStringLiteral("https://s4.anilist.co/file/anilistcdn/media/anime/cover/large/bx%1.jpg").arg(anime.id));
    anime.episodes = anime.format == QLatin1String("TV") ? 12 : 1;
    anime.durationMinutes = anime.format == QLatin1String("TV") ? 24 : 96;
    for (const auto &[relation, to] : sample.ties) {
        AniListRelation tie;
        tie.relation = QLatin1String(relation);
        tie.id = numbersFrom + to;
        tie.malId = numbersFrom + to;
        tie.type = QStringLiteral("ANIME");
        anime.relations.append(tie);
    }
    return anime;
}
} // namespace

namespace
{
ToldRecording recordingOf(const RecordKey &key, const char *narrator, int minutes, const char *language,
                          std::optional<bool> abridged, const char *released)
{
    ToldRecording told;
    BookRecord &record = told.record;
    record.provider = key.provider;
    record.id = key.id;
    record.region = key.region;
    record.format = BookFormat::Audio;
    record.facts.title = QStringLiteral("Spring Tide");
    if (*narrator != '\0') {
        record.recording.narrators = {QLatin1String(narrator)};
    }
    record.recording.runtime = 60 * minutes;
    record.facts.runtime = record.recording.runtime;
    record.recording.language = QLatin1String(language);
    record.recording.abridged = abridged;
    record.publisher = key.provider == BookProvider::Audnexus ? QStringLiteral("Strand Audio") : QString();
    record.released = PartialDate::fromString(QLatin1String(released));
    return told;
}
} // namespace

void addSampleRecordings(SampleHouse &house)
{
    const auto audible = [](const char *asin) {
        return RecordKey{BookProvider::Audnexus, QLatin1String(asin), QStringLiteral("us")};
    };
    const auto edition = [](const char *id) { return RecordKey{BookProvider::Hardcover, QLatin1String(id), {}}; };
    QList<ToldRecording> sold{recordingOf(audible("B0TIDE0001"), "Elin Marsh", 680, "english", false, "2014-02-04"),
                              recordingOf(audible("B0TIDE0002"), "Tom Ferrow", 655, "english", false, "2022-10-18")};
    QList<ToldRecording> listed{recordingOf(edition("edition/31"), "Elin Marsh", 681, "en", std::nullopt, "2014"),
                                recordingOf(edition("edition/32"), "Elin Marsh", 205, "en", true, "2013"),
                                recordingOf(edition("edition/33"), "", 700, "fr", std::nullopt, "")};
    house.write([&](WriteTx &tx) {
        const SeriesId series(tx.number("SELECT id FROM series WHERE name = 'Tidewater'"));
        for (QList<ToldRecording> *told : {&sold, &listed}) {
            for (ToldRecording &each : *told) {
                each.saidAt = tx.now();
            }
        }
        RecordingTable(tx).keep(
            series, QStringLiteral("3"),
            {{BookProvider::Audnexus, sold, true, {}}, {BookProvider::Hardcover, listed, true, {}}});
        WantedTable(tx).bringUpToDate(series);
    });
}

void addSampleAnimeStory(SampleHouse &house)
{
    house.write([](WriteTx &tx) {
        lockWorks(tx);
        for (const SampleAnime &sample : lanterns) {
            AniListTable(tx).keep(recordOf(sample), tx.now());
        }
        Overruling(tx).sayOfAnime(OverrideKind::FollowAnime, {malKey(700'001)});
    });
}

void addSampleUnsureLinks(SampleHouse &house)
{
    house.write([](WriteTx &tx) {
        const QString name = QStringLiteral("Maps of Nowhere");
        const SeriesId series(tx.number("SELECT id FROM series WHERE name = $1", name));
        const OurSeries ours = ProviderSeriesRows(tx).ours(series);
        const QString author = ours.volumes.constFirst().facts.authors.value(0);
        constexpr std::array one{SampleEntry{"1", "The Paper Coast", "2001", "en"},
                                 SampleEntry{"2", "Ink and Shoal", "2003", "en"}};
        constexpr std::array other{SampleEntry{"1", "Legends of the Blank Sheet", "2011", nullptr}};
        ProviderSeriesTable table(tx);
        table.keep(recordOf("21", name, author, one), tx.now());
        table.keep(recordOf("22", name, author, other), tx.now());
        table.judge(series, BookProvider::Hardcover, {QStringLiteral("21"), QStringLiteral("22")});
        table.noteLookup(series, {});
        tx.touch(Topic::Books);
    });
}

void addSampleWanted(SampleHouse &house)
{
    house.write([](WriteTx &tx) {
        tx.run("UPDATE editions SET language = 'en'");
        look(tx, recordOf("11", QStringLiteral("Tidewater"), QStringLiteral("Mira Holloway"), tidewater));
        look(tx, recordOf("12", QStringLiteral("The Clockmaker's Debt"), QStringLiteral("Osric Vane"), clockmaker));
        tx.touch(Topic::Books);
    });
}
} // namespace kuramori
