// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/store/tx.h"

#include <optional>

namespace kuramori
{
enum class NoticeKind { Info, Success, Warning, Error };
/// Lower case, as it stands in the table and in JSON: frozen.
QString noticeKindName(NoticeKind kind);

/// Something the program tells its people; it stays until it is read.
struct Notice
{
    NoticeId id; ///< set by the table
    Timestamp at; ///< set by the table
    NoticeKind kind = NoticeKind::Info;
    QString title;
    QString text;
    JobId job; ///< what it came from, if anything
    std::optional<Timestamp> readAt;
};

/// Reading the notices, newest first.
class NoticeRows
{
public:
    explicit NoticeRows(ReadTx &tx)
        : m_tx(tx)
    { }
    QList<Notice> unread(int limit);
    /// The next `limit` older than `before`; the newest ones without it.
    QList<Notice> recent(int limit, NoticeId before = {});
    qint64 unreadCount();

private:
    ReadTx &m_tx;
};

/// Changing the notices.
class NoticeTable
{
public:
    explicit NoticeTable(WriteTx &tx)
        : m_tx(tx)
    { }
    NoticeId add(const Notice &notice);
    /// Returns how many were unread until now.
    qint64 markRead(NoticeId id);
    qint64 markAllRead();

private:
    WriteTx &m_tx;
};
} // namespace kuramori
