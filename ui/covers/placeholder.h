// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace kuramori
{
/// What stands for a cover that is not there: a calm field of a colour that belongs to the title, and its first letter.
struct Placeholder
{
    QColor field;
    QColor letterColor; ///< reaches a contrast of 4.5 on the field
    QString letter; ///< empty when the title has neither letter nor digit

    /// The same for the same title, always.
    static Placeholder of(const QString &title, bool dark);
    void paint(QPainter &painter, const QRectF &frame) const;
};
} // namespace kuramori
