// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace kuramori
{
class TimedApplication;

/// Each measures in a store of its own in `folder` and prints a JSON line for each figure.
void measureRows(TimedApplication &application, const QString &folder, int works);
void measureBooks(TimedApplication &application, const QString &folder, int books);
void measureJobs(TimedApplication &application, const QString &folder, int updatesPerSecond);
void measureChart(TimedApplication &application, const QString &folder, int snapshotRows);

void printLine(const QString &name, QJsonObject figures);
} // namespace kuramori
