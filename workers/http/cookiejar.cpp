// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/http/cookiejar.h"

#include "models/base/redact.h"
#include "models/jobs/retryafter.h"

namespace kuramori
{
namespace
{
constexpr size_t mostCookies = 50;
constexpr qsizetype longestCookie = 4096;
constexpr qint64 longestAge = 400LL * 24 * 3600; // seconds; what browsers allow

std::pair<QByteArray, QByteArray> split(const QByteArray &part)
{
    const qsizetype equals = part.indexOf('=');
    return equals < 0 ? std::pair(part.trimmed(), QByteArray())
                      : std::pair(part.left(equals).trimmed(), part.mid(equals + 1).trimmed());
}

bool isUnder(const QByteArray &path, const QByteArray &prefix)
{
    return path == prefix || (path.startsWith(prefix) && (prefix.endsWith('/') || path.at(prefix.size()) == '/'));
}
} // namespace

void CookieJar::store(const QUrl &url, const Headers &headers, Timestamp now)
{
    const std::scoped_lock lock(m_mutex);
    for (const auto &[name, value] : headers) {
        if (name.compare("set-cookie", Qt::CaseInsensitive) == 0 && value.size() <= longestCookie) {
            storeLine(url, value, now);
        }
    }
}

void CookieJar::storeLine(const QUrl &url, const QByteArray &line, Timestamp now)
{
    const QByteArrayList parts = line.split(';');
    const auto [name, value] = split(parts.first());
    if (name.isEmpty()) {
        return;
    }
    Cookie cookie{Secret(value), "/", false, std::nullopt};
    bool hasAge = false; // Max-Age wins over Expires, in whichever order they come
    for (const QByteArray &part : parts.mid(1)) {
        const auto [attribute, text] = split(part);
        const QByteArray key = attribute.toLower();
        if (key == "secure") {
            cookie.secure = true;
        } else if (key == "path" && text.startsWith('/')) {
            cookie.path = text;
        } else if (bool isNumber = false; key == "max-age") {
            const qint64 age = std::min(text.toLongLong(&isNumber), longestAge);
            hasAge = isNumber;
            cookie.expires
                = isNumber ? std::optional(now + std::chrono::seconds(std::max<qint64>(age, 0))) : std::nullopt;
        } else if (key == "expires" && !hasAge) {
            cookie.expires = parseHttpDate(text);
        }
    }
    const bool mayBeSecure = !cookie.secure || url.scheme() == QLatin1String("https");
    if (cookie.expires && *cookie.expires <= now) {
        m_cookies.erase(name);
    } else if (mayBeSecure && (m_cookies.size() < mostCookies || m_cookies.contains(name))) {
        registerSecret(cookie.value);
        m_cookies.insert_or_assign(name, std::move(cookie));
    }
}

QByteArray CookieJar::headerFor(const QUrl &url, Timestamp now) const
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    QByteArrayList pairs;
    const std::scoped_lock lock(m_mutex);
    for (const auto &[name, cookie] : m_cookies) {
        const bool isAlive = !cookie.expires || *cookie.expires > now;
        const bool mayTravel = !cookie.secure || url.scheme() == QLatin1String("https");
        if (isAlive && mayTravel && isUnder(path.isEmpty() ? "/" : path, cookie.path)) {
            pairs.append(name + '=' + cookie.value.reveal());
        }
    }
    return pairs.join("; ");
}

void CookieJar::put(const QByteArray &name, const Secret &value)
{
    registerSecret(value);
    const std::scoped_lock lock(m_mutex);
    m_cookies.insert_or_assign(name, Cookie{value, "/", false, std::nullopt});
}

std::optional<Secret> CookieJar::value(const QByteArray &name) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_cookies.find(name);
    return found == m_cookies.end() ? std::nullopt : std::optional(found->second.value);
}
} // namespace kuramori
