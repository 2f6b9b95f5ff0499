// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/animefigures.h"
#include "models/figures/moverfigures.h"
#include "models/figures/overview.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kuramori
{
class ReadTx;

/// Everything a report tells, read in one transaction, so that its parts agree.
struct ReportData
{
    Overview overview;
    AnimeFigures figures;
    MoverFigures movers;
    QJsonArray crawls; ///< the last reading of each list; rows as `query crawls` prints them
    QJsonArray best; ///< the works with the highest scores; rows as `query works` prints them
    QJsonArray findings; ///< open ones, newest first
    QJsonObject library; ///< see libraryReport()
};

ReportData readReport(ReadTx &tx);
QJsonObject toJson(const ReportData &report);
} // namespace kuramori
