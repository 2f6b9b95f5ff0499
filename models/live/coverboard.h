// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QUrl>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace kuramori
{
/// Under this name, and names that begin with it and a dot, the covers stand on the HostBoard: "covers.amazon".
inline const QString coverSource = QStringLiteral("covers");
bool isCoverSource(const QString &name);

/// A cover as it lies on this disk.
struct CoverFile
{
    QUrl address; ///< where it came from
    QString path;
    bool operator==(const CoverFile &) const = default;
};

/// What the worker is to do for a cover.
struct CoverTask
{
    enum class Step {
        Look, ///< whether it lies on this disk
        Fetch, ///< from its address; whatever lies there is of no use
    };
    QUrl address;
    Step step = Step::Look;
    bool operator==(const CoverTask &) const = default;
};

/// Where window and worker meet over covers. The window says which ones it shows; the worker, on one thread or several,
/// takes them one by one and answers with files. Nothing is kept but the last list: what was scrolled away is no longer
/// wanted. Any thread.
class CoverBoard
{
public:
    explicit CoverBoard(Clock &clock);

    /// The window's list, most wanted first, in place of the former one. Addresses that failed lately are passed over.
    void want(const QList<QUrl> &addresses);
    /// While held nothing is fetched; what lies on this disk is still found.
    void hold(bool held);
    bool isHeld() const;
    /// The file found for it is no picture: it is fetched again, once. Said again before that is done, it is not
    /// counted.
    void reject(const QUrl &address);
    /// What has been found since it was last asked.
    std::vector<CoverFile> takeFound();
    /// How many of the list are neither found nor failed.
    qsizetype open() const;
    /// Called after something was found, on the worker's thread; it must not call the board. An empty one ends that:
    /// none runs once this has returned.
    void setListener(std::function<void()> listener);

    /// The worker's next task, of one kind if it says so: everything is looked for before anything is fetched. Waits
    /// until there is one; empty when a stop was requested. Each task is answered by one of the four below.
    std::optional<CoverTask> next(std::stop_token stop, std::optional<CoverTask::Step> only = {});
    void found(const QUrl &address, const QString &path);
    void missing(const QUrl &address); ///< not on this disk
    /// It is not to be had; it is not asked for again before `memory` has passed.
    void failed(const QUrl &address, std::chrono::nanoseconds memory);
    /// Nothing can be fetched from its host before `pause` has passed; the cover stays wanted.
    void postpone(const QUrl &address, std::chrono::nanoseconds pause);

private:
    struct Wish
    {
        QUrl address;
        CoverTask::Step step = CoverTask::Step::Look;
    };
    const Wish *nextWish(std::optional<CoverTask::Step> only) const;
    bool hasFailed(const QUrl &address, SteadyTime now) const;
    bool rests(const QString &host, SteadyTime now) const;
    SteadyTime nextWaking(SteadyTime now) const; ///< when the first of the hosts that rest can be asked again
    void remember(const QUrl &address, std::chrono::nanoseconds memory);
    void drop(const QUrl &address);

    Clock &m_clock;
    mutable std::mutex m_mutex; // guards all below but the listener
    std::condition_variable_any m_changed;
    std::vector<Wish> m_wishes; // most wanted first
    QSet<QUrl> m_busy; // what the worker is at
    QHash<QUrl, SteadyTime> m_failures; // until when they are passed over
    QSet<QUrl> m_rejected; // of which a file was no picture
    std::vector<CoverFile> m_found;
    QHash<QString, SteadyTime> m_restsUntil; // by host
    bool m_held = false;
    std::mutex m_listening; // guards m_listener, and is held while it runs
    std::function<void()> m_listener;
};
} // namespace kuramori
