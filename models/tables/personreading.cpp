// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/personreading.h"

#include "models/search/namekey.h"
#include "models/store/tx.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace kuramori
{
namespace
{
constexpr qsizetype longestText = 2000;
constexpr qsizetype mostWords = 32;

/// Names in scripts without blanks are written with and without one between surname and given name.
QString searchKey(const QString &name)
{
    QString key = nameKey(name);
    if (key.contains(u' ') && std::ranges::any_of(std::as_const(key), isUnspaced)) {
        key += u'\n' + QString(key).remove(u' ');
    }
    return key + u'\n';
}

/// Puts the lines together, table by table: one question for each person would take minutes.
class Gathering
{
public:
    explicit Gathering(ReadTx &tx)
        : m_tx(tx)
    { }
    PersonReading run();

private:
    void readPersons();
    void readSpellings();
    void countBooks();
    void linkPenNames();
    PersonLine *lineOf(qint64 person)
    {
        const auto place = m_reading.places.constFind(person);
        return place == m_reading.places.cend() ? nullptr : &m_reading.lines[*place];
    }

    ReadTx &m_tx;
    PersonReading m_reading;
    QList<std::pair<qint64, qint64>> m_links; ///< pen names, and who is behind them
};

PersonReading Gathering::run()
{
    readPersons();
    readSpellings();
    countBooks();
    linkPenNames();
    return std::move(m_reading);
}

void Gathering::readPersons()
{
    m_tx.each("SELECT id, name, sort_key, pen_name_of FROM persons ORDER BY id", [this](const Row &row) {
        PersonLine line;
        line.id = row.id<PersonId>(0);
        line.name = row.text(1);
        line.sortKey = row.text(2);
        m_reading.places.insert(row.integer(0), int(m_reading.lines.size()));
        m_reading.lines.append(line);
        if (!row.isNull(3)) {
            m_links.append({row.integer(0), row.integer(3)});
        }
    });
}

void Gathering::readSpellings()
{
    m_tx.each("SELECT person_id, spelling FROM person_spellings ORDER BY spelling", [this](const Row &row) {
        if (PersonLine *line = lineOf(row.integer(0))) {
            line->searchText += searchKey(row.text(1));
            ++line->spellings;
        }
    });
}

/// Each book once, who narrates several recordings of it as well. Counted here: to group them takes SQLite five times
/// as long as to read them.
void Gathering::countBooks()
{
    using Part = std::tuple<qint64, bool, qint64>; // of the person, as the author, in the book
    std::vector<Part> parts;
    m_tx.each("SELECT person_id, role, work_id FROM contributors", [&](const Row &row) {
        parts.emplace_back(row.integer(0), row.text(1) == QLatin1String("author"), row.integer(2));
    });
    std::ranges::sort(parts);
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    for (const auto &[person, isAuthor, work] : parts) {
        if (PersonLine *line = lineOf(person)) {
            ++(isAuthor ? line->written : line->narrated);
        }
    }
}

void Gathering::linkPenNames()
{
    for (const auto &[penName, real] : std::as_const(m_links)) {
        PersonLine *hidden = lineOf(penName);
        PersonLine *behind = lineOf(real);
        if (hidden && behind) {
            hidden->penNameOf = behind->name;
            hidden->searchText += searchKey(behind->name);
            behind->penNames.append(hidden->name);
            behind->searchText += searchKey(hidden->name);
        }
    }
}

bool isChosen(const PersonLine &line, const PersonQuery &query)
{
    const bool hasRole = query.choice == PersonChoice::Everybody
        || (query.choice == PersonChoice::Authors ? line.written : line.narrated) > 0;
    return hasRole && (!query.onlySeveralSpellings || line.spellings > 1)
        && std::ranges::all_of(query.words, [&](const QString &word) { return line.searchText.contains(word); });
}

/// Authors, those who do both, narrators, those of whom no book is left.
int roleOrder(const PersonLine &line)
{
    return line.books() == 0 ? 3 : line.written == 0 ? 2 : line.narrated > 0 ? 1 : 0;
}

/// Whose pen names they are stand together with those.
QString penNameOrder(const PersonLine &line)
{
    return line.penNameOf.isEmpty() ? line.penNames.value(0) : line.penNameOf;
}

/// Below 0: a comes first when the smallest do.
int compared(const PersonLine &a, const PersonLine &b, PersonColumn column)
{
    switch (column) {
    case PersonColumn::Role:
        return roleOrder(a) - roleOrder(b);
    case PersonColumn::Written:
        return a.written - b.written;
    case PersonColumn::Narrated:
        return a.narrated - b.narrated;
    case PersonColumn::Spellings:
        return a.spellings - b.spellings;
    case PersonColumn::PenNames:
        return penNameOrder(a).compare(penNameOrder(b), Qt::CaseInsensitive);
    default:
        return a.sortKey.compare(b.sortKey);
    }
}
} // namespace

QStringList personWords(const QString &text)
{
    QStringList words = nameKey(text.left(longestText)).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words.mid(0, mostWords);
}

PersonReading PersonReading::read(ReadTx &tx)
{
    return Gathering(tx).run();
}

Keys PersonReading::order(const PersonQuery &query) const
{
    std::vector<const PersonLine *> chosen;
    chosen.reserve(size_t(lines.size()));
    for (const PersonLine &line : lines) {
        if (isChosen(line, query)) {
            chosen.push_back(&line);
        }
    }
    std::ranges::stable_sort(chosen, [&](const PersonLine *a, const PersonLine *b) {
        const int order = compared(*a, *b, query.column);
        return order != 0 ? (query.descending ? order > 0 : order < 0) : a->sortKey < b->sortKey;
    });
    Keys keys;
    keys.reserve(chosen.size());
    for (const PersonLine *line : chosen) {
        keys.push_back(line->id.value());
    }
    return keys;
}
} // namespace kuramori
