// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/overridetable.h"
#include "models/store/persontable.h"

#include <set>

namespace kuramori
{
/// Brings persons in line with what was said of them, and the books that name them. One object a transaction.
class PersonWords
{
public:
    explicit PersonWords(WriteTx &tx)
        : m_tx(tx)
        , m_persons(tx)
    { }
    /// \a undone: words that were taken back, not those that others ended: these say themselves what becomes of them.
    void settle(const QList<Override> &undone, const QList<Override> &said);

private:
    void join(const QList<Override> &words);
    void rejoin(const QList<Override> &words);
    void part(const QList<Override> &words);
    void note(PersonId person, const QStringList &spellings);
    void noteSeries(PersonId person);
    void linkPenNames();
    bool hides(PersonId penName, PersonId real) const;

    WriteTx &m_tx;
    PersonTable m_persons;
    std::set<WorkId> m_works; ///< that name somebody who changed
    QList<PersonId> m_left; ///< whom spellings left
};
} // namespace kuramori
