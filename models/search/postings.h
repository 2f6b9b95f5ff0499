// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace kuramori
{
/// Lists of numbers, one behind the other in one piece of memory.
class Postings
{
public:
    /// `visit(add)` calls add(list, number) for each number, in the same order each time it is called: it is called
    /// twice, to count and to fill, which needs no memory besides that of the result.
    template <class Visit>
    static Postings of(quint32 lists, Visit visit)
    {
        Postings made;
        made.m_ends.assign(size_t(lists) + 1, 0);
        visit([&](quint32 list, quint32) { ++made.m_ends[list + 1]; });
        for (size_t i = 1; i < made.m_ends.size(); ++i) {
            made.m_ends[i] += made.m_ends[i - 1];
        }
        made.m_numbers.resize(made.m_ends.back());
        std::vector<quint32> next(made.m_ends.begin(), made.m_ends.end() - 1);
        visit([&](quint32 list, quint32 number) { made.m_numbers[next[list]++] = number; });
        return made;
    }
    /// In the order they were added.
    std::span<const quint32> at(quint32 list) const
    {
        return std::span(m_numbers).subspan(m_ends[list], m_ends[list + 1] - m_ends[list]);
    }
    size_t bytes() const { return (m_ends.capacity() + m_numbers.capacity()) * sizeof(quint32); }

private:
    std::vector<quint32> m_ends = {0};
    std::vector<quint32> m_numbers;
};
} // namespace kuramori
