// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/jobverb.h"
#include "app/batch/verbs.h"
#include "models/jobs/crawlspec.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Crawl)
};

constexpr int oldestYear = 1917; // the first anime that is known
constexpr std::array options{
    OptionSpec{"list", "NAME",
               QT_TRANSLATE_NOOP("CommandLine", "top, airing, upcoming, movies, now, genres; may be repeated")},
    OptionSpec{"season", "YEAR-SEASON", QT_TRANSLATE_NOOP("CommandLine", "for example 2019-fall; may be repeated")},
    OptionSpec{"years", "FROM-TO", QT_TRANSLATE_NOOP("CommandLine", "every season of these years")},
    OptionSpec{"anime", "MAL-ID", QT_TRANSLATE_NOOP("CommandLine", "one work in full; may be repeated")},
};

Error usage(const QString &message)
{
    return {ErrorKind::Usage, message, {}, std::nullopt};
}

Result<JobSpec> listSpec(const QString &name)
{
    if (name == QLatin1String("genres")) {
        return genresSpec();
    }
    const auto list = SnapshotList::fromString(name == QLatin1String("now") ? QStringLiteral("season:now") : name);
    if (!list) {
        return fail(usage(Words::tr("There is no list \"%1\"; there are: top, airing, upcoming, movies, now, genres, "
                                    "season:upcoming and season:2019-fall.")
                              .arg(name)));
    }
    return crawlSpec(*list);
}

Result<QList<JobSpec>> seasonSpecs(const QString &text)
{
    const auto season = SeasonOfYear::fromString(text);
    if (!season) {
        return fail(usage(Words::tr("\"%1\" is not a season; write 2019-fall.").arg(text)));
    }
    return QList<JobSpec>{crawlSpec(SnapshotList::season(*season))};
}

Result<QList<JobSpec>> yearSpecs(const QString &text, int thisYear)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})(?:-(\\d{4}))?$"));
    const QRegularExpressionMatch match = pattern.match(text);
    const int from = match.captured(1).toInt();
    const int to = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
    if (!match.hasMatch() || from < oldestYear || from > to || to > thisYear + 2) {
        return fail(usage(Words::tr("\"%1\" is not a range of years; write 2010-2025.").arg(text)));
    }
    QList<JobSpec> specs;
    for (const SnapshotList &list : seasonsOfYears(from, to)) {
        specs.append(crawlSpec(list));
    }
    return specs;
}

Result<QList<JobSpec>> animeSpecs(const QString &text)
{
    bool isNumber = false;
    const qint64 malId = text.toLongLong(&isNumber);
    if (!isNumber || malId <= 0) {
        return fail(usage(Words::tr("\"%1\" is not the number of a work on MyAnimeList.").arg(text)));
    }
    return QList<JobSpec>{detailsSpec(malId)};
}

/// All the options ask for, in order; the daily lists when they ask for nothing.
Result<QList<JobSpec>> wanted(const CommandLine &line, int thisYear)
{
    QList<Result<QList<JobSpec>>> parts;
    for (const QString &names : line.values("list")) {
        for (const QString &name : names.split(u',')) {
            const Result<JobSpec> spec = listSpec(name.trimmed());
            parts.append(spec ? Result<QList<JobSpec>>(QList<JobSpec>{*spec}) : fail(spec.error()));
        }
    }
    for (const QString &text : line.values("season")) {
        parts.append(seasonSpecs(text));
    }
    for (const QString &text : line.values("years")) {
        parts.append(yearSpecs(text, thisYear));
    }
    for (const QString &text : line.values("anime")) {
        parts.append(animeSpecs(text));
    }
    QList<JobSpec> specs;
    for (const auto &part : std::as_const(parts)) {
        if (!part) {
            return part;
        }
        specs += *part;
    }
    if (specs.isEmpty()) {
        for (const SnapshotList &list : SnapshotList::daily()) {
            specs.append(crawlSpec(list));
        }
    }
    return specs;
}

Result<void> checkSources(const QStringList &words)
{
    for (const QString &word : words) {
        if (word != QLatin1String("jikan")) {
            return fail(usage(Words::tr("There is no source \"%1\"; there is: jikan.").arg(word)));
        }
    }
    return {};
}

Result<ExitCode> run(VerbRun &run)
{
    const Result<void> known = checkSources(run.line.words());
    const Result<QList<JobSpec>> specs
        = known ? wanted(run.line, run.house.clock().todayUtc().year()) : fail(known.error());
    return specs ? runJobs(run, *specs) : fail(specs.error());
}

} // namespace

const Verb crawlVerb{.name = "crawl",
                     .arguments = "[jikan]",
                     .mostWords = anyNumberOfWords,
                     .summary = QT_TRANSLATE_NOOP("CommandLine", "read lists of a source into snapshots"),
                     .options = options,
                     .canDryRun = true,
                     .need = needOfJobs,
                     .run = run};
} // namespace kuramori
