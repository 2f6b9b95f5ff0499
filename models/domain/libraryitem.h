// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/domain/bookassertion.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace kuramori
{
/// One book in one place of a library folder.
struct LibraryItem
{
    ItemId id;
    RootId root;
    QByteArray path; ///< below the root, see ItemGroup
    bool isFile = false;
    EditionId edition; ///< invalid: not placed yet
    int audioFiles = 0; ///< that are there
    qint64 size = 0; ///< bytes of these
    std::chrono::milliseconds runtime{0}; ///< of these; 0: not known of every one
    QString format; ///< "mp3", "m4b" …; empty: several, or none known
    JudgedBook facts;
    std::optional<Timestamp> missingSince; ///< none of its audio files is there
};
} // namespace kuramori
