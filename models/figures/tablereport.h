// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/queryview.h"

class QIODevice;

namespace kuramori
{
/// Rows of a query written one by one, so that not all are ever in memory. Returns how many.
qint64 writeTableCsv(ReadTx &tx, const QueryView &rows, QIODevice &file); ///< RFC 4180, with the names of the columns
qint64 writeTableJson(ReadTx &tx, const QueryView &rows, QIODevice &file); ///< a list of objects
qint64 writeTableHtml(ReadTx &tx, const QueryView &rows, const QString &title, QIODevice &file);
} // namespace kuramori
