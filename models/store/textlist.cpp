// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/textlist.h"

#include <QJsonArray>

namespace kuramori
{
QStringList textsIn(const QJsonValue &list)
{
    const QJsonArray rows = list.toArray();
    QStringList texts;
    texts.reserve(rows.size());
    for (const QJsonValueConstRef row : rows) {
        texts.append(row.toString());
    }
    return texts;
}
} // namespace kuramori
