// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace kuramori
{
struct ProbeFrame
{
    std::uint32_t id = 0;
    std::uint32_t kind = 0;
    QByteArray body;
};

QByteArray probeRequest(std::uint32_t id, const QByteArray &path);
QByteArray decodeRequest(std::uint32_t id, const QByteArray &path);

/// Cuts the child's bytes, which come in any pieces, into frames (probe/wire.h). One thread.
class ProbeFrames
{
public:
    void take(const char *bytes, qsizetype count) { m_bytes.append(bytes, count); }
    /// The next whole frame. Nothing more after a frame that is longer than an answer may be.
    std::optional<ProbeFrame> next();
    bool isBroken() const { return m_isBroken; }

private:
    QByteArray m_bytes;
    qsizetype m_begin = 0; // of what has not been handed out
    bool m_isBroken = false;
};
} // namespace kuramori
