// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kuramori
{
/// Appends \a text as a JSON string with its quotes, letter for letter as QJsonDocument writes it (so that a text
/// hashed by either is the same), without the document: for what is written for every record of a crawl.
void appendJsonString(QString &json, QStringView text);
} // namespace kuramori
