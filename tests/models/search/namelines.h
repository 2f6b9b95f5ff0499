// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/name.h"

#include <QStringList>

namespace kuramori
{
/// "Title|=alternative title|~series|@author|%narrator" a line; subjects are numbered from 1 in the order of lines.
inline QList<SubjectNames> subjectsOf(const QString &lines)
{
    const QString marks = QStringLiteral(" =~@%"); // as the kinds are declared
    QList<SubjectNames> subjects;
    for (const QString &line : lines.split(u'\n')) {
        QList<Name> names;
        for (const QString &text : line.split(u'|')) {
            const qsizetype kind = std::max<qsizetype>(0, marks.indexOf(text.at(0)));
            names.append({NameKind(kind), kind > 0 ? text.mid(1) : text});
        }
        subjects.append({SubjectId(subjects.size() + 1), names});
    }
    return subjects;
}
} // namespace kuramori
