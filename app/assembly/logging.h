// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/live/logboard.h"

#include <QFile>
#include <QString>

#include <functional>
#include <mutex>

namespace kuramori
{
/// A file that is put aside when it has grown: name, name.1 … name.4. A line that cannot be written is dropped: a full
/// disk must not stop the work. One thread at a time.
class LogFile
{
public:
    explicit LogFile(const QString &path, qint64 largest = 5 * 1024 * 1024);
    void write(const QByteArray &line);

private:
    void rotate();
    QFile m_file;
    qint64 m_largest;
};

/// Takes every message of Qt and of ours while it lives: secrets out, then to the board, to the file and to whoever
/// shows the log. One at a time: the message handler belongs to the process.
class LogRouter
{
public:
    using Show = std::function<void(const LogLine &)>;

    LogRouter(LogBoard &board, const Clock &clock);
    ~LogRouter();

    void setLevel(LogLevel level);
    /// Readers beside an owner keep out of its file.
    void openFile(const QString &path);
    /// Called for each line at or above `level`, on any thread; null stops it.
    void setShow(Show show, LogLevel level);

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void route(LogLine line);

    LogBoard &m_board;
    const Clock &m_clock;
    std::mutex m_mutex; // guards all below
    LogLevel m_level = LogLevel::Info;
    LogLevel m_shownLevel = LogLevel::Warning;
    std::optional<LogFile> m_file;
    Show m_show;
};

/// "2026-11-21T02:31:16.123Z warning http  text" without an end of line.
QString logText(const LogLine &line);
/// "debug", "info", "warning", "error"; Info when it is none of them.
LogLevel logLevelFromName(const QString &name);
} // namespace kuramori
