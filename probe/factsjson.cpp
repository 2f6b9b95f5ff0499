// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/factsjson.h"

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

void appendTags(std::string &json, const Facts &facts)
{
    appendName(json, "tags");
    char separator = '[';
    for (const auto &[key, value] : facts.tags()) {
        json += separator;
        json += '[';
        appendText(json, key);
        json += ',';
        appendText(json, value);
        json += ']';
        separator = ',';
    }
    json += ']';
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
