// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/gatheredmodel.h"
#include "models/tables/seriesreading.h"

namespace kuramori
{
enum SeriesRole {
    ShelfRole = FirstModelRole, ///< QList<ShelfPlace>, of the column Volumes
};

/// The series of the library, and what of each is there.
class SeriesTableModel final : public GatheredModel<SeriesColumn, SeriesReading, SeriesQuery>
{
    Q_OBJECT
public:
    SeriesTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent = nullptr);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Series whose name and authors together contain all words of `text`. Case and accents do not matter.
    void setFilter(const QString &text);
    void setOnlyGaps(bool only);
    void setOnlyUnsure(bool only); ///< SeriesLine::isUnsure
    const SeriesLine *lineAt(int row) const;

Q_SIGNALS:
    void refreshed();
    void failed(const kuramori::Error &error);

protected:
    QVariant cell(int row, SeriesColumn column, int role) const override;
    QString title(SeriesColumn column) const override;
    bool isNumber(SeriesColumn column) const override;
    void refreshedNow() override { Q_EMIT refreshed(); }
    void notRead(const Error &error) override { Q_EMIT failed(error); }
};

/// "3", "4: gap", "1–3: omnibus, 2 recordings": a place in words.
QString shelfPlaceText(const ShelfPlace &place);
QString starsText(int stars); ///< "★★★☆☆"
QString starsSentence(int stars); ///< "3 stars of 5", for who cannot see them
} // namespace kuramori
Q_DECLARE_METATYPE(QList<kuramori::ShelfPlace>)
