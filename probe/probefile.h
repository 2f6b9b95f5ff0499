// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/wire.h"

#include <string>

namespace kuramori::probe
{
struct Answer
{
    Kind kind;
    std::string body; ///< as Kind says
};

/// What can be told of the file without decoding it. Reads and nothing else; does not wait for pipes.
Answer probeFile(const std::string &path);
} // namespace kuramori::probe
