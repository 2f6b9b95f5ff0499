// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace kuramori
{
namespace
{
constexpr int fewestColumns = 40;
constexpr int mostColumns = 400;

const QString jsonKey = QStringLiteral("json");
const QString outKey = QStringLiteral("out_is_terminal");
const QString errKey = QStringLiteral("err_is_terminal");
const QString columnsKey = QStringLiteral("columns");

void writeAll(int descriptor, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t written = ::write(descriptor, bytes.constData() + at, size_t(bytes.size() - at));
        if (written < 0 && errno != EINTR) {
            return; // the reader is gone: the work goes on, its words are lost
        }
        at += std::max<ssize_t>(written, 0);
    }
}
} // namespace

Terminal Terminal::ofThisProcess(bool json)
{
    Terminal terminal;
    terminal.json = json;
    terminal.outIsTerminal = isatty(STDOUT_FILENO);
    terminal.errIsTerminal = isatty(STDERR_FILENO);
    winsize size{};
    if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        terminal.columns = std::clamp(int(size.ws_col), fewestColumns, mostColumns);
    }
    return terminal;
}

QJsonObject Terminal::toJson() const
{
    return {{jsonKey, json}, {outKey, outIsTerminal}, {errKey, errIsTerminal}, {columnsKey, columns}};
}

Terminal Terminal::fromJson(const QJsonObject &object)
{
    Terminal terminal;
    terminal.json = object.value(jsonKey).toBool();
    terminal.outIsTerminal = object.value(outKey).toBool();
    terminal.errIsTerminal = object.value(errKey).toBool();
    terminal.columns = std::clamp(object.value(columnsKey).toInt(terminal.columns), fewestColumns, mostColumns);
    return terminal;
}

Sink ownDescriptors()
{
    return [](Channel channel, const QByteArray &bytes) {
        writeAll(channel == Channel::Out ? STDOUT_FILENO : STDERR_FILENO, bytes);
    };
}
} // namespace kuramori
