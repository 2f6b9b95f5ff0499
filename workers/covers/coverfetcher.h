// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/live/coverboard.h"
#include "workers/covers/covercache.h"
#include "workers/covers/coversources.h"

#include <QList>
#include <QUrl>

#include <mutex>
#include <thread>
#include <vector>

namespace kuramori
{
class HttpClient;
class Settings;
struct Reply;

/// Brings the covers that the window wants: from this disk, or else from where they are, politely and one at a time.
/// Each of the two has a thread, so that a slow host does not keep back what lies here. A cover is decoration: one that
/// cannot be had is a line for debugging and no more.
class CoverFetcher
{
public:
    static constexpr qint64 mostBytes = 3 * 1024 * 1024; ///< of a cover; larger ones are not taken

    struct Plan
    {
        QString folder; ///< of the cache
        QList<SourceProfile> sources = coverSources(); ///< addresses of others are not opened
    };
    /// All must outlive it; the space for covers is read anew before each.
    CoverFetcher(HttpClient &client, CoverBoard &board, const Settings &settings, Clock &clock, Plan plan);
    ~CoverFetcher();
    Q_DISABLE_COPY_MOVE(CoverFetcher)

    void start(); ///< once
    void stop(); ///< within 100 ms; asked again it does nothing

private:
    void lookForAll(const std::stop_token &stop);
    void fetchAll(const std::stop_token &stop);
    void look(const QUrl &address);
    void fetch(const QUrl &address, const std::stop_token &stop);
    void keep(const QUrl &address, const Reply &reply);
    Result<QString> put(const QUrl &address, const QByteArray &image, ImageKind kind);
    void giveUp(const QUrl &address, const Error &error);
    Result<Reply> ask(const QUrl &address, const std::stop_token &stop);
    void makeRoom(qint64 atLeast = 0); ///< bytes
    qint64 space() const; ///< bytes

    HttpClient &m_client;
    CoverBoard &m_board;
    const Settings &m_settings;
    const Plan m_plan;
    std::mutex m_caching; // guards m_cache
    CoverCache m_cache;
    std::vector<std::jthread> m_threads;
};
} // namespace kuramori
