// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/http/contentcoding.h"

#include "workers/http/wireerror.h"

#include <zlib.h>

#include <algorithm>

namespace kuramori
{
namespace
{
// What inflateInit2() wants to hear.
constexpr int gzipStream = 16 + MAX_WBITS;
constexpr int zlibStream = MAX_WBITS;
constexpr int bareStream = -MAX_WBITS;

constexpr qsizetype chunk = 64 * 1024;

class Inflater
{
public:
    Inflater(const QByteArray &input, int windowBits)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(input.constData())); // zlib only reads it
        m_stream.avail_in = static_cast<uInt>(input.size());
        m_isReady = inflateInit2(&m_stream, windowBits) == Z_OK;
    }
    ~Inflater() { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Inflater)

    /// Appends up to one chunk; Z_OK means: call again.
    int step(QByteArray &output)
    {
        if (!m_isReady) {
            return Z_MEM_ERROR;
        }
        const qsizetype before = output.size();
        output.resize(before + chunk);
        m_stream.next_out = reinterpret_cast<Bytef *>(output.data() + before);
        m_stream.avail_out = chunk;
        int state = inflate(&m_stream, Z_NO_FLUSH);
        output.truncate(before + chunk - m_stream.avail_out);
        if (state == Z_STREAM_END && startsAnotherMember()) {
            state = inflateReset(&m_stream);
        }
        return state;
    }

private:
    bool startsAnotherMember() const
    {
        return m_stream.avail_in >= 2 && m_stream.next_in[0] == 0x1f && m_stream.next_in[1] == 0x8b;
    }

    z_stream m_stream{};
    bool m_isReady = false;
};

Result<QByteArray> inflated(const QByteArray &body, int windowBits, qint64 maxBytes, const QString &host)
{
    Inflater inflater(body, windowBits);
    QByteArray output;
    while (true) {
        const int state = inflater.step(output);
        if (output.size() > maxBytes) {
            return fail(wireError(ErrorKind::TooLarge, host, QStringLiteral("over %1 bytes unpacked").arg(maxBytes)));
        }
        if (state == Z_STREAM_END) {
            return output;
        }
        if (state != Z_OK) {
            return fail(wireError(ErrorKind::Truncated, host, QStringLiteral("zlib state %1").arg(state)));
        }
    }
}

/// "deflate" means a zlib stream, but some servers send the bare one: the first two bytes tell.
bool hasZlibHeader(const QByteArray &body)
{
    const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(body.at(i)); };
    return body.size() >= 2 && (byte(0) & 0x0f) == Z_DEFLATED && (byte(0) * 256 + byte(1)) % 31 == 0;
}
} // namespace

Result<QByteArray> decodeContent(const QByteArray &body, const QByteArray &encoding, qint64 maxBytes,
                                 const QString &host)
{
    const QByteArray coding = encoding.trimmed().toLower();
    if (body.isEmpty() || coding.isEmpty() || coding == "identity") {
        return body;
    }
    if (coding == "gzip" || coding == "x-gzip") {
        return inflated(body, gzipStream, maxBytes, host);
    }
    if (coding == "deflate") {
        return inflated(body, hasZlibHeader(body) ? zlibStream : bareStream, maxBytes, host);
    }
    return fail(wireError(ErrorKind::BadSchema, host, QStringLiteral("content coding ") + QString::fromLatin1(coding)));
}
} // namespace kuramori
