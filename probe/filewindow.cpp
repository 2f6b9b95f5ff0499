// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/filewindow.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace kuramori::probe
{
namespace
{
constexpr std::int64_t headBytes = 16 * 1024; // a tag without a cover
constexpr std::int64_t tailBytes = 4 * 1024; // ID3v1, APE, the last MPEG frame or Ogg page
constexpr std::int64_t otherBytes = 16 * 1024;

FileWindow::Trouble troubleOf(int error)
{
    const bool isAbsent = error == ENOENT || error == ENOTDIR;
    const bool isSocket = error == ENXIO; // what open() says of sockets and of devices without a driver
    return isAbsent ? FileWindow::Trouble::Absent
        : isSocket  ? FileWindow::Trouble::NotRegular
                    : FileWindow::Trouble::Unreadable;
}
} // namespace

FileWindow::FileWindow(const std::string &path)
    : m_descriptor(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC))
{
    struct stat status = {};
    if (m_descriptor < 0 || fstat(m_descriptor, &status) != 0) {
        m_error = errno;
        m_trouble = troubleOf(m_error);
    } else if (!S_ISREG(status.st_mode)) {
        m_trouble = Trouble::NotRegular;
    } else {
        m_size = status.st_size;
    }
}

FileWindow::~FileWindow()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

std::size_t FileWindow::read(std::int64_t offset, char *to, std::size_t bytes)
{
    std::size_t done = 0;
    while (done < bytes && m_trouble == Trouble::None && offset >= 0 && offset < m_size) {
        if (bytes - done > std::size_t(otherBytes)) {
            return done + readThrough(offset, to + done, bytes - done);
        }
        const Piece &piece = pieceFor(offset);
        const std::int64_t skip = offset - piece.offset;
        if (skip >= std::int64_t(piece.size)) {
            break;
        }
        const std::size_t part = std::min(bytes - done, piece.size - std::size_t(skip));
        std::memcpy(to + done, piece.bytes.data() + skip, part);
        done += part;
        offset += std::int64_t(part);
    }
    return done;
}

std::size_t FileWindow::readThrough(std::int64_t offset, char *to, std::size_t bytes)
{
    std::size_t done = 0;
    while (done < bytes) {
        m_isExhausted = m_isExhausted || m_budget <= 0;
        if (m_isExhausted) {
            break;
        }
        const ssize_t part = pread(m_descriptor, to + done, bytes - done, off_t(offset) + off_t(done));
        if (part < 0 && errno == EINTR) {
            continue;
        }
        if (part < 0) {
            m_error = errno;
            m_trouble = Trouble::Unreadable;
        }
        if (part <= 0) {
            break;
        }
        done += std::size_t(part);
        m_budget -= part;
    }
    return done;
}

FileWindow::Piece &FileWindow::pieceFor(std::int64_t offset)
{
    for (Piece &piece : m_pieces) {
        if (offset >= piece.offset && offset < piece.offset + std::int64_t(piece.size)) {
            return piece;
        }
    }
    const std::int64_t tail = std::max<std::int64_t>(m_size - tailBytes, 0);
    const std::size_t which = offset < headBytes ? 0 : offset >= tail ? 1 : 2;
    const std::array<std::int64_t, 3> starts = {0, std::max(tail, headBytes), offset};
    const std::array<std::int64_t, 3> lengths = {headBytes, tailBytes, otherBytes};
    Piece &piece = m_pieces[which];
    piece.offset = starts[which];
    const std::int64_t length = std::min(lengths[which], m_size - piece.offset);
    piece.size = readThrough(piece.offset, piece.bytes.data(), std::size_t(length));
    return piece;
}
} // namespace kuramori::probe
