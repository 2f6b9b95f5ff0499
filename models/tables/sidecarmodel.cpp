// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/sidecarmodel.h"

#include "models/domain/libraryfile.h"
#include "models/jobs/sidecarspec.h"
#include "models/tables/sidecarwords.h"

#include <algorithm>
#include <utility>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr auto pause = 300ms; // a run stores a step at a time

std::optional<JobRow> jobSince(ReadTx &tx, JobId since)
{
    const auto id = tx.first(
        "SELECT id FROM jobs WHERE id > $1 AND kind IN ($2, $3) ORDER BY id DESC LIMIT 1",
        [](const Row &row) { return row.id<JobId>(0); }, since.value(), librarySideCarKind, librarySideCarUndoKind);
    return id ? JobRows(tx).row(*id) : std::nullopt;
}

/// What the job is about. While it is under way it is the latest run; a taking back names its own.
SideCarActId actOf(ReadTx &tx, const JobRow &job)
{
    if (job.kind == librarySideCarUndoKind) {
        return SideCarActId(job.args.value(QLatin1String("act")).toInteger());
    }
    return isFinal(job.state) ? SideCarActId(job.output.value(QLatin1String("act")).toInteger())
                              : SideCarActId(tx.number("SELECT max(id) FROM sidecar_acts"));
}

SideCarView viewOf(ReadTx &tx, std::optional<JobId> since)
{
    SideCarView view;
    view.since = since ? *since : JobId(tx.number("SELECT max(id) FROM jobs"));
    view.job = jobSince(tx, view.since);
    view.lastAct = SideCarRows(tx).lastAct().value_or(SideCarActId());
    if (view.job) {
        const QList<SideCarStep> steps = SideCarRows(tx).steps(actOf(tx, *view.job));
        view.rows.reserve(steps.size());
        for (const SideCarStep &step : steps) {
            view.rows.append({step});
        }
    }
    return view;
}
} // namespace

SideCarModel::SideCarModel(Store &store, AsyncReader &reader, QObject *parent)
    : ListModel(parent)
    , m_refresher(store, reader, Topic::Library | Topic::Jobs, pause)
{
    const auto question = [this] {
        const auto since = m_isLoaded ? std::optional(m_view.since) : std::nullopt;
        return [since](ReadTx &tx) { return viewOf(tx, since); };
    };
    m_refresher.watch(question, [this](Result<SideCarView> view) {
        if (view) {
            take(std::move(*view));
        } else {
            Q_EMIT failed(view.error());
        }
    });
}

void SideCarModel::take(SideCarView view)
{
    update(std::exchange(view.rows, {}));
    m_view = std::move(view);
    m_isLoaded = true;
    Q_EMIT refreshed();
}

qint64 SideCarModel::changes() const
{
    return std::ranges::count_if(list(), [](const SideCarRow &row) {
        return row.step.state == SideCarState::Planned && changesFile(row.step.deed);
    });
}

QVariant SideCarModel::cell(int row, SideCarColumn column, int role) const
{
    const SideCarStep &step = at(row).step;
    if (role == KeyRole) {
        return at(row).key();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case SideCarColumn::Book:
        return step.title.simplified();
    case SideCarColumn::File:
        return shownPath(step.path);
    case SideCarColumn::What:
        return sideCarWord(step);
    case SideCarColumn::Why:
        return step.why;
    case SideCarColumn::Count:
        break;
    }
    return {};
}

QString SideCarModel::title(SideCarColumn column) const
{
    switch (column) {
    case SideCarColumn::Book:
        return tr("Book");
    case SideCarColumn::File:
        return tr("Side-car");
    case SideCarColumn::What:
        return tr("What happens");
    case SideCarColumn::Why:
        return tr("Why");
    case SideCarColumn::Count:
        break;
    }
    return {};
}
} // namespace kuramori
