// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/comparisonreport.h"
#include "app/batch/reportfiles.h"
#include "app/batch/rowlimit.h"
#include "app/batch/verbrun.h"
#include "app/batch/verbs.h"
#include "models/figures/integrityreport.h"
#include "models/figures/tablereport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <functional>
#include <initializer_list>

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
    OptionSpec{
        "where", "COLUMN=VALUE",
        QT_TRANSLATE_NOOP("CommandLine", "only these rows; also != < <= > >=; may be repeated and means \"and\"")},
    OptionSpec{"order", "COLUMN", QT_TRANSLATE_NOOP("CommandLine", "sort by it; -COLUMN puts the largest first")},
    OptionSpec{"limit", "N", QT_TRANSLATE_NOOP("CommandLine", "at most so many rows")},
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

bool isDry(const CommandLine &line)
{
    return line.has("dry-run");
}

bool isTable(const CommandLine &line)
{
    return !line.words().isEmpty() && !isIntegrity(line);
}

bool hasAny(const CommandLine &line, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&line](const char *option) { return line.has(option); });
}

Result<void> checkOptions(const CommandLine &line)
{
    if (!line.words().isEmpty() && hasAny(line, {"list", "day", "against"})) {
        return fail(ErrorKind::Usage,
                    Words::tr("Lists and days have no place in a report of %1.").arg(line.words().constFirst()));
    }
    if (!isTable(line) && hasAny(line, {"where", "order", "limit"})) {
        return fail(ErrorKind::Usage, Words::tr("--where, --order and --limit go with a table: report books -o FILE"));
    }
    return {};
}

Result<void> checkFile(const CommandLine &line, const QString &file)
{
    const std::optional<Format> format = formatOf(file);
    if (!format) {
        return fail(ErrorKind::Usage,
                    Words::tr("\"%1\" says no format; end it in .html, .json, .csv or .png.").arg(file));
    }
    if (format != Format::Png || (line.words().isEmpty() && !line.has("list"))) {
        return {};
    }
    const QString why = isIntegrity(line) ? Words::tr("Integrity is no picture; end \"%1\" in .html, .json or .csv.")
        : isTable(line)                   ? Words::tr("A table is no picture; end \"%1\" in .html, .json or .csv.")
                                          : Words::tr("A snapshot is no picture; end \"%1\" in .html, .json or .csv.");
    return fail(ErrorKind::Usage, why.arg(file));
}

Result<void> check(const CommandLine &line)
{
    Result<void> checked = checkOptions(line);
    if (checked && line.values("output").isEmpty()) {
        return fail(ErrorKind::Usage, Words::tr("Name the files: report -o FILE.html"));
    }
    for (const QString &file : line.values("output")) {
        checked = checked ? checkFile(line, file) : std::move(checked);
    }
    return checked;
}

/// What `query` would ask.
Result<QueryView> viewOf(const CommandLine &line)
{
    if (!findQueryTable(line.words().constFirst())) {
        QStringList names{QStringLiteral("integrity")};
        for (const QueryTable &table : queryTables()) {
            names.append(QLatin1String(table.name));
        }
        return fail(ErrorKind::Usage,
                    Words::tr("There is no report \"%1\"; there is: %2.")
                        .arg(line.words().constFirst(), names.join(QStringLiteral(", "))));
    }
    Result<std::optional<qint64>> limit = limitOf(line);
    if (!limit) {
        return fail(std::move(limit.error()));
    }
    return QueryView::prepare({line.words().constFirst(), line.values("where"), line.value("order"), *limit});
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

/// As writing it would begin: without a folder to write to it would fail.
Result<void> tellPlan(VerbRun &run, const QString &name)
{
    const QFileInfo file(name);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir() || !folder.isWritable() || (file.exists() && (!file.isFile() || !file.isWritable()))) {
        return fail(ErrorKind::Io,
                    Words::tr("%1 cannot be written: it is no file, or its folder is none to write to.").arg(name));
    }
    run.output.line(file.exists() ? Words::tr("would replace %1").arg(name) : Words::tr("would write %1").arg(name));
    run.output.event(QStringLiteral("plan"), {{QStringLiteral("path"), file.absoluteFilePath()}});
    return {};
}

/// Every file of the command line.
Result<void> writeAll(VerbRun &run, const Fill &fill)
{
    for (const QString &name : isDry(run.line) ? run.line.values("output") : QStringList()) {
        if (Result<void> told = tellPlan(run, name); !told) {
            return told;
        }
    }
    if (isDry(run.line)) {
        return {};
    }
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
    return !isDry(line) && !line.has("list") && line.words().isEmpty()
        && std::any_of(files.begin(), files.end(), isPainted);
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

Result<void> reportTable(VerbRun &run)
{
    const Result<QueryView> view = viewOf(run.line);
    if (!view) {
        return fail(view.error());
    }
    return writeAll(run, [&](QIODevice &file, Format format) -> Result<void> {
        const Result<qint64> rows = run.house.store().read([&](ReadTx &tx) {
            return format == Format::Html ? writeTableHtml(tx, *view, run.line.words().constFirst(), file)
                : format == Format::Csv   ? writeTableCsv(tx, *view, file)
                                          : writeTableJson(tx, *view, file);
        });
        if (!rows) {
            return fail(rows.error());
        }
        run.summary.counts.insert(QStringLiteral("rows"), *rows);
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
    Result<void> written = isTable(run.line) ? reportTable(run)
        : isIntegrity(run.line)              ? reportIntegrity(run)
        : run.line.has("list")               ? reportComparison(run, *wish)
                                             : reportFigures(run);
    if (!written) {
        return fail(std::move(written.error()));
    }
    return isDry(run.line) ? ExitCode::Changes : ExitCode::Done;
}

Need need(const CommandLine &)
{
    return Need::Reading;
}
} // namespace

const Verb reportVerb{
    .name = "report",
    .arguments = "[integrity|TABLE] -o FILE",
    .mostWords = 1,
    .summary = QT_TRANSLATE_NOOP(
        "CommandLine", "write figures and charts, a snapshot, the damaged files or the rows of a table to files"),
    .options = options,
    .canDryRun = true,
    .need = need,
    .run = run,
    .paints = paints};
} // namespace kuramori
