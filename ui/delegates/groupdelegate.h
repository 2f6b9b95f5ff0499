// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace kuramori
{
/// A name that is said once for all rows of a group, and below it what is left to say, by RestRole. What is copied or
/// read to somebody is the whole name.
class GroupDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setGrouping(bool isGrouping) { m_isGrouping = isGrouping; } ///< false: as any cell

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    bool m_isGrouping = false;
};
} // namespace kuramori
