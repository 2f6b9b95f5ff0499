// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/anilisttable.h"
#include "models/store/casegroups.h"
#include "models/store/overridetable.h"

namespace kuramori
{
namespace
{
/// What AniList was heard to have that may be this anime: what the rules came upon, what has its number, and \a named.
std::vector<AniListAnime> recordsFor(ReadTx &tx, const AnimeToLink &anime, qint64 named)
{
    const QList<qint64> ids = tx.all(
        "SELECT anilist_id FROM anime_links WHERE work_id = $1 UNION SELECT id FROM anilist_records WHERE mal_id = $2 "
        "OR id = $3",
        [](const Row &row) { return row.integer(0); }, anime.work, anime.anime.malId, named);
    const AniListRows rows(tx);
    std::vector<AniListAnime> records;
    for (const qint64 id : ids) {
        if (auto known = rows.record(id)) {
            records.push_back(std::move(known->anime));
        }
    }
    return records;
}

/// The anime by itself: that another one may claim the same record does not count. Empty: nobody has heard of the
/// anime, or of the record that is named.
std::optional<LabelledCase> caseOf(ReadTx &tx, const Override &word)
{
    const auto anime = AniListRows(tx).animeOf(malIdOf(word.subject).value_or(0));
    if (!anime) {
        return std::nullopt;
    }
    const qint64 named = aniListIdOf(word.object).value_or(0);
    const AnimeIndex index(recordsFor(tx, *anime, named));
    const AnimeAnswer answer = index.answer(anime->anime, std::max<qsizetype>(1, index.size()));
    const bool isOfAll = word.kind == OverrideKind::NoAniList;
    const bool isSo = word.kind == OverrideKind::IsAniList;
    if (!isOfAll && !AniListRows(tx).record(named)) {
        return std::nullopt;
    }
    const std::optional<qint64> taken = takenRecord(answer, index);
    return LabelledCase{CaseKind::Anime,
                        word.subject,
                        anime->anime.title,
                        caseVerdict(isSo, isOfAll ? rulesAnswer(answer) : rulesAnswer(answer, index, named)),
                        isOfAll    ? QStringLiteral("none")
                            : isSo ? word.object
                                   : QLatin1String("not ") + word.object,
                        taken ? aniListKey(*taken) : QString()};
}
} // namespace

QList<LabelledCase> animeCases(ReadTx &tx)
{
    using K = OverrideKind;
    QList<LabelledCase> cases;
    for (const K kind : {K::IsAniList, K::NotAniList, K::NoAniList}) {
        const QList<Override> words = OverrideRows(tx).inForce(kind);
        for (const Override &word : words) {
            if (const auto one = caseOf(tx, word)) {
                cases.append(*one);
            }
        }
    }
    return cases;
}
} // namespace kuramori
