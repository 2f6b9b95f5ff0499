// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/animejob.h"

#include "models/jobs/animespec.h"
#include "models/jobs/enrichspec.h"
#include "models/settings/settings.h"
#include "models/store/anilisttable.h"
#include "models/store/animegaptable.h"
#include "models/store/animepairtable.h"
#include "models/store/jobtable.h"
#include "models/store/store.h"
#include "models/store/worktable.h"
#include "workers/metadata/animedetails.h"
#include "workers/metadata/providers.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AnimeLookup)
};

using Heard = ProviderAnswer<QList<AniListAnime>>;

constexpr auto youngest = 6 * 24h; // what is asked about each week, a night early
constexpr auto untilAskedAgain = 30 * 24h; // about an anime that AniList does not have for sure

constexpr auto untilDoubted = 7 * 24h; // an answer without any anime may be a mistake of theirs
constexpr qsizetype mostRefused = 3; // titles of one page; beyond that it is not the titles' matter

AnimeTaste tasteOf(const Settings &settings)
{
    return {settings.boolean(QStringLiteral("wanted.anime.specials")),
            settings.boolean(QStringLiteral("wanted.anime.recaps")),
            settings.boolean(QStringLiteral("wanted.anime.music")),
            int(settings.integer(QStringLiteral("wanted.anime.shortest")))};
}

class AnimeLookup
{
public:
    AnimeLookup(Job &job, const AniList &aniList, Store &store, const Settings &settings, const Clock &clock)
        : m_job(job)
        , m_aniList(aniList)
        , m_store(store)
        , m_settings(settings)
        , m_clock(clock)
        , m_order(animeOrder(job.args()))
    { }
    void run();

private:
    void followWords();
    void findGaps();
    void tell();
    void hearOfFollowed();
    bool hearOfNext();
    void hearOfNamed();
    void hearOfUnlinked();
    bool keep(const Heard &heard);
    void settleBridged(const QList<AnimeToLink> &asked, const Heard &heard);
    void searchFor(const QList<AnimeToLink> &asked, QList<AniListAnime> known);
    Heard search(const Anime &anime);
    void settle(const QList<AnimeToLink> &asked, const AnimeIndex &index, std::chrono::hours pause);
    void count(MatchDecision decision);
    [[noreturn]] void giveUp(const ProviderWord &word);
    Asking asking() const { return {m_job.stop(), m_order.isFresh}; }
    template <class Fn>
    void write(Fn fn)
    {
        need(m_store.write([&](WriteTx &tx) {
            need(JobTable(tx).hold(m_job.fence()));
            lockWorks(tx);
            fn(tx);
        }));
    }

    Job &m_job;
    const AniList &m_aniList;
    Store &m_store;
    const Settings &m_settings;
    const Clock &m_clock;
    const AnimeOrder m_order;
    QSet<qint64> m_askedIds; ///< of AniList, in this run: what it does not have is not asked for again
    QSet<qint64> m_askedMalIds;
    qint64 m_asked = 0;
    qint64 m_linked = 0;
    qint64 m_unsure = 0;
    qint64 m_unknown = 0;
    qint64 m_heard = 0;
};

void AnimeLookup::run()
{
    followWords();
    findGaps(); // days have passed, and settings may be others, also where nobody answers
    const auto believed = m_settings.seconds(QStringLiteral("metadata.answers.missing"));
    write([believed](WriteTx &tx) { queueAnimeDetails(tx, believed); });
    if (m_order.isNightly && !m_settings.boolean(QStringLiteral("metadata.anilist.enabled"))) {
        return;
    }
    hearOfNamed();
    hearOfFollowed();
    if (!m_order.isOnlyFollowed) {
        hearOfUnlinked();
    }
}

/// Works may have come since they were said.
void AnimeLookup::followWords()
{
    write([](WriteTx &tx) { AnimePairTable(tx).followAll(); });
}

void AnimeLookup::findGaps()
{
    write([this](WriteTx &tx) {
        AnimeGapTable table(tx);
        table.setTaste(tasteOf(m_settings));
        table.bringUpToDate();
    });
    tell();
}

void AnimeLookup::tell()
{
    const qint64 missing = need(m_store.read(
        [](ReadTx &tx) { return tx.number("SELECT count(*) FROM wanted_anime WHERE standing = 'missing'"); }));
    m_job.setOutput({{QStringLiteral("asked"), m_asked},
                     {QStringLiteral("bridged"), m_linked},
                     {QStringLiteral("unsure"), m_unsure},
                     {QStringLiteral("unknown"), m_unknown},
                     {QStringLiteral("heard"), m_heard},
                     {QStringLiteral("missing"), missing}});
}

/// A person may give an anime a record that nobody has told of yet.
void AnimeLookup::hearOfNamed()
{
    const QList<qint64> ids = need(m_store.read([](ReadTx &tx) { return AnimePairRows(tx).unheard(); }));
    for (qsizetype at = 0; at < ids.size(); at += AniList::perPage) {
        const Heard heard = m_aniList.byIds(ids.mid(at, AniList::perPage), asking());
        if (!keep(heard)) {
            giveUp(heard);
        }
    }
}

/// Each answer may name anime nobody has heard of yet, so that what is to be asked about is found anew after each.
void AnimeLookup::hearOfFollowed()
{
    while (hearOfNext()) {
        m_job.stopIfCancelled();
    }
    if (m_heard > 0) {
        findGaps();
    }
}

bool AnimeLookup::hearOfNext()
{
    const Timestamp horizon = m_order.isFresh ? m_clock.wall() + youngest : m_clock.wall() - youngest;
    AnimeGapRows::Stale stale = need(m_store.read([&](ReadTx &tx) { return AnimeGapRows(tx).stale(horizon); }));
    stale.aniListIds.removeIf([this](qint64 id) { return m_askedIds.contains(id); });
    stale.malIds.removeIf([this](qint64 id) { return m_askedMalIds.contains(id); });
    if (stale.aniListIds.isEmpty() && stale.malIds.isEmpty()) {
        return false;
    }
    m_job.report({Words::tr("Asking what belongs to the anime that you follow"), m_heard, 0});
    const bool isByMalId = !stale.malIds.isEmpty();
    const QList<qint64> ids = (isByMalId ? stale.malIds : stale.aniListIds).mid(0, AniList::perPage);
    (isByMalId ? m_askedMalIds : m_askedIds) |= QSet<qint64>(ids.cbegin(), ids.cend());
    const Heard heard = isByMalId ? m_aniList.byMalIds(ids, asking()) : m_aniList.byIds(ids, asking());
    if (!keep(heard)) {
        giveUp(heard);
    }
    for (const AniListAnime &anime : heard.value) {
        m_askedIds.insert(anime.id);
    }
    return true;
}

/// False where it was no answer.
bool AnimeLookup::keep(const Heard &heard)
{
    m_job.stopIfCancelled();
    if (!heard.value.isEmpty()) {
        write([&](WriteTx &tx) {
            AniListTable table(tx);
            for (const AniListAnime &anime : heard.value) {
                table.keep(anime, heard.saidAt);
            }
        });
        m_heard += heard.value.size();
    }
    return heard.isFound() || heard.state == AnswerState::NotFound;
}

void AnimeLookup::hearOfUnlinked()
{
    const qint64 all = need(m_store.read([](ReadTx &tx) { return AniListRows(tx).countDue(tx.now()); }));
    for (;;) {
        const QList<AnimeToLink> asked
            = need(m_store.read([](ReadTx &tx) { return AniListRows(tx).due(tx.now(), AniList::perPage); }));
        if (asked.isEmpty()) {
            break;
        }
        m_job.report({Words::tr("Asking for the records of anime"), m_asked, all});
        QList<qint64> malIds;
        malIds.reserve(asked.size());
        for (const AnimeToLink &one : asked) {
            malIds.append(one.anime.malId);
        }
        const Heard heard = m_aniList.byMalIds(malIds, asking());
        if (!keep(heard)) {
            giveUp(heard);
        }
        settleBridged(asked, heard);
    }
    if (m_linked > 0) { // a pair that is sure joins what each of the two belongs to
        findGaps();
    } else {
        tell();
    }
}

/// What the bridge leads to, and the rest by titles.
void AnimeLookup::settleBridged(const QList<AnimeToLink> &asked, const Heard &heard)
{
    const AnimeIndex index(std::vector<AniListAnime>(heard.value.cbegin(), heard.value.cend()));
    QList<AnimeToLink> bridged;
    QList<AnimeToLink> others;
    for (const AnimeToLink &one : asked) {
        const bool isBridged = index.answer(one.anime).decision == MatchDecision::Automatic;
        (isBridged ? bridged : others).append(one);
    }
    settle(bridged, index, untilAskedAgain);
    // An answer without any anime may be a mistake of theirs.
    if (heard.value.isEmpty() && asked.size() >= AniList::perPage) {
        settle(others, index, untilDoubted);
    } else {
        searchFor(others, heard.value);
    }
}

/// All that were asked for before a break are judged together, for two of them may claim one record.
void AnimeLookup::searchFor(const QList<AnimeToLink> &asked, QList<AniListAnime> known)
{
    QList<AnimeToLink> searched;
    searched.reserve(asked.size());
    QList<AnimeToLink> refused;
    std::optional<ProviderWord> trouble;
    for (const AnimeToLink &one : asked) {
        m_job.report({Words::tr("Searching for anime by their titles"), searched.size(), asked.size()});
        const Heard likely = search(one.anime);
        if (!keep(likely)) {
            if (isOfOneQuestion(likely)) {
                refused.append(one);
                if (refused.size() < mostRefused) {
                    continue;
                }
            }
            trouble = likely;
            break;
        }
        searched.append(one);
        for (const AniListAnime &record : likely.value) {
            if (std::ranges::find(known, record.id, &AniListAnime::id) == known.end()) {
                known.append(record);
            }
        }
    }
    settle(searched, AnimeIndex(std::vector<AniListAnime>(known.cbegin(), known.cend())),
           known.isEmpty() ? untilDoubted : untilAskedAgain);
    if (!refused.isEmpty()) { // else they would stand before all others, night after night
        write([&](WriteTx &tx) {
            for (const AnimeToLink &one : refused) {
                AniListTable(tx).noteAsked(one.work, tx.now() + untilDoubted);
            }
        });
    }
    if (trouble) {
        giveUp(*trouble);
    }
}

/// By the main title, and where nothing has it by the one in Japanese: the former is spelled in many ways. Of the hits
/// those that it may be.
Heard AnimeLookup::search(const Anime &anime)
{
    Heard hits = m_aniList.search(anime.title, asking());
    const auto native = std::ranges::find(anime.titles, QStringLiteral("Japanese"), &AnimeTitle::type);
    if (hits.state == AnswerState::NotFound && native != anime.titles.end() && native->text != anime.title) {
        hits = m_aniList.search(native->text, asking());
    }
    const AnimeIndex index(std::vector<AniListAnime>(hits.value.cbegin(), hits.value.cend()));
    const AnimeAnswer answer = index.answer(anime);
    hits.value.clear();
    hits.value.reserve(answer.best.size());
    for (const AnimeCandidate &one : answer.best) {
        hits.value.append(index.record(one.record));
    }
    return hits;
}

/// Sure ones first: a record that is theirs is no candidate of another.
void AnimeLookup::settle(const QList<AnimeToLink> &asked, const AnimeIndex &index, std::chrono::hours pause)
{
    QList<Anime> anime;
    anime.reserve(asked.size());
    for (const AnimeToLink &one : asked) {
        anime.append(one.anime);
    }
    const QList<AnimeAnswer> answers = index.answers(anime);
    QList<MatchDecision> decisions;
    write([&](WriteTx &tx) { // which may run more than once
        AniListTable table(tx);
        decisions.clear();
        for (const bool isSure : {true, false}) {
            for (qsizetype at = 0; at < asked.size(); ++at) {
                if ((answers.at(at).decision == MatchDecision::Automatic) == isSure) {
                    decisions.append(table.settle(asked.at(at), answers.at(at), index));
                    table.noteAsked(asked.at(at).work, tx.now() + pause);
                }
            }
        }
    });
    std::ranges::for_each(std::as_const(decisions), [this](MatchDecision decision) { count(decision); });
}

void AnimeLookup::count(MatchDecision decision)
{
    ++m_asked;
    m_linked += decision == MatchDecision::Automatic ? 1 : 0;
    m_unsure += decision == MatchDecision::Review ? 1 : 0;
    m_unknown += decision == MatchDecision::None ? 1 : 0;
}

/// What was heard so far counts; the job waits or is tried again.
void AnimeLookup::giveUp(const ProviderWord &word)
{
    findGaps();
    Error error{word.state == AnswerState::Failed ? word.failure : ErrorKind::Refused, word.message, word.detail, {}};
    if (word.until) {
        error.kind = ErrorKind::Throttled;
        error.retryAfter
            = std::max(std::chrono::milliseconds(0),
                       std::chrono::duration_cast<std::chrono::milliseconds>(*word.until - m_clock.wall()));
    }
    stopWith(std::move(error));
}
} // namespace

JobKind animeJobKind(const Providers &providers, Store &store, const Settings &settings, const Clock &clock)
{
    JobKind kind;
    kind.name = metadataAnimeKind;
    kind.queue = metadataQueue;
    kind.uniqueKey = animeJobKey;
    kind.work = [&providers, &store, &settings, &clock](Job &job) {
        AnimeLookup(job, providers.aniList, store, settings, clock).run();
    };
    return kind;
}
} // namespace kuramori
