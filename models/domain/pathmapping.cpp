// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pathmapping.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>
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

Result<PathMapping> checkedMapping(const QString &serverFolder, const QString &localFolder)
{
    const auto named = [](const QString &clean) { return clean.isEmpty() ? QStringLiteral("/") : clean; };
    const std::optional<QString> server = cleaned(serverFolder);
    if (!server) {
        return fail(ErrorKind::Usage,
                    Words::tr("\"%1\" is not a folder as a server spells it: it must be absolute, such as "
                              "/audiobooks.")
                        .arg(serverFolder));
    }
    const std::optional<QString> local = cleaned(localFolder);
    if (!local || !localFolder.startsWith(u'/')) {
        return fail(ErrorKind::Usage,
                    Words::tr("\"%1\" is not a folder of this machine: it must be absolute, such as /mnt/nas/books.")
                        .arg(localFolder));
    }
    return PathMapping{named(*server), named(*local)};
}

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
    const FileMatch here = byPath(file);
    if (here.by != FileMatch::By::Nothing) {
        return here;
    }
    FileMatch elsewhere = byInode(file);
    if (elsewhere.by == FileMatch::By::Nothing) {
        elsewhere.isAmbiguous = elsewhere.isAmbiguous || here.isAmbiguous;
    }
    return elsewhere;
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

FileMatch ServerFileMatcher::byPath(const ServerFile &file) const
{
    const std::optional<QString> path = m_mappings.local(file.path);
    if (!path) {
        return {};
    }
    const auto taken = [&](qsizetype place) {
        return FileMatch{FileMatch::By::Path, place, file.size && *file.size != m_files.at(place).size};
    };
    if (const auto found = m_byPath.constFind(*path); found != m_byPath.constEnd()) {
        return taken(*found);
    }
    const QList<qsizetype> twins = m_byComposedPath.value(composed(*path));
    if (twins.size() == 1) {
        return taken(twins.constFirst());
    }
    FileMatch none;
    none.isAmbiguous = !twins.isEmpty();
    return none;
}

FileMatch ServerFileMatcher::byInode(const ServerFile &file) const
{
    FileMatch found;
    // A file without content says nothing about itself by its size.
    if (file.inode == 0 || file.size.value_or(0) <= 0) {
        return found;
    }
    for (const qsizetype place : m_byInode.value(file.inode)) {
        const LocalFile &candidate = m_files.at(place);
        if (candidate.size != *file.size) {
            continue;
        }
        const LocalFile *best = found.localFile < 0 ? nullptr : &m_files.at(found.localFile);
        if (best && best->device != candidate.device) {
            found = {};
            found.isAmbiguous = true;
            return found;
        }
        if (!best || candidate.path < best->path) {
            found = {FileMatch::By::Inode, place};
        }
    }
    return found;
}

MappingVerdict testMapping(const PathMappings &mappings, const ServerFile &known,
                           const std::function<std::optional<LocalFile>(const QString &)> &lookAt)
{
    const std::optional<QString> path = mappings.local(known.path);
    if (!path) {
        return {MappingVerdict::Kind::Unmapped,
                {},
                Words::tr("No mapping covers \"%1\". Add one for a folder that it lies in.").arg(known.path)};
    }
    const std::optional<LocalFile> there = lookAt(*path);
    if (!there) {
        return {MappingVerdict::Kind::NotThere, *path,
                Words::tr("\"%1\" should be \"%2\" here, but there is no such file. Check the mapping, and whether the "
                          "folder is mounted.")
                    .arg(known.path, *path)};
    }
    if (known.size && *known.size != there->size) {
        return {
            MappingVerdict::Kind::OtherSize, *path,
            Words::tr("\"%1\" is there with %L2 bytes, but the server knows it with %L3. It may be another file, or "
                      "the server has not scanned since it changed.")
                .arg(*path)
                .arg(there->size)
                .arg(*known.size)};
    }
    QString words = Words::tr("\"%1\" was found as \"%2\". The mapping is right.").arg(known.path, *path);
    if (known.inode != 0 && known.inode == there->inode) {
        words += u' ' + Words::tr("Both machines look at one disk.");
    }
    return {MappingVerdict::Kind::Found, *path, words};
}

namespace
{
/// The mapping by which `path` would be `local`, as far up as their names agree, but not above `folder`.
std::optional<PathMapping> agreement(const QString &path, const QString &local, const QString &folder)
{
    const QStringList serverNames = path.split(u'/');
    const QStringList localNames = local.split(u'/');
    const qsizetype below = serverNames.size() - folder.split(u'/').size();
    const qsizetype most = std::min({below, serverNames.size() - 1, localNames.size() - 1});
    qsizetype alike = 0;
    while (alike < most
           && composed(serverNames.at(serverNames.size() - 1 - alike))
               == composed(localNames.at(localNames.size() - 1 - alike))) {
        ++alike;
    }
    if (alike == 0 || (alike < 2 && alike < below)) {
        return std::nullopt;
    }
    const auto start = [alike](const QStringList &names) {
        const QString joined = names.first(names.size() - alike).join(u'/');
        return joined.isEmpty() ? QStringLiteral("/") : joined;
    };
    return PathMapping{start(serverNames), start(localNames)};
}

using Votes = std::map<std::pair<QString, QString>, int>;

/// The one with the most votes; nothing when two have as many.
std::optional<PathMapping> elected(const Votes &votes, int &count)
{
    std::optional<PathMapping> best;
    count = 0;
    for (const auto &[pair, agreeing] : votes) {
        if (agreeing > count) {
            best = PathMapping{pair.first, pair.second};
            count = agreeing;
        } else if (agreeing == count) {
            best.reset();
        }
    }
    return best;
}
} // namespace

std::optional<MappingGuess> guessMapping(const QString &serverFolder, const QList<ServerFile> &serverFiles,
                                         const QList<LocalFile> &localFiles)
{
    const std::optional<QString> folder = cleaned(serverFolder);
    QHash<qint64, QList<qsizetype>> bySize;
    for (qsizetype place = 0; place < localFiles.size(); ++place) {
        bySize[localFiles.at(place).size].append(place);
    }
    Votes votes;
    MappingGuess guess;
    for (const ServerFile &file : serverFiles) {
        const std::optional<QString> path = cleaned(file.path);
        if (!folder || !path || !isUnder(*path, *folder) || file.size.value_or(0) <= 0) {
            continue;
        }
        ++guess.tried;
        std::set<std::pair<QString, QString>> ofThis; // copies of a file in one place are one vote
        for (const qsizetype place : bySize.value(*file.size)) {
            if (const auto pair = agreement(*path, localFiles.at(place).path, *folder)) {
                ofThis.emplace(pair->server, pair->local);
            }
        }
        for (const auto &pair : ofThis) {
            ++votes[pair];
        }
    }
    const std::optional<PathMapping> best = elected(votes, guess.agreeing);
    if (!best) {
        return std::nullopt;
    }
    guess.mapping = *best;
    return guess;
}
} // namespace kuramori
