// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/wantedjson.h"

#include <QJsonDocument>

#include <algorithm>

namespace kuramori
{
QString compactJson(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString compactJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString doubtsJson(const QList<WantedDoubt> &doubts)
{
    QJsonArray names;
    for (const WantedDoubt doubt : doubts) {
        names.append(wantedDoubtName(doubt));
    }
    return compactJson(names);
}

QString pointsJson(const QList<ScorePart> &parts)
{
    QJsonObject points;
    for (const ScorePart &part : parts) {
        points.insert(scoreTermName(part.term), part.points ? QJsonValue(*part.points) : QJsonValue());
    }
    return compactJson(points);
}

QString sqlText(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

std::chrono::days waitingSince(Timestamp firstSeen, const PartialDate &released, Timestamp now)
{
    QDate since = toDateTime(firstSeen).date();
    if (const QDate out(released.year, std::max(1, released.month), std::max(1, released.day)); out.isValid()) {
        since = std::max(since, out);
    }
    return std::chrono::days(std::max<qint64>(0, since.daysTo(toDateTime(now).date())));
}
} // namespace kuramori
