// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/namedseries.h"
#include "models/domain/wantedlist.h"
#include "workers/metadata/providers.h"

#include <QMap>

namespace kuramori
{
/// A series of the library, as the providers are asked about it.
struct SeriesQuestion
{
    SeriesFacts facts;
    QStringList hardcoverIds; ///< what it is linked to; empty: to be found
    QList<NamedSeries> named; ///< to be asked for besides, and first: by records that are taken for its volumes
    ShopLanguages shop; ///< they choose the shop
    QMap<QString, QString> languages; ///< of recordings, as far as Hardcover has told them, by its number of the work
};

/// What one provider said of a series.
struct SeriesSaid
{
    SeriesRecord record;
    Timestamp saidAt{};
};

/// What came of asking.
struct SeriesAnswers
{
    QList<SeriesSaid> said;
    int answers = 0; ///< questions that were answered, if only by "not there"
    QStringList silent; ///< why others were not: a sentence for each provider, as a person can read it
    LookupOutcome outcome; ///< whether somebody is waited for
    bool wasStopped = false;
};

/// Asks all providers about a series, one after the other: Hardcover for the list, that which records name before any
/// of the same name; Audible's shop and Audnexus for
/// recordings; Open Library for a further opinion. One that is off, without key, out of budget or failing is passed
/// over, and is no reason to forget anything. What Hardcover leaves open of volumes that are missing, the language of
/// their recordings, is asked for `mostRecordings` of them: those first of which none is known, then those of which
/// none is in the user's languages. Blocks.
SeriesAnswers askAboutSeries(const Providers &providers, const SeriesQuestion &question, const Asking &asking);
inline constexpr int mostRecordings = 10;
} // namespace kuramori
