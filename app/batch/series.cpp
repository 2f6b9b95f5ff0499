// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/recordings.h"
#include "app/batch/saying.h"
#include "app/batch/verbs.h"

#include <array>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Series)
};

SeriesId seriesOf(WriteTx &tx, const QString &word)
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

ActId link(WriteTx &tx, const QStringList &words)
{
    const QString &theirs = words.at(1);
    const qsizetype colon = theirs.indexOf(u':');
    return Overruling(tx).linkSeries(seriesOf(tx, words.constFirst()), theirs.left(colon), theirs.mid(colon + 1));
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
                             Saying{"link", 2, 2, link},
                             Saying{"unlink", 1, 2, unlink}};

Result<ExitCode> run(VerbRun &run)
{
    if (isOfRecordings(run.line)) {
        return runRecordings(run);
    }
    if (run.line.has("dry-run") || run.line.has("none") || run.line.has("refresh")) {
        return fail(ErrorKind::Usage,
                    Words::tr("--dry-run, --none and --refresh belong to series recording and series recordings."));
    }
    return runSaying(run, sayings,
                     Words::tr("Write series ignore SERIES VOLUME…, series want SERIES VOLUME… (or pin, or boost), "
                               "series link SERIES PROVIDER:ID, series unlink SERIES [PROVIDER:ID], series recordings "
                               "SERIES VOLUME [--refresh], or series "
                               "recording SERIES VOLUME RECORD (or --none); a volume is 3 or 3-5."));
}

Need need(const CommandLine &line)
{
    return isOfRecordings(line) ? needOfRecordings(line) : Need::Writing;
}
} // namespace

const Verb seriesVerb{.name = "series",
                      .arguments = "ignore|want|pin|boost SERIES VOLUME… | link SERIES PROVIDER:ID | unlink SERIES "
                                   "[PROVIDER:ID] | recordings SERIES VOLUME "
                                   "[--refresh] | recording SERIES VOLUME RECORD|--none",
                      .mostWords = anyNumberOfWords,
                      .summary
                      = QT_TRANSLATE_NOOP("CommandLine", "say which volumes of a series are wanted and which are not"),
                      .options = recordingOptions,
                      .canDryRun = true,
                      .canSample = false,
                      .need = need,
                      .run = run};
} // namespace kuramori
