// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace kuramori
{
/// A record as Jikan sends it, with all keys that are read and nothing wrong; the title tells the number.
QJsonObject jikanRecord(qint64 malId);
/// Numbers `first` to `last`.
QList<QJsonObject> jikanRecords(qint64 first, qint64 last);

struct JikanPaging
{
    int page = 1;
    int lastPage = 1;
    int total = 0;
};
QByteArray jikanPage(const QList<QJsonObject> &records, const JikanPaging &paging = {});
/// `record` with the value of one field replaced.
QJsonObject with(QJsonObject record, const QString &field, const QJsonValue &value);
QJsonObject without(QJsonObject record, const QString &field);
} // namespace kuramori
