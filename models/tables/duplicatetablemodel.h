// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/duplicatereading.h"
#include "models/tables/gatheredmodel.h"

namespace kuramori
{
enum DuplicateRole {
    DuplicateLevelRole = FirstModelRole, ///< DuplicateLevel as int
};

/// Items that are there twice, or may be.
class DuplicateTableModel final : public GatheredModel<DuplicateColumn, DuplicateReading, DuplicateQuery>
{
    Q_OBJECT
public:
    DuplicateTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent = nullptr);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Pairs whose titles, authors and paths together contain all words of `text`. Case and accents do not matter.
    void setFilter(const QString &text);
    void setLevel(std::optional<DuplicateLevel> level); ///< empty: all that are to be seen to
    const DuplicateLine *lineAt(int row) const;

Q_SIGNALS:
    void refreshed();
    void failed(const kuramori::Error &error);

protected:
    QVariant cell(int row, DuplicateColumn column, int role) const override;
    QString title(DuplicateColumn column) const override;
    bool isNumber(DuplicateColumn column) const override;
    void refreshedNow() override { Q_EMIT refreshed(); }
    void notRead(const Error &error) override { Q_EMIT failed(error); }
};

QString duplicateLevelWord(const DuplicateLine &line); ///< "Same recording", "You said: not the same book"
QString duplicateProofText(const DuplicateLine &line); ///< "title 98 %, author 100 %"
} // namespace kuramori
