// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pathmapping.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PathMapping)
};

bool isDrive(QStringView text)
{
    return text.size() == 2 && text.at(0).isLetter() && text.at(1) == u':';
}

/// Single slashes, none at the end: "" is the root. Empty for what is not absolute or names no certain place.
std::optional<QString> cleaned(const QString &path)
{
    const bool isAbsolute = path.startsWith(u'/') || isDrive(QStringView(path).left(path.indexOf(u'/')));
    if (!isAbsolute || path.contains(QChar::Null)) {
        return std::nullopt;
    }
    QStringList names = path.split(u'/', Qt::SkipEmptyParts);
    if (names.contains(QLatin1String(".")) || names.contains(QLatin1String(".."))) {
        return std::nullopt;
    }
    const QString joined = names.join(u'/');
    return path.startsWith(u'/') && !names.isEmpty() ? u'/' + joined : joined;
}

bool isUnder(const QString &path, const QString &prefix)
{
    return path.startsWith(prefix) && (path.size() == prefix.size() || path.at(prefix.size()) == u'/');
}

/// The path with the longest fitting prefix of side `from` changed for the same pair's side `to`.
std::optional<QString> translated(const QList<PathMapping> &pairs, const QString &path, QString PathMapping::*from,
                                  QString PathMapping::*to)
{
    const std::optional<QString> clean = cleaned(path);
    const PathMapping *best = nullptr;
    for (const PathMapping &pair : pairs) {
        const bool isLonger = !best || (pair.*from).size() > (best->*from).size();
        if (clean && isLonger && isUnder(*clean, pair.*from)) {
            best = &pair;
        }
    }
    if (!best) {
        return std::nullopt;
    }
    const QString found = best->*to + clean->mid((best->*from).size());
    return found.isEmpty() ? QStringLiteral("/") : found;
}

QString composed(const QString &path)
{
    return path.normalized(QString::NormalizationForm_C);
}
} // namespace

PathMappings::PathMappings(const QList<PathMapping> &pairs)
{
    m_pairs.reserve(pairs.size());
    for (const PathMapping &pair : pairs) {
        const auto server = cleaned(pair.server);
        const auto local = cleaned(pair.local);
        if (server && local) {
            m_pairs.append({*server, *local});
        }
    }
}

std::optional<QString> PathMappings::local(const QString &serverPath) const
{
    return translated(m_pairs, serverPath, &PathMapping::server, &PathMapping::local);
}

std::optional<QString> PathMappings::server(const QString &localPath) const
{
    return translated(m_pairs, localPath, &PathMapping::local, &PathMapping::server);
}

ServerFileMatcher::ServerFileMatcher(PathMappings mappings, QList<LocalFile> files)
    : m_mappings(std::move(mappings))
    , m_files(std::move(files))
{
    m_byPath.reserve(m_files.size());
    m_byComposedPath.reserve(m_files.size());
    m_byInode.reserve(m_files.size());
    for (qsizetype place = 0; place < m_files.size(); ++place) {
        const LocalFile &file = m_files.at(place);
        m_byPath.insert(file.path, place);
        m_byComposedPath[composed(file.path)].append(place);
        if (file.inode != 0) {
            m_byInode[file.inode].append(place);
        }
    }
}

FileMatch ServerFileMatcher::match(const ServerFile &file) const
{
    if (const qsizetype place = byPath(file); place >= 0) {
        return {FileMatch::By::Path, place, file.size && *file.size != m_files.at(place).size};
    }
    if (const qsizetype place = byInode(file); place >= 0) {
        return {FileMatch::By::Inode, place, false};
    }
    return {};
}

QList<FileMatch> ServerFileMatcher::match(const ServerBook &book) const
{
    QList<FileMatch> matches;
    matches.reserve(book.files.size());
    for (const ServerFile &file : book.files) {
        matches.append(match(file));
    }
    return matches;
}

qsizetype ServerFileMatcher::byPath(const ServerFile &file) const
{
    const std::optional<QString> path = m_mappings.local(file.path);
    if (!path) {
        return -1;
    }
    if (const auto found = m_byPath.constFind(*path); found != m_byPath.constEnd()) {
        return *found;
    }
    const QList<qsizetype> twins = m_byComposedPath.value(composed(*path));
    return twins.size() == 1 ? twins.constFirst() : -1;
}

qsizetype ServerFileMatcher::byInode(const ServerFile &file) const
{
    // A file without content says nothing about itself by its size.
    if (file.inode == 0 || file.size.value_or(0) <= 0) {
        return -1;
    }
    qsizetype best = -1;
    for (const qsizetype place : m_byInode.value(file.inode)) {
        const LocalFile &candidate = m_files.at(place);
        if (candidate.size != *file.size) {
            continue;
        }
        if (best >= 0 && m_files.at(best).device != candidate.device) {
            return -1;
        }
        if (best < 0 || candidate.path < m_files.at(best).path) {
            best = place;
        }
    }
    return best;
}

MappingVerdict testMapping(const PathMappings &mappings, const ServerFile &known,
                           const std::function<std::optional<qint64>(const QString &)> &sizeOf)
{
    const std::optional<QString> path = mappings.local(known.path);
    if (!path) {
        return {MappingVerdict::Kind::Unmapped,
                {},
                Words::tr("No mapping covers \"%1\". Add one for a folder that it lies in.").arg(known.path)};
    }
    const std::optional<qint64> size = sizeOf(*path);
    if (!size) {
        return {MappingVerdict::Kind::NotThere, *path,
                Words::tr("\"%1\" should be \"%2\" here, but there is no such file. Check the mapping, and whether the "
                          "folder is mounted.")
                    .arg(known.path, *path)};
    }
    if (known.size && *known.size != *size) {
        return {
            MappingVerdict::Kind::OtherSize, *path,
            Words::tr("\"%1\" is there with %L2 bytes, but the server knows it with %L3. It may be another file, or "
                      "the server has not scanned since it changed.")
                .arg(*path)
                .arg(*size)
                .arg(*known.size)};
    }
    return {MappingVerdict::Kind::Found, *path,
            Words::tr("\"%1\" was found as \"%2\". The mapping is right.").arg(known.path, *path)};
}
} // namespace kuramori
