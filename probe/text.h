// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kuramori::probe
{
/// Valid UTF-8 of at most mostValueBytes: cut at the first NUL, each maximal broken part one U+FFFD (Unicode 15, 3.9),
/// white space around it trimmed. Cut between two characters.
std::string cleanUtf8(std::string_view raw);

/// The same from UTF-16 units, each in a wchar_t, as TagLib keeps them. Halves of pairs become U+FFFD.
std::string cleanUtf16(std::wstring_view units);
} // namespace kuramori::probe
