// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/logging.h"

#include "models/base/redact.h"

#include <array>
#include <atomic>
#include <cstdlib>

namespace kuramori
{
namespace
{
constexpr int keptFiles = 4;
constexpr std::array levelNames{"debug", "info", "warning", "error"};

/// Qt's handler is a plain function: this is the router it finds.
std::atomic<LogRouter *> router = nullptr;

/// Qt warns of each picture that it cannot decode. Ours come from outside, and the window does without.
bool isOfPicture(const char *category)
{
    return QByteArrayView(category).startsWith("qt.gui.imageio");
}

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        return LogLevel::Error;
    }
    return LogLevel::Info;
}

} // namespace

LogFile::LogFile(const QString &path, qint64 largest)
    : m_file(path)
    , m_largest(largest)
{ }

void LogFile::write(const QByteArray &line)
{
    if (!m_file.isOpen()) {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered)) {
            return;
        }
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    m_file.write(line);
    if (m_file.size() > m_largest) {
        rotate();
    }
}

void LogFile::rotate()
{
    m_file.close();
    const auto numbered = [&](int number) { return QStringLiteral("%1.%2").arg(m_file.fileName()).arg(number); };
    QFile::remove(numbered(keptFiles));
    for (int number = keptFiles - 1; number > 0; --number) {
        QFile::rename(numbered(number), numbered(number + 1));
    }
    QFile::rename(m_file.fileName(), numbered(1));
}

LogRouter::LogRouter(LogBoard &board, const Clock &clock)
    : m_board(board)
    , m_clock(clock)
{
    router = this;
    qInstallMessageHandler(handle);
}

LogRouter::~LogRouter()
{
    qInstallMessageHandler(nullptr);
    router = nullptr;
}

void LogRouter::setLevel(LogLevel level)
{
    const std::scoped_lock lock(m_mutex);
    m_level = level;
}

void LogRouter::openFile(const QString &path)
{
    const std::scoped_lock lock(m_mutex);
    m_file.emplace(path);
}

void LogRouter::setShow(Show show, LogLevel level)
{
    const std::scoped_lock lock(m_mutex);
    m_show = std::move(show);
    m_shownLevel = level;
}

void LogRouter::handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (LogRouter *current = router.load()) {
        const LogLevel level = isOfPicture(context.category) ? LogLevel::Debug : levelOf(type);
        current->route({0, current->m_clock.wall(), level, QString::fromLatin1(context.category), redacted(text)});
    }
    if (type == QtFatalMsg) {
        std::abort();
    }
}

void LogRouter::route(LogLine line)
{
    const std::scoped_lock lock(m_mutex);
    if (line.level >= m_level) {
        if (m_file) {
            m_file->write(logText(line).toUtf8() + '\n');
        }
        m_board.append(line);
    }
    if (m_show && line.level >= m_shownLevel) {
        m_show(line);
    }
}

QString logText(const LogLine &line)
{
    return QStringLiteral("%1 %2 %3  %4")
        .arg(toIso(line.at), QLatin1String(levelNames.at(size_t(line.level))), line.category, line.text);
}

LogLevel logLevelFromName(const QString &name)
{
    for (size_t i = 0; i < levelNames.size(); ++i) {
        if (name == QLatin1String(levelNames.at(i))) {
            return LogLevel(i);
        }
    }
    return LogLevel::Info;
}
} // namespace kuramori
