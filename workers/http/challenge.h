// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/http/transport.h"

namespace kuramori
{
/// Whether a body is a web page, whatever its content type says.
bool isHtml(const QByteArray &body);

/// Whether an answer is a bot check put in front of the site (Cloudflare, DDoS-Guard, a captcha page).
bool isBotCheck(const Exchange &exchange);

/// Whether a web page asks somebody to log in.
bool isLoginPage(const QByteArray &body);
} // namespace kuramori
