// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "workers/http/request.h"

namespace kuramori
{
constexpr int maxRedirects = 5;

/// Scheme, host and port are the same: what may share secrets and cookies.
bool sameOrigin(const QUrl &a, const QUrl &b);

/// Whether only public addresses may be connected to for this request.
bool publicAddressesOnly(const SourceProfile &source, bool contentDerived);

/// A source's own requests go to its origin and allowed paths; a URL found in content may go anywhere public.
/// http and https only, never with user-info. Errors are Blocked.
Result<void> checkTarget(const SourceProfile &source, const QUrl &url, bool contentDerived);

/// Where a redirect leads, after checkTarget(), which takes SourceProfile::sendsTo for content; from https to http is
/// Blocked.
Result<QUrl> redirectTarget(const SourceProfile &source, const QUrl &from, const QByteArray &location,
                            bool contentDerived);
} // namespace kuramori
