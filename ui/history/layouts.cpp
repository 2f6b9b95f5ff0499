// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/layouts.h"

#include "ui/history/historystep.h"

#include <QCollator>
#include <QSettings>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace kuramori
{
namespace
{
const QString named = QStringLiteral("layouts");

/// A name may have any letters, a group of the file may not.
QString groupOf(const QString &name)
{
    return named + u'/' + QString::fromLatin1(name.toUtf8().toPercentEncoding());
}
} // namespace

Layouts::Layouts(const QString &file, QList<LayoutPart> parts, QUndoStack &history, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_parts(std::move(parts))
    , m_history(history)
{ }

void Layouts::saveLast() const
{
    QSettings file(m_file, QSettings::IniFormat);
    for (const LayoutPart &part : m_parts) {
        file.setValue(part.key, part.save());
    }
}

void Layouts::restoreLast() const
{
    const QSettings file(m_file, QSettings::IniFormat);
    for (const LayoutPart &part : m_parts) {
        part.restore(file.value(part.key).toByteArray());
    }
}

QStringList Layouts::names() const
{
    QSettings file(m_file, QSettings::IniFormat);
    file.beginGroup(named);
    QStringList names;
    for (const QString &group : file.childGroups()) {
        names.append(QString::fromUtf8(QByteArray::fromPercentEncoding(group.toLatin1())));
    }
    QCollator collator;
    collator.setNumericMode(true);
    std::ranges::sort(names, collator);
    return names;
}

void Layouts::save(const QString &name)
{
    Saved layout;
    for (const LayoutPart &part : m_parts) {
        layout.insert(part.key, part.save());
    }
    change(name, layout, tr("Layout \"%1\" saved").arg(name));
}

void Layouts::remove(const QString &name)
{
    change(name, std::nullopt, tr("Layout \"%1\" removed").arg(name));
}

bool Layouts::apply(const QString &name) const
{
    const std::optional<Saved> layout = saved(name);
    if (layout) {
        for (const LayoutPart &part : m_parts) {
            part.restore(layout->value(part.key));
        }
    }
    return layout.has_value();
}

std::optional<Layouts::Saved> Layouts::saved(const QString &name) const
{
    QSettings file(m_file, QSettings::IniFormat);
    file.beginGroup(groupOf(name));
    const QStringList keys = file.allKeys();
    if (keys.isEmpty()) {
        return std::nullopt;
    }
    Saved layout;
    for (const QString &key : keys) {
        layout.insert(key, file.value(key).toByteArray());
    }
    return layout;
}

Result<void> Layouts::write(const QString &name, const std::optional<Saved> &layout)
{
    QSettings file(m_file, QSettings::IniFormat);
    file.remove(groupOf(name));
    if (layout) {
        file.beginGroup(groupOf(name));
        for (const auto &[key, value] : layout->asKeyValueRange()) {
            file.setValue(key, value);
        }
        file.endGroup();
    }
    file.sync();
    if (file.status() != QSettings::NoError) {
        return fail(ErrorKind::Io, tr("The layouts cannot be written to %1.").arg(m_file));
    }
    Q_EMIT changed();
    return {};
}

void Layouts::change(const QString &name, const std::optional<Saved> &layout, const QString &sentence)
{
    const std::optional<Saved> before = saved(name);
    if (!before && !layout) {
        return;
    }
    if (const Result<void> written = write(name, layout); !written) {
        Q_EMIT failed(written.error().message);
        return;
    }
    const auto rewrite = [this, name](const std::optional<Saved> &value) { return write(name, value); };
    const auto tell
        = [this](const Result<QString> &said) { said ? Q_EMIT done(*said) : Q_EMIT failed(said.error().message); };
    m_history.push(new WrittenStep<Saved>(m_history, sentence, before, layout, rewrite, tell));
    Q_EMIT done(sentence);
}
} // namespace kuramori
