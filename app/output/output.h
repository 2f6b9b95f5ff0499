// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/output/exitcode.h"
#include "app/output/terminal.h"
#include "models/base/clock.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <mutex>

namespace kuramori
{
class TextGrid;

/// How a verb ended.
struct Summary
{
    QString verb;
    ExitCode code = ExitCode::Done;
    QJsonObject counts;
    QJsonObject more; ///< further fields of the summary object: "jobs", "unfinished" …
    double seconds = 0;
};

/// What a verb says. People get lines and, on a terminal, a live block that is redrawn below them; --json gets objects
/// on stdout and nothing else there. Any thread.
class Output
{
public:
    Output(Terminal terminal, Sink sink);
    ~Output();

    const Terminal &terminal() const { return m_terminal; }
    bool isJson() const { return m_terminal.json; }
    bool isLive() const { return m_terminal.errIsTerminal && !m_terminal.json; }

    /// For people: a line on stdout, nothing with --json. Foreign text is made harmless here.
    void line(const QString &text);
    void grid(const TextGrid &grid);
    /// For people beside the result: a line on stderr in every mode.
    void note(const QString &text);
    /// A line of the log on stderr.
    void log(const QString &text);
    /// An object on stdout in every mode: the rows of a query.
    void row(const QJsonObject &row);
    /// `{"event":name, …}` on stdout, with --json only.
    void event(const QString &name, QJsonObject fields);
    void error(const Error &error);
    void summary(const Summary &summary);

    /// Replaces the live block; nothing when stderr is no terminal.
    void showLive(const QStringList &lines);

private:
    void write(Channel channel, const QString &text);
    void eraseLive();

    std::mutex m_mutex; // guards the sink and m_live
    Terminal m_terminal;
    Sink m_sink;
    QStringList m_live;
};
} // namespace kuramori
