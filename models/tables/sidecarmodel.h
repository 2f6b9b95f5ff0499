// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/jobrows.h"
#include "models/store/sidecartable.h"
#include "models/tables/listmodel.h"
#include "models/tables/refresher.h"

namespace kuramori
{
/// A side-car as a row of a table.
struct SideCarRow
{
    SideCarStep step;

    qint64 key() const { return step.id.value(); }
    bool operator==(const SideCarRow &) const = default;
};

/// The side-cars of one run, and the work on them.
struct SideCarView
{
    QList<SideCarRow> rows; ///< of the last plan or run
    JobId since; ///< jobs before that are not told of
    std::optional<JobRow> job; ///< the last one, under way or ended
    SideCarActId lastAct; ///< invalid: nothing to take back
};

enum class SideCarColumn { Book, File, What, Why, Count };

/// What is to become, or became, of side-cars: those of the last run that was ordered since the model was made.
class SideCarModel final : public ListModel<SideCarRow, SideCarColumn>
{
    Q_OBJECT
public:
    SideCarModel(Store &store, AsyncReader &reader, QObject *parent = nullptr);

    const SideCarView &view() const { return m_view; } ///< but for the rows
    bool isBusy() const { return m_view.job && !isFinal(m_view.job->state); }
    qint64 changes() const; ///< rows that a plan would write

Q_SIGNALS:
    void refreshed();
    void failed(const kuramori::Error &error);

protected:
    QVariant cell(int row, SideCarColumn column, int role) const override;
    QString title(SideCarColumn column) const override;

private:
    void take(SideCarView view);

    SideCarView m_view;
    bool m_isLoaded = false;
    Refresher m_refresher;
};
} // namespace kuramori
