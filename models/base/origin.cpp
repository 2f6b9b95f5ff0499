// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/origin.h"

namespace kuramori
{
QString originOf(const QUrl &url)
{
    const bool isSafe = url.scheme() == QLatin1String("https");
    if ((!isSafe && url.scheme() != QLatin1String("http")) || url.host().isEmpty()) {
        return {};
    }
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    const int usual = isSafe ? 443 : 80;
    origin.setPort(url.port(usual) == usual ? -1 : url.port());
    return origin.toString(QUrl::FullyEncoded);
}
} // namespace kuramori
