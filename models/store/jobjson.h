// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"

#include <QJsonDocument>

namespace kuramori
{
/// The JSON texts of the jobs and schedules tables.
QString toJson(const QJsonObject &object);
QString toJson(const QJsonArray &array);
QString toJson(const JobError &error);
QString toJson(const QList<JobId> &ids);
QString toJson(const QStringList &words);
QJsonObject objectFromJson(const QString &text);
QList<JobError> errorsFromJson(const QString &text);
QStringList wordsFromJson(const QString &text);
} // namespace kuramori
