// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output/output.h"

#include "app/output/textgrid.h"
#include "models/base/redact.h"

#include <QJsonDocument>

#include <utility>

namespace kuramori
{
namespace
{

QString jsonLine(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n';
}
} // namespace

Output::Output(Terminal terminal, Sink sink)
    : m_terminal(terminal)
    , m_sink(std::move(sink))
{ }

Output::~Output()
{
    const std::scoped_lock lock(m_mutex);
    eraseLive();
}

void Output::line(const QString &text)
{
    if (!isJson()) {
        write(Channel::Out, harmless(text) + u'\n');
    }
}

void Output::grid(const TextGrid &grid)
{
    line(grid.lines().join(u'\n'));
}

void Output::note(const QString &text)
{
    write(Channel::Err, harmless(text) + u'\n');
}

void Output::log(const QString &text)
{
    note(text);
}

void Output::row(const QJsonObject &row)
{
    write(Channel::Out, jsonLine(row));
}

void Output::event(const QString &name, QJsonObject fields)
{
    if (isJson()) {
        fields.insert(QStringLiteral("event"), name);
        write(Channel::Out, jsonLine(fields));
    }
}

void Output::error(const Error &error)
{
    event(QStringLiteral("error"),
          {{QStringLiteral("kind"), errorKindName(error.kind)},
           {QStringLiteral("message"), redacted(error.message)},
           {QStringLiteral("context"), redacted(error.context)}});
    note(QStringLiteral("kuramori: ") + redacted(error.message));
    if (!error.context.isEmpty()) {
        note(QStringLiteral("  ") + redacted(error.context).simplified());
    }
}

void Output::summary(const Summary &summary)
{
    QJsonObject fields = summary.more;
    fields.insert(QStringLiteral("verb"), summary.verb);
    fields.insert(QStringLiteral("ok"), summary.code == ExitCode::Done);
    fields.insert(QStringLiteral("exit_code"), int(summary.code));
    fields.insert(QStringLiteral("counts"), summary.counts);
    fields.insert(QStringLiteral("seconds"), summary.seconds);
    event(QStringLiteral("summary"), fields);
}

void Output::showLive(const QStringList &lines)
{
    if (!isLive()) {
        return;
    }
    const std::scoped_lock lock(m_mutex);
    if (lines == m_live) {
        return;
    }
    eraseLive();
    QString block;
    for (const QString &line : lines) {
        block += cutToWidth(harmless(line), m_terminal.columns - 1) + u'\n';
    }
    m_sink(Channel::Err, block.toUtf8());
    m_live = lines;
}

void Output::write(Channel channel, const QString &text)
{
    const std::scoped_lock lock(m_mutex);
    eraseLive();
    m_sink(channel, text.toUtf8());
}

/// Cursor to the block's first line, then clear to the end of the screen. The next showLive() draws it again.
void Output::eraseLive()
{
    if (!m_live.isEmpty()) {
        m_sink(Channel::Err, QByteArray("\x1b[") + QByteArray::number(m_live.size()) + "A\r\x1b[J");
        m_live.clear();
    }
}
} // namespace kuramori
