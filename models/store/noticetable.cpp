// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/noticetable.h"

#include <QLatin1String>

#include <algorithm>
#include <array>
#include <limits>

namespace kuramori
{
namespace
{
constexpr std::array names{QLatin1String("info"), QLatin1String("success"), QLatin1String("warning"),
                           QLatin1String("error")};

Notice toNotice(const Row &row)
{
    const auto kind = std::ranges::find(names, row.text(2));
    return {row.id<NoticeId>(0), row.time(1), kind == names.end() ? NoticeKind::Info : NoticeKind(kind - names.begin()),
            row.text(3),         row.text(4), row.id<JobId>(5),
            row.optionalTime(6)};
}
} // namespace

QString noticeKindName(NoticeKind kind)
{
    return names.at(size_t(kind));
}

QList<Notice> NoticeRows::unread(int limit)
{
    return m_tx.all("SELECT id, at, kind, title, text, job_id, read_at FROM notices WHERE read_at IS NULL "
                    "ORDER BY id DESC LIMIT $1",
                    toNotice, limit);
}

QList<Notice> NoticeRows::recent(int limit, NoticeId before)
{
    const qint64 bound = before.isValid() ? before.value() : std::numeric_limits<qint64>::max();
    return m_tx.all("SELECT id, at, kind, title, text, job_id, read_at FROM notices WHERE id < $1 "
                    "ORDER BY id DESC LIMIT $2",
                    toNotice, bound, limit);
}

qint64 NoticeRows::unreadCount()
{
    return m_tx.number("SELECT count(*) FROM notices WHERE read_at IS NULL");
}

NoticeId NoticeTable::add(const Notice &notice)
{
    m_tx.touch(Topic::Notices);
    const QString text = notice.text.isNull() ? QStringLiteral("") : notice.text; // null would be stored as NULL
    return NoticeId(m_tx.insert("INSERT INTO notices (at, kind, title, text, job_id) VALUES ($1, $2, $3, $4, $5)",
                                m_tx.now(), noticeKindName(notice.kind), notice.title, text, notice.job));
}

qint64 NoticeTable::markRead(NoticeId id)
{
    m_tx.touch(Topic::Notices);
    return m_tx.run("UPDATE notices SET read_at = $1 WHERE id = $2 AND read_at IS NULL", m_tx.now(), id);
}

qint64 NoticeTable::markAllRead()
{
    m_tx.touch(Topic::Notices);
    return m_tx.run("UPDATE notices SET read_at = $1 WHERE read_at IS NULL", m_tx.now());
}
} // namespace kuramori
