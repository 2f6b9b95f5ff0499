// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/writeplanmodel.h"

#include "models/jobs/serverspec.h"
#include "models/store/servertable.h"
#include "models/tables/bookwords.h"
#include "models/tables/writewords.h"

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr auto pause = 300ms; // a plan is stored in batches of fifty books

/// The latest that was ordered since, under way or ended; else one that was under way before.
std::optional<JobRow> jobOf(ReadTx &tx, ServerId server, ServerActId act, JobId since)
{
    const JobRows jobs(tx);
    const QList<JobId> latest = tx.all(
        "SELECT id FROM jobs WHERE id > $1 AND kind IN ($2, $3) ORDER BY id DESC",
        [](const Row &row) { return row.id<JobId>(0); }, since.value(), serverWriteKind, serverUndoKind);
    for (const JobId id : latest) {
        auto job = jobs.row(id);
        if (job && job->args.value(QLatin1String("server")).toInteger() == server.value()) {
            return job;
        }
    }
    for (const JobSpec &spec :
         {serverWriteSpec(server, {}, false), serverWriteSpec(server, {}, true), serverUndoSpec(server, {}, act)}) {
        if (const auto found = jobs.unfinished(spec.uniqueKey)) {
            return jobs.row(*found);
        }
    }
    return std::nullopt;
}

WritePlan planOf(ReadTx &tx, ServerId server, std::optional<JobId> since)
{
    WritePlan plan;
    plan.server = ServerRows(tx).server(server);
    const QList<PlanLine> lines = ServerWriteRows(tx).plan(server);
    plan.rows.reserve(lines.size());
    for (const PlanLine &line : lines) {
        plan.rows.append({line});
    }
    plan.lastAct = ServerWriteRows(tx).lastAct(server).value_or(ServerActId());
    plan.isLastSent = ServerWriteRows(tx).hasSent(plan.lastAct);
    plan.since = since ? *since : JobId(tx.number("SELECT max(id) FROM jobs"));
    plan.job = jobOf(tx, server, plan.lastAct, plan.since);
    return plan;
}
} // namespace

WritePlanModel::WritePlanModel(Store &store, AsyncReader &reader, ServerId server, QObject *parent)
    : ListModel(parent)
    , m_server(server)
    , m_refresher(store, reader, Topic::Servers | Topic::Jobs, pause)
{
    const auto question = [this] {
        const auto since = m_isLoaded ? std::optional(m_plan.since) : std::nullopt;
        return [server = m_server, since](ReadTx &tx) { return planOf(tx, server, since); };
    };
    m_refresher.watch(question, [this](Result<WritePlan> plan) {
        if (plan) {
            take(std::move(*plan));
        } else {
            Q_EMIT failed(plan.error());
        }
    });
}

void WritePlanModel::take(WritePlan plan)
{
    update(std::exchange(plan.rows, {}));
    m_plan = std::move(plan);
    m_isLoaded = true;
    Q_EMIT refreshed();
}

WritePlanModel::Sums WritePlanModel::sums() const
{
    Sums sums;
    for (const PlanRow &row : list()) {
        const WriteDeed deed = row.line.planned.deed();
        sums.send += deed == WriteDeed::Send;
        sums.keep += deed == WriteDeed::Adopt;
        sums.open += deed == WriteDeed::Nothing && row.line.planned.choice == WriteChoice::None;
    }
    return sums;
}

Qt::ItemFlags WritePlanModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = ListModel::flags(index);
    return index.isValid() && index.column() == int(WriteColumn::Book) ? flags | Qt::ItemIsUserCheckable : flags;
}

/// Unchecked, a field is left as it is; checked, what would happen by itself happens, and otherwise mine is sent.
bool WritePlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole) {
        return false;
    }
    const PlanLine &line = at(index.row()).line;
    const bool isMineKnown = line.planned.sides.isMineKnown();
    const bool goesByItself = deedOf(line.planned.outcome, WriteChoice::None, isMineKnown) != WriteDeed::Nothing;
    const WriteChoice choice = value.toInt() != int(Qt::Checked) ? WriteChoice::Leave
        : goesByItself                                           ? WriteChoice::None
                                                                 : WriteChoice::Mine;
    Q_EMIT chosen({line}, choice);
    return true;
}

QVariant WritePlanModel::cell(int row, WriteColumn column, int role) const
{
    const PlanLine &line = at(row).line;
    switch (role) {
    case KeyRole:
        return at(row).key();
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::CheckStateRole:
        return column != WriteColumn::Book
            ? QVariant()
            : QVariant(int(line.planned.deed() == WriteDeed::Nothing ? Qt::Unchecked : Qt::Checked));
    default:
        return {};
    }
}

QString WritePlanModel::text(const PlanLine &line, WriteColumn column)
{
    const PlannedField &planned = line.planned;
    switch (column) {
    case WriteColumn::Book:
        return line.title.simplified();
    case WriteColumn::Field:
        return bookFieldWord(planned.field);
    case WriteColumn::Theirs:
        return fieldWordsText(planned.field, planned.sides.theirs);
    case WriteColumn::Mine:
        return fieldWordsText(planned.field, planned.sides.mine);
    case WriteColumn::Base:
        return writtenLastText(planned);
    case WriteColumn::What:
        return plannedWord(planned);
    case WriteColumn::Count:
        break;
    }
    return {};
}

QString WritePlanModel::title(WriteColumn column) const
{
    switch (column) {
    case WriteColumn::Book:
        return tr("Book");
    case WriteColumn::Field:
        return tr("Field");
    case WriteColumn::Theirs:
        return tr("On the server");
    case WriteColumn::Mine:
        return tr("Here");
    case WriteColumn::Base:
        return tr("Written last");
    case WriteColumn::What:
        return tr("What happens");
    case WriteColumn::Count:
        break;
    }
    return {};
}
} // namespace kuramori
