// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QByteArrayView>

#include <optional>

namespace kuramori
{
/// An HTTP date in any of its three forms (RFC 9110 §5.6.7).
std::optional<Timestamp> parseHttpDate(QByteArrayView text);

/// What a Retry-After header asks for, as seconds or as a date, clamped to 1 s … 24 h. `now` is the server's Date
/// where it sent one, so that a wrong clock on either side does no harm. Malformed: nothing.
std::optional<std::chrono::seconds> parseRetryAfter(QByteArrayView value, Timestamp now);

/// The wait before quick repeat `retry` (from 1): 0.5 s, 1 s, 2 s … up to 8 s, stretched by `random` (0 … 1) to at
/// most twice as long, so that workers that failed together do not return together.
std::chrono::milliseconds quickRetryDelay(int retry, double random);
} // namespace kuramori
