// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

class QApplication;

namespace kuramori
{
/// The colours of the house. All texts reach a contrast of 4.5 on `window`, `surface` and `alternate`.
struct ThemeColors
{
    bool dark = false;
    QColor window; ///< around the panels
    QColor surface; ///< tables, cards, fields
    QColor alternate; ///< every second row
    QColor text;
    QColor muted; ///< captions, axis labels
    QColor border;
    QColor accent;
    QColor onAccent;
    QColor selection;
    QColor good;
    QColor warning;
    QColor bad;
    QColor bars; ///< charts: counts
    QColor line; ///< charts: means
};

enum class Theme { Light, Dark };
const ThemeColors &themeColors(Theme theme);
/// The colours that belong to a widget's palette, so that painters follow a switch by themselves.
const ThemeColors &themeColors(const QPalette &palette);

/// Style, palette and style sheet of the whole program. `choice` is the value of the setting ui.theme: "system",
/// "light" or "dark". May be called again at any time.
void applyTheme(QApplication &application, const QString &choice);
} // namespace kuramori
