// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/gatheredmodel.h"
#include "models/tables/reviewreading.h"

namespace kuramori
{
/// Books of which a person is to say which record of the providers they are.
class ReviewTableModel final : public GatheredModel<ReviewColumn, ReviewReading, ReviewQuery>
{
    Q_OBJECT
public:
    ReviewTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent = nullptr);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Books whose title, authors and path together contain all words of `text`. Case and accents do not matter.
    void setFilter(const QString &text);
    void skip(ItemId item); ///< from now on the last, for as long as the model lives
    const ReviewLine *lineAt(int row) const;

Q_SIGNALS:
    void refreshed();
    void failed(const kuramori::Error &error);

protected:
    QVariant cell(int row, ReviewColumn column, int role) const override;
    QString title(ReviewColumn column) const override;
    bool isNumber(ReviewColumn column) const override { return column == ReviewColumn::Candidates; }
    void refreshedNow() override { Q_EMIT refreshed(); }
    void notRead(const Error &error) override { Q_EMIT failed(error); }
};

/// "two works are nearly as likely, the best by 91 %".
QString reviewReasonText(const ReviewLine &line);
} // namespace kuramori
