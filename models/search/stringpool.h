// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace kuramori
{
/// Many short texts in one piece of memory, numbered from 0 in the order they were added. At most 2^32 letters in all.
/// Views are good until the next add().
template <class Letter>
class StringPool
{
public:
    using View = std::basic_string_view<Letter>;

    quint32 add(View text)
    {
        m_letters.append(text);
        m_ends.push_back(quint32(m_letters.size()));
        return size() - 1;
    }
    View at(quint32 number) const
    {
        return View(m_letters).substr(m_ends[number], m_ends[number + 1] - m_ends[number]);
    }
    quint32 size() const { return quint32(m_ends.size() - 1); }
    void squeeze()
    {
        m_letters.shrink_to_fit();
        m_ends.shrink_to_fit();
    }
    size_t bytes() const { return m_letters.capacity() * sizeof(Letter) + m_ends.capacity() * sizeof(quint32); }

private:
    std::basic_string<Letter> m_letters;
    std::vector<quint32> m_ends = {0}; // a text begins where the one before it ends
};
} // namespace kuramori
