// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/gatheredmodel.h"
#include "models/tables/wantedreading.h"

namespace kuramori
{
enum WantedRole {
    WantedStateRole = FirstModelRole, ///< WantedState as int
};

/// What is missing from all series and anime, in one list.
class WantedTableModel final : public GatheredModel<WantedColumn, WantedReading, WantedQuery>
{
    Q_OBJECT
public:
    WantedTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent = nullptr);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Entries whose title, series and authors together contain all words of `text`. Case and accents do not matter.
    void setFilter(const QString &text);
    void setChoice(WantedChoice choice);
    void setMedium(std::optional<WantedMedium> medium); ///< empty: both
    const WantedLine *lineAt(int row) const;
    const WantedLine *line(qint64 key) const;

Q_SIGNALS:
    void refreshed();
    void failed(const kuramori::Error &error);

protected:
    QVariant cell(int row, WantedColumn column, int role) const override;
    QString title(WantedColumn column) const override;
    bool isNumber(WantedColumn column) const override { return column == WantedColumn::Score; }
    void refreshedNow() override { Q_EMIT refreshed(); }
    void notRead(const Error &error) override { Q_EMIT failed(error); }
};
} // namespace kuramori
