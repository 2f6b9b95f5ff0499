// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scriptedserver.h"
#include "tests/workers/http/clientfixture.h"
#include "workers/http/curltransport.h"

namespace kuramori
{
inline const QByteArray path = "/v4";
inline const QString pathText = QStringLiteral("/v4");

inline Script json(const QByteArray &body = "{\"data\":[]}")
{
    Script script;
    script.body = body;
    return script;
}

/// A client on the real wire. Two quick repeats, so the number of requests tells the action.
struct Wire : ClientFixture
{
    explicit Wire(const QUrl &origin)
        : ClientFixture(origin)
    {
        start(std::make_unique<CurlTransport>(options));
    }
    Wire(const QUrl &origin, const QHash<QString, QStringList> &resolve)
        : ClientFixture(origin)
    {
        options.resolve = resolve;
        start(std::make_unique<CurlTransport>(options));
    }
};
} // namespace kuramori
