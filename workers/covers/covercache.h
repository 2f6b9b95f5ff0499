// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/domain/imagekind.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrl>

#include <optional>

namespace kuramori
{
/// Covers in a folder, a file each, named after its address. Nothing else in that folder is touched. When a file was
/// last used is its modification time, so that it outlives the program. One thread.
class CoverCache
{
public:
    /// Nothing is read yet; see count().
    CoverCache(QString folder, Clock &clock);

    /// Reads what lies in the folder: once, before anything else is asked. Clears away what a killed process left
    /// half written.
    void count();
    qint64 bytes() const { return m_bytes; } ///< of all covers

    /// The file of a cover; counts as a use. A file that does not begin like an image is removed.
    std::optional<QString> find(const QUrl &address);
    /// Replaces what was there. Returns the path, or Io or NoSpace.
    Result<QString> put(const QUrl &address, const QByteArray &image, ImageKind kind);
    void remove(const QUrl &address);
    /// Removes those that were not used for longest until the rest fits.
    void trim(qint64 mostBytes);

private:
    struct Entry
    {
        ImageKind kind = ImageKind::Jpeg;
        qint64 bytes = 0;
        Timestamp usedAt;
    };
    QString pathOf(const QString &name, ImageKind kind) const;
    void use(const QString &name, Entry &entry);
    void drop(const QString &name);
    void countFolder(const QString &folder);

    const QString m_folder;
    Clock &m_clock;
    QHash<QString, Entry> m_entries; // by name without ending
    qint64 m_bytes = 0;
};
} // namespace kuramori
