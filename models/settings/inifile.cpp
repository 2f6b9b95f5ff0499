// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/inifile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(IniFile)
};

bool isComment(const QString &line)
{
    return line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';');
}

bool isSection(const QString &line)
{
    return line.startsWith(u'[') && line.endsWith(u']');
}

Result<void> cannotWrite(const QString &path, const QString &reason)
{
    return fail(ErrorKind::Io, Words::tr("The settings file %1 cannot be written: %2").arg(path, reason));
}
} // namespace

Result<IniFile> IniFile::read(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return IniFile();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Io, Words::tr("The settings file %1 cannot be read: %2").arg(path, file.errorString()));
    }
    Result<IniFile> parsed = parse(QString::fromUtf8(file.readAll()));
    if (!parsed) {
        return fail(parsed.error().kind, path + QStringLiteral(": ") + parsed.error().message);
    }
    return parsed;
}

Result<IniFile> IniFile::parse(const QString &text)
{
    IniFile file;
    file.m_lines = text.split(u'\n');
    while (!file.m_lines.isEmpty() && file.m_lines.last().trimmed().isEmpty()) {
        file.m_lines.removeLast();
    }
    QString section;
    for (int i = 0; i < file.m_lines.size(); ++i) {
        const QString line = file.m_lines.at(i).trimmed();
        if (isComment(line)) {
            continue;
        }
        if (isSection(line)) {
            section = line.mid(1, line.size() - 2).trimmed() + u'.';
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 1) {
            return fail(ErrorKind::Usage, Words::tr("Line %1 is not \"key = value\": %2").arg(i + 1).arg(line));
        }
        const QString key = section + line.left(equals).trimmed();
        if (file.m_entries.contains(key)) {
            return fail(ErrorKind::Usage, Words::tr("Line %1 gives \"%2\" a second time.").arg(i + 1).arg(key));
        }
        file.m_entries[key] = {line.mid(equals + 1).trimmed(), i + 1};
    }
    return file;
}

void IniFile::set(const QString &key, const QString &value)
{
    if (const auto found = m_entries.find(key); found != m_entries.end()) {
        QString &line = m_lines[found->line - 1];
        line = line.left(line.indexOf(u'=')).trimmed() + QStringLiteral(" = ") + value;
        found->value = value;
        return;
    }
    // A full key means the same thing only above the first section.
    qsizetype at = 0;
    while (at < m_lines.size() && !isSection(m_lines.at(at).trimmed())) {
        ++at;
    }
    m_lines.insert(at, key + QStringLiteral(" = ") + value);
    number();
}

void IniFile::remove(const QString &key)
{
    if (const auto found = m_entries.constFind(key); found != m_entries.constEnd()) {
        m_lines.removeAt(found->line - 1);
        number();
    }
}

QString IniFile::toText() const
{
    return m_lines.isEmpty() ? QString() : m_lines.join(u'\n') + u'\n';
}

Result<void> IniFile::write(const QString &path) const
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return cannotWrite(path, Words::tr("its folder cannot be made."));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(toText().toUtf8()) < 0 || !file.commit()) {
        return cannotWrite(path, file.errorString());
    }
    return {};
}

/// Lines have moved: the entries learn their new places.
void IniFile::number()
{
    if (Result<IniFile> again = parse(m_lines.join(u'\n'))) {
        m_entries = std::move(again->m_entries);
    }
}
} // namespace kuramori
