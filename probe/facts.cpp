// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/facts.h"

#include "probe/tagkeys.h"
#include "probe/wire.h"

#include <algorithm>

namespace kuramori::probe
{
void Facts::addTag(std::string_view field, std::string value)
{
    const std::string_view key = standardKey(field);
    if (key.empty() || value.empty() || m_textBytes + value.size() > mostTextBytes) {
        return;
    }
    std::size_t values = 0;
    for (const auto &[other, known] : m_tags) {
        if (other == key && (known == value || ++values == mostValues)) {
            return;
        }
    }
    m_textBytes += value.size();
    m_tags.emplace_back(key, std::move(value));
}

void Facts::addChapter(Chapter chapter)
{
    const bool isSane = chapter.start >= 0 && chapter.end >= chapter.start;
    if (!isSane || m_chapters.size() == mostChapters || m_textBytes + chapter.title.size() > mostTextBytes) {
        return;
    }
    m_textBytes += chapter.title.size();
    m_chapters.push_back(std::move(chapter));
}

bool Facts::has(std::string_view key) const
{
    return std::any_of(m_tags.begin(), m_tags.end(), [&](const auto &tag) { return tag.first == key; });
}
} // namespace kuramori::probe
