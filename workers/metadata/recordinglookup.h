// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/recordinglist.h"
#include "workers/metadata/providers.h"

#include <functional>

namespace kuramori
{
/// An entry of a series, as the providers are asked for its recordings.
struct RecordingQuestion
{
    ListedEntry entry;
    QString series; ///< its name
    ShopLanguages languages; ///< they choose the shop
    QList<RecordKey> known; ///< told before, and asked for again
};
/// How far it has come: questions answered, and how many there are as far as is known.
using RecordingProgress = std::function<void(qint64 done, qint64 all)>;

/// Asks Hardcover for the recordings of the work, and Audible's shop by title and author for ASINs, of which Audnexus
/// tells: one question, one more, and one for each ASIN up to `mostAsins`, or more where a shop says that another one
/// sells it. Only what isOfEntry() is taken from the
/// shop. One answer for each provider that was asked; one that is off, without key, out of budget or failing says so in
/// it. Empty when a stop was requested. Blocks.
QList<RecordingAnswer> askForRecordings(const Providers &providers, const RecordingQuestion &question,
                                        const Asking &asking, const RecordingProgress &note);
inline constexpr qsizetype mostAsins = 15;
} // namespace kuramori
