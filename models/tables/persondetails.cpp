// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/persondetails.h"

#include "models/domain/override.h"
#include "models/store/persontable.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace kuramori
{
namespace
{
/// Puts the details together. What was said names spellings, not persons.
class Gathering
{
public:
    Gathering(ReadTx &tx, PersonId person)
        : m_tx(tx)
        , m_person(person)
    { }
    PersonDetails run();

private:
    void readSpellings();
    void readBooks();
    void readWords();
    void hear(OverrideKind kind, bool isSubject, const QString &spelling, const QString &other, Timestamp at);

    ReadTx &m_tx;
    const PersonId m_person;
    PersonDetails m_details;
    QHash<QString, qsizetype> m_places; ///< of spellings
};

PersonDetails Gathering::run()
{
    readSpellings();
    readBooks();
    readWords();
    std::ranges::stable_sort(m_details.spellings, [](const SpellingLine &a, const SpellingLine &b) {
        return a.isName != b.isName ? a.isName : a.books > b.books;
    });
    return std::move(m_details);
}

void Gathering::readSpellings()
{
    QSet<qint64> ids;
    m_tx.each(
        "SELECT s.spelling, p.name FROM person_spellings s JOIN persons p ON p.id = s.person_id "
        "WHERE s.person_id = $1 ORDER BY s.spelling",
        [&](const Row &row) {
            SpellingLine line;
            line.spelling = row.text(0);
            line.isName = line.spelling == row.text(1);
            line.id = qint64(qHash(line.spelling));
            while (ids.contains(line.id)) {
                ++line.id;
            }
            ids.insert(line.id);
            m_places.insert(line.spelling, m_details.spellings.size());
            m_details.spellings.append(line);
        },
        m_person);
}

void Gathering::readBooks()
{
    m_tx.each(
        "SELECT c.work_id, c.role, c.spelling, w.title FROM contributors c JOIN works w ON w.id = c.work_id "
        "WHERE c.person_id = $1 ORDER BY w.title_key, w.id, c.role, c.position",
        [this](const Row &row) {
            QList<PersonBookLine> &books = m_details.books;
            if (books.isEmpty() || books.constLast().work != row.id<WorkId>(0)) {
                PersonBookLine book;
                book.work = row.id<WorkId>(0);
                book.title = row.text(3);
                books.append(book);
            }
            PersonBookLine &book = books.last();
            (row.text(1) == QLatin1String("author") ? book.isAuthor : book.isNarrator) = true;
            const QString spelling = row.text(2);
            if (!book.spellings.contains(spelling)) {
                book.spellings.append(spelling);
                const qsizetype place = m_places.value(PersonTable::cut(spelling), -1);
                if (place >= 0) {
                    ++m_details.spellings[place].books;
                }
            }
        },
        m_person);
}

void Gathering::readWords()
{
    m_tx.each("SELECT kind, subject, object, made_at FROM overrides WHERE ended_at IS NULL "
              "AND kind IN ('same_person', 'other_person', 'pen_name') ORDER BY id",
              [this](const Row &row) {
                  if (const auto kind = overrideKindFrom(row.text(0))) {
                      hear(*kind, true, row.text(1), row.text(2), row.time(3));
                      hear(*kind, false, row.text(2), row.text(1), row.time(3));
                  }
              });
}

void Gathering::hear(OverrideKind kind, bool isSubject, const QString &spelling, const QString &other, Timestamp at)
{
    const qsizetype place = m_places.value(spelling, -1);
    if (place < 0) {
        return;
    }
    SpellingLine &line = m_details.spellings[place];
    line.saidAt = at;
    QStringList &names = kind == OverrideKind::SamePerson ? line.same
        : kind == OverrideKind::OtherPerson               ? line.apart
        : isSubject                                       ? line.hides
                                                          : line.penNames;
    if (!names.contains(other)) {
        names.append(other);
    }
}
} // namespace

PersonDetails personDetails(ReadTx &tx, PersonId person)
{
    return Gathering(tx, person).run();
}
} // namespace kuramori
