// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

class QString;
class QToolBar;
class QWidget;

namespace kuramori
{
class ActionRegistry;

/// A tool bar of these actions with icon and text, as it stands above what they are done to. \a name: for those who do
/// not see it. \a parent owns the bar.
QToolBar *createWordBar(const QString &name, std::span<const char *const> ids, const ActionRegistry &actions,
                        QWidget *parent);
} // namespace kuramori
