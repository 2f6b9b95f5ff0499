// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/covers/covercache.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <vector>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CoverCache)
};

constexpr qsizetype nameLength = 40; // of 64 hexadecimal digits: enough that no two addresses meet

QString nameOf(const QUrl &address)
{
    const QByteArray hash = QCryptographicHash::hash(address.toEncoded(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(nameLength));
}

std::optional<ImageKind> kindOfEnding(const QString &ending)
{
    const auto kind = std::find_if(imageKinds.begin(), imageKinds.end(),
                                   [&](ImageKind each) { return ending == imageEnding(each); });
    return kind == imageKinds.end() ? std::nullopt : std::optional(*kind);
}

bool beginsAs(const QString &path, ImageKind kind)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && imageKindOf(file.read(imageHeadSize)) == kind;
}
/// What somebody looks at is nobody else's business.
void makeOwnFolder(const QString &path)
{
    if (!QFileInfo::exists(path) && QDir().mkpath(path)) {
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
}
} // namespace

CoverCache::CoverCache(QString folder, Clock &clock)
    : m_folder(std::move(folder))
    , m_clock(clock)
{ }

void CoverCache::count()
{
    static const QRegularExpression ours(QStringLiteral("^[0-9a-f]{2}$"));
    const QStringList folders = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QString &folder : folders) {
        if (ours.match(folder).hasMatch()) {
            countFolder(folder);
        }
    }
}

void CoverCache::countFolder(const QString &folder)
{
    static const QRegularExpression cover(QStringLiteral("^([0-9a-f]{40})\\.(jpg|png|webp)(\\.[A-Za-z]{6})?$"));
    QDirIterator files(m_folder + u'/' + folder, QDir::Files | QDir::NoSymLinks);
    while (files.hasNext()) {
        files.next();
        const QRegularExpressionMatch match = cover.match(files.fileName());
        if (!match.hasMatch() || !match.captured(1).startsWith(folder)) {
            continue;
        }
        const QString name = match.captured(1);
        const ImageKind kind = *kindOfEnding(match.captured(2));
        if (!match.captured(3).isEmpty() || m_entries.contains(name)) { // half written, or there under two endings
            QFile::remove(files.filePath());
            continue;
        }
        const QFileInfo info = files.fileInfo();
        m_entries.insert(name, {kind, info.size(), std::min(toTimestamp(info.lastModified()), m_clock.wall())});
        m_bytes += info.size();
    }
}

std::optional<QString> CoverCache::find(const QUrl &address)
{
    const QString name = nameOf(address);
    const auto entry = m_entries.find(name);
    if (entry == m_entries.end()) {
        return std::nullopt;
    }
    const QString path = pathOf(name, entry->kind);
    if (!beginsAs(path, entry->kind)) {
        drop(name);
        return std::nullopt;
    }
    use(name, *entry);
    return path;
}

Result<QString> CoverCache::put(const QUrl &address, const QByteArray &image, ImageKind kind)
{
    const QString name = nameOf(address);
    const QString path = pathOf(name, kind);
    drop(name);
    makeOwnFolder(m_folder);
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(image) != image.size() || !file.commit()) {
        const bool isFull = errno == ENOSPC || errno == EDQUOT || file.error() == QFileDevice::ResourceError;
        return fail(isFull ? ErrorKind::NoSpace : ErrorKind::Io,
                    Words::tr("The cover %1 cannot be written: %2").arg(path, file.errorString()));
    }
    m_bytes += image.size();
    use(name, *m_entries.insert(name, {kind, image.size(), {}}));
    return path;
}

void CoverCache::remove(const QUrl &address)
{
    drop(nameOf(address));
}

void CoverCache::trim(qint64 mostBytes)
{
    if (m_bytes <= mostBytes) {
        return;
    }
    std::vector<std::pair<Timestamp, QString>> oldestFirst;
    oldestFirst.reserve(size_t(m_entries.size()));
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        oldestFirst.emplace_back(entry->usedAt, entry.key());
    }
    std::sort(oldestFirst.begin(), oldestFirst.end());
    for (const auto &[usedAt, name] : oldestFirst) {
        if (m_bytes <= mostBytes) {
            break;
        }
        drop(name);
    }
}

QString CoverCache::pathOf(const QString &name, ImageKind kind) const
{
    return QStringLiteral("%1/%2/%3.%4").arg(m_folder, name.left(2), name, imageEnding(kind));
}

void CoverCache::use(const QString &name, Entry &entry)
{
    entry.usedAt = m_clock.wall();
    QFile file(pathOf(name, entry.kind));
    if (file.open(QIODevice::ReadOnly)) { // that the time is not kept costs no more than its place in the order
        file.setFileTime(toDateTime(entry.usedAt), QFileDevice::FileModificationTime);
    }
}

void CoverCache::drop(const QString &name)
{
    const auto entry = m_entries.constFind(name);
    if (entry == m_entries.cend()) {
        return;
    }
    QFile::remove(pathOf(name, entry->kind));
    m_bytes -= entry->bytes;
    m_entries.erase(entry);
}
} // namespace kuramori
