// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/jobverb.h"
#include "app/batch/recordings.h"
#include "app/batch/saying.h"
#include "app/batch/verbs.h"
#include "models/domain/recordassertions.h"
#include "models/domain/seriesaddress.h"
#include "models/domain/seriesrating.h"
#include "models/jobs/seriesspec.h"
#include "models/store/providerseriestable.h"
#include "models/store/worktable.h"

#include <array>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Series)
};

SeriesId seriesOf(ReadTx &tx, const QString &word)
{
    const SeriesId series(numberOf(word));
    if (tx.number("SELECT count(*) FROM series WHERE id = $1", series) == 0) {
        stopWith(ErrorKind::Usage, Words::tr("There is no series %1. `query series` lists them.").arg(word));
    }
    return series;
}

ActId ignore(WriteTx &tx, const QStringList &words)
{
    const SeriesId series = seriesOf(tx, words.constFirst());
    QList<SeriesGap> gaps;
    for (const QString &word : words.mid(1)) {
        const auto gap = gapFrom(word);
        if (!gap) {
            stopWith(ErrorKind::Usage, Words::tr("\"%1\" is neither a volume nor a range like 3-5.").arg(word));
        }
        gaps.append(*gap);
    }
    return Overruling(tx).ignoreGaps(series, gaps);
}

ActId sayOfEntries(WriteTx &tx, OverrideKind kind, const QStringList &words)
{
    const SeriesId series = seriesOf(tx, words.constFirst());
    for (const QString &key : words.mid(1)) {
        if (tx.number("SELECT count(*) FROM wanted WHERE series_id = $1 AND entry_key = $2", series, key) == 0) {
            stopWith(
                ErrorKind::Usage,
                Words::tr("Nobody has told of a volume \"%1\" of the series. `query wanted` lists them.").arg(key));
        }
    }
    return Overruling(tx).sayOfEntries(kind, series, words.mid(1));
}

ActId want(WriteTx &tx, const QStringList &words)
{
    return sayOfEntries(tx, OverrideKind::WantEntry, words);
}

ActId pin(WriteTx &tx, const QStringList &words)
{
    return sayOfEntries(tx, OverrideKind::PinEntry, words);
}

ActId boost(WriteTx &tx, const QStringList &words)
{
    return sayOfEntries(tx, OverrideKind::BoostEntry, words);
}

ActId rate(WriteTx &tx, const QStringList &words)
{
    const SeriesId series = seriesOf(tx, words.constFirst());
    const auto stars = seriesRatingFrom(words.at(1));
    if (!stars && words.at(1) != seriesRatingText(stars)) {
        stopWith(ErrorKind::Usage,
                 Words::tr("\"%1\" is no rating: write 1 to %2 stars, or none.").arg(words.at(1)).arg(mostStars));
    }
    return Overruling(tx).rateSeries(series, stars);
}

/// Without a provider's series: it is none of any.
ActId unlink(WriteTx &tx, const QStringList &words)
{
    const SeriesId series = seriesOf(tx, words.constFirst());
    const QString theirs = words.value(1);
    const qsizetype colon = theirs.indexOf(u':');
    return theirs.isEmpty() ? Overruling(tx).refuseAllSeries(series)
                            : Overruling(tx).refuseSeries(series, theirs.left(colon), theirs.mid(colon + 1));
}

constexpr std::array sayings{Saying{"ignore", 2, anyNumberOfWords, ignore},
                             Saying{"want", 2, anyNumberOfWords, want},
                             Saying{"pin", 2, anyNumberOfWords, pin},
                             Saying{"boost", 2, anyNumberOfWords, boost},
                             Saying{"unlink", 1, 2, unlink},
                             Saying{"rate", 2, 2, rate}};

/// Which series of a service one of the library is, as it was named.
struct Link
{
    SeriesId series;
    QString provider; ///< "hardcover"
    QString id; ///< the provider's own, or at Hardcover the words of its page
    bool isTold = false; ///< otherwise it is to be asked for
    bool isSaid = false; ///< a person has said so before
};

bool isOfLink(const CommandLine &line)
{
    return line.words().value(0) == QLatin1String("link");
}

Link linkNamed(ReadTx &tx, const QStringList &words)
{
    const SeriesId series = seriesOf(tx, words.at(1));
    const QString &text = words.at(2);
    const QString hardcover = bookProviderName(BookProvider::Hardcover);
    const auto address = seriesAddress(text);
    const QString theirs = address ? hardcover + u':' + seriesAddressText(*address) : text;
    for (const LinkedSeries &told : ProviderSeriesRows(tx).linksOf(series)) {
        const QString provider = bookProviderName(told.series.series.provider);
        if (provider + u':' + told.series.series.id == theirs) {
            return {series, provider, told.series.series.id, true,
                    told.isByPerson && told.verdict == LinkVerdict::Linked};
        }
    }
    return {series, hardcover, seriesAddressText(need(address)), false, false};
}

/// Whether saying it would change anything.
ExitCode tellLink(VerbRun &run, const Link &link)
{
    run.summary.counts.insert(QStringLiteral("acts"), link.isSaid ? 0 : 1);
    run.output.line(link.isSaid ? Words::tr("That had been said before.") : Words::tr("It would be said."));
    return link.isSaid ? ExitCode::Done : ExitCode::Changes;
}

Result<ExitCode> sayLink(VerbRun &run, const Link &link)
{
    const Result<ActId> act = run.house.store().write([&](WriteTx &tx) {
        lockWorks(tx);
        return Overruling(tx).linkSeries(link.series, link.provider, link.id);
    });
    if (!act) {
        return fail(act.error());
    }
    tellAct(run, *act);
    return ExitCode::Done;
}

/// What nobody has told of is asked for at Hardcover.
Result<ExitCode> runLink(VerbRun &run)
{
    const auto link = run.house.store().read([&](ReadTx &tx) { return linkNamed(tx, run.line.words()); });
    if (!link) {
        return fail(link.error());
    }
    if (!link->isTold) {
        return runJobs(run, {seriesTakeSpec(link->series, link->id)}, fetchColumns());
    }
    return run.line.has("dry-run") ? tellLink(run, *link) : sayLink(run, *link);
}

/// A sentence for options that would be lost.
Result<void> checkOptions(const CommandLine &line)
{
    if (line.has("none") || line.has("refresh") || (line.has("dry-run") && !isOfLink(line))) {
        return fail(ErrorKind::Usage,
                    Words::tr("--none and --refresh belong to series recording and series recordings, --dry-run to "
                              "these and to series link."));
    }
    return {};
}

Result<ExitCode> run(VerbRun &run)
{
    if (isOfRecordings(run.line)) {
        return runRecordings(run);
    }
    if (const Result<void> fits = checkOptions(run.line); !fits) {
        return fail(fits.error());
    }
    if (isOfLink(run.line) && run.line.words().size() == 3) {
        return runLink(run);
    }
    return runSaying(run, sayings,
                     Words::tr("Write series ignore SERIES VOLUME…, series want SERIES VOLUME… (or pin, or boost), "
                               "series link SERIES PROVIDER:ID (or the link of its page at Hardcover), series unlink "
                               "SERIES [PROVIDER:ID], series rate SERIES STARS (1 to 5, or none), series recordings "
                               "SERIES VOLUME [--refresh], or series recording SERIES VOLUME RECORD (or --none); a "
                               "volume is 3 or 3-5."));
}

Need need(const CommandLine &line)
{
    if (isOfLink(line)) {
        return line.has("dry-run") ? Need::Reading : Need::Working;
    }
    return isOfRecordings(line) ? needOfRecordings(line) : Need::Writing;
}
} // namespace

const Verb seriesVerb{
    .name = "series",
    .arguments = "ignore|want|pin|boost SERIES VOLUME… | link SERIES PROVIDER:ID|LINK | unlink SERIES "
                 "[PROVIDER:ID] | rate SERIES STARS|none | recordings SERIES VOLUME "
                 "[--refresh] | recording SERIES VOLUME RECORD|--none",
    .mostWords = anyNumberOfWords,
    .summary = QT_TRANSLATE_NOOP("CommandLine", "say which volumes of a series are wanted, and how good it is"),
    .options = recordingOptions,
    .canDryRun = true,
    .canSample = false,
    .need = need,
    .run = run};
} // namespace kuramori
