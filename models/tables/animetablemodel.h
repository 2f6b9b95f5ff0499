// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/animeorder.h"
#include "models/tables/pagedmodel.h"

namespace kuramori
{
/// The library: any number of works. Until a title is read, it reads "…".
class AnimeTableModel final : public PagedModel<AnimeColumn, AnimeQuery, AnimeLine>
{
    Q_OBJECT
public:
    /// `pause`: how long changes of the works are gathered; a crawl writes a page of them every second.
    AnimeTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent = nullptr);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Works whose titles, in any language, contain all words of `text`. Case and accents do not matter.
    void setFilter(const QString &text);
    /// Only works whose data raised a doubt that is still open.
    void setOnlyDoubtful(bool only);
    bool isOnlyDoubtful() const { return query().onlyDoubtful; }

Q_SIGNALS:
    void refreshed(); ///< rows and total() are those of the store and of the filter
    void failed(const kuramori::Error &error);

protected:
    QVariant cell(int row, AnimeColumn column, int role) const override;
    QString title(AnimeColumn column) const override;
    bool isNumber(AnimeColumn column) const override;
    void tellRefreshed() override { Q_EMIT refreshed(); }
    void tellFailed(const Error &error) override { Q_EMIT failed(error); }

private:
    static QString text(const AnimeLine &line, AnimeColumn column);
};
} // namespace kuramori
