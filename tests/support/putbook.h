// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookassertion.h"
#include "models/domain/libraryitem.h"
#include "models/store/tx.h"

namespace kuramori
{
/// "title | author, author | series #2, series | narrator, narrator | year".
JudgedBook bookOf(const QString &line);
/// An item at this path below the root, with facts as a scan would have judged them, placed among the books. One that
/// is there already is judged anew. Of \a item, size, runtime, format and number of files count.
ItemId putBook(WriteTx &tx, RootId root, const QByteArray &path, const JudgedBook &book, LibraryItem item = {});
} // namespace kuramori
