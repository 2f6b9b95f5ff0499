// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/verbrun.h"
#include "app/batch/verbs.h"
#include "models/store/queryview.h"

#include <QCoreApplication>

#include <array>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

constexpr std::array options{
    OptionSpec{
        "where", "COLUMN=VALUE",
        QT_TRANSLATE_NOOP("CommandLine", "only these rows; also != < <= > >=; may be repeated and means \"and\"")},
    OptionSpec{"order", "COLUMN", QT_TRANSLATE_NOOP("CommandLine", "sort by it; -COLUMN puts the largest first")},
    OptionSpec{"limit", "N", QT_TRANSLATE_NOOP("CommandLine", "at most so many rows")},
};

Result<QueryView> prepare(const CommandLine &line)
{
    if (line.words().isEmpty()) {
        QStringList names;
        for (const QueryTable &table : queryTables()) {
            names.append(QLatin1String(table.name));
        }
        return fail(ErrorKind::Usage, Words::tr("query needs one table: %1.").arg(names.join(QStringLiteral(", "))));
    }
    QueryView::Wish wish{line.words().first(), line.values("where"), line.value("order"), std::nullopt};
    if (line.has("limit")) {
        bool isNumber = false;
        wish.limit = line.value("limit").toLongLong(&isNumber);
        if (!isNumber || *wish.limit < 0) {
            return fail(ErrorKind::Usage, Words::tr("--limit needs a number, not \"%1\".").arg(line.value("limit")));
        }
    }
    return QueryView::prepare(wish);
}

Result<ExitCode> run(VerbRun &run)
{
    const Result<QueryView> view = prepare(run.line);
    if (!view) {
        return fail(view.error());
    }
    qint64 rows = 0;
    const Result<void> read = run.house.store().read([&](ReadTx &tx) {
        view->each(tx, [&](const QJsonObject &row) {
            if (run.stop.stop_requested()) {
                stopWith(ErrorKind::Cancelled, Words::tr("The query was stopped; not all rows were printed."));
            }
            run.output.row(row);
            ++rows;
        });
    });
    run.summary.counts.insert(QStringLiteral("rows"), rows);
    return read ? Result<ExitCode>(ExitCode::Done) : fail(read.error());
}

Need need(const CommandLine &)
{
    return Need::Reading;
}
} // namespace

const Verb queryVerb{.name = "query",
                     .arguments = "TABLE",
                     .mostWords = 1,
                     .summary = QT_TRANSLATE_NOOP("CommandLine", "print rows, one JSON object a line"),
                     .options = options,
                     .need = need,
                     .run = run};
} // namespace kuramori
