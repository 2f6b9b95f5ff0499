// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace kuramori
{
/// A line icon of resources/icons by its file name without ending. Drawn in the text colour of the moment, so one
/// QIcon serves both themes. An unknown name gives a null icon.
QIcon themeIcon(const QString &name);
/// The same in a colour of its own, for states and badges.
QIcon themeIcon(const QString &name, const QColor &color);
/// The storehouse.
QIcon programIcon();
} // namespace kuramori
