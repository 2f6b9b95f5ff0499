// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filecheck.h"
#include "models/domain/tracknumber.h"

namespace kuramori
{
/// What says where a file stands among those of its book.
struct NumberedFile
{
    TrackNumber byName;
    TrackNumber byTags;
    std::optional<int> trackTotal; ///< of its disc, by its tags
    bool operator==(const NumberedFile &) const = default;
};

/// From the values of the tags "track", "track_total" and "disc": "3", "03", "3/12". What is no number is not said.
void readTags(NumberedFile &file, const QString &track, const QString &trackTotal, const QString &disc);

/// What is wrong with the numbers of one book, for each file in the order given. Of names and tags those count that
/// tell more files apart; numbers that many files lack or share, or that run further than files could be missing
/// (years, parts of a title), number nothing, and nothing is found. Tracks may begin anew with each disc or run on,
/// with 0 or 1. Pure.
QList<CheckFindings> trackFindings(const QList<NumberedFile> &files);
} // namespace kuramori
