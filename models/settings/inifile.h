// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace kuramori
{
/// kuramori.ini as its owner wrote it: `key = value` lines, `[section]` heads that prefix the keys below them, comments
/// after `#` or `;` at the start of a line. Changing one value leaves every other line alone.
class IniFile
{
public:
    struct Entry
    {
        QString value;
        int line = 0; ///< counted from 1, for messages
    };

    /// A file that does not exist reads as an empty one.
    static Result<IniFile> read(const QString &path);
    static Result<IniFile> parse(const QString &text);

    const QHash<QString, Entry> &entries() const { return m_entries; }
    void set(const QString &key, const QString &value);
    void remove(const QString &key);
    QString toText() const;
    /// Whole or not at all, readable by this user only.
    Result<void> write(const QString &path) const;

private:
    void number();
    QStringList m_lines;
    QHash<QString, Entry> m_entries; ///< by full key
};
} // namespace kuramori
