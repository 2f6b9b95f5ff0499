// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/worksearch.h"

#include "models/base/textkey.h"
#include "models/domain/titlematch.h"
#include "models/store/animerecord.h"
#include "models/store/tx.h"
#include "models/tables/titlewords.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace kuramori
{
namespace
{
struct Candidate
{
    qint64 id = 0;
    TitleMatch match = TitleMatch::None;
    qint64 members = 0;
};

bool comesBefore(const Candidate &a, const Candidate &b)
{
    return std::tuple(a.match, -a.members, a.id) < std::tuple(b.match, -b.members, b.id);
}

std::vector<Candidate> candidates(ReadTx &tx, const QStringList &words)
{
    std::vector<Candidate> found;
    std::vector<Param> params;
    const std::string sql
        = "SELECT a.work_id, a.members_key, a.search_text FROM anime a WHERE 1 = 1" + titlesContain(words, params);
    tx.eachOf(
        sql,
        [&](const Row &row) {
            found.push_back({row.integer(0), titleMatch(row.text(2), words), row.integer(1)});
        },
        params);
    return found;
}

/// The title that answers better than the first one, which is shown anyway.
QString otherTitle(const Anime &anime, const QStringList &words)
{
    TitleMatch best = titleMatch(textKey(anime.title), words);
    const bool isFound = best != TitleMatch::None;
    QString other;
    for (const AnimeTitle &title : anime.titles) {
        const QString key = textKey(title.text);
        const TitleMatch match = titleMatch(key, words);
        const auto holds = [&key](const QString &word) { return key.contains(word); };
        if (match < best || (!isFound && other.isEmpty() && std::ranges::any_of(words, holds))) {
            best = std::min(best, match);
            other = title.text;
        }
    }
    return other == anime.title ? QString() : other;
}

FoundWork toWork(const Row &row, const QStringList &words)
{
    Anime anime;
    anime.title = row.text(1);
    readFacts(row.text(6), anime);
    FoundWork work;
    work.id = row.id<WorkId>(0);
    work.title = anime.title;
    work.otherTitle = otherTitle(anime, words);
    work.type = row.text(2);
    work.season = SeasonOfYear::fromNumber(int(row.integer(3)));
    work.year = PartialDate::fromString(row.text(4)).year;
    work.score = row.optionalReal(5);
    return work;
}

/// `places`: how many ids the statement has room for, so that its text is one and it is prepared once.
QList<FoundWork> worksOf(ReadTx &tx, const std::vector<Candidate> &chosen, const QStringList &words, int places)
{
    std::vector<Param> params;
    std::string sql = "SELECT a.work_id, w.title, a.type, a.season, a.aired_from, a.score, a.facts "
                      "FROM anime a JOIN works w ON w.id = a.work_id WHERE a.work_id IN (";
    for (size_t place = 0; place < size_t(places); ++place) {
        params.emplace_back(chosen[std::min(place, chosen.size() - 1)].id);
        sql += (place > 0 ? ", $" : "$") + std::to_string(place + 1);
    }
    QHash<qint64, FoundWork> works;
    tx.eachOf(
        sql + ")", [&](const Row &row) { works.insert(row.integer(0), toWork(row, words)); }, params);
    QList<FoundWork> inOrder;
    inOrder.reserve(qsizetype(chosen.size()));
    for (const Candidate &candidate : chosen) {
        inOrder.append(works.value(candidate.id));
    }
    return inOrder;
}
} // namespace

FoundWorks findWorks(ReadTx &tx, const QStringList &words, int limit)
{
    FoundWorks found;
    found.words = words;
    if (words.isEmpty()) {
        return found;
    }
    std::vector<Candidate> all = candidates(tx, words);
    found.total = qint64(all.size());
    const auto last = all.begin() + std::min<std::ptrdiff_t>(limit, std::ssize(all));
    std::partial_sort(all.begin(), last, all.end(), comesBefore);
    all.erase(last, all.end());
    if (all.empty()) {
        found.isStoreEmpty = tx.number("SELECT count(*) FROM (SELECT work_id FROM anime LIMIT 1) AS one") == 0;
    } else {
        found.works = worksOf(tx, all, words, limit);
    }
    return found;
}
} // namespace kuramori
