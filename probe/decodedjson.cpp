// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/decodedjson.h"

namespace kuramori::probe
{
namespace
{
constexpr std::int64_t nsPerMs = 1'000'000;

std::string member(const char *name, std::int64_t number)
{
    return std::string("\"") + name + "\":" + std::to_string(number);
}

std::string quoted(const std::string &ascii)
{
    std::string json = "\"";
    for (const char letter : ascii) {
        json += letter == '"' || letter == '\\' ? std::string{'\\', letter} : std::string(1, letter);
    }
    return json + '"';
}
} // namespace

std::string toJson(const Decoded &decoded)
{
    std::string json = '{' + member("decoded", decoded.ns / nsPerMs) + ','
        + member("sound_end", decoded.soundEndNs / nsPerMs) + ',' + member("empty_bytes", decoded.emptyBytes) + ','
        + member("frames", decoded.frames) + ',' + member("errors", decoded.errors);
    if (decoded.firstErrorNs) {
        json += ',' + member("first_error", *decoded.firstErrorNs / nsPerMs);
    }
    if (!decoded.firstError.empty()) {
        json += ",\"complaint\":" + quoted(decoded.firstError);
    }
    switch (decoded.end) {
    case Decoded::End::Unsaid:
        break;
    case Decoded::End::Whole:
        json += ",\"end\":\"whole\"";
        break;
    case Decoded::End::Cut:
        json += ",\"end\":\"cut\"";
        break;
    case Decoded::End::Open:
        json += ",\"end\":\"open\"";
        break;
    }
    return json + '}';
}
} // namespace kuramori::probe
