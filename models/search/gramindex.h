// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/postings.h"
#include "models/search/stringpool.h"

#include <QStringView>

namespace kuramori
{
/// Up to three letters in one number.
using Gram = quint64;

/// The distinct grams of a key: three letters in a row, with a blank put before the first word; of unspaced scripts
/// each letter and each two in a row, because two Han ideographs are a word. One mistake spoils four of them at most.
std::vector<Gram> gramsOf(QStringView key);
/// Those of them that are in every key which has this text somewhere in it.
std::vector<Gram> gramsInside(QStringView text);

/// Which names of a pool hold a gram. Immutable.
class GramIndex
{
public:
    GramIndex() = default;
    explicit GramIndex(const StringPool<char16_t> &names);

    /// Ascending numbers of names; empty when none holds it.
    std::span<const quint32> namesWith(Gram gram) const;
    size_t bytes() const { return m_grams.capacity() * sizeof(Gram) + m_names.bytes(); }

private:
    std::vector<Gram> m_grams; // sorted
    Postings m_names;
};
} // namespace kuramori
