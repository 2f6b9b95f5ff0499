// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bookfolder.h"

#include "models/domain/audioname.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace kuramori
{
namespace
{
QString folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.left(slash);
}

QString nameOf(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

/// The folder that a file makes a book: its own, or the one above when its own is a disc. Empty: the file is in the
/// root. A disc that lies in the root is a folder like any other.
QString ownFolder(const QString &file, FolderRule rule)
{
    const QString folder = folderOf(file);
    const QString above = folderOf(folder);
    return !above.isEmpty() && discOfFolder(nameOf(folder), rule) ? above : folder;
}

/// Which folders are books.
class Shelves
{
public:
    Shelves(const QStringList &audio, FolderRule rule);
    QString bookOf(const QString &file) const; ///< path of the book

private:
    QString highest(const QString &folder) const;

    FolderRule m_rule;
    QSet<QString> m_books; ///< folders with audio of their own
    QSet<QString> m_above; ///< all folders above one of these
};

Shelves::Shelves(const QStringList &audio, FolderRule rule)
    : m_rule(rule)
{
    for (const QString &file : audio) {
        const QString own = ownFolder(file, rule);
        if (own.isEmpty() || m_books.contains(own)) {
            continue;
        }
        m_books.insert(own);
        for (QString above = folderOf(own); !above.isEmpty() && !m_above.contains(above); above = folderOf(above)) {
            m_above.insert(above);
        }
    }
}

/// The folder nearest to the root that has audio of its own: it takes all below.
QString Shelves::highest(const QString &folder) const
{
    for (qsizetype slash = folder.indexOf(u'/'); slash >= 0; slash = folder.indexOf(u'/', slash + 1)) {
        QString above = folder.left(slash);
        if (m_books.contains(above)) {
            return above;
        }
    }
    return folder;
}

QString Shelves::bookOf(const QString &file) const
{
    const QString own = ownFolder(file, m_rule);
    if (own.isEmpty()) {
        return file;
    }
    if (m_rule == FolderRule::Audiobookshelf) {
        return highest(own);
    }
    const bool isLoose = own == folderOf(file) && m_above.contains(own);
    return isLoose ? file : own;
}
} // namespace

std::optional<int> discOfFolder(QStringView name, FolderRule rule)
{
    static const QRegularExpression strict(QStringLiteral("^(?:cd|dis[ck])\\s*(\\d{1,3})\\z"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression wide(
        QStringLiteral("^(?:cd|dis[ck]|part|tape|teil)[\\s._-]*(\\d{1,3})(?:\\s*of\\s*\\d{1,3})?(?:\\s+-\\s.*)?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = (rule == FolderRule::Audiobookshelf ? strict : wide).match(name);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

QList<BookFolder> booksOf(const QStringList &files, FolderRule rule)
{
    QStringList audio;
    audio.reserve(files.size());
    for (const QString &file : files) {
        if (isAudioFile(file)) {
            audio.append(file);
        }
    }
    const Shelves shelves(audio, rule);
    QList<BookFolder> books;
    QHash<QString, qsizetype> places;
    for (const QString &file : std::as_const(audio)) {
        const QString path = shelves.bookOf(file);
        const auto place = places.constFind(path);
        if (place == places.constEnd()) {
            places.insert(path, books.size());
            books.append({path, path == file, {file}});
        } else {
            books[*place].files.append(file);
        }
    }
    return books;
}
} // namespace kuramori
