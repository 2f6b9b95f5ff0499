// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/overruling.h"
#include "models/store/worktable.h"
#include "tests/support/putbook.h"
#include "tests/support/workdesk.h"

namespace kuramori
{
/// Base of tests of what a person says: an empty library, and short words for what such tests do most.
class OverrulingDesk : public WorkDesk
{
public:
    void beginOverruling(Dialect dialect);
    ItemId put(const QString &line);
    void scanAgain(); ///< all items are judged as before
    template <class Fn>
    auto speak(Fn fn)
    {
        return need(store().write([&](WriteTx &tx) {
            lockWorks(tx);
            Overruling overruling(tx);
            return fn(overruling);
        }));
    }
    qint64 takeBack(ActId act)
    {
        return speak([act](Overruling &overruling) { return overruling.takeBack(act); });
    }
    ActId relate(OverrideKind kind, const QList<ItemId> &moved, const QList<ItemId> &kept)
    {
        return speak([&](Overruling &overruling) { return overruling.relate(kind, moved, kept); });
    }
    QString groups(const char *column); ///< "1 1 2": the first two items are of one
    QString persons(); ///< "A, B / C": A and B are spellings of one
    PersonId person(const char *spelling);
    QString taken(ItemId item); ///< the id of a record of which the item has the word; empty: none

protected:
    RootId m_root;
    QList<ItemId> m_items;
    QStringList m_lines;
};
} // namespace kuramori
