// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/post.h"

#include <QFlags>
#include <QObject>

namespace kuramori
{
/// Table families somebody may watch.
enum class Topic : quint32 {
    Works = 1u << 0,
    Snapshots = 1u << 1,
    Crawls = 1u << 2,
    Findings = 1u << 3,
    Jobs = 1u << 4,
    Queues = 1u << 5,
    Schedules = 1u << 6,
    Notices = 1u << 7,
    Settings = 1u << 8,
    Library = 1u << 9, ///< folders and files
    Books = 1u << 10, ///< items, editions, series, persons
    Checks = 1u << 11, ///< what checks of files found
    Servers = 1u << 12, ///< audiobook servers and what they hold
};
Q_DECLARE_FLAGS(Topics, Topic)
Q_DECLARE_OPERATORS_FOR_FLAGS(Topics)

/// Tells who listens that committed rows changed. Emitted on the writer's thread (or the PostgreSQL listener's), so
/// receivers connect queued with a context object, or listen(). Changes made by other processes are announced too on
/// PostgreSQL.
class Changes final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void announce(Topics topics)
    {
        takeOver(this);
        Q_EMIT changed(topics);
    }
    /// Calls `hear` on the thread that announces, until the connection is cut. Any thread.
    template <class Hear>
    QMetaObject::Connection listen(Hear hear)
    {
        auto connection = connect(this, &Changes::changed, std::move(hear));
        handOver(this);
        return connection;
    }

Q_SIGNALS:
    void changed(kuramori::Topics topics);
};
} // namespace kuramori
Q_DECLARE_METATYPE(kuramori::Topics)
