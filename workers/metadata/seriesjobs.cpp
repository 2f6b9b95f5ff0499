// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/seriesjobs.h"

#include "models/domain/recordassertions.h"
#include "models/jobs/seriesspec.h"
#include "models/store/booklanguage.h"
#include "models/store/jobtable.h"
#include "models/store/overruling.h"
#include "models/store/providerseriestable.h"
#include "models/store/recordingtable.h"
#include "models/store/wantedtable.h"
#include "models/store/worktable.h"
#include "workers/metadata/recordingjob.h"
#include "workers/metadata/serieslookup.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SeriesLookup)
};

constexpr auto youngest = 6 * 24h; // a share goes round in seven days, and a night may start early
constexpr auto recordingsStay = 30 * 24h;
constexpr qint64 recordingsANight = 3; // up to 17 questions each
constexpr qint64 noEnd = 1'000'000'000;

/// Which series the job asks about, those that wait longest first; of a night those, too, about which somebody was
/// silent that may speak now.
QList<SeriesId> chosen(ReadTx &tx, const SeriesLookupArgs &args)
{
    const ProviderSeriesRows rows(tx);
    if (!args.series.isEmpty()) {
        return args.series;
    }
    if (args.isAll) {
        return rows.due(tx.now() + 24h, noEnd);
    }
    const qint64 all = rows.due(tx.now() + 24h, noEnd).size();
    QList<SeriesId> share = rows.due(tx.now() - youngest, (all + seriesShares - 1) / seriesShares);
    const QList<SeriesId> again = rows.toRetry(tx.now());
    std::ranges::copy_if(again, std::back_inserter(share),
                         [due = share](SeriesId series) { return !due.contains(series); });
    return share;
}

/// Of a recording that is still to come, or whose day nobody knows, the day may change: it is asked for anew.
void addLanguages(const KeptSeries &theirs, QDate today, SeriesQuestion &question)
{
    for (const KeptEntry &kept : theirs.entries) {
        const BookRecord &book = kept.entry.book;
        const bool isToCome = book.recordingReleased.isNull() || book.recordingReleased.lastDay() >= today;
        if (theirs.series.provider == BookProvider::Hardcover && !book.recording.language.isEmpty() && !isToCome) {
            question.languages.insert(book.workId, book.recording.language);
        }
    }
}

/// What a person said goes before all that records name, and what is linked before what one record names.
QList<NamedSeries> namedBesides(const SeriesFacts &facts, const QList<LinkedSeries> &links)
{
    QList<NamedSeries> named = namedSeries(facts.name, facts.owned);
    for (const LinkedSeries &link : links) {
        const bool isLinked = link.verdict == LinkVerdict::Linked;
        if (link.series.series.provider != BookProvider::Hardcover) {
            continue;
        }
        named.removeIf([&](const NamedSeries &series) {
            return (link.isByPerson && (isLinked || series.id == link.series.series.id))
                || (isLinked && !series.isProven());
        });
    }
    return named;
}

SeriesQuestion questionOn(ReadTx &tx, SeriesId series)
{
    SeriesQuestion question;
    question.facts = WantedRows(tx).facts(series);
    question.shop = {languageLookedFor(question.facts.languages, {}, languageOfSeries(tx, series)),
                     languageOfLibrary(tx, question.facts.languages)};
    const QList<LinkedSeries> links = ProviderSeriesRows(tx).linksOf(series);
    for (const LinkedSeries &link : links) {
        if (link.series.series.provider == BookProvider::Hardcover && link.verdict == LinkVerdict::Linked) {
            question.hardcoverIds.append(link.series.series.id);
        }
        addLanguages(link.series, toDateTime(tx.now()).date(), question);
    }
    question.named = namedBesides(question.facts, links);
    return question;
}

/// What Audible's shops sell of a series goes by the shop that was asked (see askAboutSeries()). What another one told
/// before stays told, and is no rival of what is told now.
bool isOfOtherShop(const QString &id, const QStringList &said)
{
    return std::ranges::any_of(
        said, [&](const QString &one) { return one.contains(u'|') && one.section(u'|', 1) == id.section(u'|', 1); });
}

/// The ids of a provider that may be this series: what it said now, and what it is linked to.
QStringList candidates(ReadTx &tx, SeriesId series, BookProvider provider, const QList<SeriesSaid> &said)
{
    QStringList ids;
    for (const SeriesSaid &each : said) {
        if (each.record.provider == provider) {
            ids.append(each.record.id);
        }
    }
    const QStringList told = ids;
    for (const LinkedSeries &link : ProviderSeriesRows(tx).linksOf(series)) {
        const QString &id = link.series.series.id;
        if (link.series.series.provider == provider && !ids.contains(id) && !isOfOtherShop(id, told)) {
            ids.append(id);
        }
    }
    return ids;
}

void keep(WriteTx &tx, SeriesId series, const SeriesAnswers &answers)
{
    ProviderSeriesTable table(tx);
    for (const SeriesSaid &said : answers.said) {
        table.keep(said.record, said.saidAt);
    }
    for (const BookProvider provider : {BookProvider::Hardcover, BookProvider::Audnexus, BookProvider::OpenLibrary}) {
        table.judge(series, provider, candidates(tx, series, provider, answers.said));
    }
    const LookupOutcome &outcome = answers.outcome;
    table.noteLookup(series, answers.silent.join(u'\n'),
                     outcome.isSomeSilent ? std::optional(silenceEnds(tx.now(), outcome.silentUntil)) : std::nullopt);
    WantedTable(tx).bringUpToDate(series);
}

/// What has become of all series that are linked: days have passed for those that nobody was asked about, too.
void bringOthersUpToDate(Job &job, Store &store)
{
    const QList<SeriesId> linked = need(store.read([](ReadTx &tx) { return ProviderSeriesRows(tx).linked(); }));
    for (const SeriesId series : linked) {
        job.stopIfCancelled();
        need(store.write([&](WriteTx &tx) {
            need(JobTable(tx).hold(job.fence()));
            lockWorks(tx);
            WantedTable(tx).bringUpToDate(series);
        }));
    }
}

/// Which recordings there are of what a person wants: a few a night, and of each again after a while.
void askForWantedRecordings(Job &job, const Providers &providers, Store &store)
{
    const auto due = need(
        store.read([](ReadTx &tx) { return RecordingRows(tx).due(tx.now() - recordingsStay, recordingsANight); }));
    for (const auto &[series, entry] : due) {
        job.stopIfCancelled();
        bringRecordings(job, {series, entry, false}, providers, store);
    }
}

/// Ends the job with what Hardcover said in place of the series.
[[noreturn]] void refuseTaken(const QString &taken, const ProviderWord &word, const QString &silence)
{
    if (word.state == AnswerState::Found || word.state == AnswerState::NotFound) {
        stopWith(ErrorKind::NotFound, Words::tr("Hardcover has no series %1.").arg(taken));
    }
    const bool isKeyless = word.state == AnswerState::NotAsked
        && (word.silence == Silence::NoKey || word.silence == Silence::KeyRefused);
    stopWith(word.state == AnswerState::Failed ? word.failure
                 : isKeyless                   ? ErrorKind::Auth
                                               : ErrorKind::Refused,
             word.message.isEmpty() ? silence : word.message, word.detail);
}

/// The id of what a person named.
QString takenId(const Providers &providers, const QString &taken, const Asking &asking)
{
    bool isNumber = false;
    taken.toLongLong(&isNumber);
    if (isNumber) {
        return taken;
    }
    const ProviderAnswer<qint64> number = providers.hardcover.seriesCalled(taken, asking);
    if (!number.isFound()) {
        refuseTaken(taken, number, {});
    }
    return QString::number(number.value);
}

/// The word goes first: what is judged to be no series of ours is kept where a person said so.
ActId takeAs(WriteTx &tx, SeriesId series, const QString &id, const SeriesAnswers &answers)
{
    lockWorks(tx);
    const ActId act = Overruling(tx).say({{OverrideKind::LinkSeries, QString::number(series.value()),
                                           bookProviderName(BookProvider::Hardcover) + u':' + id}});
    keep(tx, series, answers);
    return act;
}

/// A person named the series: it is asked for, and then it is this one.
void take(Job &job, const Providers &providers, Store &store, const SeriesLookupArgs &args)
{
    const SeriesId series = args.series.value(0);
    const Asking asking{job.stop(), true};
    SeriesQuestion question = need(store.read([&](ReadTx &tx) { return questionOn(tx, series); }));
    if (question.facts.name.isEmpty()) {
        stopWith(ErrorKind::NotFound, Words::tr("The library does not know this series any more."));
    }
    job.report({question.facts.name, 0, 1});
    question.hardcoverIds = {takenId(providers, args.taken, asking)};
    question.named.clear();
    const SeriesAnswers answers = askAboutSeries(providers, question, asking);
    job.stopIfCancelled();
    const auto theirs = std::ranges::find_if(
        answers.said, [](const SeriesSaid &said) { return said.record.provider == BookProvider::Hardcover; });
    if (theirs == answers.said.cend()) {
        // What it said is remembered: this asks nobody.
        const auto word
            = providers.hardcover.series(question.hardcoverIds.constFirst().toLongLong(), {job.stop(), false});
        refuseTaken(args.taken, word, answers.silent.join(u'\n'));
    }
    const ActId act = need(store.write([&](WriteTx &tx) {
        need(JobTable(tx).hold(job.fence()));
        return takeAs(tx, series, theirs->record.id, answers);
    }));
    job.setOutput({{QStringLiteral("chosen"), act.isValid() ? 1 : 0}, {QStringLiteral("act"), act.value()}});
}

QJsonObject countsOf(ReadTx &tx, qint64 series, qint64 unanswered)
{
    return {{QStringLiteral("series"), series},
            {QStringLiteral("unanswered"), unanswered},
            {QStringLiteral("linked"),
             tx.number("SELECT count(DISTINCT series_id) FROM series_links WHERE verdict = 'linked'")},
            {QStringLiteral("review"), ProviderSeriesRows(tx).unsure().size()},
            {QStringLiteral("missing"), tx.number("SELECT count(*) FROM wanted WHERE standing = 'missing'")}};
}

void lookUp(Job &job, const Providers &providers, Store &store)
{
    const SeriesLookupArgs args = seriesLookupArgs(job.args());
    if (!args.taken.isEmpty()) {
        take(job, providers, store, args);
        return;
    }
    const bool isShare = args.series.isEmpty() && !args.isAll;
    const Asking asking{job.stop(), args.isFresh, isShare ? oldestOfWeek : std::chrono::seconds::max()};
    const QList<SeriesId> series = need(store.read([&](ReadTx &tx) { return chosen(tx, args); }));
    qint64 done = 0;
    qint64 unanswered = 0;
    for (const SeriesId one : series) {
        job.stopIfCancelled();
        const SeriesQuestion question = need(store.read([&](ReadTx &tx) { return questionOn(tx, one); }));
        job.report({question.facts.name, done, series.size()});
        const SeriesAnswers answers = askAboutSeries(providers, question, asking);
        job.stopIfCancelled();
        ++done;
        if (answers.answers == 0) {
            ++unanswered;
            continue;
        }
        need(store.write([&](WriteTx &tx) {
            need(JobTable(tx).hold(job.fence()));
            lockWorks(tx);
            keep(tx, one, answers);
        }));
    }
    if (args.series.isEmpty()) {
        bringOthersUpToDate(job, store);
        askForWantedRecordings(job, providers, store);
    }
    job.setOutput(need(store.read([&](ReadTx &tx) { return countsOf(tx, done, unanswered); })));
}
} // namespace

JobKind seriesLookupJob(const Providers &providers, Store &store)
{
    JobKind kind;
    kind.name = seriesLookupKind;
    kind.queue = seriesLookupQueue;
    kind.uniqueKey = seriesLookupKey;
    kind.work = [&providers, &store](Job &job) { lookUp(job, providers, store); };
    return kind;
}
} // namespace kuramori
