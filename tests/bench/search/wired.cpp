// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/wired.h"

#include <QHash>

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr qsizetype booksATime = 10'000;

/// What storing books one by one makes, as far as the search reads it.
class Filling
{
public:
    explicit Filling(WriteTx &tx)
        : m_tx(tx)
    {
        m_tx.each("SELECT name, id FROM persons",
                  [this](const Row &row) { m_persons.insert(row.text(0), row.integer(1)); });
        m_tx.each("SELECT name, id FROM series",
                  [this](const Row &row) { m_series.insert(row.text(0), row.integer(1)); });
    }
    void put(const SubjectNames &book);

private:
    qint64 person(const QString &name);
    qint64 series(const QString &name);

    WriteTx &m_tx;
    QHash<QString, qint64> m_persons;
    QHash<QString, qint64> m_series;
};

qint64 Filling::person(const QString &name)
{
    qint64 &id = m_persons[name];
    if (id == 0) {
        id = m_tx.insert("INSERT INTO persons (name, surname_key, sort_key) VALUES ($1, '', $1)", name);
        m_tx.run("INSERT INTO person_spellings (spelling, person_id) VALUES ($1, $2)", name, id);
    }
    return id;
}

qint64 Filling::series(const QString &name)
{
    qint64 &id = m_series[name];
    id = id == 0 ? m_tx.insert("INSERT INTO series (name, name_key) VALUES ($1, '')", name) : id;
    return id;
}

void Filling::put(const SubjectNames &book)
{
    const qint64 id = book.subject.value();
    const auto nameOf = [&](NameKind kind) {
        const auto found = std::ranges::find(book.names, kind, &Name::kind);
        return found == book.names.end() ? QStringLiteral("") : found->text;
    };
    m_tx.run("INSERT INTO works (id, kind, title, title_key, content_hash, created_at, updated_at) "
             "VALUES ($1, 'book', $2, '', 0, 0, 0)",
             id, nameOf(NameKind::Title));
    m_tx.run("INSERT INTO books (work_id, subtitle, authors, narrators, series, language, author_key, series_key, "
             "runtime_ms, size, editions, items, missing, search_text) "
             "VALUES ($1, $2, $3, $4, $5, 'en', '', '', 1, 1, 1, 1, 0, '')",
             id, nameOf(NameKind::AlternativeTitle), nameOf(NameKind::Author), nameOf(NameKind::Narrator),
             nameOf(NameKind::Series));
    for (const Name &name : book.names) {
        if (name.kind == NameKind::Series) {
            m_tx.run("INSERT INTO series_entries (series_id, work_id, label) VALUES ($1, $2, '')", series(name.text),
                     id);
        } else if (name.kind >= NameKind::Author) {
            m_tx.run(
                "INSERT INTO contributors (work_id, role, position, person_id, spelling) VALUES ($1, $2, 0, $3, $4)",
                id, name.kind == NameKind::Author ? QStringLiteral("author") : QStringLiteral("narrator"),
                person(name.text), name.text);
        }
    }
}
} // namespace

void fillWith(Store &store, const NameLibrary &library)
{
    const QList<SubjectNames> &books = library.works();
    for (qsizetype from = 0; from < books.size(); from += booksATime) {
        need(store.write([&](WriteTx &tx) {
            Filling filling(tx);
            for (qsizetype i = from; i < std::min(from + booksATime, books.size()); ++i) {
                filling.put(books.at(i));
            }
        }));
    }
}
} // namespace kuramori
