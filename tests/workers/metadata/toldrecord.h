// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookrecord.h"

namespace kuramori
{
/// A record on one line, for comparing: "edition/7 of 12: Title: Subtitle | by A, B | read by N | Series #1-3 |
/// 3600 s | 2020 | B0… | 978… | en | unabridged | audio | Publisher | out 2020-03-04 | in us". What is empty is left
/// out.
QString told(const BookRecord &record);
} // namespace kuramori
