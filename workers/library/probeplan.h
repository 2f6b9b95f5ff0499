// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>

namespace kuramori
{
struct ProbePlan
{
    QByteArray program; ///< path of kuramori-probe
    int children = 2; ///< at most; 1 or more
    std::chrono::milliseconds perFile = std::chrono::seconds(20); ///< from its turn to its answer
    int memoryMiB
        = 512; ///< of a child, beyond what it has at its start; 100 hours of AAC in one file have an index of 300
};
} // namespace kuramori
