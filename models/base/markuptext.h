// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kuramori
{
/// Foreign HTML as plain text: tags and comments off (scripts and styles with what is in them), entities decoded once,
/// line breaks and paragraphs as line ends, at most one blank line in a row, trimmed. A "<" that begins no tag stays,
/// and text without markup comes back as it is but for its blanks. Linear; pure.
QString textOfMarkup(QStringView markup);

/// The same on one line: for titles and names.
QString lineOfMarkup(QStringView markup);
} // namespace kuramori
