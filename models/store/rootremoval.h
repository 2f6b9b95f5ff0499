// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/libraryroot.h"
#include "models/store/tx.h"

namespace kuramori
{
/// Whether scans or checks of it are unfinished.
bool isInUse(ReadTx &tx, RootId root);

/// Takes a folder out of the library: what is known of it is forgotten, on the disk nothing changes. A large one takes
/// seconds, so it goes by slices, between which others may write. Every slice does nothing once the folder stays after
/// all, which LibraryTable::addRoot() has it do. One object a transaction.
class RootRemoval
{
public:
    explicit RootRemoval(WriteTx &tx)
        : m_tx(tx)
    { }
    /// From now on it is leaving: neither scanned nor watched nor checked, and scans and checks of it are cancelled.
    void begin(RootId root);
    bool isLeaving(RootId root) const;
    /// At most this many items, with what a person said of them and the books nothing is left of. Call lockWorks()
    /// before. Returns how many there were.
    qint64 removeItems(RootId root, int most);
    qint64 removeFiles(RootId root, int most); ///< the same of its files, which servers' books are matched to no more
    /// When nothing is left of it. True when it is gone, or stays.
    bool finish(RootId root);

private:
    WriteTx &m_tx;
};
} // namespace kuramori
