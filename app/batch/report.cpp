// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/reportfiles.h"
#include "app/batch/verbrun.h"
#include "app/batch/verbs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <array>

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

Result<void> check(const CommandLine &line)
{
    if (line.values("output").isEmpty()) {
        return fail(ErrorKind::Usage, Words::tr("Name the files: report -o FILE.html"));
    }
    for (const QString &file : line.values("output")) {
        if (!formatOf(file)) {
            return fail(ErrorKind::Usage,
                        Words::tr("\"%1\" says no format; end it in .html, .json, .csv or .png.").arg(file));
        }
    }
    return {};
}

Result<void> writeReport(QSaveFile &file, Store &store, const ReportData &report, const QList<PaintedChart> &charts)
{
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(ErrorKind::Io, Words::tr("%1 cannot be written: %2").arg(file.fileName(), file.errorString()));
    }
    Result<void> written;
    switch (*formatOf(file.fileName())) {
    case Format::Html:
        file.write(htmlReport(report, charts));
        break;
    case Format::Json:
        file.write(QJsonDocument(toJson(report)).toJson());
        break;
    case Format::Csv:
        written = writeCsv(store, file);
        break;
    case Format::Png:
        file.write(pngReport(charts));
        break;
    }
    if (written && !file.commit()) {
        return fail(ErrorKind::Io, Words::tr("%1 cannot be written: %2").arg(file.fileName(), file.errorString()));
    }
    return written;
}

bool paints(const CommandLine &line)
{
    const QStringList files = line.values("output");
    return std::any_of(files.begin(), files.end(), isPainted);
}

Result<ExitCode> run(VerbRun &run)
{
    if (Result<void> checked = check(run.line); !checked) {
        return fail(std::move(checked.error()));
    }
    const Result<ReportData> report = run.house.store().read([](ReadTx &tx) { return readReport(tx); });
    if (!report) {
        return fail(report.error());
    }
    const QList<PaintedChart> charts = paints(run.line) ? paintCharts(report->figures) : QList<PaintedChart>();
    for (const QString &name : run.line.values("output")) {
        QSaveFile file(name);
        if (Result<void> written = writeReport(file, run.house.store(), *report, charts); !written) {
            return fail(std::move(written.error()));
        }
        run.output.line(name);
        run.output.event(QStringLiteral("file"), {{QStringLiteral("path"), QFileInfo(name).absoluteFilePath()}});
    }
    run.summary.counts.insert(QStringLiteral("works"), report->overview.works);
    run.summary.counts.insert(QStringLiteral("files"), run.line.values("output").size());
    return ExitCode::Done;
}

Need need(const CommandLine &)
{
    return Need::Reading;
}
} // namespace

const Verb reportVerb{.name = "report",
                      .arguments = "-o FILE",
                      .summary = QT_TRANSLATE_NOOP("CommandLine", "write figures and charts to files"),
                      .options = options,
                      .need = need,
                      .run = run,
                      .paints = paints};
} // namespace kuramori
