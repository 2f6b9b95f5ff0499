// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/http/httpoptions.h"
#include "workers/http/transport.h"

namespace kuramori
{
/// The wire: libcurl behind one network thread, HTTP/1.1, TLS 1.2 or newer, always verified. A request that may only
/// reach public addresses is refused before its socket exists, whatever DNS or a redirect said.
class CurlTransport final : public Transport
{
public:
    explicit CurlTransport(const HttpOptions &options);
    ~CurlTransport() override; ///< no exchange() may be running

    /// Blocks until the answer is whole and unpacked, or has failed. A stop ends it within milliseconds.
    Result<Exchange> exchange(const WireRequest &request, std::stop_token stop) override;

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};
} // namespace kuramori
