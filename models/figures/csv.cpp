// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/csv.h"

#include <QJsonArray>
#include <QVariant>

namespace kuramori
{
namespace
{
QByteArray quoted(QString text)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formulaStarts.contains(text.front())) {
        text.prepend(u'\'');
    }
    return '"' + text.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

QByteArray cell(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined()) {
        return {};
    }
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const auto &part : array) {
            parts.append(part.toString());
        }
        return quoted(parts.join(QStringLiteral("; ")));
    }
    return value.isDouble() ? value.toVariant().toString().toUtf8() : quoted(value.toString());
}
} // namespace

QByteArray csvLine(const QJsonObject &row, const QStringList &columns)
{
    QByteArrayList cells;
    cells.reserve(columns.size());
    for (const QString &column : columns) {
        cells.append(cell(row.value(column)));
    }
    return cells.join(',') + "\r\n";
}
} // namespace kuramori
