// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/gramindex.h"

#include "models/search/namekey.h"

#include <QHash>

#include <algorithm>

namespace kuramori
{
namespace
{
Gram gramOf(char16_t first, char16_t second = 0, char16_t third = 0)
{
    return Gram(first) << 32 | Gram(second) << 16 | third;
}

/// Into a vector of the caller's: an index calls this for each name. `last` is the letter before, 0 when it is not
/// known.
void collect(QStringView key, std::vector<Gram> &grams, char16_t last = u' ')
{
    grams.clear();
    char16_t before = 0; // 0: an unspaced letter, or nothing
    char16_t lastUnspaced = 0;
    for (const QChar letter : key) {
        const char16_t c = letter.unicode();
        if (isUnspaced(letter)) {
            grams.push_back(gramOf(c));
            if (lastUnspaced != 0) {
                grams.push_back(gramOf(lastUnspaced, c));
            }
            lastUnspaced = c;
            before = last = 0;
            continue;
        }
        if (before != 0) {
            grams.push_back(gramOf(before, last, c));
        }
        before = last;
        last = c;
        lastUnspaced = 0;
    }
    std::sort(grams.begin(), grams.end());
    grams.erase(std::unique(grams.begin(), grams.end()), grams.end());
}
} // namespace

std::vector<Gram> gramsOf(QStringView key)
{
    std::vector<Gram> grams;
    collect(key, grams);
    return grams;
}

std::vector<Gram> gramsInside(QStringView text)
{
    std::vector<Gram> grams;
    collect(text, grams, 0);
    return grams;
}

GramIndex::GramIndex(const StringPool<char16_t> &names)
{
    QHash<Gram, quint32> numbers;
    std::vector<Gram> grams;
    for (quint32 name = 0; name < names.size(); ++name) {
        collect(names.at(name), grams);
        for (const Gram gram : grams) {
            numbers.insert(gram, 0);
        }
    }
    m_grams.reserve(size_t(numbers.size()));
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it) {
        m_grams.push_back(it.key());
    }
    std::ranges::sort(m_grams);
    for (quint32 i = 0; i < m_grams.size(); ++i) {
        numbers[m_grams[i]] = i;
    }
    m_names = Postings::of(quint32(m_grams.size()), [&](auto add) {
        for (quint32 name = 0; name < names.size(); ++name) {
            collect(names.at(name), grams);
            for (const Gram gram : grams) {
                add(numbers.value(gram), name);
            }
        }
    });
}

std::span<const quint32> GramIndex::namesWith(Gram gram) const
{
    const auto found = std::ranges::lower_bound(m_grams, gram);
    return found != m_grams.end() && *found == gram ? m_names.at(quint32(found - m_grams.begin()))
                                                    : std::span<const quint32>();
}
} // namespace kuramori
