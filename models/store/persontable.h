// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/tx.h"

namespace kuramori
{
/// Who wrote and who read: one row a person, whatever the spellings. One object a transaction.
class PersonTable
{
public:
    explicit PersonTable(WriteTx &tx)
        : m_tx(tx)
    { }
    /// The person of this name, of which the first 300 characters count. One that was never met is the one person whom
    /// surelySamePerson() finds in all of that person's spellings that it can speak of, and else somebody new.
    /// What a person said goes before: nobody whom somebody told apart from it is meant.
    PersonId ensure(const QString &name);
    /// Of the first 300 characters of a name, as cut() leaves them.
    std::optional<PersonId> known(const QString &spelling) const;
    static QString cut(const QString &name);
    QStringList spellingsOf(PersonId person) const; ///< the person's own name first
    void move(const QStringList &spellings, PersonId to);
    PersonId moveToNobodyElse(const QStringList &spellings); ///< to somebody new
    /// Removes persons whom no book names any more and of whom nobody said anything.
    void sweep(const QList<PersonId> &persons);

private:
    QStringList toldApartFrom(const QString &spelling) const;
    std::optional<PersonId> sameAs(const QString &spelling, const QString &surname) const;
    PersonId add(const QString &spelling);

    WriteTx &m_tx;
};
} // namespace kuramori
