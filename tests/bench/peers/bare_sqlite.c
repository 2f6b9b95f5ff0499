// SPDX-License-Identifier: GPL-3.0-or-later
//
// The limit of the ingest bench: a loop over SQLite's C interface that writes the rows the product has written, into
// the same schema under the same PRAGMAs, from memory: inserted on the first day, upserted on the second. It decodes
// nothing, checks nothing and looks nothing up.
//
//   bare_sqlite SCHEMA TARGET RECORDS_A_COMMIT DAY1.db DAY2.db
//
// DAY1.db and DAY2.db are the product's database after each day. Prints a JSON line a day: records, seconds.
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MostColumns = 32, PageSize = 25, ListSize = 50000 };

// A table and how its rows belong to a record of the day.
struct Table
{
    const char *name;
    const char *position; // over `t`, the row
};
#define BY_WORK(column) "(SELECT at FROM places p WHERE p.work_id = t." column ")"
static const struct Table tables[] = {
    {"works", BY_WORK("id")},
    {"identifiers", BY_WORK("work_id")},
    {"anime", BY_WORK("work_id")},
    {"tags", "(SELECT min(at) FROM work_tags w JOIN places p ON p.work_id = w.work_id WHERE w.tag_id = t.id)"},
    {"work_tags", BY_WORK("work_id")},
    {"findings", BY_WORK("work_id")},
    {"snapshot_entries", "(SELECT at FROM places p WHERE p.work_id = t.work_id AND p.crawl_id = t.crawl_id)"},
};
enum { Tables = sizeof tables / sizeof *tables };

struct Row
{
    int position;
    sqlite3_value *values[MostColumns];
};

// One statement and the rows it is run for, in the order of the list.
struct Step
{
    sqlite3_stmt *statement;
    int columns;
    struct Row *rows;
    int count;
    int next;
};

static void stop(sqlite3 *database, const char *what)
{
    fprintf(stderr, "%s: %s\n", what, sqlite3_errmsg(database));
    exit(1);
}

static void run(sqlite3 *database, const char *sql)
{
    if (sqlite3_exec(database, sql, NULL, NULL, NULL) != SQLITE_OK)
        stop(database, sql);
}

static sqlite3_stmt *prepare(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = NULL;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, NULL) != SQLITE_OK)
        stop(database, sql);
    return statement;
}

static char *readFile(const char *path)
{
    FILE *file = fopen(path, "rb");
    char *text = calloc(1, 1 << 20);
    if (!file || !text || fread(text, 1, (1 << 20) - 1, file) == 0) {
        perror(path);
        exit(1);
    }
    fclose(file);
    return text;
}

// The columns of a table that can be written, as "a,b,c", and those of them outside of its key as "a=excluded.a,…".
static int columnsOf(sqlite3 *database, const char *table, char *names, char *updates)
{
    char sql[100];
    snprintf(sql, sizeof sql, "PRAGMA table_info(%s)", table);
    sqlite3_stmt *info = prepare(database, sql);
    int count = 0;
    *names = *updates = '\0';
    for (; sqlite3_step(info) == SQLITE_ROW; ++count) {
        const char *name = (const char *)sqlite3_column_text(info, 1);
        sprintf(names + strlen(names), "%s%s", *names ? "," : "", name);
        if (sqlite3_column_int(info, 5) == 0)
            sprintf(updates + strlen(updates), "%s%s=excluded.%s", *updates ? "," : "", name, name);
    }
    sqlite3_finalize(info);
    return count;
}

static void load(struct Step *step, sqlite3 *source, const char *sql)
{
    sqlite3_stmt *select = prepare(source, sql);
    for (int room = 0; sqlite3_step(select) == SQLITE_ROW; ++step->count) {
        if (step->count == room)
            step->rows = realloc(step->rows, sizeof(struct Row) * (size_t)(room = room * 2 + 1024));
        struct Row *row = &step->rows[step->count];
        row->position = sqlite3_column_int(select, 0);
        for (int i = 0; i < step->columns; ++i)
            row->values[i] = sqlite3_value_dup(sqlite3_column_value(select, i + 1));
    }
    sqlite3_finalize(select);
}

// All rows of a table, as the source had them after that day.
static struct Step writing(sqlite3 *target, sqlite3 *source, const struct Table *table, int day)
{
    char names[1000], updates[1000], sql[4000];
    struct Step step = {0};
    step.columns = columnsOf(source, table->name, names, updates);
    char *end = sql + sprintf(sql, "INSERT INTO %s(%s) VALUES (?", table->name, names);
    for (int i = 1; i < step.columns; ++i)
        end += sprintf(end, ",?");
    if (day == 1)
        sprintf(end, ")");
    else
        sprintf(end, ") ON CONFLICT DO %s%s", *updates ? "UPDATE SET " : "NOTHING", updates);
    step.statement = prepare(target, sql);
    snprintf(sql, sizeof sql, "SELECT %s AS at, t.* FROM (SELECT %s FROM %s) t WHERE at IS NOT NULL ORDER BY at",
             table->position, names, table->name);
    load(&step, source, sql);
    return step;
}

// Tags a work has lost.
static struct Step removing(sqlite3 *target, sqlite3 *source)
{
    struct Step step = {.columns = 2};
    step.statement = prepare(target, "DELETE FROM work_tags WHERE work_id=? AND tag_id=?");
    load(&step, source,
         "SELECT " BY_WORK("work_id") " AS at, t.* FROM (SELECT work_id, tag_id FROM earlier.work_tags EXCEPT "
                                      "SELECT work_id, tag_id FROM main.work_tags) t ORDER BY at");
    return step;
}

// A day may have several lists, of the same length but for the last: `places` says where in the day a record comes.
static int placeRecords(sqlite3 *source, int day)
{
    char sql[600];
    sqlite3_stmt *last = prepare(source, "SELECT max(id) FROM crawls");
    sqlite3_step(last);
    const int first = sqlite3_column_int(last, 0) * (day - 1) / day + 1;
    sqlite3_finalize(last);
    snprintf(sql, sizeof sql,
             "DROP TABLE IF EXISTS places; CREATE TABLE places AS SELECT work_id, crawl_id, (crawl_id - %d) * %d + "
             "position AS at"
             " FROM snapshot_entries WHERE crawl_id >= %d;"
             "CREATE INDEX places_by_work ON places (work_id, crawl_id, at);"
             "CREATE INDEX IF NOT EXISTS by_tag ON work_tags (tag_id)",
             first, ListSize, first);
    run(source, sql);
    return first;
}

static void writeRecord(sqlite3 *target, struct Step *steps, int count, int position)
{
    for (struct Step *step = steps; step < steps + count; ++step) {
        for (; step->next < step->count && step->rows[step->next].position <= position; ++step->next) {
            for (int i = 0; i < step->columns; ++i)
                sqlite3_bind_value(step->statement, i + 1, step->rows[step->next].values[i]);
            if (sqlite3_step(step->statement) != SQLITE_DONE)
                stop(target, sqlite3_sql(step->statement));
            sqlite3_reset(step->statement);
        }
    }
}

static double seconds(void)
{
    struct timespec now;
    timespec_get(&now, TIME_UTC);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void writeDay(sqlite3 *target, struct Step *steps, int count, int firstCrawl, int perCommit)
{
    const int records = steps[count - 1].count;
    sqlite3_stmt *progress = prepare(target, "UPDATE crawls SET next_page=?, works=?, updated_at=? WHERE id=?");
    const double begun = seconds();
    for (int position = 1; position <= records; ++position) {
        if (position % perCommit == 1 || perCommit == 1)
            run(target, "BEGIN IMMEDIATE");
        writeRecord(target, steps, count, position);
        if (position % PageSize == 0 || position == records) {
            sqlite3_bind_int(progress, 1, position / PageSize + 1);
            sqlite3_bind_int(progress, 2, position);
            sqlite3_bind_int(progress, 3, position);
            sqlite3_bind_int(progress, 4, firstCrawl + (position - 1) / ListSize);
            sqlite3_step(progress);
            sqlite3_reset(progress);
        }
        if (position % perCommit == 0 || position == records)
            run(target, "COMMIT");
    }
    printf("{\"records\": %d, \"seconds\": %.6f}\n", records, seconds() - begun);
    fflush(stdout);
    sqlite3_finalize(progress);
}

static void ingest(sqlite3 *target, const char *const sources[2], int day, int perCommit)
{
    sqlite3 *source = NULL;
    if (sqlite3_open_v2(sources[day - 1], &source, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK)
        stop(source, sources[day - 1]);
    const int first = placeRecords(source, day);
    struct Step steps[Tables + 1];
    int count = 0;
    if (day == 2) {
        char sql[4200];
        snprintf(sql, sizeof sql, "ATTACH '%s' AS earlier", sources[0]);
        run(source, sql);
        steps[count++] = removing(target, source);
    }
    for (int i = 0; i < Tables; ++i)
        steps[count++] = writing(target, source, &tables[i], day);
    const int records = steps[count - 1].count;
    for (int crawl = first; crawl <= first + (records - 1) / ListSize; ++crawl) {
        char sql[300];
        snprintf(sql, sizeof sql,
                 "INSERT INTO crawls(id, source, list, day, state, next_page, started_at, updated_at)"
                 " VALUES (%d, 'jikan', 'list %d', '2026-01-0%d', 'running', 1, 0, 0)",
                 crawl, crawl, day);
        run(target, sql);
    }
    writeDay(target, steps, count, first, perCommit);
    sqlite3_close(source);
}

int main(int count, char **words)
{
    sqlite3 *target = NULL;
    if (count != 6)
        return 64;
    if (sqlite3_open(words[2], &target) != SQLITE_OK)
        stop(target, words[2]);
    run(target,
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-65536;"
        "PRAGMA wal_autocheckpoint=4000");
    run(target, readFile(words[1]));
    const char *const sources[2] = {words[4], words[5]};
    for (int day = 1; day <= 2; ++day)
        ingest(target, sources, day, atoi(words[3]));
    return sqlite3_close_v2(target) == SQLITE_OK ? 0 : 1;
}
