// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/reportdata.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QList>

class QIODevice;

namespace kuramori
{
class Store;

/// The charts of a report, in order. Painted on the thread of the QApplication, which must run its event loop; callable
/// from any other.
struct PaintedChart
{
    QString title;
    QString note;
    QString description; ///< the numbers in words, for who cannot see them
    QImage image;
};
QList<PaintedChart> paintCharts(const AnimeFigures &figures);

QByteArray htmlReport(const ReportData &report, const QList<PaintedChart> &charts);
QByteArray pngReport(const QList<PaintedChart> &charts); ///< all charts below each other
/// One line a work, as RFC 4180 has it. Texts that a spreadsheet would run as a formula get a '.
Result<void> writeCsv(Store &store, QIODevice &file);
} // namespace kuramori
