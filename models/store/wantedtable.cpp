// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/wantedtable.h"

#include "models/domain/seriesrating.h"
#include "models/store/entryshift.h"
#include "models/store/ignored.h"
#include "models/store/keptseriesjson.h"
#include "models/store/providerseriestable.h"
#include "models/store/recordingtable.h"
#include "models/store/wantedjson.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace kuramori
{
namespace
{
/// From what was listened to to the series: of that there is far less than of files.
constexpr const char *fromListened
    = "FROM server_progress p JOIN server_books b ON b.server_id = p.server_id AND b.source_id = p.source_id "
      "JOIN server_files f ON f.book_id = b.id JOIN item_files m ON m.file_id = f.file_id JOIN items i ON i.id = "
      "m.item_id JOIN editions d ON d.id = i.edition_id JOIN series_entries e ON e.work_id = d.work_id "
      "WHERE p.episode_id = '' AND p.missing_since IS NULL AND (p.is_finished <> 0 OR p.progress > 0)";

QString namesOf(const QList<BookProvider> &providers)
{
    QJsonArray names;
    for (const BookProvider provider : providers) {
        names.append(bookProviderName(provider));
    }
    return compactJson(names);
}

QString identifiersOf(const ListedEntry &entry)
{
    return compactJson(QJsonObject{{QStringLiteral("asin"), QJsonArray::fromStringList(entry.asins)},
                                   {QStringLiteral("isbn"), QJsonArray::fromStringList(entry.isbns)}});
}

QDate dayOf(Timestamp at)
{
    return toDateTime(at).date();
}

QList<KeptSeries> linkedTo(ReadTx &tx, SeriesId series)
{
    QList<KeptSeries> told;
    for (const LinkedSeries &link : ProviderSeriesRows(tx).linksOf(series)) {
        if (link.verdict == LinkVerdict::Linked) {
            told.append(link.series);
        }
    }
    return told;
}
} // namespace

std::optional<WantedRow> WantedRows::row(WantedId id) const
{
    return m_tx.first(
        "SELECT id, series_id, entry_key, state, checks, next_check_at FROM wanted WHERE id = $1",
        [](const Row &row) {
            return WantedRow{row.id<WantedId>(0), row.id<SeriesId>(1),
                             row.text(2),         wantedStateFrom(row.text(3)).value_or(WantedState::Detected),
                             int(row.integer(4)), row.optionalTime(5)};
        },
        id);
}

QList<SeriesId> WantedRows::seriesOf(const QList<WorkId> &works) const
{
    QSet<SeriesId> series;
    for (const WorkId work : works) {
        m_tx.each(
            "SELECT e.series_id FROM series_entries e JOIN series_links l ON l.series_id = e.series_id WHERE e.work_id "
            "= $1 UNION SELECT n.series_id FROM wanted n WHERE n.work_id = $1",
            [&](const Row &row) { series.insert(row.id<SeriesId>(0)); }, work);
    }
    return series.values();
}

SeriesFacts WantedRows::facts(SeriesId series) const
{
    OurSeries ours = ProviderSeriesRows(m_tx).ours(series);
    SeriesFacts facts;
    facts.name = ours.name;
    facts.owned = std::move(ours.volumes);
    for (const QString &text : wordsOn(series, OverrideKind::IgnoreGap)) {
        if (const auto gap = gapFrom(text)) {
            facts.ignored.append(*gap);
        }
    }
    for (const auto &[kind, keys] :
         {std::pair(OverrideKind::WantEntry, &facts.wanted), std::pair(OverrideKind::PinEntry, &facts.pinned),
          std::pair(OverrideKind::BoostEntry, &facts.boosted)}) {
        const QStringList words = wordsOn(series, kind);
        *keys = QSet<QString>(words.cbegin(), words.cend());
    }
    facts.stars = stars(series);
    facts.languages = languages(series);
    facts.listenedTo = lastListened(series);
    facts.chosen = RecordingRows(m_tx).chosen(series);
    if (!facts.chosen.isEmpty()) {
        for (OwnedVolume &volume : facts.owned) {
            volume.recordings = RecordingRows(m_tx).owned(volume.work);
        }
    }
    return facts;
}

std::optional<ListedEntry> WantedRows::entry(SeriesId series, const QString &key) const
{
    const QList<ListedEntry> list = seriesList(ProviderSeriesRows(m_tx).ours(series).name, linkedTo(m_tx, series));
    const auto found = std::ranges::find(list, key, &ListedEntry::key);
    return found == list.cend() ? std::nullopt : std::optional(*found);
}

QString WantedRows::keyNow(SeriesId series, const KeyedBook &book) const
{
    return keysNow({book}, seriesList(ProviderSeriesRows(m_tx).ours(series).name, linkedTo(m_tx, series))).value(0).key;
}

QStringList WantedRows::wordsOn(SeriesId series, OverrideKind kind) const
{
    return m_tx.all(
        "SELECT object FROM overrides WHERE kind = $1 AND subject = $2 AND ended_at IS NULL ORDER BY id",
        [](const Row &row) { return row.text(0); }, overrideKindName(kind), QString::number(series.value()));
}

std::optional<int> WantedRows::stars(SeriesId series) const
{
    return seriesRatingFrom(wordsOn(series, OverrideKind::RateSeries).value(0));
}

qint64 WantedRows::stale() const
{
    return m_tx.number("SELECT count(*) FROM stale_series");
}

QStringList WantedRows::userLanguages() const
{
    return m_tx.all("SELECT language FROM user_languages ORDER BY language",
                    [](const Row &row) { return row.text(0); });
}

/// What a person said; else those of the books that are there of the series, or where none says, of any: whoever has
/// the first volumes in one language does not miss the others in another.
QStringList WantedRows::languages(SeriesId series) const
{
    QStringList found = userLanguages();
    if (!found.isEmpty()) {
        return found;
    }
    const auto take = [&](const Row &row) {
        const QString language = languageKey(row.text(0));
        if (!language.isEmpty() && !found.contains(language)) {
            found.append(language);
        }
    };
    m_tx.each("SELECT DISTINCT d.language FROM series_entries e JOIN editions d ON d.work_id = e.work_id WHERE "
              "e.series_id = $1 AND d.language <> '' ORDER BY d.language",
              take, series);
    if (found.isEmpty()) {
        m_tx.each("SELECT DISTINCT language FROM editions WHERE language <> '' ORDER BY language", take);
    }
    return found;
}

std::optional<double> WantedRows::lastListened(SeriesId series) const
{
    const auto last = m_tx.first(
        std::string("SELECT max(e.position_to) ") + fromListened + " AND e.series_id = $1",
        [](const Row &row) { return row.optionalReal(0); }, series);
    return last ? *last : std::nullopt;
}

ListenedPlaces WantedRows::listenedPlaces() const
{
    ListenedPlaces places;
    m_tx.each(std::string("SELECT e.series_id, max(e.position_to) ") + fromListened
                  + " AND e.position_to IS NOT NULL GROUP BY e.series_id",
              [&places](const Row &row) { places.insert(row.id<SeriesId>(0), row.real(1)); });
    return places;
}

/// What of an entry outlives the next answer.
struct WantedTable::Kept
{
    WantedState state = WantedState::Detected;
    std::optional<Timestamp> firstSeen; ///< empty: it is new
    EntryBook book;
};

void WantedTable::bringUpToDate(SeriesId series)
{
    const QList<KeptSeries> told = linkedTo(m_tx, series);
    const QString name
        = m_tx.first(
                  "SELECT name FROM series WHERE id = $1", [](const Row &row) { return row.text(0); }, series)
              .value_or(QString());
    const QList<ListedEntry> list = seriesList(name, told);
    const QHash<QString, EntryBook> books = EntryShift(m_tx, series).follow(list);
    SeriesFacts facts = WantedRows(m_tx).facts(series); // by now the words are where their books are
    facts.isListKnown = std::ranges::any_of(told, [](const KeptSeries &each) { return each.series.isWhole; });
    QHash<QString, Kept> before;
    m_tx.each(
        "SELECT entry_key, state, first_seen FROM wanted WHERE series_id = $1",
        [&](const Row &row) {
            before.insert(row.text(0), {wantedStateFrom(row.text(1)).value_or(WantedState::Detected), row.time(2), {}});
        },
        series);
    for (const WantedEntry &entry : wantedList(list, facts, dayOf(m_tx.now()))) {
        Kept kept = before.take(entry.entry.key);
        kept.book = withTold(books.value(entry.entry.key), bookOf(entry.entry));
        put(series, entry, kept, facts);
    }
    for (auto gone = before.cbegin(); gone != before.cend(); ++gone) {
        m_tx.run("DELETE FROM wanted WHERE series_id = $1 AND entry_key = $2", series, gone.key());
    }
    m_tx.run("DELETE FROM stale_series WHERE series_id = $1", series);
    m_tx.touch(Topic::Books);
}

void WantedTable::put(SeriesId series, const WantedEntry &entry, const Kept &before, const SeriesFacts &facts)
{
    const ListedEntry &listed = entry.entry;
    const Timestamp firstSeen = before.firstSeen.value_or(m_tx.now());
    const WantedState state = settled(
        before.state,
        {entry.standing == Standing::Owned, entry.standing == Standing::Ignored, entry.isWanted, entry.isSure()});
    ScoreFacts grounds = entry.score;
    if (entry.standing == Standing::Missing) {
        grounds.waiting = waitingSince(firstSeen, listed.released, m_tx.now());
    }
    const QList<ScorePart> parts = scoreParts(grounds);
    const Known audio = audioIn(listed, facts.languages);
    m_tx.run(
        "INSERT INTO wanted (series_id, entry_key, kind, standing, state, position_from, position_to, title, subtitle, "
        "authors, released, is_unscheduled, audio, languages, agreeing, dissenting, doubts, identifiers, score, parts, "
        "is_wanted, is_pinned, is_boosted, work_id, ground, said_at, first_seen, recording, cover, book) VALUES ($1, "
        "$2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, "
        "$25, $26, $27, $28, $29, $30) ON CONFLICT (series_id, entry_key) DO UPDATE SET kind = excluded.kind, standing "
        "= excluded.standing, state = "
        "excluded.state, position_from = excluded.position_from, position_to = excluded.position_to, title = "
        "excluded.title, subtitle = excluded.subtitle, authors = excluded.authors, released = excluded.released, "
        "is_unscheduled = excluded.is_unscheduled, audio = excluded.audio, languages = excluded.languages, agreeing = "
        "excluded.agreeing, dissenting = excluded.dissenting, doubts = excluded.doubts, identifiers = "
        "excluded.identifiers, score = excluded.score, parts = excluded.parts, is_wanted = excluded.is_wanted, "
        "is_pinned = excluded.is_pinned, is_boosted = excluded.is_boosted, work_id = excluded.work_id, ground = "
        "excluded.ground, said_at = excluded.said_at, recording = excluded.recording, cover = excluded.cover, book = "
        "excluded.book, checks = CASE WHEN wanted.state = excluded.state THEN wanted.checks ELSE 0 END, next_check_at "
        "= CASE WHEN wanted.state = excluded.state THEN wanted.next_check_at "
        "ELSE NULL END",
        series, listed.key, entryKindName(listed.kind), standingName(entry.standing), wantedStateName(state),
        listed.position ? Param(listed.position->from) : Param(nullptr),
        listed.position ? Param(listed.position->to) : Param(nullptr), listed.title, sqlText(listed.subtitle),
        sqlText(listed.authors.join(QLatin1String("; "))), sqlText(listed.released.toString()), listed.isUnscheduled,
        knownName(audio), compactJson(QJsonArray::fromStringList(listed.languages)), namesOf(listed.agreeing),
        namesOf(listed.dissenting), doubtsJson(entry.doubts), identifiersOf(listed), totalOf(parts), pointsJson(parts),
        entry.isWanted, entry.isPinned, grounds.isBoosted, entry.holding ? Param(entry.holding->work) : Param(nullptr),
        entry.holding ? holdingGroundName(entry.holding->ground) : QString(), listed.saidAt, firstSeen,
        entry.chosen ? Param(chosenJson(*entry.chosen)) : Param(nullptr),
        sqlText(listed.cover.toString(QUrl::FullyEncoded)), bookJson(before.book));
}

bool WantedTable::setUserLanguages(QStringList languages)
{
    languages.sort();
    if (languages == WantedRows(m_tx).userLanguages()) {
        return false;
    }
    m_tx.run("DELETE FROM user_languages");
    for (const QString &language : std::as_const(languages)) {
        m_tx.run("INSERT INTO user_languages (language) VALUES ($1)", language);
    }
    const QList<SeriesId> linked = ProviderSeriesRows(m_tx).linked();
    setStale(linked);
    bringStaleUpToDate(mostAtOnce);
    return true;
}

void WantedTable::setStale(const QList<SeriesId> &series)
{
    for (const SeriesId one : series) {
        m_tx.run("INSERT INTO stale_series (series_id) SELECT id FROM series WHERE id = $1 " // it may have gone since
                 "ON CONFLICT (series_id) DO NOTHING",
                 one);
    }
}

qint64 WantedTable::bringStaleUpToDate(qint64 most)
{
    const QList<SeriesId> stale = m_tx.all(
        "SELECT series_id FROM stale_series ORDER BY series_id LIMIT $1",
        [](const Row &row) { return row.id<SeriesId>(0); }, most);
    for (const SeriesId series : stale) {
        bringUpToDate(series);
    }
    return WantedRows(m_tx).stale();
}

bool WantedTable::note(WantedId entry, WantedEvent event)
{
    const std::optional<WantedRow> row = WantedRows(m_tx).row(entry);
    const std::optional<WantedState> state = row ? stateAfter(row->state, event) : std::nullopt;
    if (!state) {
        return false;
    }
    const bool isInVain = *state == WantedState::Unavailable;
    const bool isLookingAgain = row->state == WantedState::Unavailable && *state == WantedState::Searching;
    const int checks = isInVain ? row->checks + 1 : isLookingAgain ? row->checks : 0;
    std::optional<Timestamp> next;
    if (isInVain) {
        next = m_tx.now() + recheckAfter(checks);
    }
    m_tx.run("UPDATE wanted SET state = $2, checks = $3, next_check_at = $4 WHERE id = $1", entry,
             wantedStateName(*state), checks, next);
    m_tx.touch(Topic::Books);
    return true;
}
} // namespace kuramori
