// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/csv.h"

#include <QJsonArray>
#include <QJsonDocument>
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
    return value.isDouble() ? value.toVariant().toString().toUtf8() : quoted(cellText(value));
}
} // namespace

QString cellText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValueConstRef part : array) {
            parts.append(cellText(part));
        }
        return parts.join(QStringLiteral("; "));
    }
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    default:
        return value.toVariant().toString();
    }
}

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
