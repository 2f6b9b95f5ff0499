// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kuramori
{
/// The form in which names are sorted and searched: NFKC, case folded, Latin diacritics removed (é → e; Japanese
/// sound marks stay, they are letters), leading English articles dropped, runs of blanks and punctuation made one
/// blank. Never shown, never a proof of identity.
QString textKey(QStringView text);
} // namespace kuramori
