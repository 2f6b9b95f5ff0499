// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/booktable.h"

#include "models/base/textkey.h"
#include "models/domain/comparekey.h"
#include "models/domain/personname.h"
#include "models/store/judgedjson.h"
#include "models/store/persontable.h"
#include "models/store/seriestable.h"

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr qsizetype longestKey = 500; // longer ones no index takes

QString orEmpty(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString joined(const QStringList &texts)
{
    return orEmpty(texts.join(QLatin1String(", ")));
}

/// "Mistborn #2.5", "Mistborn #1–3".
QString shownEntry(const SeriesEntry &entry)
{
    if (!entry.position) {
        return entry.name;
    }
    QString place = QString::number(entry.position->from);
    if (entry.position->isRange()) {
        place += u'–' + QString::number(entry.position->to);
    }
    return entry.name + QLatin1String(" #") + place;
}

/// Author, series and title. What parts them comes before every letter, so that a name does not run into the next.
QString shelfKey(const QString &author, const QString &series, const QString &title)
{
    constexpr qsizetype longestPart = 150;
    return author.left(longestPart) + u'\n' + series.left(longestPart) + u'\n' + title.left(longestPart);
}

/// In the order of the shelf.
QString sortKeyOf(const SeriesEntry &entry)
{
    const QString place
        = entry.position ? QString::number(entry.position->from, 'f', 3).rightJustified(9, u'0') : QString();
    return seriesKey(entry.name).left(longestKey) + u' ' + place;
}
} // namespace

struct BookTable::Item
{
    ItemId id;
    EditionId edition;
    JudgedBook book;
    qint64 size = 0;
    qint64 runtime = 0; ///< milliseconds; 0: unknown
    bool isMissing = false;
};

namespace
{
/// Of each series the first entry that knows its place.
template <class Items>
QList<SeriesEntry> entriesOf(const Items &items)
{
    QList<SeriesEntry> entries;
    for (const auto &item : items) {
        for (const SeriesEntry &entry : item.book.facts.series) {
            const auto known = std::ranges::find_if(
                entries, [&](const SeriesEntry &other) { return seriesKey(other.name) == seriesKey(entry.name); });
            if (known == entries.end()) {
                entries.append(entry);
            } else if (!known->position) {
                known->position = entry.position;
            }
        }
    }
    return entries;
}

/// Of each person the first spelling; of several items the first that names anybody.
template <class Items>
QStringList firstNames(const Items &items, QStringList (*names)(const JudgedBook &))
{
    for (const auto &item : items) {
        QStringList found = names(item.book);
        if (!found.isEmpty()) {
            return found;
        }
    }
    return {};
}

QStringList authorsOf(const JudgedBook &book)
{
    return book.facts.authors;
}

QStringList narratorsOf(const JudgedBook &book)
{
    return book.recording.narrators;
}
} // namespace

void BookTable::refresh(WorkId work)
{
    SeriesTable series(m_tx);
    const QList<SeriesId> seriesBefore = series.seriesOf(work);
    const QList<PersonId> personsBefore = m_tx.all(
        "SELECT DISTINCT person_id FROM contributors WHERE work_id = $1",
        [](const Row &row) { return row.id<PersonId>(0); }, work);
    m_tx.run("DELETE FROM editions WHERE work_id = $1 "
             "AND NOT EXISTS (SELECT 1 FROM items i WHERE i.edition_id = editions.id)",
             work);
    const QList<Item> items = itemsOf(work);
    if (items.isEmpty()) {
        m_tx.run("DELETE FROM works WHERE id = $1 AND kind = 'book'", work);
    } else {
        const QList<PersonId> authors = storeContributors(work, items);
        refreshEditions(work, items);
        series.setEntries(work, entriesOf(items), authors);
        storeBook(work, items);
    }
    series.sweep(seriesBefore);
    PersonTable(m_tx).sweep(personsBefore);
}

/// Those that are there first: they are what a person has in hand.
QList<BookTable::Item> BookTable::itemsOf(WorkId work) const
{
    return m_tx.all(
        "SELECT i.id, i.edition_id, i.facts, i.size, i.runtime_ms, i.missing_since FROM editions e "
        "JOIN items i ON i.edition_id = e.id WHERE e.work_id = $1 "
        "ORDER BY CASE WHEN i.missing_since IS NULL THEN 0 ELSE 1 END, i.id",
        [](const Row &row) {
            return Item{row.id<ItemId>(0), row.id<EditionId>(1), judgedFromJson(row.text(2)),
                        row.integer(3),    row.integer(4),       !row.isNull(5)};
        },
        work);
}

QList<PersonId> BookTable::storeContributors(WorkId work, const QList<Item> &items)
{
    m_tx.run("DELETE FROM contributors WHERE work_id = $1", work);
    PersonTable persons(m_tx);
    QList<PersonId> authors;
    for (const QString &name : firstNames(items, authorsOf)) {
        const PersonId person = persons.ensure(name);
        if (!authors.contains(person)) {
            storePerson(work, EditionId(), "author", int(authors.size()), person, name);
            authors.append(person);
        }
    }
    return authors;
}

void BookTable::storePerson(WorkId work, EditionId edition, const char *role, int position, PersonId person,
                            const QString &spelling)
{
    m_tx.run("INSERT INTO contributors (work_id, edition_id, role, position, person_id, spelling) "
             "VALUES ($1, $2, $3, $4, $5, $6)",
             work, edition, QString::fromLatin1(role), position, person, spelling);
}

void BookTable::refreshEditions(WorkId work, const QList<Item> &items)
{
    PersonTable persons(m_tx);
    QList<EditionId> editions;
    for (const Item &item : items) {
        if (editions.contains(item.edition)) {
            continue;
        }
        editions.append(item.edition);
        QList<Item> own;
        std::ranges::copy_if(items, std::back_inserter(own),
                             [&](const Item &other) { return other.edition == item.edition; });
        storeEdition(item.edition, own);
        QList<PersonId> narrators;
        for (const QString &name : firstNames(own, narratorsOf)) {
            const PersonId person = persons.ensure(name);
            if (!narrators.contains(person)) {
                storePerson(work, item.edition, "narrator", int(narrators.size()), person, name);
                narrators.append(person);
            }
        }
    }
}

void BookTable::storeEdition(EditionId edition, const QList<Item> &items)
{
    std::optional<bool> abridged;
    QString language;
    QString publisher;
    qint64 runtime = 0;
    m_tx.run("DELETE FROM edition_identifiers WHERE edition_id = $1", edition);
    for (const Item &item : items) {
        abridged = abridged ? abridged : item.book.recording.abridged;
        language = language.isEmpty() ? item.book.recording.language : language;
        publisher = publisher.isEmpty() ? item.book.publisher : publisher;
        runtime = std::max(runtime, item.runtime);
        for (const auto &[scheme, value] : {std::pair("asin", item.book.facts.identifiers.asin),
                                            std::pair("isbn", item.book.facts.identifiers.isbn13),
                                            std::pair("hardcover", item.book.facts.identifiers.hardcover)}) {
            if (!value.isEmpty()) {
                m_tx.run("INSERT INTO edition_identifiers (scheme, value, edition_id) VALUES ($1, $2, $3) "
                         "ON CONFLICT DO NOTHING",
                         QString::fromLatin1(scheme), value, edition);
            }
        }
    }
    m_tx.run("UPDATE editions SET narrators = $2, abridged = $3, language = $4, publisher = $5, runtime_ms = $6 "
             "WHERE id = $1",
             edition, joined(firstNames(items, narratorsOf)), abridged ? Param(*abridged) : Param(nullptr),
             orEmpty(language), orEmpty(publisher), runtime);
}

void BookTable::storeBook(WorkId work, const QList<Item> &items)
{
    const JudgedBook &first = items.constFirst().book;
    const QStringList authors = firstNames(items, authorsOf);
    const QStringList narrators = firstNames(items, narratorsOf);
    const QList<SeriesEntry> entries = entriesOf(items);
    QStringList texts{first.facts.title, first.facts.subtitle};
    texts += authors + narrators;
    for (const SeriesEntry &entry : entries) {
        texts.append(entry.name);
    }
    std::ranges::transform(texts, texts.begin(), [](const QString &text) { return textKey(text); });
    texts.removeAll(QString());
    texts.removeDuplicates();

    std::optional<int> year;
    QString language;
    qint64 size = 0;
    qint64 runtime = 0;
    int missing = 0;
    QSet<EditionId> editions;
    for (const Item &item : items) {
        year = item.book.facts.year && (!year || *item.book.facts.year < *year) ? item.book.facts.year : year;
        language = language.isEmpty() ? item.book.recording.language : language;
        size += item.isMissing ? 0 : item.size;
        runtime = std::max(runtime, item.runtime);
        missing += item.isMissing ? 1 : 0;
        editions.insert(item.edition);
    }
    m_tx.run("UPDATE works SET title = $2, title_key = $3, updated_at = $4 WHERE id = $1", work,
             orEmpty(first.facts.title), orEmpty(textKey(first.facts.title).left(longestKey)), m_tx.now());
    const QString author = authors.isEmpty() ? QString() : personSortKey(authors.constFirst()).left(longestKey);
    const QString place = entries.isEmpty() ? QString() : sortKeyOf(entries.constFirst());
    m_tx.run("INSERT INTO books (work_id, subtitle, year, authors, narrators, series, language, author_key, "
             "series_key, runtime_ms, size, editions, items, missing, search_text, shelf_key, added_at) "
             "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, "
             "(SELECT created_at FROM works WHERE id = $1)) ON CONFLICT (work_id) "
             "DO UPDATE SET subtitle = excluded.subtitle, year = excluded.year, authors = excluded.authors, "
             "narrators = excluded.narrators, series = excluded.series, language = excluded.language, "
             "author_key = excluded.author_key, series_key = excluded.series_key, runtime_ms = excluded.runtime_ms, "
             "size = excluded.size, editions = excluded.editions, items = excluded.items, missing = excluded.missing, "
             "search_text = excluded.search_text, shelf_key = excluded.shelf_key",
             work, first.facts.subtitle.isEmpty() ? QString() : first.facts.subtitle, year, joined(authors),
             joined(narrators), entries.isEmpty() ? QStringLiteral("") : shownEntry(entries.constFirst()),
             orEmpty(language), orEmpty(author), orEmpty(place), runtime, size, int(editions.size()),
             int(items.size()) - missing, missing, orEmpty(texts.join(u'\n')),
             shelfKey(author, place, textKey(first.facts.title)));
}
} // namespace kuramori
