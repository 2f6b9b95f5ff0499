// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/text.h"

#include "probe/wire.h"

namespace kuramori::probe
{
namespace
{
constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr std::string_view blanks = " \t\r\n\v\f";

unsigned char byteAt(std::string_view text, std::size_t at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

bool isBetween(unsigned char byte, unsigned char low, unsigned char high)
{
    return byte >= low && byte <= high;
}

struct Lead
{
    std::size_t length; // of the sequence; 0: no lead byte
    unsigned char low, high; // bounds of the second byte
};

/// Table 3-7 of Unicode 15: overlong forms, surrogates and what lies over U+10FFFF are told by the second byte.
Lead leadOf(unsigned char byte)
{
    if (byte < 0x80) {
        return {1, 0, 0};
    }
    if (isBetween(byte, 0xC2, 0xDF)) {
        return {2, 0x80, 0xBF};
    }
    if (isBetween(byte, 0xE0, 0xEF)) {
        return {3, static_cast<unsigned char>(byte == 0xE0 ? 0xA0 : 0x80),
                static_cast<unsigned char>(byte == 0xED ? 0x9F : 0xBF)};
    }
    if (isBetween(byte, 0xF0, 0xF4)) {
        return {4, static_cast<unsigned char>(byte == 0xF0 ? 0x90 : 0x80),
                static_cast<unsigned char>(byte == 0xF4 ? 0x8F : 0xBF)};
    }
    return {0, 0, 0};
}

struct Sequence
{
    std::size_t length;
    bool isValid;
};

Sequence sequenceAt(std::string_view text, std::size_t at)
{
    const Lead lead = leadOf(byteAt(text, at));
    if (lead.length <= 1) {
        return {1, lead.length == 1};
    }
    std::size_t length = 1;
    while (length < lead.length) {
        const bool isSecond = length == 1;
        if (!isBetween(byteAt(text, at + length), isSecond ? lead.low : 0x80, isSecond ? lead.high : 0xBF)) {
            return {length, false};
        }
        ++length;
    }
    return {length, true};
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

void appendUtf8(std::string &text, char32_t point)
{
    if (point < 0x80) {
        text += char(point);
    } else if (point < 0x800) {
        text += {char(0xC0 | (point >> 6)), char(0x80 | (point & 0x3F))};
    } else if (point < 0x10000) {
        text += {char(0xE0 | (point >> 12)), char(0x80 | ((point >> 6) & 0x3F)), char(0x80 | (point & 0x3F))};
    } else {
        text += {char(0xF0 | (point >> 18)), char(0x80 | ((point >> 12) & 0x3F)), char(0x80 | ((point >> 6) & 0x3F)),
                 char(0x80 | (point & 0x3F))};
    }
}

/// Surrogates stay as they are: in UTF-8 they are broken, and cleanUtf8() repairs what is broken.
bool isHigh(wchar_t unit)
{
    return unit >= 0xD800 && unit <= 0xDBFF;
}

bool isLow(wchar_t unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}
} // namespace

std::string cleanUtf8(std::string_view raw)
{
    raw = trimmed(raw.substr(0, raw.find('\0')));
    std::string clean;
    clean.reserve(raw.size() < mostValueBytes ? raw.size() : mostValueBytes);
    for (std::size_t at = 0; at < raw.size();) {
        const Sequence sequence = sequenceAt(raw, at);
        const std::string_view piece = sequence.isValid ? raw.substr(at, sequence.length) : replacement;
        if (clean.size() + piece.size() > mostValueBytes) {
            break;
        }
        clean += piece;
        at += sequence.length;
    }
    return clean;
}

std::string cleanUtf16(std::wstring_view units)
{
    std::string text;
    text.reserve(units.size());
    for (std::size_t at = 0; at < units.size() && text.size() <= 2 * mostValueBytes; ++at) {
        char32_t point = static_cast<char32_t>(units[at]);
        if (isHigh(units[at]) && at + 1 < units.size() && isLow(units[at + 1])) {
            point = 0x10000 + ((point - 0xD800) << 10) + (static_cast<char32_t>(units[++at]) - 0xDC00);
        } else if (isHigh(units[at]) || isLow(units[at]) || point > 0x10FFFF) {
            point = 0xFFFD;
        }
        appendUtf8(text, point);
    }
    return cleanUtf8(text);
}
} // namespace kuramori::probe
