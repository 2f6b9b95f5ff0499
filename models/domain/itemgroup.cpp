// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/itemgroup.h"

#include "models/domain/audioname.h"
#include "models/domain/bookfolder.h"
#include "models/domain/booktitle.h"
#include "models/domain/tracknumber.h"

#include <QCollator>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

namespace kuramori
{
namespace
{
using Places = QList<qsizetype>; // of files

/// Bytes as text, each one a character: nothing is lost, and "/", digits and the words for discs stay what they are.
QString asText(const QByteArray &path)
{
    return QString::fromLatin1(path);
}

QByteArray folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray() : path.left(slash);
}

QByteArray stemOf(const QByteArray &path)
{
    const qsizetype dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.left(dot) : path;
}

/// "Dune (Disc 2)" and "Dune CD1" are albums of one book.
QString albumKey(const QString &album)
{
    static const QRegularExpression disc(QStringLiteral("[\\[(,:;-]*\\s*\\b(?:dis[ck]|cd|part|teil)\\s*\\d{1,3}"
                                                        "(?:\\s*(?:of|/)\\s*\\d{1,3})?\\s*[\\])]*"),
                                         QRegularExpression::CaseInsensitiveOption);
    QString words = album;
    words.remove(disc);
    const BookTitle title = bookTitle(words);
    const QString place = title.position ? QString::number(title.position->from) : QString();
    return title.key + u'#' + place;
}

/// A file with chapters of its own, or one whose ending says that it is a whole book, is one when its name has no
/// number, so the name stands for the album it does not tell.
QString albumOf(const ScannedFile &file)
{
    const bool isWhole = file.hasChapters || file.path.toLower().endsWith(".m4b");
    if (!file.album.isEmpty() || !isWhole || file.track.value_or(1) > 1) {
        return file.album;
    }
    const QString path = shownPath(file.path);
    const TrackNumber number = trackNumber(path);
    return number.track || number.disc ? QString() : withoutAudioEnding(path.mid(path.lastIndexOf(u'/') + 1));
}

class Grouping
{
public:
    explicit Grouping(const QList<ScannedFile> &files)
        : m_files(files)
    { }
    QList<ItemGroup> groups();

private:
    void addFolder(const BookFolder &folder, const QHash<QString, qsizetype> &places);
    void addItem(QByteArray path, const Places &audio);
    QList<Places> albumsOf(const Places &audio) const;
    bool isWhole(const Places &album) const;
    QList<ItemMember> inOrder(const Places &audio) const;
    void attachOthers();
    std::optional<qsizetype> ownerOf(const QByteArray &path) const;

    const QList<ScannedFile> &m_files;
    QList<ItemGroup> m_groups;
    QHash<QByteArray, qsizetype> m_byFolder;
    QHash<QByteArray, qsizetype> m_byStem; ///< of single files
};

QList<ItemGroup> Grouping::groups()
{
    QStringList audio;
    QHash<QString, qsizetype> places;
    for (qsizetype at = 0; at < m_files.size(); ++at) {
        if (m_files.at(at).kind == FileKind::Audio) {
            audio.append(asText(m_files.at(at).path));
            places.insert(audio.constLast(), at);
        }
    }
    const QList<BookFolder> folders = booksOf(audio, FolderRule::Collector);
    for (const BookFolder &folder : folders) {
        addFolder(folder, places);
    }
    attachOthers();
    return std::move(m_groups);
}

void Grouping::addFolder(const BookFolder &folder, const QHash<QString, qsizetype> &places)
{
    Places audio;
    audio.reserve(folder.files.size());
    for (const QString &file : folder.files) {
        audio.append(places.value(file));
    }
    const QList<Places> albums = albumsOf(audio);
    if (albums.size() < 2) {
        addItem(folder.path.toLatin1(), audio);
        return;
    }
    for (const Places &album : albums) {
        addItem(m_files.at(album.constFirst()).path, album);
    }
}

void Grouping::addItem(QByteArray path, const Places &audio)
{
    const bool isFile = audio.size() == 1 && path == m_files.at(audio.constFirst()).path;
    if (isFile) {
        m_byStem.insert(stemOf(path), m_groups.size());
    } else if (path != m_files.at(audio.constFirst()).path) {
        m_byFolder.insert(path, m_groups.size());
    }
    m_groups.append({std::move(path), isFile, inOrder(audio)});
}

/// One list when the files are one book.
QList<Places> Grouping::albumsOf(const Places &audio) const
{
    QHash<QString, qsizetype> byName; // most files of a folder have one name
    std::map<QString, qsizetype> byKey;
    QList<Places> albums;
    for (const qsizetype file : audio) {
        const QString album = albumOf(m_files.at(file));
        if (album.isEmpty()) {
            return {audio};
        }
        if (!byName.contains(album)) {
            const auto [known, isNew] = byKey.try_emplace(albumKey(album), albums.size());
            if (isNew) {
                albums.append(Places());
            }
            byName.insert(album, known->second);
        }
        albums[byName.value(album)].append(file);
    }
    const bool areWhole = std::ranges::all_of(albums, [this](const Places &album) { return isWhole(album); });
    return areWhole ? albums : QList<Places>{audio};
}

bool Grouping::isWhole(const Places &album) const
{
    if (album.size() == 1 && m_files.at(album.constFirst()).hasChapters) {
        return true;
    }
    return std::ranges::any_of(album, [this](qsizetype file) { return m_files.at(file).track.value_or(1) <= 1; });
}

/// The numbers, when every file has one of its own.
std::optional<QList<ItemMember>> numbered(QList<ItemMember> members)
{
    QSet<std::pair<int, int>> met;
    for (const ItemMember &member : std::as_const(members)) {
        const std::pair place(member.disc.value_or(0), member.track.value_or(0));
        if (!member.track || met.contains(place)) {
            return std::nullopt;
        }
        met.insert(place);
    }
    std::ranges::sort(members, {}, [](const ItemMember &member) {
        return std::pair(member.disc.value_or(0), member.track.value_or(0));
    });
    return members;
}

QList<ItemMember> Grouping::inOrder(const Places &audio) const
{
    QList<ItemMember> tagged;
    tagged.reserve(audio.size());
    for (const qsizetype file : audio) {
        tagged.append({file, m_files.at(file).disc, m_files.at(file).track});
    }
    if (auto sure = numbered(tagged)) {
        return *std::move(sure);
    }
    QList<ItemMember> named;
    named.reserve(audio.size());
    for (const qsizetype file : audio) {
        const TrackNumber number = trackNumber(shownPath(m_files.at(file).path));
        named.append({file, number.disc, number.track});
    }
    if (auto sure = numbered(named)) {
        return *std::move(sure);
    }
    QCollator collator{QLocale(QLocale::English)};
    collator.setNumericMode(true);
    std::ranges::sort(named, [&](const ItemMember &a, const ItemMember &b) {
        const QByteArray &left = m_files.at(a.file).path;
        const QByteArray &right = m_files.at(b.file).path;
        const int order = collator.compare(asText(left), asText(right));
        return order != 0 ? order < 0 : left < right;
    });
    return named;
}

void Grouping::attachOthers()
{
    Places others;
    for (qsizetype at = 0; at < m_files.size(); ++at) {
        if (m_files.at(at).kind != FileKind::Audio) {
            others.append(at);
        }
    }
    std::ranges::sort(others, {}, [this](qsizetype at) { return m_files.at(at).path; });
    for (const qsizetype file : std::as_const(others)) {
        if (const auto owner = ownerOf(m_files.at(file).path)) {
            m_groups[*owner].members.append({file, std::nullopt, std::nullopt});
        }
    }
}

std::optional<qsizetype> Grouping::ownerOf(const QByteArray &path) const
{
    if (const auto found = m_byStem.constFind(stemOf(path)); found != m_byStem.cend()) {
        return *found;
    }
    for (QByteArray folder = folderOf(path); !folder.isEmpty(); folder = folderOf(folder)) {
        if (const auto found = m_byFolder.constFind(folder); found != m_byFolder.cend()) {
            return *found;
        }
    }
    return std::nullopt;
}
} // namespace

QList<ItemGroup> itemGroups(const QList<ScannedFile> &files)
{
    return Grouping(files).groups();
}
} // namespace kuramori
