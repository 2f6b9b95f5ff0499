// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/probeframes.h"

#include "probe/wire.h"

#include <cstring>

namespace kuramori
{
namespace
{
QByteArray request(probe::Kind kind, std::uint32_t id, const QByteArray &path)
{
    const probe::Header header = {static_cast<std::uint32_t>(path.size()), id, static_cast<std::uint32_t>(kind)};
    return QByteArray(reinterpret_cast<const char *>(&header), sizeof header) + path;
}
} // namespace

QByteArray probeRequest(std::uint32_t id, const QByteArray &path)
{
    return request(probe::Kind::Request, id, path);
}

QByteArray decodeRequest(std::uint32_t id, const QByteArray &path)
{
    return request(probe::Kind::Decode, id, path);
}

std::optional<ProbeFrame> ProbeFrames::next()
{
    probe::Header header = {};
    const qsizetype left = m_bytes.size() - m_begin;
    if (!m_isBroken && left >= qsizetype(sizeof header)) {
        std::memcpy(&header, m_bytes.constData() + m_begin, sizeof header);
        m_isBroken = header.bytes > probe::mostAnswerBytes;
        if (!m_isBroken && left - qsizetype(sizeof header) >= qsizetype(header.bytes)) {
            const qsizetype body = m_begin + qsizetype(sizeof header);
            m_begin = body + qsizetype(header.bytes);
            return ProbeFrame{header.id, header.kind, m_bytes.mid(body, qsizetype(header.bytes))};
        }
    }
    m_bytes.remove(0, m_begin); // once for all frames of a piece
    m_begin = 0;
    return std::nullopt;
}
} // namespace kuramori
