// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace kuramori
{
/// Plain text over as many lines as it needs.
class WrappedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit WrappedLabel(const QString &text = {}, QWidget *parent = nullptr);
};
} // namespace kuramori
