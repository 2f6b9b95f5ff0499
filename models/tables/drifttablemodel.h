// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/driftreading.h"
#include "models/tables/gatheredmodel.h"

namespace kuramori
{
/// Fields of which a person is to say what holds.
class DriftTableModel final : public GatheredModel<DriftColumn, DriftReading, DriftQuery>
{
    Q_OBJECT
public:
    DriftTableModel(Store &store, AsyncReader &reader, std::chrono::milliseconds pause, QObject *parent = nullptr);

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Fields that hold all words of `text`, see DriftQuery. Case and accents do not matter.
    void setFilter(const QString &text);
    void skip(const QList<qint64> &keys); ///< from now on the last, for as long as the model lives
    const DriftLine *lineAt(int row) const;
    const DriftLine *lineOf(qint64 key) const; ///< of KeyRole; null: it waits no more

Q_SIGNALS:
    void refreshed();
    void failed(const kuramori::Error &error);

protected:
    QVariant cell(int row, DriftColumn column, int role) const override;
    QString title(DriftColumn column) const override;
    void refreshedNow() override { Q_EMIT refreshed(); }
    void notRead(const Error &error) override { Q_EMIT failed(error); }
};

/// "another author" …, and what the judge thinks of it: "perhaps another book, the judge's margin is 4 %".
QString driftReasonText(const FieldDrift &drift);
/// "Tags, Audnexus"; "nobody any more".
QString sourcesText(const QList<BookSource> &sources);
} // namespace kuramori
