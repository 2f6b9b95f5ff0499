// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/animepairtable.h"

#include "models/store/overridetable.h"
#include "models/store/recordtable.h"

#include <algorithm>

namespace kuramori
{
namespace
{
// Candidates of works without a record that are no other work's. What persons said is looked at afterwards.
#define OPEN                                                                                                           \
    "FROM anime_links l WHERE l.verdict = 'review' AND NOT EXISTS (SELECT 1 FROM identifiers i WHERE i.work_id = "     \
    "l.work_id AND i.scheme = 'anilist') AND NOT EXISTS (SELECT 1 FROM identifiers o WHERE o.scheme = 'anilist' AND "  \
    "o.value = CAST(l.anilist_id AS TEXT))"

struct OpenLink
{
    WorkId work;
    qint64 malId = 0;
    qint64 aniListId = 0;
    double score = 0;
    bool isRival = false;
};

/// The likeliest first. `work`: of this one only, unless it is invalid.
QList<OpenLink> openLinks(ReadTx &tx, const AnimePairs &words, WorkId work = {})
{
    QList<OpenLink> links = tx.all(
        "SELECT n.work_id, m.value, n.anilist_id, n.score, n.doubt FROM (SELECT l.work_id, l.anilist_id, l.score, "
        "l.doubt " OPEN
        ") n JOIN identifiers m ON m.work_id = n.work_id AND m.scheme = 'mal' WHERE n.work_id = $1 OR $1 "
        "= 0 ORDER BY n.score DESC, n.work_id, n.anilist_id",
        [](const Row &row) {
            return OpenLink{row.id<WorkId>(0), row.text(1).toLongLong(), row.integer(2), row.real(3),
                            row.text(4) == matchDoubtName(MatchDoubt::Rival)};
        },
        work.value());
    links.removeIf([&words](const OpenLink &link) { return !words.mayBe(link.malId, link.aniListId); });
    return links;
}

std::optional<WaitingPair> read(ReadTx &tx, const OpenLink &link)
{
    return tx.first(
        "SELECT w.title, a.type, a.aired_from FROM works w JOIN anime a ON a.work_id = w.id WHERE w.id = $1",
        [&link](const Row &row) {
            WaitingPair pair;
            pair.work = link.work;
            pair.malId = link.malId;
            pair.title = row.text(0);
            pair.type = row.text(1);
            pair.start = PartialDate::fromString(row.text(2));
            pair.doubt = link.isRival ? MatchDoubt::Rival : MatchDoubt::Score;
            pair.score = link.score;
            return pair;
        },
        link.work);
}
} // namespace

AnimePairs AnimePairRows::words() const
{
    const OverrideRows rows(m_tx);
    return AnimePairs(rows.inForce(OverrideKind::IsAniList) + rows.inForce(OverrideKind::NotAniList)
                      + rows.inForce(OverrideKind::NoAniList));
}

QList<WaitingPair> AnimePairRows::waiting() const
{
    QList<WaitingPair> pairs;
    QHash<WorkId, qsizetype> places;
    const QList<OpenLink> links = openLinks(m_tx, words());
    for (const OpenLink &link : links) { // the best of each work comes first
        if (!places.contains(link.work)) {
            const std::optional<WaitingPair> pair = read(m_tx, link);
            if (!pair) {
                continue;
            }
            places.insert(link.work, pairs.size());
            pairs.append(*pair);
        }
        ++pairs[places.value(link.work)].candidates;
    }
    std::stable_partition(pairs.begin(), pairs.end(),
                          [](const WaitingPair &pair) { return pair.doubt == MatchDoubt::Rival; });
    return pairs;
}

QList<PairCandidate> AnimePairRows::candidates(const AnimeToLink &anime) const
{
    QList<PairCandidate> candidates;
    const ComparableAnime own = comparable(anime.anime);
    const QList<OpenLink> links = openLinks(m_tx, words(), anime.work);
    for (const OpenLink &link : links) {
        if (const auto known = AniListRows(m_tx).record(link.aniListId)) {
            candidates.append({known->anime, matchAnime(own, comparable(known->anime)), link.score, known->saidAt});
        }
    }
    return candidates;
}

QList<qint64> AnimePairRows::unheard() const
{
    QList<qint64> ids;
    const AnimePairs said = words();
    for (const qint64 id : said.records()) {
        if (m_tx.number("SELECT count(*) FROM anilist_records WHERE id = $1", id) == 0) {
            ids.append(id);
        }
    }
    std::ranges::sort(ids);
    return ids;
}

void AnimePairTable::follow(const QList<Override> &words)
{
    QSet<WorkId> works;
    const auto add = [&works](const QList<WorkId> &more) { works |= QSet<WorkId>(more.cbegin(), more.cend()); };
    for (const Override &word : words) {
        if (isOfAnimePairs(word.kind)) {
            add(worksOf(malIdOf(word.subject).value_or(0)));
            add(worksNear(aniListIdOf(word.object).value_or(0)));
        }
    }
    bringUpToDate(works);
}

void AnimePairTable::followAll()
{
    const OverrideRows rows(m_tx);
    follow(rows.inForce(OverrideKind::IsAniList) + rows.inForce(OverrideKind::NotAniList)
           + rows.inForce(OverrideKind::NoAniList));
}

QList<WorkId> AnimePairTable::worksOf(qint64 malId) const
{
    return m_tx.all(
        "SELECT work_id FROM identifiers WHERE scheme = 'mal' AND value = $1",
        [](const Row &row) { return row.id<WorkId>(0); }, QString::number(malId));
}

/// Those that have the record, and those that would have it if nobody had said anything.
QList<WorkId> AnimePairTable::worksNear(qint64 aniListId) const
{
    return m_tx.all(
        "SELECT work_id FROM identifiers WHERE scheme = 'anilist' AND value = $1 UNION SELECT work_id FROM anime_links "
        "WHERE anilist_id = $2 AND verdict = 'linked'",
        [](const Row &row) { return row.id<WorkId>(0); }, QString::number(aniListId), aniListId);
}

std::optional<qint64> AnimePairTable::recordOf(WorkId work, const AnimePairs &words) const
{
    const qint64 malId
        = m_tx.first(
                  "SELECT value FROM identifiers WHERE scheme = 'mal' AND work_id = $1 ORDER BY value LIMIT 1",
                  [](const Row &row) { return row.text(0).toLongLong(); }, work)
              .value_or(0);
    if (const auto said = words.recordOf(malId)) {
        return said;
    }
    const QList<qint64> found = m_tx.all(
        "SELECT anilist_id FROM anime_links WHERE work_id = $1 AND verdict = 'linked' ORDER BY score DESC, anilist_id",
        [](const Row &row) { return row.integer(0); }, work);
    const auto allowed = std::ranges::find_if(found, [&](qint64 id) { return words.mayBe(malId, id); });
    return allowed == found.end() ? std::nullopt : std::optional(*allowed);
}

/// All go before any comes: a record may pass from one of them to the other.
void AnimePairTable::bringUpToDate(const QSet<WorkId> &works)
{
    const AnimePairs words = AnimePairRows(m_tx).words();
    QHash<WorkId, qint64> coming;
    for (const WorkId work : works) {
        const std::optional<qint64> record = recordOf(work, words);
        m_tx.run("DELETE FROM identifiers WHERE scheme = 'anilist' AND work_id = $1 AND value <> $2", work,
                 QString::number(record.value_or(0)));
        if (record) {
            coming.insert(work, *record);
        }
    }
    for (auto each = coming.cbegin(); each != coming.cend(); ++each) {
        m_tx.run("INSERT INTO identifiers (scheme, value, work_id) VALUES ('anilist', $1, $2) ON CONFLICT DO NOTHING",
                 QString::number(each.value()), each.key());
    }
    m_tx.touch(Topic::Works);
    m_tx.touch(Topic::Books);
}
} // namespace kuramori
