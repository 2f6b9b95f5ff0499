// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace kuramori
{
/// What the place can show that a verb writes to. Sent along when a verb is handed to another process, so that its
/// output looks the same from there.
struct Terminal
{
    bool json = false;
    bool outIsTerminal = false;
    bool errIsTerminal = false;
    int columns = 80;

    static Terminal ofThisProcess(bool json);
    QJsonObject toJson() const;
    static Terminal fromJson(const QJsonObject &object);
};

enum class Channel { Out, Err };
/// Where written bytes go: this process's own descriptors, or a socket. Called from any thread, one call at a time.
using Sink = std::function<void(Channel, const QByteArray &)>;
Sink ownDescriptors();
} // namespace kuramori
