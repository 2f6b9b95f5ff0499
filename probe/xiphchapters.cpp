// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/xiphchapters.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdio>

namespace kuramori::probe
{
namespace
{
constexpr std::string_view prefix = "CHAPTER";

bool isChapter(std::string_view name)
{
    return name.size() > prefix.size() && name.substr(0, prefix.size()) == prefix
        && std::all_of(name.begin() + prefix.size(), name.end(), [](unsigned char c) { return std::isdigit(c); });
}

std::optional<std::int64_t> milliseconds(const std::string &clock)
{
    unsigned hours = 0, minutes = 0;
    double seconds = 0;
    const int parts = std::sscanf(clock.c_str(), "%4u:%2u:%8lf", &hours, &minutes, &seconds);
    if (parts != 3 || !(seconds >= 0 && seconds < 60)) {
        return std::nullopt;
    }
    return (std::int64_t(hours) * 60 + minutes) * 60'000 + std::llround(seconds * 1000);
}
} // namespace

void addXiphChapters(const std::map<std::string, std::string> &comments, Facts &facts)
{
    std::vector<Chapter> chapters;
    for (const auto &[name, value] : comments) {
        if (const auto start = isChapter(name) ? milliseconds(value) : std::nullopt) {
            const auto title = comments.find(name + "NAME");
            chapters.push_back({*start, *start, title == comments.end() ? std::string() : title->second});
        }
    }
    std::sort(chapters.begin(), chapters.end(), [](const auto &a, const auto &b) { return a.start < b.start; });
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        const std::int64_t last = std::max(facts.duration.value_or(0), chapters[i].start);
        chapters[i].end = i + 1 < chapters.size() ? chapters[i + 1].start : last;
        facts.addChapter(std::move(chapters[i]));
    }
}
} // namespace kuramori::probe
