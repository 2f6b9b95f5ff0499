// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/personwords.h"

#include "models/store/booktable.h"

#include <algorithm>

namespace kuramori
{
namespace
{
QList<Override> ofKind(const QList<Override> &words, OverrideKind kind)
{
    QList<Override> found;
    std::ranges::copy_if(words, std::back_inserter(found), [kind](const Override &word) { return word.kind == kind; });
    return found;
}
} // namespace

void PersonWords::settle(const QList<Override> &undone, const QList<Override> &said)
{
    const auto isPersonal = [](const Override &word) { return isOfPersons(word.kind); };
    if (std::ranges::none_of(undone, isPersonal) && std::ranges::none_of(said, isPersonal)) {
        return;
    }
    part(ofKind(undone, OverrideKind::SamePerson));
    rejoin(ofKind(undone, OverrideKind::OtherPerson));
    part(ofKind(said, OverrideKind::OtherPerson));
    join(ofKind(said, OverrideKind::SamePerson));
    linkPenNames();
    BookTable books(m_tx);
    for (const WorkId work : m_works) {
        books.refresh(work);
    }
    m_persons.sweep(m_left);
}

void PersonWords::join(const QList<Override> &words)
{
    for (const Override &word : words) {
        const auto from = m_persons.known(word.subject);
        const auto to = m_persons.known(word.object);
        if (from && to && from != to) {
            note(*from, {word.subject});
            m_persons.move({word.subject}, *to);
            noteSeries(*to);
        }
    }
}

/// Of the two the older is the one that there was before they were parted.
void PersonWords::rejoin(const QList<Override> &words)
{
    for (const Override &word : words) {
        const auto subject = m_persons.known(word.subject);
        const auto object = m_persons.known(word.object);
        const bool isOlder = subject && object && *subject < *object;
        join({isOlder ? Override{word.kind, word.object, word.subject} : word});
    }
}

/// The subjects that are still with their objects go together. The name stays with who is known by it: where it is to
/// leave, the others do.
void PersonWords::part(const QList<Override> &words)
{
    QStringList leaving;
    std::optional<PersonId> from;
    for (const Override &word : words) {
        const auto person = m_persons.known(word.subject);
        if (person && person == m_persons.known(word.object) && !leaving.contains(word.subject)) {
            leaving.append(word.subject);
            from = person;
        }
    }
    QStringList others = from ? m_persons.spellingsOf(*from) : QStringList();
    const bool isNameLeaving = !others.isEmpty() && leaving.contains(others.constFirst());
    others.removeIf([&](const QString &spelling) { return leaving.contains(spelling); });
    if (!others.isEmpty()) {
        const QStringList &moved = isNameLeaving ? others : leaving;
        note(*from, moved);
        m_persons.moveToNobodyElse(moved);
    }
}

void PersonWords::note(PersonId person, const QStringList &spellings)
{
    m_tx.each(
        "SELECT DISTINCT work_id, spelling FROM contributors WHERE person_id = $1",
        [&](const Row &row) {
            if (spellings.contains(PersonTable::cut(row.text(1)))) {
                m_works.insert(row.id<WorkId>(0));
            }
        },
        person);
    m_left.append(person);
}

/// Of series with one name, those of one author are one: they may join.
void PersonWords::noteSeries(PersonId person)
{
    m_tx.each(
        "SELECT DISTINCT c.work_id FROM contributors c JOIN series_entries e ON e.work_id = c.work_id "
        "WHERE c.person_id = $1",
        [this](const Row &row) { m_works.insert(row.id<WorkId>(0)); }, person);
}

/// Who somebody's pen name is follows from the words alone, so that it needs no taking back. A word that would lead
/// round, since persons were merged after it was said, is passed over while it does: whoever follows pen names arrives.
void PersonWords::linkPenNames()
{
    m_tx.run("UPDATE persons SET pen_name_of = NULL WHERE pen_name_of IS NOT NULL");
    for (const Override &word : OverrideRows(m_tx).inForce(OverrideKind::PenName)) {
        const auto penName = m_persons.known(word.subject);
        const auto real = m_persons.known(word.object);
        if (penName && real && !hides(*real, *penName)) {
            m_tx.run("UPDATE persons SET pen_name_of = $2 WHERE id = $1", *penName, *real);
        }
    }
}

/// One is, over whatever way, a pen name of the other, or the same.
bool PersonWords::hides(PersonId penName, PersonId real) const
{
    PersonId person = penName;
    while (person.isValid() && person != real) {
        person = PersonId(m_tx.number("SELECT pen_name_of FROM persons WHERE id = $1", person));
    }
    return person.isValid();
}
} // namespace kuramori
