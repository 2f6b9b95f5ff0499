// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/store/querytables.h"
#include "models/store/tx.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace kuramori
{
/// `query TABLE --where … --order … --limit N`, checked: names exist and values fit before the store is asked.
class QueryView
{
public:
    /// What a person asks for. A condition is column, operator (= != < <= > >=) and value; an empty value means
    /// unknown. `order` is a column, "-column" for the largest first; empty takes the table's own.
    struct Wish
    {
        QString table;
        QStringList conditions;
        QString order;
        std::optional<qint64> limit;
        /// Only the rows with these ids, in this order where `order` is empty. Not for tables without ids.
        std::optional<QList<qint64>> ranked = std::nullopt;
    };

    /// Usage errors name what there is.
    static Result<QueryView> prepare(const Wish &wish);

    QStringList columns() const; ///< what each row has, in order
    /// Hands out row by row; not all rows are ever in memory. Once a transaction.
    void each(ReadTx &tx, const std::function<void(const QJsonObject &)> &onRow) const;

private:
    struct Condition
    {
        const QueryColumn *column;
        QString comparison; ///< or "IS NULL", "IS NOT NULL"
        Param value; ///< Null when the comparison needs none
    };

    Result<void> addCondition(const QString &text);
    Result<void> setOrder(const QString &text);
    QString sql(Dialect dialect) const;
    QStringList conditionTexts(Dialect dialect) const;
    std::vector<Param> values() const;
    QString from(Dialect dialect) const;
    QJsonObject object(const Row &row) const;

    const QueryTable *m_table = nullptr;
    std::vector<Condition> m_conditions;
    const QueryColumn *m_order = nullptr;
    bool m_descending = false;
    std::optional<qint64> m_limit;
    QString m_ranked; ///< JSON: ids; null: of any
    const QueryColumn *m_id = nullptr;
};
} // namespace kuramori
