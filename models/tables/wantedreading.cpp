// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/wantedreading.h"

#include "models/base/textkey.h"
#include "models/store/tx.h"
#include "models/store/wantedjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

namespace kuramori
{
namespace
{
QStringList textsOf(const QString &json)
{
    QStringList texts;
    const QJsonArray rows = QJsonDocument::fromJson(json.toUtf8()).array();
    texts.reserve(rows.size());
    for (const QJsonValueConstRef row : rows) {
        texts.append(row.toString());
    }
    return texts;
}

QList<WantedDoubt> doubtsOf(const QString &json)
{
    QList<WantedDoubt> doubts;
    const QStringList names = textsOf(json);
    doubts.reserve(names.size());
    for (const QString &name : names) {
        if (const auto doubt = wantedDoubtFrom(name)) {
            doubts.append(*doubt);
        }
    }
    return doubts;
}

QList<ScorePart> partsOf(const QString &json)
{
    const QJsonObject points = QJsonDocument::fromJson(json.toUtf8()).object();
    QList<ScorePart> parts;
    parts.reserve(qsizetype(scoreTerms.size()));
    for (const ScoreTerm term : scoreTerms) {
        const QJsonValue value = points.value(scoreTermName(term));
        parts.append({term, value.isDouble() ? std::optional(value.toDouble()) : std::nullopt});
    }
    return parts;
}

WantedLine lineOf(const Row &row)
{
    WantedLine line;
    line.id = row.id<WantedId>(0);
    line.series = row.id<SeriesId>(1);
    line.seriesName = row.text(2);
    line.key = row.text(3);
    line.kind = entryKindFrom(row.text(4)).value_or(EntryKind::Companion);
    line.from = row.optionalReal(5);
    line.to = row.optionalReal(6).value_or(0);
    line.title = row.text(7);
    line.subtitle = row.text(8);
    line.authors = row.text(9);
    line.released = row.text(10);
    line.isUnscheduled = row.boolean(11);
    line.standing = standingFrom(row.text(12)).value_or(Standing::Extra);
    line.state = wantedStateFrom(row.text(13)).value_or(WantedState::Detected);
    line.doubts = doubtsOf(row.text(14));
    line.agreeing = textsOf(row.text(15));
    line.dissenting = textsOf(row.text(16));
    line.languages = textsOf(row.text(17));
    line.score = row.real(18);
    line.parts = partsOf(row.text(19));
    line.isWanted = row.boolean(20);
    line.isPinned = row.boolean(21);
    line.isBoosted = row.boolean(22);
    line.ownTitle = row.text(23);
    line.saidAt = row.time(24);
    line.nextCheckAt = row.optionalTime(25);
    line.recording = chosenFromJson(row.text(26));
    line.cover = QUrl(row.text(27));
    line.searchText = textKey(line.title + u' ' + line.seriesName + u' ' + line.authors);
    return line;
}

WantedLine animeLineOf(const Row &row)
{
    WantedLine line;
    line.medium = WantedMedium::Anime;
    line.id = row.id<WantedId>(0);
    line.key = row.text(1);
    line.seriesName = row.text(2);
    line.bond = animeBondFrom(row.text(3)).value_or(AnimeBond::Other);
    line.form = animeKindFrom(row.text(4)).value_or(AnimeKind::Unknown);
    line.standing = standingFrom(row.text(5)).value_or(Standing::Extra);
    line.state = wantedStateFrom(row.text(6)).value_or(WantedState::Detected);
    line.title = row.text(7);
    line.released = row.text(8);
    line.isUnscheduled = row.boolean(9);
    line.agreeing = textsOf(row.text(10));
    line.doubts = doubtsOf(row.text(11));
    line.score = row.real(12);
    line.parts = partsOf(row.text(13));
    line.isWanted = row.boolean(14);
    line.isPinned = row.boolean(15);
    line.isBoosted = row.boolean(16);
    line.saidAt = row.time(17);
    line.nextCheckAt = row.optionalTime(18);
    if (!row.isNull(19)) {
        line.episodes = int(row.integer(19));
    }
    if (!row.isNull(20)) {
        line.minutes = int(row.integer(20));
    }
    line.cover = QUrl(row.text(21));
    line.searchText = textKey(line.title + u' ' + line.seriesName);
    return line;
}

QList<WantedLine> bookLines(ReadTx &tx)
{
    return tx.all(
        "SELECT n.id, n.series_id, s.name, n.entry_key, n.kind, n.position_from, n.position_to, n.title, "
        "n.subtitle, n.authors, n.released, n.is_unscheduled, n.standing, n.state, n.doubts, n.agreeing, "
        "n.dissenting, n.languages, n.score, n.parts, n.is_wanted, n.is_pinned, n.is_boosted, w.title, n.said_at, "
        "n.next_check_at, n.recording, n.cover FROM wanted n JOIN series s ON s.id = n.series_id LEFT JOIN works w ON "
        "w.id = "
        "n.work_id "
        "WHERE n.standing <> 'owned' ORDER BY n.is_pinned DESC, n.score DESC, n.position_from, n.released, n.id",
        lineOf);
}

QList<WantedLine> animeLines(ReadTx &tx)
{
    return tx.all(
        "SELECT id, anime_key, story, bond, kind, standing, state, title, released, is_unscheduled, agreeing, "
        "doubts, score, parts, is_wanted, is_pinned, is_boosted, said_at, next_check_at, episodes, minutes, cover "
        "FROM wanted_anime WHERE standing <> 'owned' ORDER BY is_pinned DESC, score DESC, released, id",
        animeLineOf);
}

/// Below 0: a comes first when the smallest do. What is not known comes last either way in the order of days.
int compared(const WantedLine &a, const WantedLine &b, WantedColumn column)
{
    switch (column) {
    case WantedColumn::Book:
        return textKey(a.title).compare(textKey(b.title));
    case WantedColumn::Series:
        return textKey(a.seriesName).compare(textKey(b.seriesName));
    case WantedColumn::Authors:
        return textKey(a.authors).compare(textKey(b.authors));
    case WantedColumn::Released:
        return a.released.compare(b.released);
    case WantedColumn::State:
        return int(a.state) - int(b.state);
    case WantedColumn::Kind:
        return a.medium != b.medium ? int(a.medium) - int(b.medium)
            : a.isAnime()           ? int(a.form) - int(b.form)
                                    : int(a.kind) - int(b.kind);
    default:
        return a.score < b.score ? -1 : a.score > b.score ? 1 : 0;
    }
}

auto tieOf(const WantedLine &line)
{
    return std::tuple(!line.from, line.from.value_or(0), line.released, line.medium, line.id);
}

bool areFound(const WantedLine &line, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return line.searchText.contains(word); });
}
} // namespace

WantedReading WantedReading::read(ReadTx &tx)
{
    WantedReading reading;
    reading.lines = bookLines(tx) + animeLines(tx);
    std::ranges::stable_sort(reading.lines, [](const WantedLine &a, const WantedLine &b) {
        return a.isPinned != b.isPinned ? a.isPinned : a.score > b.score;
    });
    for (int place = 0; place < reading.lines.size(); ++place) {
        reading.places.insert(reading.lines.at(place).row(), place);
    }
    reading.linked = int(tx.number("SELECT count(DISTINCT series_id) FROM wanted"));
    reading.lookedUp = int(tx.number("SELECT count(*) FROM series_lookups"));
    reading.stories = int(tx.number("SELECT count(DISTINCT story_key) FROM wanted_anime"));
    return reading;
}

Keys WantedReading::order(const WantedQuery &query) const
{
    std::vector<const WantedLine *> chosen;
    chosen.reserve(size_t(lines.size()));
    for (const WantedLine &line : lines) {
        const bool isOfMedium = !query.medium || line.medium == *query.medium;
        if (isOfMedium && isChosen(line, query.choice) && areFound(line, query.words)) {
            chosen.push_back(&line);
        }
    }
    std::ranges::stable_sort(chosen, [&](const WantedLine *a, const WantedLine *b) {
        if (a->isPinned != b->isPinned) {
            return a->isPinned;
        }
        const int order = compared(*a, *b, query.column);
        return order != 0 ? (query.descending ? order > 0 : order < 0) : tieOf(*a) < tieOf(*b);
    });
    Keys keys;
    keys.reserve(chosen.size());
    for (const WantedLine *line : chosen) {
        keys.push_back(line->row());
    }
    return keys;
}

bool isChosen(const WantedLine &line, WantedChoice choice)
{
    switch (choice) {
    case WantedChoice::Missing:
        return line.standing == Standing::Missing;
    case WantedChoice::Upcoming:
        return line.standing == Standing::Upcoming;
    case WantedChoice::Extras:
        return line.standing == Standing::Extra || line.standing == Standing::NoRecording;
    case WantedChoice::Review:
        return line.standing == Standing::Doubtful;
    case WantedChoice::Ignored:
        return line.standing == Standing::Ignored;
    case WantedChoice::All:
        break;
    }
    return true;
}
} // namespace kuramori
