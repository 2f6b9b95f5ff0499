// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/seriesjobs.h"

#include "models/jobs/seriesspec.h"
#include "models/store/jobtable.h"
#include "models/store/providerseriestable.h"
#include "models/store/wantedtable.h"
#include "workers/metadata/serieslookup.h"

#include <algorithm>
#include <iterator>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr auto youngest = 6 * 24h; // a share goes round in seven days, and a night may start early
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

void addLanguages(const KeptSeries &theirs, SeriesQuestion &question)
{
    for (const KeptEntry &kept : theirs.entries) {
        const QString &language = kept.entry.book.recording.language;
        if (theirs.series.provider == BookProvider::Hardcover && !language.isEmpty()) {
            question.languages.insert(kept.entry.book.workId, language);
        }
    }
}

SeriesQuestion questionOn(ReadTx &tx, SeriesId series)
{
    SeriesQuestion question;
    question.facts = WantedRows(tx).facts(series);
    for (const LinkedSeries &link : ProviderSeriesRows(tx).linksOf(series)) {
        if (link.series.series.provider == BookProvider::Hardcover && link.verdict == LinkVerdict::Linked) {
            question.hardcoverIds.append(link.series.series.id);
        }
        addLanguages(link.series, question);
    }
    return question;
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
    for (const LinkedSeries &link : ProviderSeriesRows(tx).linksOf(series)) {
        if (link.series.series.provider == provider && !ids.contains(link.series.series.id)) {
            ids.append(link.series.series.id);
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
            WantedTable(tx).bringUpToDate(series);
        }));
    }
}

QJsonObject countsOf(ReadTx &tx, qint64 series, qint64 unanswered)
{
    return {{QStringLiteral("series"), series},
            {QStringLiteral("unanswered"), unanswered},
            {QStringLiteral("linked"),
             tx.number("SELECT count(DISTINCT series_id) FROM series_links WHERE verdict = 'linked'")},
            {QStringLiteral("review"),
             tx.number("SELECT count(DISTINCT series_id) FROM series_links l WHERE verdict = 'review' AND NOT EXISTS "
                       "(SELECT 1 FROM series_links o WHERE o.series_id = l.series_id AND o.verdict = 'linked')")},
            {QStringLiteral("missing"), tx.number("SELECT count(*) FROM wanted WHERE standing = 'missing'")}};
}

void lookUp(Job &job, const Providers &providers, Store &store)
{
    const SeriesLookupArgs args = seriesLookupArgs(job.args());
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
            keep(tx, one, answers);
        }));
    }
    if (args.series.isEmpty()) {
        bringOthersUpToDate(job, store);
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
