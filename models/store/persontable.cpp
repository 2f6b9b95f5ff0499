// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/persontable.h"

#include "models/domain/personname.h"

#include <algorithm>
#include <map>

namespace kuramori
{
namespace
{
constexpr qsizetype longestName = 300; // a tag may say anything, and longer ones no index takes

/// Somebody is meant when one spelling surely is theirs and no other contradicts: "Robert B. Smith" is not the
/// "Robert Smith" who is known as "Robert A. Smith" as well.
bool isOneOf(const QString &name, const QStringList &spellings)
{
    bool isSure = false;
    for (const QString &spelling : spellings) {
        if (samePerson(QStringView(name), QStringView(spelling)) < 0.6) {
            return false;
        }
        isSure = isSure || surelySamePerson(name, spelling);
    }
    return isSure;
}
} // namespace

PersonId PersonTable::ensure(const QString &name)
{
    const QString spelling = cut(name);
    if (const auto person = known(spelling)) {
        return *person;
    }
    const QString surname = surnameKey(spelling);
    const auto same = surname.isEmpty() ? std::nullopt : sameAs(spelling, surname);
    const PersonId person = same ? *same : add(spelling);
    m_tx.run("INSERT INTO person_spellings (spelling, person_id) VALUES ($1, $2)", spelling, person);
    return person;
}

QString PersonTable::cut(const QString &name)
{
    return name.left(longestName);
}

std::optional<PersonId> PersonTable::known(const QString &spelling) const
{
    return m_tx.first(
        "SELECT person_id FROM person_spellings WHERE spelling = $1",
        [](const Row &row) { return row.id<PersonId>(0); }, spelling);
}

/// Nobody when several might be meant.
std::optional<PersonId> PersonTable::sameAs(const QString &spelling, const QString &surname) const
{
    std::map<PersonId, QStringList> spellings;
    m_tx.each(
        "SELECT p.id, s.spelling FROM persons p JOIN person_spellings s ON s.person_id = p.id WHERE p.surname_key = $1",
        [&](const Row &row) { spellings[row.id<PersonId>(0)].append(row.text(1)); }, surname);
    const QStringList others = toldApartFrom(spelling);
    const auto isOther = [&](const QString &name) { return others.contains(name); };
    std::optional<PersonId> found;
    for (const auto &[person, names] : spellings) {
        if (!isOneOf(spelling, names) || std::ranges::any_of(names, isOther)) {
            continue;
        }
        if (found) {
            return std::nullopt;
        }
        found = person;
    }
    return found;
}

QStringList PersonTable::toldApartFrom(const QString &spelling) const
{
    return m_tx.all(
        "SELECT object FROM overrides WHERE kind = 'other_person' AND subject = $1 AND ended_at IS NULL UNION "
        "SELECT subject FROM overrides WHERE kind = 'other_person' AND object = $1 AND ended_at IS NULL",
        [](const Row &row) { return row.text(0); }, spelling);
}

PersonId PersonTable::add(const QString &spelling)
{
    const QString surname = surnameKey(spelling);
    return PersonId(m_tx.insert("INSERT INTO persons (name, surname_key, sort_key) VALUES ($1, $2, $3)", spelling,
                                surname.isNull() ? QStringLiteral("") : surname, personSortKey(spelling)));
}

QStringList PersonTable::spellingsOf(PersonId person) const
{
    return m_tx.all(
        "SELECT s.spelling FROM person_spellings s JOIN persons p ON p.id = s.person_id WHERE p.id = $1 "
        "ORDER BY CASE WHEN s.spelling = p.name THEN 0 ELSE 1 END, s.spelling",
        [](const Row &row) { return row.text(0); }, person);
}

void PersonTable::move(const QStringList &spellings, PersonId to)
{
    for (const QString &spelling : spellings) {
        m_tx.run("UPDATE person_spellings SET person_id = $2 WHERE spelling = $1", spelling, to);
    }
}

PersonId PersonTable::moveToNobodyElse(const QStringList &spellings)
{
    const PersonId person = add(spellings.constFirst());
    move(spellings, person);
    return person;
}

/// Spellings of which somebody said something keep their person.
void PersonTable::sweep(const QList<PersonId> &persons)
{
    for (const PersonId person : persons) {
        m_tx.run("DELETE FROM persons WHERE id = $1 AND pen_name_of IS NULL "
                 "AND NOT EXISTS (SELECT 1 FROM contributors c WHERE c.person_id = persons.id) "
                 "AND NOT EXISTS (SELECT 1 FROM persons o WHERE o.pen_name_of = persons.id) "
                 "AND NOT EXISTS (SELECT 1 FROM person_spellings s JOIN overrides w ON w.subject = s.spelling "
                 "AND w.kind IN ('same_person', 'other_person', 'pen_name') AND w.ended_at IS NULL "
                 "WHERE s.person_id = persons.id) "
                 "AND NOT EXISTS (SELECT 1 FROM person_spellings s JOIN overrides w ON w.object = s.spelling "
                 "AND w.kind IN ('same_person', 'other_person', 'pen_name') AND w.ended_at IS NULL "
                 "WHERE s.person_id = persons.id)",
                 person);
    }
}
} // namespace kuramori
