// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/probefile.h"

#include <functional>

namespace kuramori::probe
{
/// What decoding the file to its end shows; with time on the processor as its size allows. \a progress is called every
/// half minute of sound, and ends the decoding with false.
Answer decodeFile(const std::string &path, const std::function<bool(const DecodeProgress &)> &progress);
} // namespace kuramori::probe
