// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/serverbook.h"

#include <QJsonObject>

namespace kuramori
{
struct ReadBook
{
    ServerBook book;
    QString refusal; ///< a sentence; empty: the record is good
};
/// One library item, minified or expanded. What is missing or of another type stays unknown: only an item without id
/// or media, or one that is no book, is refused.
ReadBook readBook(const QJsonObject &item);
/// One row of a user's "mediaProgress".
MediaProgress readProgress(const QJsonObject &row);
} // namespace kuramori
