// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/metadata/anilist.h"
#include "workers/metadata/audiblecatalogue.h"
#include "workers/metadata/audibleshops.h"
#include "workers/metadata/audnexus.h"
#include "workers/metadata/hardcover.h"
#include "workers/metadata/itunes.h"
#include "workers/metadata/openlibrary.h"

namespace kuramori
{
/// All providers of metadata, for a job to ask one after the other: one that is off, has no key, is out of budget,
/// rests or fails says so in its answer and holds up nobody. Any thread.
///
///     const auto book = providers.audnexus.book(asin, AudibleRegion::Us, {job.stop()});
///     if (book.isFound()) { … book.value … book.saidAt … }
struct Providers
{
    explicit Providers(const ProviderParts &parts)
        : hardcover(parts)
        , audnexus(parts)
        , audible(parts)
        , openLibrary(parts)
        , iTunes(parts)
        , aniList(parts)
        , shops(parts.settings)
    { }

    const Hardcover hardcover;
    const Audnexus audnexus;
    const AudibleCatalogue audible;
    const OpenLibrary openLibrary;
    const ITunes iTunes;
    const AniList aniList;
    const AudibleShops shops; ///< of Audible, for Audnexus and the catalogue
};
} // namespace kuramori
