// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>
#include <optional>

namespace kuramori
{
/// A thin bar with the cell's text beside it: the progress of a job, the score of a work.
class BarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// How much of the bar is full, 0 to 1; below 0: busy without a known end; nothing: no bar.
    using Fraction = std::function<std::optional<double>(const QModelIndex &)>;
    explicit BarDelegate(Fraction fraction, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Fraction m_fraction;
};

std::optional<double> jobFraction(const QModelIndex &index); ///< for JobTableModel
std::optional<double> scoreFraction(const QModelIndex &index); ///< for AnimeTableModel's scores
std::optional<double> quotaFraction(const QModelIndex &index); ///< for ConnectionTableModel
} // namespace kuramori
