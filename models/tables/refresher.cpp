// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/refresher.h"

namespace kuramori
{
Refresher::Refresher(Store &store, AsyncReader &reader, Topics topics, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
    , m_topics(topics)
    , m_pause(pause)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Refresher::ask);
    connect(&store.changes(), &Changes::changed, this, &Refresher::onChanged, Qt::QueuedConnection);
}

void Refresher::refreshNow()
{
    m_urgent = m_asking;
    if (!m_asking) {
        m_timer.start(0);
    }
}

void Refresher::setActive(bool active)
{
    m_active = active;
    if (active && std::exchange(m_missed, false)) {
        refreshNow();
    }
}

void Refresher::onChanged(Topics topics)
{
    if (!topics.testAnyFlags(m_topics)) {
        return;
    }
    m_stale = m_asking;
    if (!m_asking && !m_timer.isActive()) {
        m_timer.start(m_pause);
    }
}

void Refresher::ask()
{
    if (!m_active) {
        m_missed = true;
    } else if (m_ask) {
        m_asking = true;
        m_ask();
    }
}

void Refresher::answered()
{
    m_asking = false;
    const bool stale = std::exchange(m_stale, false);
    if (std::exchange(m_urgent, false)) { // a person waits, who will not be made to wait for the pause as well
        m_timer.start(0);
    } else if (stale) {
        m_timer.start(m_pause);
    }
}
} // namespace kuramori
