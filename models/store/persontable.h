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
    PersonId ensure(const QString &name);
    /// Removes persons whom no book names any more and of whom nobody said anything.
    void sweep(const QList<PersonId> &persons);

private:
    std::optional<PersonId> known(const QString &spelling) const;
    std::optional<PersonId> sameAs(const QString &spelling, const QString &surname) const;
    PersonId add(const QString &spelling, const QString &surname);

    WriteTx &m_tx;
};
} // namespace kuramori
