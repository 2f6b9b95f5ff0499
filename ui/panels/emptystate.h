// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace kuramori
{
/// What a panel shows instead of nothing: what is missing, why, and the button that mends it.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    /// `action` may be null: then nothing needs to be done.
    EmptyState(const QString &icon, const QString &title, const QString &text, QAction *action,
               QWidget *parent = nullptr);
};
} // namespace kuramori
