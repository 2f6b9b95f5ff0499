// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/writeback.h"

namespace kuramori
{
struct HeldValue
{
    QString value;
    QString label; ///< of a series: the place in it, as written
    bool operator==(const HeldValue &) const = default;
};

/// What a person wants a field of a book to hold, whatever anybody says: nothing, where there are no values.
struct HeldField
{
    BookField field = BookField::Title;
    QList<HeldValue> values;
    bool operator==(const HeldField &) const = default;
};

// Pure.

/// `title ["Dune"]`, `series [["Dune", "1"]]`, `subtitle []`: the object of an override HoldField. Frozen.
QString heldText(const HeldField &held);
std::optional<HeldField> heldFieldFrom(const QString &text);
HeldField heldField(BookField field, const FieldWords &words);
/// One value as a person writes it: "Mistborn #2" of a series is its name and the place in it.
HeldValue heldValueFrom(BookField field, const QString &word);
/// All of them in one line, with a semicolon between; empty: none. What is typed may spell numbers with hyphens.
QString typedText(const HeldField &held);
HeldField heldFieldTyped(BookField field, const QString &text);
/// As judgeBook() takes it: assertions of source Person.
QList<BookAssertion> assertionsOf(const HeldField &held);
/// Why a field cannot hold this, a sentence; empty: it can. Titles cannot be empty, numbers must be valid, and one
/// value goes where there is one.
QString whyNotHeld(const HeldField &held);
} // namespace kuramori
