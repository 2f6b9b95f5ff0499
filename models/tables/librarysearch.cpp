// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/librarysearch.h"

namespace kuramori
{
LibrarySearch::LibrarySearch(Store &store, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_index(store)
    , m_reader(store, nullptr, 1)
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(pause);
    connect(&m_gathering, &QTimer::timeout, this, &LibrarySearch::changed);
    connect(
        &store.changes(), &Changes::changed, this,
        [this](Topics topics) {
            if (topics.testAnyFlags(Topic::Works | Topic::Books) && !m_gathering.isActive()) {
                m_gathering.start();
            }
        },
        Qt::QueuedConnection);
}

std::shared_ptr<std::stop_source> LibrarySearch::supersede(QObject *asker)
{
    std::shared_ptr<std::stop_source> &end = m_asked[asker];
    if (end) {
        end->request_stop();
    } else {
        connect(asker, &QObject::destroyed, this, [this, asker] { m_asked.take(asker)->request_stop(); });
    }
    end = std::make_shared<std::stop_source>();
    return end;
}
} // namespace kuramori
