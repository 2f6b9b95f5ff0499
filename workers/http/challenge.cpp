// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/http/challenge.h"

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
constexpr qsizetype pageHead = 32 * 1024; // titles, scripts and forms stand early in such pages

QByteArray lowerHead(const QByteArray &body)
{
    return body.left(pageHead).toLower();
}

template <size_t N>
bool holdsAny(const QByteArray &text, const std::array<QByteArrayView, N> &words)
{
    return std::any_of(words.begin(), words.end(), [&](QByteArrayView word) { return text.contains(word); });
}

QByteArrayView titleOf(const QByteArray &page)
{
    const qsizetype tag = page.indexOf("<title");
    const qsizetype begin = page.indexOf('>', tag) + 1;
    const qsizetype end = page.indexOf("</title", begin);
    return tag >= 0 && begin > 0 && end > begin ? QByteArrayView(page).sliced(begin, end - begin) : QByteArrayView();
}
} // namespace

bool isHtml(const QByteArray &body)
{
    QByteArray head = body.left(512);
    if (head.startsWith("\xef\xbb\xbf")) {
        head.remove(0, 3);
    }
    head = head.trimmed().toLower();
    static constexpr std::array<QByteArrayView, 5> openings{"<!doctype html", "<html", "<head", "<body", "<!--"};
    return std::any_of(openings.begin(), openings.end(),
                       [&](QByteArrayView opening) { return head.startsWith(opening); });
}

bool isBotCheck(const Exchange &exchange)
{
    if (!header(exchange.headers, "cf-mitigated").isEmpty()) {
        return true;
    }
    if (!isHtml(exchange.body)) {
        return false;
    }
    const QByteArray page = lowerHead(exchange.body);
    static constexpr std::array<QByteArrayView, 7> titles{
        "just a moment", "attention required", "ddos-guard", "checking your browser", "access denied",
        "captcha",       "are you human",
    };
    if (holdsAny(titleOf(page).toByteArray(), titles)) {
        return true;
    }
    // A captcha script alone proves nothing on a page that was asked for: log-in forms carry one too.
    static constexpr std::array<QByteArrayView, 5> scripts{"cf-turnstile", "challenge-platform", "g-recaptcha",
                                                           "h-captcha", "_cf_chl_opt"};
    return exchange.status >= 400 && holdsAny(page, scripts);
}

bool isLoginPage(const QByteArray &body)
{
    static constexpr std::array<QByteArrayView, 6> signs{"type=\"password\"", "type='password'", "type=password",
                                                         "not signed in",     "captcha",         "log in"};
    return isHtml(body) && holdsAny(lowerHead(body), signs);
}
} // namespace kuramori
