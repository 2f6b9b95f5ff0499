// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/canaries.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QUuid>

#include <algorithm>

namespace kuramori
{
namespace
{
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray wide(const QByteArray &value, bool bigEndian)
{
    QByteArray text;
    for (const char letter : value) {
        text += bigEndian ? QByteArray(1, '\0') + letter : QByteArray(1, letter) + '\0';
    }
    return text;
}

/// What base64 makes of it where `before` bytes stand in front: without the signs that its neighbours share.
QByteArray base64After(int before, const QByteArray &value)
{
    const QByteArray whole = (QByteArray(before, 'x') + value).toBase64(QByteArray::OmitTrailingEquals);
    const int shared = before == 0 ? 0 : before + 1;
    return whole.sliced(shared).chopped(2);
}
} // namespace

Canaries::Canaries(int count)
{
    for (int i = 0; i < count; ++i) {
        // Signs that look otherwise in each form; no quotes, which JSON writes its own way.
        const QByteArray value
            = "Kanari+" + QByteArray::number(i) + "/%=&" + QUuid::createUuid().toByteArray(QUuid::Id128);
        m_values.append(value);
        m_forms << value << value.toPercentEncoding() << value.toPercentEncoding().toLower() << wide(value, false)
                << wide(value, true) << base64After(0, value) << base64After(1, value) << base64After(2, value)
                << value.toHex();
    }
}

QByteArray Canaries::in(const QByteArray &content) const
{
    const auto found
        = std::find_if(m_forms.begin(), m_forms.end(), [&](const QByteArray &form) { return content.contains(form); });
    return found == m_forms.end() ? QByteArray() : *found;
}

Canaries::Search Canaries::inFilesUnder(const QString &folder) const
{
    Search search;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray form = in(contentOf(path));
        search.read.append(files.fileName());
        if (!form.isEmpty()) {
            search.found.append(path + QStringLiteral(": ") + QString::fromLatin1(form));
        }
    }
    return search;
}

QByteArray Canaries::commandLines()
{
    QByteArray all;
    for (const QString &process : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        all += contentOf(QStringLiteral("/proc/%1/cmdline").arg(process));
    }
    return all;
}

QByteArray Canaries::limitsOf(qint64 process)
{
    return contentOf(QStringLiteral("/proc/%1/limits").arg(process));
}
} // namespace kuramori
