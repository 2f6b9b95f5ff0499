// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/library/openfolder.h"

#include <map>

namespace kuramori
{
class Store;

/// The folders of the library that side-cars are written into, each proven to be the one that was scanned when it is
/// first asked for. One thread.
class SideCarRoots
{
public:
    explicit SideCarRoots(Store &store)
        : m_store(store)
    { }
    enum class Asking { IsAllowed, IsThere };
    /// Refused: it is away, leaving, read-only, another one or was never scanned; of IsAllowed, too, that nobody has
    /// allowed side-cars in it. The message says how to mend that. Valid as long as this is.
    Result<const OpenFolder *> at(RootId root, Asking asking);

private:
    struct Known
    {
        LibraryRoot root;
        Result<OpenFolder> folder;
    };
    const Known &known(RootId root);

    Store &m_store;
    std::map<RootId, Known> m_known;
};
} // namespace kuramori
