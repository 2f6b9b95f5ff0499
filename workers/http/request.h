// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/base/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace kuramori
{
using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// The first value of that name, compared without case; empty when absent.
QByteArray header(const Headers &headers, QByteArrayView name);

/// What a source is to the client: one a source, given by its adapter, and everything polite or suspicious hangs on it.
struct SourceProfile
{
    QString name; ///< "jikan": breaker, lane, cookies and the live board go by it
    QUrl origin; ///< scheme, host and port that may receive this source's secrets
    QStringList pathPrefixes; ///< allow-list under the origin; empty: all
    QStringList sendsTo = {}; ///< hosts, and all below them, that it may redirect to by https; nobody else
    int perSecond = 0; ///< 0: no limit
    int perMinute = 0;
    int parallel = 2; ///< connections at a time
    bool userEntered = true; ///< the origin was typed by the user and may be private; links found in content never may
    bool expectsJson = true; ///< an HTML answer is then a challenge or a login page, never data
    QList<int> throttleStatuses = {}; ///< what it says besides 429 when it is asked too often (iTunes: 403)
};

struct Reply;

/// How a cached answer may serve.
struct CachePolicy
{
    std::chrono::seconds timeToLive{0}; ///< 0: not cached
    bool refresh = false; ///< skip the read, still store the answer
    /// Whether a new answer deserves to be kept: GraphQL calls its failures 200. Empty: every good one does.
    std::function<bool(const Reply &)> deserves = {};
};

struct Request
{
    QByteArray method = "GET";
    QUrl url;
    Headers headers;
    QList<std::pair<QByteArray, Secret>> secretHeaders; ///< sent to the source's own origin only
    QByteArray body;
    CachePolicy cache;
    std::chrono::milliseconds deadline{30'000}; ///< absolute, from the moment it is sent
    qint64 maxBytes = 8 * 1024 * 1024; ///< after decompression
    bool isDecoration = false; ///< the program does as well without the answer: a failure is logged for debugging only
    bool contentDerived = false; ///< the URL came out of a feed or an answer: public addresses only
    bool isQuestion = false; ///< a POST that changes nothing (GraphQL): kept and repeated as a GET is
    QList<int> readStatuses = {}; ///< besides 2xx: with these, too, JSON of the source itself is an answer to be read
    /// Asked each time before something is sent to the source, repeats included; its error ends the request. On the
    /// thread that asks.
    std::function<Result<void>()> allowance = {};
    /// Asked before that, while there is still to be waited for a turn: its error saves the wait.
    std::function<Result<void>()> prospect = {};
};

struct Reply
{
    int status = 0;
    Headers headers;
    QByteArray body; ///< whole and decoded, or there is no Reply
    QUrl url; ///< after redirects
    Timestamp fetchedAt; ///< when the source said so; older than now for a cached answer
    bool fromCache = false;
    std::chrono::nanoseconds took{0}; ///< on the wire, without the wait for a turn; 0 for a cached answer

    QByteArray header(QByteArrayView name) const; ///< see kuramori::header()
};
} // namespace kuramori
