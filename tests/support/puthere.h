// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookassertion.h"
#include "models/store/tx.h"

namespace kuramori
{
/// The book that a server calls so is here, whole, and this is what is known of it; again: it is judged anew. As a scan
/// and the matching after it leave it. The server must have been read.
ItemId putHere(WriteTx &tx, const QString &serverBook, const JudgedBook &book);
} // namespace kuramori
