// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/entryshift.h"

#include "models/store/overridetable.h"
#include "models/store/wantedjson.h"

#include <QSet>

#include <array>

namespace kuramori
{
/// Where rows have the key of an entry.
struct EntryShift::Table
{
    std::string name;
    std::string alike; ///< what two rows of one entry may not share
};

QList<KeyedBook> EntryShift::booksOfRows() const
{
    return m_tx.all(
        "SELECT entry_key, coalesce(book, identifiers), title FROM wanted WHERE series_id = $1 ORDER BY id",
        [](const Row &row) {
            KeyedBook of{row.text(0), bookFromJson(row.text(1))};
            of.book.title = row.text(2);
            return of;
        },
        m_series);
}

QList<KeyedBook> EntryShift::absentBooks() const
{
    return m_tx.all(
        "SELECT entry_key, book FROM absent_entries WHERE series_id = $1 ORDER BY entry_key",
        [](const Row &row) {
            return KeyedBook{row.text(0), bookFromJson(row.text(1))};
        },
        m_series);
}

QHash<QString, EntryBook> EntryShift::follow(const QList<ListedEntry> &entries)
{
    const QList<KeyedBook> absent = absentBooks();
    const QList<KeyedBook> books = booksOfRows() + absent;
    const QList<KeyNow> now = keysNow(books, entries);
    makeRoom(books, now);
    moveRows(movesOf(books, now));
    if (!absent.isEmpty()) {
        m_tx.run("DELETE FROM absent_entries WHERE series_id = $1", m_series);
    }
    QSet<QString> listed;
    for (const ListedEntry &entry : entries) {
        listed.insert(entry.key);
    }
    QHash<QString, EntryBook> known;
    for (qsizetype at = 0; at < books.size(); ++at) {
        const EntryBook &book = books.at(at).book;
        const QString &key = now.at(at).key;
        if (listed.contains(key)) {
            const auto other = known.constFind(key);
            known.insert(key, other == known.cend() ? book : withTold(*other, book));
        } else if (book.isIdentified()) {
            m_tx.run("INSERT INTO absent_entries (series_id, entry_key, book) VALUES ($1, $2, $3) ON CONFLICT "
                     "(series_id, entry_key) DO UPDATE SET book = excluded.book",
                     m_series, key, bookJson(book));
        }
    }
    return known;
}

/// A row that nothing identifies stands back for the one of the book that is proven to be there.
void EntryShift::makeRoom(const QList<KeyedBook> &books, const QList<KeyNow> &now)
{
    QSet<QString> reached;
    for (qsizetype at = 0; at < books.size(); ++at) {
        if (now.at(at).isProven && now.at(at).key != books.at(at).key) {
            reached.insert(now.at(at).key);
        }
    }
    for (qsizetype at = 0; at < books.size(); ++at) {
        if (!now.at(at).isProven && reached.contains(now.at(at).key)) {
            m_tx.run("DELETE FROM wanted WHERE series_id = $1 AND entry_key = $2", m_series, books.at(at).key);
        }
    }
}

void EntryShift::moveRows(const EntryMoves &moves)
{
    static const std::array tables{
        Table{"wanted", ""},
        Table{"entry_recordings",
              " AND o.provider = entry_recordings.provider AND o.source_id = entry_recordings.source_id AND o.region = "
              "entry_recordings.region"},
        Table{"recording_lookups", " AND o.provider = recording_lookups.provider"}};
    if (moves.isEmpty()) {
        return;
    }
    for (const Table &table : tables) {
        moveRows(table, moves);
    }
    OverrideTable(m_tx).moveEntries(m_series, moves);
}

/// Aside first: two entries may have changed places.
void EntryShift::moveRows(const Table &table, const EntryMoves &moves)
{
    const std::string put = "UPDATE " + table.name + " SET entry_key = $3 WHERE series_id = $1 AND entry_key = $2";
    const auto aside = [](const QString &key) { return QStringLiteral("moving:") + key; };
    for (auto move = moves.cbegin(); move != moves.cend(); ++move) {
        m_tx.run(put, m_series, move.key(), aside(move.key()));
    }
    const std::string drop = "DELETE FROM " + table.name
        + " WHERE series_id = $1 AND entry_key = $2 AND EXISTS (SELECT 1 FROM " + table.name
        + " o WHERE o.series_id = $1 AND o.entry_key = $3" + table.alike + ")";
    for (auto move = moves.cbegin(); move != moves.cend(); ++move) {
        m_tx.run(drop, m_series, aside(move.key()), move->to);
        m_tx.run(put, m_series, aside(move.key()), move->to);
    }
}
} // namespace kuramori
