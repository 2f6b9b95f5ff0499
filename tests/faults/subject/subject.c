// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the harness proves itself on: a worker that takes three jobs from a table and files one file for each, right
// when its second argument is "none", and wrong in one way for every other word (tests/faults/selftest).
//
//   subject FOLDER MUTANT
//
// A job: claim, copy inbox/N to library/N.part, sync, rename to library/N, sync the folder, complete together with its
// effect, tell, and only then remove inbox/N.
#include <errno.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { Jobs = 3, Chunk = 4096 };

static const char *mutant;
static sqlite3 *database;

static bool is(const char *word)
{
    return !strcmp(mutant, word);
}

static void need(bool fine, const char *what)
{
    if (fine || is("ignore-errors"))
        return;
    fprintf(stderr, "%s: %s\n", what, strerror(errno));
    exit(1);
}

static void run(const char *sql)
{
    need(sqlite3_exec(database, sql, NULL, NULL, NULL) == SQLITE_OK, sqlite3_errmsg(database));
}

static int number(const char *sql)
{
    sqlite3_stmt *statement = NULL;
    need(sqlite3_prepare_v2(database, sql, -1, &statement, NULL) == SQLITE_OK, sqlite3_errmsg(database));
    const int step = sqlite3_step(statement);
    need(step == SQLITE_ROW || step == SQLITE_DONE, sqlite3_errmsg(database));
    const int value = step == SQLITE_ROW ? sqlite3_column_int(statement, 0) : 0;
    sqlite3_finalize(statement);
    return value;
}

static void prepare(void)
{
    need(sqlite3_open("jobs.db", &database) == SQLITE_OK, "jobs.db");
    run("PRAGMA journal_mode=WAL");
    run(is("sync-off")          ? "PRAGMA synchronous=OFF"
            : is("sync-normal") ? "PRAGMA synchronous=NORMAL"
                                : "PRAGMA synchronous=FULL");
    run("BEGIN IMMEDIATE");
    run("CREATE TABLE IF NOT EXISTS jobs(id INTEGER PRIMARY KEY, state TEXT NOT NULL DEFAULT 'available')");
    run("CREATE TABLE IF NOT EXISTS effects(job INTEGER)");
    run("INSERT OR IGNORE INTO jobs(id) VALUES (1), (2), (3)");
    run("COMMIT");
    if (!is("no-rescue"))
        run("UPDATE jobs SET state='available' WHERE state='running'");
}

static void syncFolder(const char *path)
{
    const int fd = open(path, O_RDONLY | O_DIRECTORY);
    need(fd >= 0 && fsync(fd) == 0, path);
    close(fd);
}

static void copy(const char *from, const char *to)
{
    char data[Chunk];
    const int in = open(from, O_RDONLY);
    const int out = open(to, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    need(in >= 0 && out >= 0, from);
    for (ssize_t size; (size = read(in, data, sizeof data)) > 0;)
        need(write(out, data, (size_t)size) == size, to);
    if (!is("no-file-sync"))
        need(fsync(out) == 0, to);
    close(in);
    close(out);
}

// The C library writes by itself here, where no preloaded library can see it.
static void copyUnseen(const char *from, const char *to)
{
    char data[Chunk];
    FILE *in = fopen(from, "rb");
    FILE *out = fopen(to, "wb");
    for (size_t size; (size = fread(data, 1, sizeof data, in)) > 0;)
        fwrite(data, 1, size, out);
    fclose(in);
    fclose(out);
}

static void file(const char *from, const char *part, const char *to)
{
    if (access(to, F_OK) == 0)
        return; // an earlier attempt came so far
    if (is("final-name")) {
        copy(from, to);
    } else {
        (is("unseen") ? copyUnseen : copy)(from, part);
        if (is("source-first"))
            need(unlink(from) == 0, from);
        need(rename(part, to) == 0, to);
    }
    if (!is("no-folder-sync"))
        syncFolder("library");
}

static void complete(int job)
{
    char sql[200];
    snprintf(sql, sizeof sql, "%s INSERT INTO effects VALUES (%d); UPDATE jobs SET state='done' WHERE id=%d;%s",
             is("two-transactions") ? "" : "BEGIN IMMEDIATE;", job, job, is("two-transactions") ? "" : "COMMIT");
    run(sql);
}

static void work(int job)
{
    char sql[100], from[30], part[30], to[30];
    snprintf(sql, sizeof sql, "UPDATE jobs SET state='running' WHERE id=%d", job);
    snprintf(from, sizeof from, "inbox/%d", job);
    snprintf(part, sizeof part, "library/%d.part", job);
    snprintf(to, sizeof to, "library/%d", job);
    run(sql);
    file(from, part, to);
    complete(job);
    printf("done %d\n", job);
    fflush(stdout);
    need(unlink(from) == 0 || errno == ENOENT, from);
}

int main(int count, char **words)
{
    if (count != 3 || chdir(words[1]) != 0)
        return 64;
    mutant = words[2];
    prepare();
    for (int job; (job = number("SELECT id FROM jobs WHERE state='available' ORDER BY id LIMIT 1")) != 0;)
        work(job);
    return sqlite3_close(database) == SQLITE_OK ? 0 : 1;
}
