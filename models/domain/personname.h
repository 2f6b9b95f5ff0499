// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace kuramori
{
/// What a name says that its bearer did. Unsaid: the field it stands in decides.
enum class PersonRole { Unsaid, Author, Narrator, Translator, Editor, Illustrator, Adapter, Introduction, Contributor };

struct PersonName
{
    QString name; ///< given name first, NFC, one blank apart, no role
    PersonRole role = PersonRole::Unsaid;
    bool operator==(const PersonName &) const = default;
};

// Pure. Lists are "A, B and C", "A & B", "A; B", "A / B", "A with B", "A、B". Roles stand in brackets, behind " - " or
// a comma ("X (translator)", "X - narrator") or before ("Read by X") and are taken off.

/// The persons of one field, in its order, each once.
///
/// A single comma is turned round ("Herbert, Frank" → "Frank Herbert") only for one surname-first name: one word, or
/// one with a particle ("von Mises", "Le Guin"), before the comma and one to three words behind it. So "Brian Herbert,
/// Kevin J. Anderson" stays two persons (audiobooks.md §16.3), and so does "García Márquez, Gabriel", which nothing
/// tells from "Brandon Sanderson, Homer". Between "&" and "and" it must hold for every name, between ";" for each by
/// itself. "Plato, Homer" is turned round: nothing tells it from "Herbert, Frank". Han, kana and Hangul never are.
/// A suffix after a comma stays with its name ("Sammy Davis, Jr.").
QList<PersonName> personNames(QStringView field);
/// The field is one person, whatever stands in it: only a surname-first name is turned round and a role taken off.
PersonName personName(QStringView field);

/// For finding spellings of one name: foldedWords(), initials joined ("J.R.R." = "J. R. R." = "JRR" → "jrr"), degrees
/// dropped, words in the order of their letters ("Tolkien J.R.R."), Han and kana without blanks. Equal keys are not
/// yet one person ("Henry James", "James Henry"): see samePerson().
QString personKey(QStringView name);

/// The word that samePerson() wants to be the same on both sides; of names in Han, kana or Hangul personKey(). For
/// finding the names worth comparing. Empty for a name without letters.
QString surnameKey(QStringView name);

/// 0 to 1: how likely two names, given name first, are the same person's. 0 when the surnames differ, whatever the
/// rest says, or a given name or a suffix contradicts. 1: equal spellings. From 0.9: initials or a middle name
/// missing on one side ("Iain Banks", "Iain M. Banks"). 0.8: the same words in another order. 0.75: called by the
/// second given name. 0.6: only the surname is known of one.
double samePerson(QStringView a, QStringView b);
/// The best of all pairs; 0 when a list is empty.
double samePerson(const QStringList &a, const QStringList &b);
/// samePerson() of 0.9 or more, with more than one initial to go by: "Iain Banks" is "Iain M. Banks" and "J. R. R.
/// Tolkien" is "John Ronald Reuel Tolkien", but who "J. Smith" is, a person must say.
bool surelySamePerson(QStringView a, QStringView b);
/// The surname first, folded, for sorting: "tolkien j r r". Names in Han, kana or Hangul stay as they stand.
QString personSortKey(QStringView name);
/// "Various", "Full Cast", "Unknown": says that there is a person, but not which.
bool namesNobody(QStringView name);
} // namespace kuramori
