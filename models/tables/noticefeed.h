// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/noticetable.h"
#include "models/tables/refresher.h"

#include <QObject>

namespace kuramori
{
/// The notices nobody has read, and word of each that arrives while the program runs.
class NoticeFeed final : public QObject
{
    Q_OBJECT
public:
    NoticeFeed(Store &store, AsyncReader &reader, QObject *parent = nullptr);

    const QList<Notice> &unread() const { return m_unread; } ///< newest first, at most 100
    bool needsAttention() const; ///< a warning or an error is among them

Q_SIGNALS:
    void arrived(const kuramori::Notice &notice); ///< not for those that were there at the start
    void changed();

private:
    void show(QList<Notice> unread);

    Refresher m_refresher;
    QList<Notice> m_unread;
    NoticeId m_newest; ///< the last one told of
    bool m_started = false;
};
} // namespace kuramori
