// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/sidecarspec.h"
#include "models/store/sidecartable.h"
#include "workers/library/sidecarroots.h"

namespace kuramori
{
struct PlannedSideCar
{
    SideCarStep step; ///< Planned; without act and bin
    QByteArray content; ///< of what is to be written
    bool isKnown = false; ///< what lies there was written here once
};

/// Finds out what is to become of the side-cars of a book. Reads the disk and changes nothing. One thread.
class SideCarPlanning
{
public:
    SideCarPlanning(Store &store, SideCarRoots &roots, SideCarOrder order)
        : m_store(store)
        , m_roots(roots)
        , m_order(std::move(order))
    { }
    QList<PlannedSideCar> plan(const BookInPlace &book); ///< one a form

private:
    Result<void> mayWrite(const BookInPlace &book);
    Result<void> isOfOneName(const BookInPlace &book, const OpenFolder &root) const;
    Result<void> look(const BookInPlace &book, PlannedSideCar *planned);

    Store &m_store;
    SideCarRoots &m_roots;
    const SideCarOrder m_order;
};
} // namespace kuramori
