// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/store.h"
#include "tests/bench/panels/bigstore.h"

#include <QDir>
#include <QFile>
#include <QImage>

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr int batch = 10'000; // books a transaction
constexpr qint64 prime = 514'229; // scatters what follows the numbers of books
constexpr int perAuthor = 20;
constexpr int perSeries = 5;

// What storing them one by one makes, as whole tables: that takes a scan an hour.
constexpr auto personsSql = R"(
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO persons (id, name, surname_key, sort_key)
SELECT i, 'Given Surname' || i, 'surname' || i, 'surname' || i || ' given' FROM n)";
constexpr auto seriesSql = R"(
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1)
INSERT INTO series (id, name, name_key) SELECT i, 'The Chronicles of ' || i, 'chronicles of ' || i FROM n)";
constexpr auto worksSql = R"(
WITH RECURSIVE n(i) AS (SELECT $1 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < $2)
INSERT INTO works (id, kind, title, title_key, content_hash, created_at, updated_at)
SELECT i, 'book', 'The Long Road to ' || (i * $3 % 1000003) || ' and Back', 'long road to ' || (i * $3 % 1000003), i,
       1700000000000000 + i, 0 FROM n)";
constexpr auto booksSql = R"(
INSERT INTO books (work_id, year, authors, narrators, series, language, author_key, series_key, runtime_ms, size,
                   editions, items, missing, search_text, shelf_key, added_at)
SELECT id, 1900 + id % 120, 'Given Surname' || (1 + id / $3), 'Given Surname' || (1 + id * 7 % 3000),
       'The Chronicles of ' || (1 + id / $4) || ' #' || (1 + id % $4), 'en', 'surname' || (1 + id / $3) || ' given',
       'chronicles of ' || (1 + id / $4) || printf(' %05d.000', 1 + id % $4), 3600000 * (2 + id % 40),
       28800000 * (2 + id % 40), 1, 1, 0, title_key || ' surname' || (1 + id / $3) || ' chronicles',
       'surname' || (1 + id / $3) || ' given' || char(10) || printf('%05d', id % $4) || char(10) || title_key, created_at
FROM works WHERE id >= $1 AND id < $2)";
constexpr auto editionsSql = R"(
INSERT INTO editions (id, work_id, narrators, language, publisher, runtime_ms)
SELECT work_id, work_id, narrators, 'en', 'Grove Audio', runtime_ms FROM books WHERE work_id >= $1 AND work_id < $2)";
constexpr auto contributorsSql = R"(
INSERT INTO contributors (work_id, edition_id, role, position, person_id, spelling)
SELECT work_id, CASE WHEN r.role = 'narrator' THEN work_id END, r.role, 0,
       CASE WHEN r.role = 'narrator' THEN 1 + work_id * 7 % 3000 ELSE 1 + work_id / $3 END,
       CASE WHEN r.role = 'narrator' THEN narrators ELSE authors END
FROM books, (SELECT 'author' AS role UNION ALL SELECT 'narrator') r WHERE work_id >= $1 AND work_id < $2)";
constexpr auto entriesSql = R"(
INSERT INTO series_entries (series_id, work_id, position_from, position_to, label)
SELECT 1 + work_id / $3, work_id, 1 + work_id % $3, 1 + work_id % $3, 1 + work_id % $3 FROM books
WHERE work_id >= $1 AND work_id < $2)";
constexpr auto filesSql = R"(
INSERT INTO files (id, root_id, path, shown, path_hash, kind, inode, size, modified_ns, first_seen, changed_at)
SELECT b.work_id * 2 + k.at, 1, CAST('b/' || b.work_id || k.name AS BLOB), 'b/' || b.work_id || k.name,
       CAST(b.work_id || k.name AS BLOB), k.kind, b.work_id, b.size, 1, 0, 0
FROM books b, (SELECT 0 AS at, '/book.m4b' AS name, 'audio' AS kind UNION ALL SELECT 1, '/cover.jpg', 'image') k
WHERE b.work_id >= $1 AND b.work_id < $2)";
constexpr auto audioSql = R"(
INSERT INTO audio (file_id, container, codec, duration_ms, is_estimated, bitrate, has_cover, is_encrypted, tags, chapters)
SELECT work_id * 2, 'mp4', 'aac', runtime_ms, 0, 64000, 1, 0, '{"album":["The Long Road"]}',
       '[[0,600000,"One"],[600000,1200000,"Two"],[1200000,1800000,"Three"]]' FROM books
WHERE work_id >= $1 AND work_id < $2)";
constexpr auto itemsSql = R"(
INSERT INTO items (id, root_id, path, shown, path_hash, is_file, edition_id, audio_files, size, runtime_ms, format, facts,
                   added_at, judged_at)
SELECT work_id, 1, CAST('b/' || work_id AS BLOB), 'b/' || work_id, CAST(work_id AS BLOB), 0, work_id, 1, size, runtime_ms,
       CASE WHEN work_id % 3 = 0 THEN 'mp3' ELSE 'm4b' END, printf('%.*c', 400, 'x'), 0, 0
FROM books WHERE work_id >= $1 AND work_id < $2)";
constexpr auto itemFilesSql = R"(
INSERT INTO item_files (file_id, item_id, position) SELECT id, id / 2, id % 2 FROM files WHERE id >= $1 * 2 AND id < $2 * 2)";
constexpr auto assertionsSql = R"(
INSERT INTO assertions (item_id, source, field, position, value, label, weight)
SELECT w.id, s.source, 'title', 0, w.title, '', 0.5 FROM works w, (SELECT 'folder' AS source UNION ALL SELECT 'tags') s
WHERE w.id >= $1 AND w.id < $2)";

void addBooks(WriteTx &tx, int from, int to)
{
    tx.run(worksSql, from, to, prime);
    tx.run(booksSql, from, to, perAuthor, perSeries);
    tx.run(editionsSql, from, to);
    tx.run(contributorsSql, from, to, perAuthor);
    tx.run(entriesSql, from, to, perSeries);
    tx.run(filesSql, from, to);
    tx.run(audioSql, from, to);
    tx.run(itemsSql, from, to);
    tx.run(itemFilesSql, from, to);
    tx.run(assertionsSql, from, to);
}

void paintCovers(const QDir &folder, int covers)
{
    QImage picture(600, 600, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    picture.save(folder.filePath(QStringLiteral("cover.jpg")), "JPG", 90);
    for (int number = 1; number <= covers; ++number) {
        const QString place = folder.filePath(QStringLiteral("b/%1").arg(number));
        folder.mkpath(place);
        QFile::link(folder.filePath(QStringLiteral("cover.jpg")), place + QStringLiteral("/cover.jpg"));
    }
}
} // namespace

void fillBooks(Store &store, int books, const QString &folder, int covers)
{
    paintCovers(QDir(folder), covers);
    need(store.write([&](WriteTx &tx) {
        tx.run("INSERT INTO roots (id, path, shown, state, added_at) VALUES (1, $1, $2, 'online', 0)",
               QFile::encodeName(folder), folder);
        tx.run(personsSql, std::max(3000, 1 + books / perAuthor));
        tx.run(seriesSql, 1 + books / perSeries);
    }));
    for (int from = 1; from <= books; from += batch) {
        need(store.write([=](WriteTx &tx) { addBooks(tx, from, std::min(from + batch, books + 1)); }));
    }
}
} // namespace kuramori
