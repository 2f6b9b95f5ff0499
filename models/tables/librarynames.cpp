// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/librarynames.h"

#include "models/domain/anime.h"
#include "models/search/namekey.h"
#include "models/store/animerecord.h"
#include "models/store/tx.h"
#include "models/tables/idbatch.h"

#include <algorithm>
#include <bit>

namespace kuramori
{
namespace
{
constexpr int lastStanding = 15;

/// `select` ends in a condition.
void eachRow(ReadTx &tx, const std::string &select, const std::string &idColumn, const ChosenRows &rows,
             const Connection::OnRow &onRow)
{
    if (rows) {
        eachOfIds(tx, select + " AND " + idColumn + " IN (" + idBatchMarks() + ")", *rows, onRow);
    } else {
        tx.each(select, onRow);
    }
}

/// The more the smaller, in steps that grow, so that one more seldom makes another standing.
quint8 standingOf(qint64 number, int stepsInThree)
{
    const int steps = int(std::bit_width(quint64(std::max<qint64>(0, number)))) * stepsInThree / 3;
    return quint8(lastStanding - std::min(lastStanding, steps));
}

/// Of names that no search could tell apart the first.
void appendOnce(QList<Name> &names, NameKind kind, const QString &text)
{
    const QString key = nameKey(text);
    const auto isSame = [&](const Name &name) { return name.kind == kind && nameKey(name.text) == key; };
    if (!key.isEmpty() && std::ranges::none_of(names, isSame)) {
        names.append({kind, text});
    }
}

void appendNames(QList<Name> &names, NameKind kind, const QStringList &texts)
{
    for (const QString &text : texts) {
        names.append({kind, text});
    }
}

/// Sorted here: databases have orders of their own.
QStringList distinct(const QString &own, QStringList others)
{
    std::ranges::sort(others);
    QStringList names = {own};
    QStringList keys = {nameKey(own)};
    for (const QString &other : std::as_const(others)) {
        if (const QString key = nameKey(other); !keys.contains(key)) {
            names.append(other);
            keys.append(key);
        }
    }
    return names;
}

quint64 mixed(quint64 seed, quint64 value)
{
    return ::qHash(value, size_t(seed));
}

NameKind kindOf(const AnimeTitle &title)
{
    const bool isOfficial = title.type == QLatin1String("Default") || title.type == QLatin1String("English")
        || title.type == QLatin1String("Japanese");
    return isOfficial ? NameKind::Title : NameKind::AlternativeTitle;
}

/// Names of books while they are read, table by table.
class BookShelf
{
public:
    BookShelf(ReadTx &tx, const ChosenRows &works)
        : m_tx(tx)
        , m_works(works)
    { }
    void readBooks();
    void readTitles();
    void readSeries(const SeriesById &series);
    void readPersons(const People &people);
    QList<SubjectNames> taken() { return std::move(m_books); }

private:
    QList<Name> *namesOf(qint64 work)
    {
        const auto place = m_placeOf.constFind(work);
        return place == m_placeOf.cend() ? nullptr : &m_books[*place].names;
    }

    ReadTx &m_tx;
    const ChosenRows m_works;
    QList<SubjectNames> m_books;
    QHash<qint64, qsizetype> m_placeOf;
};

void BookShelf::readBooks()
{
    eachRow(m_tx,
            "SELECT b.work_id, w.title, b.subtitle, b.items, b.missing FROM books b JOIN works w ON w.id = b.work_id "
            "WHERE w.kind = 'book'",
            "b.work_id", m_works, [this](const Row &row) {
                SubjectNames book{row.id<SubjectId>(0), {}, 0};
                appendOnce(book.names, NameKind::Title, row.text(1));
                appendOnce(book.names, NameKind::AlternativeTitle, row.text(2));
                book.standing = quint8(row.integer(4) == 0 ? 0 : row.integer(3) > 0 ? 1 : lastStanding);
                m_placeOf.insert(row.integer(0), m_books.size());
                m_books.append(book);
            });
}

void BookShelf::readTitles()
{
    eachRow(m_tx,
            "SELECT e.work_id, a.value FROM editions e JOIN items i ON i.edition_id = e.id "
            "JOIN assertions a ON a.item_id = i.id WHERE a.field = 'title'",
            "e.work_id", m_works, [this](const Row &row) {
                QList<Name> *names = namesOf(row.integer(0));
                const QString title = row.text(1);
                if (names && !names->isEmpty() && names->constFirst().text != title
                    && nameKey(names->constFirst().text) != nameKey(title)) {
                    appendOnce(*names, NameKind::AlternativeTitle, title);
                }
            });
}

void BookShelf::readSeries(const SeriesById &series)
{
    eachRow(m_tx, "SELECT e.work_id, e.series_id FROM series_entries e WHERE e.work_id > 0", "e.work_id", m_works,
            [&](const Row &row) {
                if (QList<Name> *names = namesOf(row.integer(0))) {
                    appendOnce(*names, NameKind::Series, series.value(row.id<SeriesId>(1)).name);
                }
            });
}

void BookShelf::readPersons(const People &people)
{
    QHash<qint64, QList<std::pair<NameKind, PersonId>>> seen; // a narrator reads several recordings
    eachRow(m_tx, "SELECT c.work_id, c.role, c.person_id FROM contributors c WHERE c.work_id > 0", "c.work_id", m_works,
            [&](const Row &row) {
                QList<Name> *names = namesOf(row.integer(0));
                const std::pair one(row.text(1) == QLatin1String("author") ? NameKind::Author : NameKind::Narrator,
                                    row.id<PersonId>(2));
                if (names && !seen[row.integer(0)].contains(one)) {
                    seen[row.integer(0)].append(one);
                    appendNames(*names, one.first, people.value(one.second).names);
                }
            });
}
} // namespace

People readPeople(ReadTx &tx)
{
    struct Person
    {
        QString name;
        QStringList spellings;
        PersonId realPerson;
    };
    QHash<PersonId, Person> persons;
    tx.each("SELECT id, name, pen_name_of FROM persons", [&](const Row &row) {
        persons.insert(row.id<PersonId>(0), {row.text(1), {}, row.id<PersonId>(2)});
    });
    tx.each("SELECT person_id, spelling FROM person_spellings",
            [&](const Row &row) { persons[row.id<PersonId>(0)].spellings.append(row.text(1)); });
    People people;
    people.reserve(persons.size());
    for (auto it = persons.cbegin(); it != persons.cend(); ++it) {
        const Person real = persons.value(it->realPerson);
        QStringList names = distinct(it->name, it->spellings);
        if (!real.name.isEmpty()) {
            names = distinct(it->name, it->spellings + real.spellings + QStringList(real.name));
        }
        people.insert(it.key(), {names, 0});
    }
    tx.each("SELECT person_id, count(DISTINCT work_id) FROM contributors GROUP BY person_id",
            [&](const Row &row) { people[row.id<PersonId>(0)].books = row.integer(1); });
    return people;
}

SeriesById readSeries(ReadTx &tx)
{
    SeriesById series;
    tx.each("SELECT s.id, s.name, (SELECT count(*) FROM series_entries e WHERE e.series_id = s.id) FROM series s",
            [&](const Row &row) {
                series.insert(row.id<SeriesId>(0), {row.text(1), {}, row.integer(2)});
            });
    tx.each("SELECT DISTINCT e.series_id, c.person_id FROM series_entries e JOIN contributors c "
            "ON c.work_id = e.work_id WHERE c.role = 'author' ORDER BY e.series_id, c.person_id",
            [&](const Row &row) { series[row.id<SeriesId>(0)].authors.append(row.id<PersonId>(1)); });
    return series;
}

RowVersions bookVersions(ReadTx &tx)
{
    RowVersions versions;
    tx.each("SELECT w.id, w.updated_at FROM works w WHERE w.kind = 'book'",
            [&](const Row &row) { versions.insert(row.integer(0), quint64(row.integer(1))); });
    return versions;
}

RowVersions animeVersions(ReadTx &tx)
{
    RowVersions versions;
    tx.each("SELECT w.id, w.content_hash FROM works w WHERE w.kind = 'anime'",
            [&](const Row &row) { versions.insert(row.integer(0), quint64(row.integer(1))); });
    return versions;
}

RowVersions personVersions(const People &people)
{
    RowVersions versions;
    versions.reserve(people.size());
    for (auto it = people.cbegin(); it != people.cend(); ++it) {
        versions.insert(it.key().value(), mixed(::qHash(it->names), standingOf(it->books, 3)));
    }
    return versions;
}

RowVersions seriesVersions(const SeriesById &series, const People &people)
{
    RowVersions versions;
    versions.reserve(series.size());
    for (auto it = series.cbegin(); it != series.cend(); ++it) {
        quint64 version = mixed(::qHash(it->name), standingOf(it->books, 3));
        for (const PersonId author : it->authors) {
            version = mixed(version, ::qHash(people.value(author).names));
        }
        versions.insert(it.key().value(), version);
    }
    return versions;
}

QList<SubjectNames> bookNames(ReadTx &tx, const People &people, const SeriesById &series, ChosenRows works)
{
    BookShelf shelf(tx, works);
    shelf.readBooks();
    shelf.readTitles();
    shelf.readSeries(series);
    shelf.readPersons(people);
    return shelf.taken();
}

QList<SubjectNames> animeNames(ReadTx &tx, ChosenRows works)
{
    QList<SubjectNames> all;
    eachRow(tx,
            "SELECT a.work_id, w.title, a.facts, a.members FROM anime a JOIN works w ON w.id = a.work_id "
            "WHERE w.kind = 'anime'",
            "a.work_id", works, [&](const Row &row) {
                SubjectNames names{row.id<SubjectId>(0), {{NameKind::Title, row.text(1)}}, 0};
                Anime anime;
                readFacts(row.text(2), anime);
                for (const AnimeTitle &title : std::as_const(anime.titles)) {
                    appendOnce(names.names, kindOf(title), title.text);
                }
                names.standing = standingOf(row.integer(3), 2); // 15 at four million
                all.append(names);
            });
    return all;
}

SubjectNames namesOf(PersonId person, const PersonNames &names)
{
    SubjectNames subject{SubjectId(person.value()), {}, standingOf(names.books, 3)};
    appendNames(subject.names, NameKind::Title, names.names.mid(0, 1));
    appendNames(subject.names, NameKind::AlternativeTitle, names.names.mid(1));
    return subject;
}

SubjectNames namesOf(SeriesId series, const SeriesNames &names, const People &people)
{
    SubjectNames subject{SubjectId(series.value()), {{NameKind::Title, names.name}}, standingOf(names.books, 3)};
    for (const PersonId author : names.authors) {
        appendNames(subject.names, NameKind::Author, people.value(author).names);
    }
    return subject;
}
} // namespace kuramori
