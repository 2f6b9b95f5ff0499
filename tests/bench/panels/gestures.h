// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemView;

namespace kuramori
{
class TimedApplication;

/// Turns the wheel, holds Page Down and drags the scroll bar, and prints a JSON line of figures for each. `when` is
/// added to their names.
void measureGestures(TimedApplication &application, QAbstractItemView &view, const QString &when);
} // namespace kuramori
