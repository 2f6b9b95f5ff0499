// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/server.h"
#include "models/store/jobrows.h"
#include "models/store/serverwritetable.h"
#include "models/tables/listmodel.h"
#include "models/tables/refresher.h"

namespace kuramori
{
/// A field of a book as a row of a table.
struct PlanRow
{
    PlanLine line;

    qint64 key() const { return line.book.value() * 32 + qint64(line.planned.field); } // no field has a number above 31
    bool operator==(const PlanRow &) const = default;
};

/// What is planned for one server, and the work on it.
struct WritePlan
{
    std::optional<Server> server; ///< empty: it was removed
    QList<PlanRow> rows;
    JobId since; ///< jobs before that are not told of, unless they are still under way
    std::optional<JobRow> job; ///< the last one
    ServerActId lastAct; ///< invalid: nothing to take back
    bool isLastSent = false; ///< what is to be taken back stands on the server, at least in part
};

enum class WriteColumn { Book, Field, Theirs, Mine, Base, What, Count };

/// What is to be written to a server, a field each. Books can be checked: their field is then done at the next run.
class WritePlanModel final : public ListModel<PlanRow, WriteColumn>
{
    Q_OBJECT
public:
    WritePlanModel(Store &store, AsyncReader &reader, ServerId server, QObject *parent = nullptr);

    bool isLoaded() const { return m_isLoaded; }
    const WritePlan &plan() const { return m_plan; } ///< but for the rows
    /// Of all rows: what they come to.
    struct Sums
    {
        qint64 send = 0;
        qint64 keep = 0;
        qint64 open = 0; ///< wait for a word
    };
    Sums sums() const;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void refreshed();
    void failed(const kuramori::Error &error);
    void chosen(const QList<kuramori::PlanLine> &lines, kuramori::WriteChoice choice); ///< by a check mark

protected:
    QVariant cell(int row, WriteColumn column, int role) const override;
    QString title(WriteColumn column) const override;

private:
    static QString text(const PlanLine &line, WriteColumn column);
    void take(WritePlan plan);

    const ServerId m_server;
    WritePlan m_plan;
    bool m_isLoaded = false;
    Refresher m_refresher;
};
} // namespace kuramori
