// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/factsjson.h"

#include <algorithm>

namespace kuramori::probe
{
namespace
{
void appendText(std::string &json, std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    json += '"';
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') {
            json += {'\\', letter};
        } else if (static_cast<unsigned char>(letter) < 0x20) {
            json += "\\u00";
            json += {digits[std::size_t(letter >> 4)], digits[std::size_t(letter & 15)]};
        } else {
            json += letter;
        }
    }
    json += '"';
}

void appendName(std::string &json, std::string_view name)
{
    json += json.size() > 1 ? ",\"" : "\"";
    json += name;
    json += "\":";
}

void appendText(std::string &json, std::string_view name, std::string_view text)
{
    if (!text.empty()) {
        appendName(json, name);
        appendText(json, text);
    }
}

template <class Number>
void appendNumber(std::string &json, std::string_view name, const std::optional<Number> &number)
{
    if (number) {
        appendName(json, name);
        json += std::to_string(*number);
    }
}

void appendFlag(std::string &json, std::string_view name, bool flag)
{
    if (flag) {
        appendName(json, name);
        json += "true";
    }
}

/// Keys in the order in which they first come: there are few, so looking back for them costs nothing.
void appendTags(std::string &json, const Facts &facts)
{
    appendName(json, "tags");
    const auto &tags = facts.tags();
    char separator = '{';
    for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
        const auto isSame = [&tag](const auto &other) { return other.first == tag->first; };
        if (std::any_of(tags.begin(), tag, isSame)) {
            continue;
        }
        json += separator;
        appendText(json, tag->first);
        separator = ':';
        for (auto same = tag; same != tags.end(); ++same) {
            if (isSame(*same)) {
                json += separator;
                json += separator == ':' ? "[" : "";
                appendText(json, same->second);
                separator = ',';
            }
        }
        json += ']';
    }
    json += '}';
}

void appendChapters(std::string &json, const Facts &facts)
{
    appendName(json, "chapters");
    char separator = '[';
    for (const Chapter &chapter : facts.chapters()) {
        json += separator;
        json += '[' + std::to_string(chapter.start) + ',' + std::to_string(chapter.end) + ',';
        appendText(json, chapter.title);
        json += ']';
        separator = ',';
    }
    json += ']';
}
} // namespace

std::string toJson(const Facts &facts)
{
    std::string json = "{";
    appendText(json, "container", facts.container);
    appendText(json, "codec", facts.codec);
    appendNumber(json, "duration", facts.duration);
    appendFlag(json, "estimated", facts.isEstimated);
    appendNumber(json, "bitrate", facts.bitrate);
    appendNumber(json, "rate", facts.sampleRate);
    appendNumber(json, "channels", facts.channels);
    appendFlag(json, "cover", facts.hasCover);
    appendFlag(json, "encrypted", facts.isEncrypted);
    if (!facts.tags().empty()) {
        appendTags(json, facts);
    }
    if (!facts.chapters().empty()) {
        appendChapters(json, facts);
    }
    return json + '}';
}
} // namespace kuramori::probe
