// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/http/transport.h"

namespace kuramori
{
/// Judges a final answer (no redirect, no 304) by status and shape. Success means: 2xx, whole, and for a JSON source
/// an object or an array; or such JSON under a status that the request reads. The declared content type is not trusted.
/// `now` reads a Retry-After that is a date. Messages name the host.
Result<void> classify(const SourceProfile &source, const WireRequest &request, const Exchange &exchange, Timestamp now);

/// What a status that is no success means; also for those that services put into the bodies of their answers.
ErrorKind kindOfStatus(qint64 status);

/// The wait a server asked for, 1 s … 24 h: with Retry-After, or under 429 in the ways of services that do not know
/// it (retryAfterSeconds in the body, X-RateLimit-Reset). Empty when it gave none that can be read.
std::optional<std::chrono::milliseconds> retryAfterOf(const Exchange &exchange, Timestamp now);
} // namespace kuramori
