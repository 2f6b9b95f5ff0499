// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/comparisonreport.h"
#include "app/batch/reportfiles.h"
#include "app/batch/verbrun.h"
#include "app/batch/verbs.h"
#include "models/figures/integrityreport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <functional>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr std::array options{
    OptionSpec{"output", "FILE", QT_TRANSLATE_NOOP("CommandLine", "FILE.html, .json, .csv or .png; may be repeated"),
               'o'},
    OptionSpec{"list", "LIST", QT_TRANSLATE_NOOP("CommandLine", "a snapshot of this list in place of the figures")},
    OptionSpec{"day", "DAY", QT_TRANSLATE_NOOP("CommandLine", "its day, as 2026-05-28; default: the newest whole one")},
    OptionSpec{"against", "DAY",
               QT_TRANSLATE_NOOP("CommandLine", "the day to compare it with; default: the whole one before")},
};

enum class Format { Html, Json, Csv, Png };

std::optional<Format> formatOf(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm")) {
        return Format::Html;
    }
    if (suffix == QLatin1String("json")) {
        return Format::Json;
    }
    if (suffix == QLatin1String("csv")) {
        return Format::Csv;
    }
    return suffix == QLatin1String("png") ? std::optional(Format::Png) : std::nullopt;
}

bool isPainted(const QString &file)
{
    const auto format = formatOf(file);
    return format == Format::Html || format == Format::Png;
}

bool isIntegrity(const CommandLine &line)
{
    return line.words().value(0) == QLatin1String("integrity");
}

Result<void> check(const CommandLine &line)
{
    if (!line.words().isEmpty() && !isIntegrity(line)) {
        return fail(ErrorKind::Usage,
                    Words::tr("There is no report \"%1\"; there is: integrity.").arg(line.words().constFirst()));
    }
    if (isIntegrity(line) && (line.has("list") || line.has("day") || line.has("against"))) {
        return fail(ErrorKind::Usage, Words::tr("Lists and days have no place in the report of integrity."));
    }
    if (line.values("output").isEmpty()) {
        return fail(ErrorKind::Usage, Words::tr("Name the files: report -o FILE.html"));
    }
    for (const QString &file : line.values("output")) {
        if (!formatOf(file)) {
            return fail(ErrorKind::Usage,
                        Words::tr("\"%1\" says no format; end it in .html, .json, .csv or .png.").arg(file));
        }
        if (isIntegrity(line) && formatOf(file) == Format::Png) {
            return fail(ErrorKind::Usage,
                        Words::tr("Integrity is no picture; end \"%1\" in .html, .json or .csv.").arg(file));
        }
        if (line.has("list") && formatOf(file) == Format::Png) {
            return fail(ErrorKind::Usage,
                        Words::tr("A snapshot is no picture; end \"%1\" in .html, .json or .csv.").arg(file));
        }
    }
    return {};
}

/// Fills a file, or leaves the one that was there as it is.
using Fill = std::function<Result<void>(QIODevice &file, Format format)>;

Result<void> write(const QString &name, const Fill &fill)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(ErrorKind::Io, Words::tr("%1 cannot be written: %2").arg(name, file.errorString()));
    }
    Result<void> filled = fill(file, *formatOf(name));
    if (filled && !file.commit()) {
        return fail(ErrorKind::Io, Words::tr("%1 cannot be written: %2").arg(name, file.errorString()));
    }
    return filled;
}

/// Every file of the command line.
Result<void> writeAll(VerbRun &run, const Fill &fill)
{
    for (const QString &name : run.line.values("output")) {
        if (Result<void> written = write(name, fill); !written) {
            return written;
        }
        run.output.line(name);
        run.output.event(QStringLiteral("file"), {{QStringLiteral("path"), QFileInfo(name).absoluteFilePath()}});
    }
    run.summary.counts.insert(QStringLiteral("files"), run.line.values("output").size());
    return {};
}

Fill figures(Store &store, const ReportData &report, const QList<PaintedChart> &charts)
{
    return [&store, report, charts](QIODevice &file, Format format) -> Result<void> {
        switch (format) {
        case Format::Html:
            file.write(htmlReport(report, charts));
            break;
        case Format::Json:
            file.write(QJsonDocument(toJson(report)).toJson());
            break;
        case Format::Csv:
            return writeCsv(store, file);
        case Format::Png:
            file.write(pngReport(charts));
            break;
        }
        return {};
    };
}

Fill comparison(const QJsonObject &snapshots)
{
    return [snapshots](QIODevice &file, Format format) -> Result<void> {
        file.write(format == Format::Html      ? comparisonHtml(snapshots)
                       : format == Format::Csv ? comparisonCsv(snapshots)
                                               : QJsonDocument(snapshots).toJson());
        return {};
    };
}

bool paints(const CommandLine &line)
{
    const QStringList files = line.values("output");
    return !line.has("list") && !isIntegrity(line) && std::any_of(files.begin(), files.end(), isPainted);
}

Result<void> reportFigures(VerbRun &run)
{
    Store &store = run.house.store();
    const Result<ReportData> report = store.read([](ReadTx &tx) { return readReport(tx); });
    if (!report) {
        return fail(report.error());
    }
    const QList<PaintedChart> charts = paints(run.line) ? paintCharts(*report) : QList<PaintedChart>();
    run.summary.counts.insert(QStringLiteral("works"), report->overview.works);
    return writeAll(run, figures(store, *report, charts));
}

Result<void> reportComparison(VerbRun &run, const SnapshotWish &wish)
{
    const Result<Result<SnapshotReading>> read
        = run.house.store().read([&](ReadTx &tx) { return readComparison(tx, wish); });
    const Result<SnapshotReading> reading = read ? *read : fail(read.error());
    if (!reading) {
        return fail(reading.error());
    }
    run.summary.counts.insert(QStringLiteral("works"), reading->counts.works);
    run.summary.counts.insert(QStringLiteral("new"), reading->counts.added);
    run.summary.counts.insert(QStringLiteral("gone"), reading->counts.gone);
    run.summary.counts.insert(QStringLiteral("changed"), reading->counts.changed);
    return writeAll(run, comparison(toJson(*reading)));
}

Result<void> reportIntegrity(VerbRun &run)
{
    const Result<QJsonObject> integrity = run.house.store().read([](ReadTx &tx) { return readIntegrity(tx); });
    if (!integrity) {
        return fail(integrity.error());
    }
    run.summary.counts = integrity->value(QLatin1String("counts")).toObject();
    return writeAll(run, [&](QIODevice &file, Format format) -> Result<void> {
        file.write(format == Format::Html      ? integrityHtml(*integrity)
                       : format == Format::Csv ? integrityCsv(*integrity)
                                               : QJsonDocument(*integrity).toJson());
        return {};
    });
}

Result<ExitCode> run(VerbRun &run)
{
    const Result<void> checked = check(run.line);
    const Result<SnapshotWish> wish = checked ? comparisonWish(run.line) : fail(checked.error());
    if (!wish) {
        return fail(wish.error());
    }
    Result<void> written = isIntegrity(run.line) ? reportIntegrity(run)
        : run.line.has("list")                   ? reportComparison(run, *wish)
                                                 : reportFigures(run);
    if (!written) {
        return fail(std::move(written.error()));
    }
    return ExitCode::Done;
}

Need need(const CommandLine &)
{
    return Need::Reading;
}
} // namespace

const Verb reportVerb{
    .name = "report",
    .arguments = "[integrity] -o FILE",
    .mostWords = 1,
    .summary = QT_TRANSLATE_NOOP("CommandLine", "write figures and charts, a snapshot, or the damaged files, to files"),
    .options = options,
    .need = need,
    .run = run,
    .paints = paints};
} // namespace kuramori
