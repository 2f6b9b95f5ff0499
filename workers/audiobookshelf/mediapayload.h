// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/writeback.h"

#include <QJsonObject>

namespace kuramori
{
/// Fields as Audiobookshelf takes them under "metadata" (2.36, models/Book.js updateFromRequest and its sisters): texts
/// and null, the year a text, authors [{name}], series [{name, sequence}] with a text or null. A list takes the place
/// of the whole list there. A field without words is emptied; a title never
/// is. Pure.
QJsonObject metadataPayload(const BookWords &fields);
} // namespace kuramori
