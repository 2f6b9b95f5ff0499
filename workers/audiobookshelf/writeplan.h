// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/serverbook.h"
#include "models/store/serverwritetable.h"

namespace kuramori
{
/// A book as it was compared with the server.
struct PlannedBook
{
    WritableBook book;
    std::optional<Timestamp> updatedAt; ///< the server's, when it was read
    QList<PlannedField> fields; ///< that are not the same on both sides
};

/// Compares a book with what the server says of it now, and keeps the plan. On the way it settles what both came to by
/// themselves, and what an earlier run sent and could not read back; a dry run counts these as settled, and keeps
/// nothing but the plan.
PlannedBook planBook(WriteTx &tx, const WritableBook &book, const ServerBook &theirs, bool isDry);
/// What is to be done to the book's fields in this way; of no act yet.
QList<ServerStep> stepsOf(const PlannedBook &planned, WriteDeed deed);
} // namespace kuramori
