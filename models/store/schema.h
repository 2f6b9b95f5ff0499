// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/store/tx.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace kuramori
{
/// One step of the schema's history: `NNNN_name.sql`. Append-only: a released step never changes.
struct SchemaStep
{
    int version = 0;
    QString name;
    QByteArray sql;
    QString checksum; ///< SHA-256 of the file, hex
};

/// The steps in `<folder>/<dialect>/`, in order. The program's own stand in ":/schema".
QList<SchemaStep> schemaSteps(const QString &folder, Dialect dialect);

/// Brings a database from any earlier step to the last one.
class Schema
{
public:
    Schema(Connection &connection, QList<SchemaStep> steps);

    /// How many steps are still to be done. Refuses a database of another program, one written by a newer Kuramori and
    /// one whose steps were other than ours.
    Result<qsizetype> pending();
    /// Does them, each in one transaction. `backUp` is called first when the database already holds some.
    Result<void> upgrade(Timestamp now, const std::function<Result<void>()> &backUp);

private:
    QList<SchemaStep> stepsToDo();
    bool hasTable(const QString &name);
    void refuseForeignTables();
    void refuseWhileJobsRun(Timestamp now);
    void apply(const SchemaStep &step, Timestamp now);
    qint64 number(std::string_view sql, std::span<const Param> params = {});

    Connection &m_connection;
    QList<SchemaStep> m_steps;
    bool m_sqlite;
};
} // namespace kuramori
