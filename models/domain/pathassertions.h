// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookassertion.h"

#include <QStringView>

namespace kuramori
{
/// What the path of a book says of it (bookPath(), subtitles within titles; names taken apart by bookTitle()):
/// assertions of source Folder. `path` is that of the book's folder, or of its single file, relative to the root. Pure.
QList<BookAssertion> assertionsOfPath(QStringView path);
} // namespace kuramori
