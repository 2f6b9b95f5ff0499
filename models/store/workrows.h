// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/anime.h"
#include "models/store/tx.h"

#include <QStringList>

namespace kuramori
{
/// The orders that an index serves. Unknown values come last when descending, first when ascending.
enum class WorkOrder { Title, Score, Members, Season };

/// What a table of works shows; what is empty does not filter.
struct WorkQuery
{
    WorkOrder order = WorkOrder::Title;
    bool descending = false;
    QString text; ///< stands in one of the titles, folded as by textKey()
    QString type;
    QString status;
    std::optional<SeasonOfYear> season;
    TagId tag;
    bool operator==(const WorkQuery &) const = default;
};

struct WorkRow
{
    WorkId id;
    qint64 malId = 0;
    QString title;
    QString type;
    QString status;
    std::optional<int> episodes;
    std::optional<int> durationSeconds;
    std::optional<SeasonOfYear> season;
    QString airedFrom; ///< PartialDate::toString()
    std::optional<double> score;
    std::optional<qint64> scoredBy;
    std::optional<int> rank;
    std::optional<int> popularity;
    std::optional<qint64> members;
    std::optional<qint64> favorites;
    QString orderText; ///< the row's place in the order asked for: goes into the next page's WorkKey
    double orderNumber = 0;
    bool operator==(const WorkRow &) const = default;
};

/// The last row of a page: the next one begins after it, however many rows came or went above.
struct WorkKey
{
    QString text;
    double number = 0;
    WorkId id;
    static WorkKey of(const WorkRow &row) { return {row.orderText, row.orderNumber, row.id}; }
};

/// Reading works.
class WorkRows
{
public:
    explicit WorkRows(ReadTx &tx)
        : m_tx(tx)
    { }

    /// Costs the same at any depth, as long as the filters keep most rows.
    QList<WorkRow> page(const WorkQuery &query, const std::optional<WorkKey> &after, int limit) const;
    qint64 count(const WorkQuery &query) const;
    std::optional<WorkRow> row(WorkId id) const;
    std::optional<WorkId> byMalId(qint64 malId) const;
    /// Everything the sources said about a work.
    std::optional<Anime> anime(WorkId id) const;
    QStringList types() const; ///< that stand in the table, for a filter
    QStringList statuses() const;

private:
    ReadTx &m_tx;
};
} // namespace kuramori
