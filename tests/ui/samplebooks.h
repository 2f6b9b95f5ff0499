// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"

namespace kuramori
{
class SampleHouse;

/// Fills the house with audiobooks of a folder that is really there, with painted covers and empty audio files: among
/// them two recordings of one book, one that is partly missing and one that is gone. Returns the folder's root.
RootId addSampleBooks(SampleHouse &house);
inline constexpr int sampleBooks = 32; ///< how many that are
} // namespace kuramori
