// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/packing.h"

#include <zlib.h>

namespace kuramori
{
QByteArray packed(const QByteArray &text, Packing packing)
{
    const int windowBits = packing == Packing::Gzip ? 16 + MAX_WBITS
        : packing == Packing::Zlib                  ? MAX_WBITS
                                                    : -MAX_WBITS;
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY);
    QByteArray output(qsizetype(deflateBound(&stream, uLong(text.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.constData()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(output.data());
    stream.avail_out = uInt(output.size());
    deflate(&stream, Z_FINISH);
    output.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return output;
}
} // namespace kuramori
