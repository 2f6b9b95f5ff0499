// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace kuramori
{
/// One question for many things, naming them. Returns at once; `then` runs when the person agrees.
void confirm(QWidget *parent, const QString &question, const QStringList &names, const QString &verb,
             std::function<void()> then);
} // namespace kuramori
