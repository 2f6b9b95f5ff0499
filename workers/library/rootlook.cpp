// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/rootlook.h"

#include "models/domain/bookfolder.h"
#include "models/domain/bookpath.h"
#include "models/store/librarytable.h"
#include "models/store/store.h"
#include "workers/library/folderwalk.h"

namespace kuramori
{
namespace
{
constexpr int landmarks = 8;

NumberedFile numbered(const TrackedFile &file, const BookPath &book)
{
    NumberedFile numbers;
    numbers.byName = trackNumber(file.path, book);
    readTags(numbers, file.track, file.trackTotal, file.disc);
    return numbers;
}
} // namespace

RootLook::RootLook(Store &store, RootId id)
    : m_store(store)
{
    need(m_store.read([&](ReadTx &tx) {
        const LibraryRows library(tx);
        m_root = library.root(id).value_or(LibraryRoot());
        m_landmarks = library.landmarks(id, landmarks);
    }));
    if (isKnown()) {
        lookAgain();
    }
}

std::optional<QString> RootLook::lookAgain()
{
    m_whyAway = whyOffline(m_root, sightOf(m_root.path, m_landmarks));
    return m_whyAway;
}

CheckFindings RootLook::trackFindingsOf(FileId file)
{
    if (!m_tracks) {
        readTracks();
    }
    return m_tracks->value(file);
}

void RootLook::readTracks()
{
    const QList<TrackedFile> files = need(m_store.read([&](ReadTx &tx) { return CheckRows(tx).tracks(m_root.id); }));
    QStringList paths;
    QHash<QString, qsizetype> indices;
    paths.reserve(files.size());
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (indices.contains(files.at(i).path)) {
            continue; // shown like another one, whose folder need not be its own: it would be called a double
        }
        paths.append(files.at(i).path);
        indices.insert(files.at(i).path, i);
    }
    m_tracks.emplace();
    const QList<BookFolder> books = booksOf(paths, FolderRule::Collector);
    for (const BookFolder &folder : books) {
        const BookPath book = bookPath(folder.path);
        QList<NumberedFile> members;
        members.reserve(folder.files.size());
        for (const QString &path : folder.files) {
            members.append(numbered(files.at(indices.value(path)), book));
        }
        const QList<CheckFindings> findings = trackFindings(members);
        for (qsizetype i = 0; i < findings.size(); ++i) {
            if (!findings.at(i).isEmpty()) {
                m_tracks->insert(files.at(indices.value(folder.files.at(i))).id, findings.at(i));
            }
        }
    }
}
} // namespace kuramori
