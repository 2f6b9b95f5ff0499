// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/animejob.h"

#include "models/jobs/animespec.h"
#include "models/jobs/enrichspec.h"
#include "models/settings/settings.h"
#include "models/store/anilisttable.h"
#include "models/store/animegaptable.h"
#include "models/store/jobtable.h"
#include "models/store/store.h"
#include "models/store/worktable.h"
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
    void findGaps();
    void tell();
    void hearOfFollowed();
    bool hearOfNext();
    void hearOfUnlinked();
    bool keep(const Heard &heard);
    void settle(const QList<AnimeToLink> &asked, const Heard &heard);
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
    findGaps(); // days have passed, and settings may be others, also where nobody answers
    if (m_order.isNightly && !m_settings.boolean(QStringLiteral("metadata.anilist.enabled"))) {
        return;
    }
    hearOfFollowed();
    if (!m_order.isOnlyFollowed) {
        hearOfUnlinked();
    }
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
    if (heard.isFound()) {
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
        settle(asked, heard);
    }
    if (m_linked > 0) { // a pair that is sure joins what each of the two belongs to
        findGaps();
    } else {
        tell();
    }
}

/// Sure ones first: a record that is theirs is no candidate of another.
void AnimeLookup::settle(const QList<AnimeToLink> &asked, const Heard &heard)
{
    QList<Anime> anime;
    anime.reserve(asked.size());
    for (const AnimeToLink &one : asked) {
        anime.append(one.anime);
    }
    const AnimeIndex index(std::vector<AniListAnime>(heard.value.cbegin(), heard.value.cend()));
    const QList<AnimeAnswer> answers = index.answers(anime);
    const auto pause = heard.value.isEmpty() ? untilDoubted : untilAskedAgain;
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
