// SPDX-License-Identifier: GPL-3.0-or-later
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

ActId ignore(WriteTx &tx, const QStringList &words)
{
    const SeriesId series(numberOf(words.constFirst()));
    if (tx.number("SELECT count(*) FROM series WHERE id = $1", series) == 0) {
        stopWith(ErrorKind::Usage,
                 Words::tr("There is no series %1. `query series` lists them.").arg(words.constFirst()));
    }
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

constexpr std::array sayings{Saying{"ignore", 2, anyNumberOfWords, ignore}};

Result<ExitCode> run(VerbRun &run)
{
    return runSaying(run, sayings, Words::tr("Write series ignore SERIES VOLUME…; a volume is 3 or 3-5."));
}

Need need(const CommandLine &)
{
    return Need::Writing;
}
} // namespace

const Verb seriesVerb{.name = "series",
                      .arguments = "ignore SERIES VOLUME…",
                      .mostWords = anyNumberOfWords,
                      .summary = QT_TRANSLATE_NOOP("CommandLine", "say which volumes of a series are not missed"),
                      .canSample = false,
                      .need = need,
                      .run = run};
} // namespace kuramori
