// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "workers/http/request.h"

#include <stop_token>

namespace kuramori
{
/// One exchange on the wire as it was, before any judgement: no redirect followed, no retry, the body decoded.
struct Exchange
{
    int status = 0;
    Headers headers;
    QByteArray body;
};

/// What the client sends, after its policy has spoken.
struct WireRequest
{
    QByteArray method;
    QUrl url;
    Headers headers; ///< secrets included; recorders must scrub by `secretNames`
    QList<QByteArray> secretNames;
    QByteArray body;
    std::chrono::milliseconds deadline;
    qint64 maxBytes = 0;
    bool publicAddressesOnly = false;
    QList<int> readStatuses = {}; ///< see Request
};

/// Carries requests: CurlTransport over the network, TapePlayer from a recording, fakes in tests. Thread-safe.
class Transport
{
public:
    virtual ~Transport() = default;
    virtual Result<Exchange> exchange(const WireRequest &request, std::stop_token stop) = 0;
};
} // namespace kuramori
