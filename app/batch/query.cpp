// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/house.h"
#include "app/batch/rowlimit.h"
#include "app/batch/verbrun.h"
#include "app/batch/verbs.h"
#include "models/store/filtertable.h"
#include "models/store/queryview.h"
#include "models/tables/libraryindex.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

constexpr int mostFound = 100'000;

constexpr std::array options{
    OptionSpec{"search", "TEXT",
               QT_TRANSLATE_NOOP("CommandLine",
                                 "only books, series, persons or works that are called so, the best "
                                 "first; slips are forgiven")},
    OptionSpec{
        "where", "COLUMN=VALUE",
        QT_TRANSLATE_NOOP("CommandLine", "only these rows; also != < <= > >=; may be repeated and means \"and\"")},
    OptionSpec{"order", "COLUMN", QT_TRANSLATE_NOOP("CommandLine", "sort by it; -COLUMN puts the largest first")},
    OptionSpec{"limit", "N", QT_TRANSLATE_NOOP("CommandLine", "at most so many rows")},
    OptionSpec{"filter", "NAME", QT_TRANSLATE_NOOP("CommandLine", "as it was saved; what stands beside it narrows it")},
    OptionSpec{"save", "NAME", QT_TRANSLATE_NOOP("CommandLine", "keep this question under a name, and print nothing")},
    OptionSpec{"forget", "NAME", QT_TRANSLATE_NOOP("CommandLine", "remove what was saved under this name")},
};

Result<SavedFilter> saved(Store &store, const QString &name)
{
    Result<std::optional<SavedFilter>> filter = store.read([&](ReadTx &tx) { return FilterRows(tx).named(name); });
    if (!filter) {
        return fail(std::move(filter.error()));
    }
    if (!*filter) {
        return fail(ErrorKind::Usage, Words::tr("No filter is called \"%1\"; `query filters` lists them.").arg(name));
    }
    return std::move(**filter);
}

/// What the words ask for, and the filter they begin with. What they say besides goes before it.
Result<SavedFilter> filterOf(Store &store, const CommandLine &line)
{
    SavedFilter filter;
    if (line.has("filter")) {
        Result<SavedFilter> known = saved(store, line.value("filter"));
        if (!known) {
            return known;
        }
        filter = std::move(*known);
    }
    const QString table = line.words().value(0, filter.table);
    if (table.isEmpty()) {
        QStringList names;
        for (const QueryTable &each : queryTables()) {
            names.append(QLatin1String(each.name));
        }
        return fail(ErrorKind::Usage, Words::tr("query needs one table: %1.").arg(names.join(QStringLiteral(", "))));
    }
    if (!filter.table.isEmpty() && table != filter.table) {
        return fail(ErrorKind::Usage,
                    Words::tr("The filter \"%1\" is about %2, not about %3.").arg(filter.name, filter.table, table));
    }
    filter.table = table;
    filter.search = line.has("search") ? line.value("search") : filter.search;
    filter.conditions += line.values("where");
    filter.order = line.has("order") ? line.value("order") : filter.order;
    return filter;
}

QList<SubjectKind> kindsIn(const QString &table)
{
    const QMap<QString, QList<SubjectKind>> kinds{{QStringLiteral("books"), {SubjectKind::Book}},
                                                  {QStringLiteral("series"), {SubjectKind::Series}},
                                                  {QStringLiteral("persons"), {SubjectKind::Person}},
                                                  {QStringLiteral("works"), {SubjectKind::Book, SubjectKind::Anime}}};
    return kinds.value(table);
}

/// The names are read and indexed for this one question; a window has them at hand.
Result<QList<qint64>> found(Store &store, const QString &text, const QueryView::Wish &wish)
{
    const QList<SubjectKind> kinds = kindsIn(wish.table);
    if (kinds.isEmpty()) {
        return fail(ErrorKind::Usage, Words::tr("--search goes with books, series, persons or works."));
    }
    LibraryIndex index(store);
    if (Result<qsizetype> ready = index.update(kinds); !ready) {
        return fail(std::move(ready.error()));
    }
    const bool isWhole = wish.limit && wish.conditions.isEmpty() && wish.order.isEmpty();
    const int most = isWhole ? int(std::min<qint64>(*wish.limit, mostFound)) : mostFound;
    QList<NameHit> hits;
    for (const SubjectKind kind : kinds) {
        hits += index.find(kind, text, most);
    }
    std::ranges::sort(hits, std::less<>());
    QList<qint64> ids;
    ids.reserve(hits.size());
    for (const NameHit &hit : std::as_const(hits)) {
        ids.append(hit.subject.value());
    }
    return ids;
}

Result<QueryView> prepare(Store &store, const SavedFilter &filter, std::optional<qint64> limit)
{
    QueryView::Wish wish{filter.table, filter.conditions, filter.order, limit};
    Result<QueryView> view = QueryView::prepare(wish);
    if (!view || filter.search.isEmpty()) {
        return view;
    }
    Result<QList<qint64>> ids = found(store, filter.search, wish);
    if (!ids) {
        return fail(std::move(ids.error()));
    }
    wish.ranked = std::move(*ids);
    return QueryView::prepare(wish);
}

Result<ExitCode> tell(VerbRun &run, const QString &sentence, const SavedFilter &filter)
{
    run.output.line(sentence);
    run.output.event(QStringLiteral("plan"), {{QStringLiteral("filter"), filter.name}});
    return ExitCode::Changes;
}

Result<ExitCode> save(VerbRun &run, SavedFilter filter)
{
    filter.name = run.line.value("save").trimmed();
    if (filter.name.isEmpty()) {
        return fail(ErrorKind::Usage, Words::tr("--save needs a name."));
    }
    if (run.line.has("dry-run")) {
        const auto known = run.house.store().read([&](ReadTx &tx) { return FilterRows(tx).named(filter.name); });
        if (!known) {
            return fail(known.error());
        }
        return *known == filter
            ? ExitCode::Done
            : tell(run,
                   *known ? Words::tr("would keep this in place of what is called \"%1\"").arg(filter.name)
                          : Words::tr("would keep this as \"%1\"").arg(filter.name),
                   filter);
    }
    const Result<void> saved = run.house.store().write([&](WriteTx &tx) { FilterTable(tx).put(filter); });
    return saved ? Result<ExitCode>(ExitCode::Done) : fail(saved.error());
}

Result<ExitCode> forget(VerbRun &run)
{
    const QString name = run.line.value("forget");
    const Result<SavedFilter> known = saved(run.house.store(), name);
    if (!known) {
        return fail(known.error());
    }
    if (run.line.has("dry-run")) {
        return tell(run, Words::tr("would remove the filter \"%1\"").arg(name), *known);
    }
    const Result<bool> gone = run.house.store().write([&](WriteTx &tx) { return FilterTable(tx).remove(name); });
    return gone ? Result<ExitCode>(ExitCode::Done) : fail(gone.error());
}

Result<ExitCode> print(VerbRun &run, const QueryView &view)
{
    qint64 rows = 0;
    const Result<void> read = run.house.store().read([&](ReadTx &tx) {
        view.each(tx, [&](const QJsonObject &row) {
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

Result<ExitCode> run(VerbRun &run)
{
    if (run.line.has("forget")) {
        return forget(run);
    }
    const Result<SavedFilter> filter = filterOf(run.house.store(), run.line);
    const Result<std::optional<qint64>> limit = limitOf(run.line);
    if (!filter || !limit) {
        return fail(filter ? limit.error() : filter.error());
    }
    const Result<QueryView> view = prepare(run.house.store(), *filter, *limit);
    if (!view) {
        return fail(view.error());
    }
    return run.line.has("save") ? save(run, *filter) : print(run, *view);
}

Need need(const CommandLine &line)
{
    return (line.has("save") || line.has("forget")) && !line.has("dry-run") ? Need::Writing : Need::Reading;
}
} // namespace

const Verb queryVerb{.name = "query",
                     .arguments = "TABLE",
                     .mostWords = 1,
                     .summary = QT_TRANSLATE_NOOP("CommandLine", "print rows, one JSON object a line"),
                     .options = options,
                     .canDryRun = true, // of a question that is kept or forgotten; rows are only read
                     .need = need,
                     .run = run};
} // namespace kuramori
