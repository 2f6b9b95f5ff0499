// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookassertion.h"

#include <QJsonObject>
#include <QString>

namespace kuramori
{
/// The column items.facts.
QString toJson(const JudgedBook &book);
JudgedBook judgedFromJson(const QString &text);

QJsonObject toJsonObject(const JudgedBook &book);
JudgedBook judgedFrom(const QJsonObject &object);
} // namespace kuramori
