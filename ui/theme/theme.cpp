// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QStyle>
#include <QStyleFactory>

#include <utility>

namespace kuramori
{
namespace
{
const ThemeColors light{
    .dark = false,
    .window = QColor(0xf3f5f8),
    .surface = QColor(0xffffff),
    .alternate = QColor(0xf8fafc),
    .text = QColor(0x1d2633),
    .muted = QColor(0x586373),
    .border = QColor(0xd8dee7),
    .accent = QColor(0x265d97),
    .onAccent = QColor(0xffffff),
    .selection = QColor(0xd6e5f5),
    .good = QColor(0x23713f),
    .warning = QColor(0x8a5a00),
    .bad = QColor(0xb02a21),
    .bars = QColor(0x4a86c0),
    .line = QColor(0xc8553d),
};

const ThemeColors dark{
    .dark = true,
    .window = QColor(0x1a1e25),
    .surface = QColor(0x21262e),
    .alternate = QColor(0x252b34),
    .text = QColor(0xe3e8ef),
    .muted = QColor(0x9fabbb),
    .border = QColor(0x3a424e),
    .accent = QColor(0x74ade8),
    .onAccent = QColor(0x0f1720),
    .selection = QColor(0x2c4a69),
    .good = QColor(0x73cc90),
    .warning = QColor(0xe3b75c),
    .bad = QColor(0xf28f86),
    .bars = QColor(0x5b96d0),
    .line = QColor(0xf0956f),
};

QPalette paletteOf(const ThemeColors &colors)
{
    QPalette palette(colors.text, colors.window);
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.surface);
    palette.setColor(QPalette::AlternateBase, colors.alternate);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::Button, colors.surface);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::ToolTipBase, colors.surface);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Highlight, colors.selection);
    palette.setColor(QPalette::HighlightedText, colors.text);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::BrightText, colors.bad);
    palette.setColor(QPalette::Mid, colors.border);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faded = colors.muted;
        faded.setAlphaF(0.6F);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

/// The sheet names colours as @name; a name that is no colour of ours stays and shows up as a parse warning.
QString styleSheetOf(const ThemeColors &colors)
{
    QFile file(QStringLiteral(":/theme/house.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<const char *, QColor> names[] = {
        {"@window", colors.window},     {"@surface", colors.surface}, {"@alternate", colors.alternate},
        {"@text", colors.text},         {"@muted", colors.muted},     {"@border", colors.border},
        {"@onAccent", colors.onAccent}, {"@accent", colors.accent},   {"@selection", colors.selection},
        {"@warning", colors.warning},
    };
    for (const auto &[name, color] : names) {
        sheet.replace(QLatin1String(name), color.name());
    }
    return sheet;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}
} // namespace

const ThemeColors &themeColors(Theme theme)
{
    return theme == Theme::Dark ? dark : light;
}

const ThemeColors &themeColors(const QPalette &palette)
{
    return isDark(palette) ? dark : light;
}

void applyTheme(QApplication &application, const QString &choice)
{
    bool wantsDark = choice == QLatin1String("dark");
    if (choice == QLatin1String("system")) {
        QApplication::setPalette(QPalette()); // back to the desktop's own
        wantsDark = isDark(QApplication::palette());
    }
    const ThemeColors &colors = wantsDark ? dark : light;
    if (application.styleSheet().isEmpty()) { // the first time; each of these lines goes through all widgets
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }
    QApplication::setPalette(paletteOf(colors));
    application.setStyleSheet(styleSheetOf(colors));
}
} // namespace kuramori
