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

/// What a plan is made for.
enum class PlanUse {
    Showing, ///< nothing is kept but the plan
    /// What both came to by themselves is settled, too. What was sent and is not read back yet is left alone: whoever
    /// sent it may be waiting for the answer.
    Adopting,
    Writing ///< and so is what an earlier run sent and could not read back
};

/// Compares a book with what the server says of it now, and keeps the plan. What is not settled by this use counts as
/// settled all the same.
PlannedBook planBook(WriteTx &tx, const WritableBook &book, const ServerBook &theirs, PlanUse use);
/// What is to be done to the book's fields in this way; of no act yet.
QList<ServerStep> stepsOf(const PlannedBook &planned, WriteDeed deed);
} // namespace kuramori
