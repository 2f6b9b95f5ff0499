// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace kuramori
{
/// "https://books.example" or "http://nas:13378": scheme, host and, unless it is the scheme's own, port. Who may be
/// told a secret. Empty for all but http and https addresses with a host. Pure.
QString originOf(const QUrl &url);
} // namespace kuramori
