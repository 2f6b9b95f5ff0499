// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

class QUndoStack;

namespace kuramori
{
/// Something of the window that a layout keeps.
struct LayoutPart
{
    QString key; ///< in the file; frozen
    std::function<QByteArray()> save;
    std::function<void(const QByteArray &)> restore; ///< a value that it does not know changes nothing
};

/// How the window is arranged: the last state, which the next start finds again, and those that a person has given a
/// name. Saving and removing a named one can be taken back.
class Layouts final : public QObject
{
    Q_OBJECT
public:
    Layouts(const QString &file, QList<LayoutPart> parts, QUndoStack &history, QObject *parent = nullptr);

    void saveLast() const;
    void restoreLast() const;

    QStringList names() const; ///< sorted for people
    void save(const QString &name); ///< as the window stands; replaces one of this name
    void remove(const QString &name);
    bool apply(const QString &name) const; ///< false: there is none of this name

Q_SIGNALS:
    void changed(); ///< the names
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    using Saved = QMap<QString, QByteArray>; ///< value by key of the part
    std::optional<Saved> saved(const QString &name) const;
    Result<void> write(const QString &name, const std::optional<Saved> &layout);
    void change(const QString &name, const std::optional<Saved> &layout, const QString &sentence);

    const QString m_file;
    const QList<LayoutPart> m_parts;
    QUndoStack &m_history;
};
} // namespace kuramori
