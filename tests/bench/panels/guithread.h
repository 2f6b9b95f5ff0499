// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>

#include <chrono>
#include <functional>
#include <vector>

namespace kuramori
{
/// Knows what the GUI thread spends on each event that the loop hands out, with all that it causes.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override;
    void startAnew();
    /// The event that took longest since startAnew(): who got it, its type, milliseconds in all and on a processor.
    QJsonObject longestEvent() const;

private:
    int m_depth = 0;
    double m_longest = 0; // milliseconds
    double m_longestProcessor = 0;
    QByteArray m_receiver;
    int m_type = 0;
};

/// Counts the SQL statements that the thread of the first call begins, on every SQLite connection opened after it.
class SqlCount
{
public:
    static void watch();
    static qint64 onThisThread();
    static qint64 elsewhere();
};

/// How long the GUI thread was at work, in milliseconds.
class Frames
{
public:
    /// Runs the event loop for so long, a frame of 16 ms after the other; `step` begins each of them with what a
    /// person does in it. A frame's time is that of the step and of all events until the next one, without waits.
    void run(std::chrono::milliseconds duration, const std::function<void(int frame)> &step = {});
    /// The same, until it is so. False when it does not become so within a minute.
    bool runUntil(const std::function<bool()> &isSo);

    void clear();
    QJsonObject figures()
        const; ///< frames, p50, p99, max, also of processor time, and the longest turn of the event loop

private:
    void frame(int number, const std::function<void(int)> &step);

    QElapsedTimer m_timer;
    std::vector<double> m_frames; // milliseconds that went by
    std::vector<double> m_processor; // milliseconds that the thread had a processor
    double m_longestTurn = 0;
};
} // namespace kuramori
