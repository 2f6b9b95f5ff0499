// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/coverboard.h"

#include <QDir>
#include <QStringList>

#include <mutex>
#include <thread>

namespace kuramori
{
/// Answers the wishes on a board with painted pictures: no network, and every run the same.
class SampleCovers
{
public:
    SampleCovers(CoverBoard &board, const QString &folder);
    ~SampleCovers();
    Q_DISABLE_COPY_MOVE(SampleCovers)

    QList<QUrl> asked() const; ///< in the order in which they were looked for

private:
    void run(const std::stop_token &stop);
    QString paint(const QUrl &address) const;

    CoverBoard &m_board;
    const QDir m_folder;
    mutable std::mutex m_mutex; // guards m_asked
    QList<QUrl> m_asked;
    std::jthread m_thread;
};
} // namespace kuramori
