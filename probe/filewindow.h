// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace kuramori::probe
{
/// A regular file that is read in pieces of a few KiB: parsers ask for 2 to 10 bytes at a time, near both ends, and
/// each question would be a system call. Counts what is read, so that a hostile file cannot have all of itself read.
class FileWindow
{
public:
    enum class Trouble { None, Absent, Unreadable, NotRegular };

    /// Opens it for reading, at once even if it is a pipe that nobody writes to.
    explicit FileWindow(const std::string &path);
    ~FileWindow();
    FileWindow(const FileWindow &) = delete;
    FileWindow &operator=(const FileWindow &) = delete;

    Trouble trouble() const { return m_trouble; }
    int error() const { return m_error; } ///< errno of the trouble
    std::int64_t size() const { return m_size; } ///< bytes, when it was opened

    /// Copies up to \a bytes from \a offset; returns how many there were. 0 at the end, after a read error (which
    /// trouble() then tells) and when the budget is used up.
    std::size_t read(std::int64_t offset, char *to, std::size_t bytes);

    void setBudget(std::int64_t bytes) { m_budget = bytes; } ///< of all that is read from now on
    bool isExhausted() const { return m_isExhausted; } ///< the budget kept bytes back

private:
    struct Piece
    {
        std::int64_t offset = 0;
        std::size_t size = 0;
        std::array<char, 16 * 1024>
            bytes; // as they come; the object lives on the stack, so that a file costs no memory
    };
    std::size_t readThrough(std::int64_t offset, char *to, std::size_t bytes);
    Piece &pieceFor(std::int64_t offset);

    int m_descriptor = -1;
    Trouble m_trouble = Trouble::None;
    int m_error = 0;
    std::int64_t m_size = 0;
    std::int64_t m_budget = std::int64_t(1) << 40;
    bool m_isExhausted = false;
    std::array<Piece, 3> m_pieces; // the beginning, the end, and wherever else
};
} // namespace kuramori::probe
