// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/personname.h"

namespace kuramori
{
// Roles within names, as Audible, Calibre and taggers write them. Text is NFC, one blank apart. Pure.

struct RoleAndRest
{
    PersonRole role = PersonRole::Unsaid;
    QString rest; ///< the text without the role; all of it when none was found
};

/// The whole text is the word of a role: "translator", "Narrated by", "foreword". Unsaid for any other.
PersonRole personRole(QStringView word);
/// "Read by X".
RoleAndRest withoutLeadingRole(const QString &text);
/// As above, and "X (translator)", "X [ed.]", "X - narrator", "X, editor". Brackets with anything else in them stay.
RoleAndRest withoutRole(const QString &text);
} // namespace kuramori
