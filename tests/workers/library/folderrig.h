// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTemporaryDir>

namespace kuramori
{
/// A folder whose names are bytes, made and changed as a person would. What cannot be done ends the test program.
class FolderRig
{
public:
    QByteArray path() const; ///< absolute
    QByteArray path(const QByteArray &below) const { return path() + '/' + below; }

    void put(const QByteArray &file, const QByteArray &content = "x"); ///< and the folders above it
    void folder(const QByteArray &name);
    void remove(const QByteArray &file);
    void rename(const QByteArray &from, const QByteArray &to);
    void link(const QByteArray &name, const QByteArray &target); ///< symbolic; the target as it is given
    void pipe(const QByteArray &name);
    /// False when this user may read everything anyhow.
    bool forbid(const QByteArray &folder);
    void allow(const QByteArray &folder);

private:
    QTemporaryDir m_folder;
};
} // namespace kuramori
