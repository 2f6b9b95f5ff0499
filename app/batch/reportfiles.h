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

/// The charts of a report that have something to show, in order. Painted on the thread of the QApplication, which must
/// run its event loop; callable from any other.
struct PaintedChart
{
    QString title;
    QString note;
    QString description; ///< the numbers in words, for who cannot see them
    QImage image;
};
QList<PaintedChart> paintCharts(const ReportData &report);

QByteArray htmlReport(const ReportData &report, const QList<PaintedChart> &charts);
QByteArray pngReport(const QList<PaintedChart> &charts); ///< all charts below each other
/// One line a work.
Result<void> writeCsv(Store &store, QIODevice &file);
} // namespace kuramori
