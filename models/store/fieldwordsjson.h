// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/writeback.h"

#include <QJsonArray>

namespace kuramori
{
/// A text each, or [text, place] where a series says the place. Frozen: the store and scripts have it. Pure.
QJsonArray toJsonArray(const FieldWords &words);
QString toJson(const FieldWords &words);
FieldWords fieldWordsFromJson(const QString &text);
/// {"publisher": […], …}; fields of which nothing is said, too.
QString toJson(const BookWords &words);
BookWords bookWordsFromJson(const QString &text);
} // namespace kuramori
