// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <random>

namespace kuramori
{
/// A library that nobody wrote: the same each time.
class MadeLibrary
{
public:
    explicit MadeLibrary(int books);
    int below(int limit) { return int(m_random() % unsigned(limit)); }

    QStringList lines; ///< as bookOf() reads them
    QStringList titles;

private:
    QString word();

    std::mt19937 m_random{20261122};
    QStringList m_words;
};

/// A slip of the finger: 0 two letters swapped, 1 one left out, 2 one doubled, 3 the key beside it.
QString slipped(const QString &text, int rule, int at);
} // namespace kuramori
