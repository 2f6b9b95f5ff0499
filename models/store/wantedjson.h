// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/wantedlist.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kuramori
{
// Columns that the lists of what is wanted have in common.

QString compactJson(const QJsonArray &array);
QString compactJson(const QJsonObject &object);
QString doubtsJson(const QList<WantedDoubt> &doubts); ///< names
QString pointsJson(const QList<ScorePart> &parts); ///< points of each term; null: not known
QString sqlText(const QString &text); ///< empty, never NULL

/// How long an entry has been out and known to be missing.
std::chrono::days waitingSince(Timestamp firstSeen, const PartialDate &released, Timestamp now);
} // namespace kuramori
