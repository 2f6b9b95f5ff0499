// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/filewindow.h"
#include "probe/wire.h"

#include <string>

namespace kuramori::probe
{
struct Answer
{
    Kind kind;
    std::string body; ///< as Kind says
};

/// Why \a file cannot be read.
Answer troubleOf(const FileWindow &file);

/// What can be told of the file without decoding it. Reads and nothing else; does not wait for pipes.
Answer probeFile(const std::string &path);
} // namespace kuramori::probe
