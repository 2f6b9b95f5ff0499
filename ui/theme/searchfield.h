// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace kuramori
{
/// A line to search or filter with: a looking glass before the text, a cross to clear it behind.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    /// `name` is for screen readers; `invitation` stands in the empty field.
    SearchField(const QString &name, const QString &invitation, QWidget *parent = nullptr);
};
} // namespace kuramori
