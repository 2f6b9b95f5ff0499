// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/noticefeed.h"

#include <algorithm>
#include <utility>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr int shownNotices = 100;
} // namespace

NoticeFeed::NoticeFeed(Store &store, AsyncReader &reader, QObject *parent)
    : QObject(parent)
    , m_refresher(store, reader, Topic::Notices, 500ms)
{
    const auto question = [] { return [](ReadTx &tx) { return NoticeRows(tx).unread(shownNotices); }; };
    m_refresher.watch(question, [this](Result<QList<Notice>> unread) {
        if (unread) {
            show(std::move(*unread));
        }
    });
}

void NoticeFeed::show(QList<Notice> unread)
{
    m_unread = std::move(unread);
    const NoticeId told = m_newest;
    for (const Notice &notice : std::as_const(m_unread)) {
        m_newest = std::max(m_newest, notice.id);
    }
    if (std::exchange(m_started, true)) {
        for (auto notice = m_unread.crbegin(); notice != m_unread.crend(); ++notice) {
            if (notice->id > told) {
                Q_EMIT arrived(*notice);
            }
        }
    }
    Q_EMIT changed();
}

bool NoticeFeed::needsAttention() const
{
    return std::any_of(m_unread.begin(), m_unread.end(), [](const Notice &notice) {
        return notice.kind == NoticeKind::Warning || notice.kind == NoticeKind::Error;
    });
}
} // namespace kuramori
