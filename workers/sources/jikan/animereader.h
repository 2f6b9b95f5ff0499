// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/anime.h"

#include <QString>

#include <simdjson.h>

namespace kuramori
{
struct ReadAnime
{
    Anime anime;
    QString refusal; ///< a sentence; empty: the record is good
};
/// One anime object. Every key that is kept must be there, because a missing one must not blank what is known;
/// its value may be null.
ReadAnime readAnime(simdjson::dom::element record);
} // namespace kuramori
