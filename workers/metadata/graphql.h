// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace kuramori
{
/// The body of a request. `operation` is the name that the query gives itself.
QByteArray graphqlRequest(const char *operation, const QByteArray &query, const QJsonObject &variables);

/// The "data" of an answer. Errors are read first, whatever the HTTP status says: failures come with 200, too. Their
/// kind is that of the status which AniList puts beside the message, or of Hasura's code; their context is the code,
/// or the message where there is none. Of an answer with both errors and data nothing is used. Pure.
Result<QJsonObject> graphqlData(const QByteArray &body, const QString &provider);
} // namespace kuramori
