// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

class QRandomGenerator;

namespace kuramori
{
/// How long a job waits after its `failures`-th failed attempt (from 1): 1, 5, 15, 30 minutes, 1, 3, 6, 12 hours, each
/// 20 % shorter or longer by chance, so that what failed together does not come back together. Later attempts wait
/// as long as the last.
std::chrono::milliseconds backoff(int failures, QRandomGenerator &chance);

/// The same wait, up to 10 % longer: never before the moment the other side named.
std::chrono::milliseconds staggered(std::chrono::milliseconds wait, QRandomGenerator &chance);
} // namespace kuramori
