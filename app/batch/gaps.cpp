// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/jobverb.h"
#include "app/batch/verbs.h"
#include "app/output/textgrid.h"
#include "models/domain/comparekey.h"
#include "models/domain/recordingkey.h"
#include "models/jobs/animespec.h"
#include "models/jobs/seriesspec.h"
#include "models/settings/settings.h"
#include "models/store/animegaptable.h"
#include "models/store/queryview.h"
#include "models/store/wantedtable.h"
#include "models/tables/recordingwords.h"
#include "models/tables/wantedwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Gaps)
};

constexpr std::array options{
    OptionSpec{"refresh", nullptr, QT_TRANSLATE_NOOP("CommandLine", "ask the services about the series first")},
    OptionSpec{"series", "NAME",
               QT_TRANSLATE_NOOP("CommandLine", "only this series, by name or number; may be repeated")},
};

/// The series of these names or numbers; empty for all.
Result<QList<SeriesId>> seriesNamed(VerbRun &run)
{
    return run.house.store().read([names = run.line.values("series")](ReadTx &tx) {
        QList<SeriesId> found;
        for (const QString &name : names) {
            const auto where = [&tx](const char *sql, const auto &value) {
                return tx.all(
                    sql, [](const Row &row) { return row.id<SeriesId>(0); }, value);
            };
            QList<SeriesId> called = where("SELECT id FROM series WHERE name_key = $1 ORDER BY id", seriesKey(name));
            if (called.isEmpty()) {
                called = where("SELECT id FROM series WHERE id = $1", name.toLongLong());
            }
            if (called.isEmpty()) {
                stopWith(ErrorKind::Usage,
                         Words::tr("There is no series \"%1\". `query series` lists them.").arg(name));
            }
            found += called;
        }
        return found;
    });
}

void addTo(TextGrid &grid, const WantedLine &line)
{
    QStringList reasons = line.standing == Standing::Missing ? doubtSentences(line) : QStringList();
    if (line.recording) {
        reasons += chosenSentences(*line.recording);
    }
    reasons.append(scoreSentence(line));
    grid.add({QLocale().toString(line.score, 'f', 0), line.title, seriesPlaceText(line), line.authors,
              releasedText(line), wantedStateText(line), reasons.join(u' ')});
}

/// What is missing and to come, the most urgent first.
Result<void> tell(VerbRun &run, const QList<SeriesId> &series)
{
    const auto reading = run.house.store().read([](ReadTx &tx) { return WantedReading::read(tx); });
    if (!reading) {
        return fail(reading.error());
    }
    TextGrid grid({Words::tr("score"), Words::tr("title"), Words::tr("series"), Words::tr("author"),
                   Words::tr("released"), Words::tr("state"), Words::tr("why")});
    QJsonObject counts = run.summary.counts;
    for (const WantedChoice choice : {WantedChoice::Missing, WantedChoice::Upcoming}) {
        qint64 rows = 0;
        for (const WantedLine &line : reading->lines) {
            if (isChosen(line, choice) && (series.isEmpty() || series.contains(line.series))) {
                addTo(grid, line);
                ++rows;
            }
        }
        counts.insert(choice == WantedChoice::Missing ? QStringLiteral("missing") : QStringLiteral("upcoming"), rows);
    }
    run.summary.counts = counts;
    if (!run.output.isJson() && !grid.isEmpty()) {
        run.output.grid(grid);
    } else if (!run.output.isJson()) {
        run.output.line(
            reading->lookedUp + reading->stories == 0
                ? Words::tr("Nobody has been asked about the series yet: gaps --refresh does.")
                : reading->linked + reading->stories == 0
                ? Words::tr("No list was found for sure: query series_links prints what waits for a person.")
                : Words::tr("Nothing is missing of the series that are known."));
    }
    return {};
}

/// One object a row, as `query wanted` prints it.
Result<void> tellRows(VerbRun &run, const QList<SeriesId> &series)
{
    for (const char *standing : {"standing=missing", "standing=upcoming"}) {
        const Result<QueryView> view
            = QueryView::prepare({QStringLiteral("wanted"), {QLatin1String(standing)}, {}, std::nullopt});
        if (!view) {
            return fail(view.error());
        }
        Result<void> read = run.house.store().read([&](ReadTx &tx) {
            view->each(tx, [&](const QJsonObject &row) {
                const SeriesId id(row.value(QLatin1String("series_id")).toInteger());
                if (series.isEmpty() || series.contains(id)) {
                    run.output.event(QStringLiteral("gap"), row);
                }
            });
        });
        if (!read) {
            return read;
        }
    }
    return {};
}

/// What is missing was counted by those languages that the store has.
void noteLanguages(VerbRun &run)
{
    const QString key = QStringLiteral("library.languages");
    const auto kept = run.house.store().read([](ReadTx &tx) { return WantedRows(tx).userLanguages(); });
    QStringList said = languageKeys(run.house.settings().text(key));
    said.sort();
    if (kept && run.house.settings().origin(key) != Settings::Origin::Default && *kept != said) {
        run.output.note(
            Words::tr("The languages were changed since this was counted. Count anew with: gaps --refresh"));
    }
}

/// Series, and where no series is named and anime are followed, those.
Result<QList<JobSpec>> lookups(VerbRun &run, const QList<SeriesId> &series)
{
    if (!series.isEmpty()) {
        return QList{seriesLookupSpec(series, false)};
    }
    const Result<bool> isFollowed = run.house.store().read([](ReadTx &tx) { return AnimeGapRows(tx).isFollowed(); });
    if (!isFollowed) {
        return fail(isFollowed.error());
    }
    QList<JobSpec> specs{allSeriesLookupSpec()};
    if (*isFollowed) {
        AnimeOrder order;
        order.isOnlyFollowed = true;
        specs.append(animeSpec(order));
    }
    return specs;
}

Result<ExitCode> run(VerbRun &run)
{
    const Result<QList<SeriesId>> series = seriesNamed(run);
    if (!series) {
        return fail(series.error());
    }
    Result<ExitCode> code = ExitCode::Done;
    if (run.line.has("refresh")) {
        const auto specs = lookups(run, *series);
        code = specs ? runJobs(run, *specs, seriesColumns()) : fail(specs.error());
    }
    if (!code) {
        return code;
    }
    noteLanguages(run);
    Result<void> told = run.output.isJson() ? tellRows(run, *series) : Result<void>();
    told = told ? tell(run, *series) : std::move(told);
    return told ? code : fail(told.error());
}

Need needOfGaps(const CommandLine &line)
{
    return line.has("refresh") && !line.has("dry-run") ? Need::Working : Need::Reading;
}
} // namespace

const Verb gapsVerb{.name = "gaps",
                    .arguments = "",
                    .mostWords = 0,
                    .summary = QT_TRANSLATE_NOOP(
                        "CommandLine", "tell which volumes of series, and which anime, are missing or to come"),
                    .options = options,
                    .canDryRun = true,
                    .canSample = false,
                    .need = needOfGaps,
                    .run = run};
} // namespace kuramori
