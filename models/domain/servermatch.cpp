// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/servermatch.h"

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
constexpr std::array troubleNames{QLatin1String("unmapped"),     QLatin1String("outside_library"),
                                  QLatin1String("not_there"),    QLatin1String("ambiguous"),
                                  QLatin1String("other_size"),   QLatin1String("no_audio"),
                                  QLatin1String("missing_there")};
constexpr std::array extentNames{QLatin1String("none"), QLatin1String("partly"), QLatin1String("whole")};

bool liesIn(const QString &path, const QString &folder)
{
    return path.startsWith(folder) && (folder.endsWith(u'/') || path.mid(folder.size()).startsWith(u'/'));
}

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

/// The deepest folder that holds both.
QString common(QString folder, const QString &path)
{
    while (!folder.isEmpty() && !liesIn(path, folder)) {
        folder = folderOf(folder);
    }
    return folder;
}
} // namespace

QString matchTroubleName(MatchTrouble trouble)
{
    return troubleNames.at(size_t(trouble));
}

QString matchExtentName(MatchedBook::Extent extent)
{
    return extentNames.at(size_t(extent));
}

PathMappings orAsItIs(QList<PathMapping> mappings)
{
    mappings.append({QStringLiteral("/"), QStringLiteral("/")});
    return PathMappings(mappings);
}

ServerBookMatcher::ServerBookMatcher(const QList<PathMapping> &mappings, QList<LocalFile> files, QStringList folders)
    : m_given(mappings)
    , m_all(orAsItIs(mappings))
    , m_matcher(m_all, std::move(files))
    , m_folders(std::move(folders))
{ }

MatchedBook ServerBookMatcher::match(const ServerBook &book) const
{
    MatchedBook matched;
    matched.files.reserve(book.files.size());
    qsizetype audio = 0;
    qsizetype found = 0;
    for (const ServerFile &file : book.files) {
        if (file.fileType != QLatin1String("audio")) {
            matched.files.append(MatchedFile());
            continue;
        }
        const MatchedFile each = match(file);
        ++audio;
        found += each.match.by != FileMatch::By::Nothing;
        matched.trouble = matched.trouble ? matched.trouble : each.trouble;
        matched.files.append(each);
    }
    using Extent = MatchedBook::Extent;
    matched.extent = found == 0 ? Extent::None : found < audio ? Extent::Partly : Extent::Whole;
    matched.localPath = placeOf(book, matched.files);
    if (audio == 0) {
        matched.trouble = MatchTrouble::NoAudio;
    }
    if (book.isMissing && matched.extent != Extent::Whole) {
        matched.trouble = MatchTrouble::MissingThere; // it moved since the server looked last
    }
    return matched;
}

MatchedFile ServerBookMatcher::match(const ServerFile &file) const
{
    const FileMatch match = m_matcher.match(file);
    if (match.by == FileMatch::By::Nothing) {
        return {match, whyNothing(file, match)};
    }
    return {match, match.hasOtherSize ? std::optional(MatchTrouble::OtherSize) : std::nullopt};
}

MatchTrouble ServerBookMatcher::whyNothing(const ServerFile &file, const FileMatch &match) const
{
    if (match.isAmbiguous) {
        return MatchTrouble::Ambiguous;
    }
    const std::optional<QString> path = m_all.local(file.path);
    const auto holds = [&path](const QString &folder) { return path && liesIn(*path, folder); };
    if (std::any_of(m_folders.begin(), m_folders.end(), holds)) {
        return MatchTrouble::NotThere;
    }
    return m_given.local(file.path) ? MatchTrouble::OutsideLibrary : MatchTrouble::Unmapped;
}

QString ServerBookMatcher::placeOf(const ServerBook &book, const QList<MatchedFile> &files) const
{
    QString place;
    for (const MatchedFile &file : files) {
        if (file.match.by == FileMatch::By::Nothing) {
            continue;
        }
        const QString &path = m_matcher.files().at(file.match.localFile).path;
        if (book.isFile) {
            return path;
        }
        place = place.isEmpty() ? folderOf(path) : common(place, path);
    }
    return place;
}
} // namespace kuramori
