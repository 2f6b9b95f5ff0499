// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/secret.h"
#include "workers/http/request.h"

#include <map>
#include <mutex>

namespace kuramori
{
/// The cookies of one source. Host-only: set by answers of the source's own origin and sent back to nobody else,
/// whatever Domain they claim. Kept in memory; an adapter that must live on a cookie puts it in and reads it back.
/// Thread-safe.
class CookieJar
{
public:
    /// Takes in the Set-Cookie headers of an answer of the origin.
    void store(const QUrl &url, const Headers &headers, Timestamp now);
    /// The value of the Cookie header for a URL of the origin; empty when none fits.
    QByteArray headerFor(const QUrl &url, Timestamp now) const;

    void put(const QByteArray &name, const Secret &value);
    std::optional<Secret> value(const QByteArray &name) const;

private:
    struct Cookie
    {
        Secret value;
        QByteArray path;
        bool secure = false;
        std::optional<Timestamp> expires;
    };

    void storeLine(const QUrl &url, const QByteArray &line, Timestamp now);

    mutable std::mutex m_mutex; // guards m_cookies
    std::map<QByteArray, Cookie> m_cookies; // by name
};
} // namespace kuramori
