// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/name.h"

#include <QStringList>

#include <random>
#include <vector>

namespace kuramori
{
/// A library of names that nobody wrote: words with the frequencies of titles (a few hundred are in most, most are in a
/// few), authors with many books, one name in ten in Japanese, one in twenty in Russian. The same for the same seed.
class NameLibrary
{
public:
    NameLibrary(int works, quint32 seed);
    const QList<SubjectNames> &works() const { return m_works; }
    int names() const { return m_names; }
    quint32 below(quint32 limit) { return quint32(m_random() % limit); }
    /// A title or alternative title of a work that has so many letters at least.
    QString anyTitle(int letters);
    /// So many letters replaced, left out, doubled or swapped, or blanks left out; the first letter may be one.
    QString misspelt(const QString &name, int mistakes);

private:
    QString word();
    QString person(bool isNarrator);
    QString title();
    QString english();
    QString japanese();
    QString russian();
    QString oneOf(const QStringList &list) { return list.at(int(below(quint32(list.size())))); }
    int skewed(int count); ///< 0 often, count - 1 seldom
    void mistake(QString &name);

    std::mt19937_64 m_random;
    QList<SubjectNames> m_works;
    QStringList m_words;
    QStringList m_people;
    QStringList m_series;
    int m_names = 0;
};
} // namespace kuramori
