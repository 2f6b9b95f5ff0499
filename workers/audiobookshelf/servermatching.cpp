// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/audiobookshelf/servermatching.h"

#include "models/store/jobtable.h"
#include "models/store/serverbooktable.h"
#include "models/store/servertable.h"
#include "models/store/store.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ServerMatching)
};

constexpr qsizetype booksATransaction = 200;

QString nameOf(FileMatch::By by)
{
    switch (by) {
    case FileMatch::By::Path:
        return QStringLiteral("path");
    case FileMatch::By::Inode:
        return QStringLiteral("inode");
    case FileMatch::By::Nothing:
        break;
    }
    return {};
}

QString nameOf(std::optional<MatchTrouble> trouble)
{
    return trouble ? matchTroubleName(*trouble) : QString();
}

/// As the store keeps it; `was` names the book and its files.
StoredMatch stored(const MatchedBook &found, const StoredMatch &was, const QList<FileId> &ids)
{
    StoredMatch match{was.book, matchExtentName(found.extent), nameOf(found.trouble), found.localPath, {}};
    match.files.reserve(was.files.size());
    for (qsizetype i = 0; i < was.files.size(); ++i) {
        const MatchedFile &file = found.files.at(i);
        const bool isHere = file.match.by != FileMatch::By::Nothing;
        match.files.append({was.files.at(i).position, isHere ? ids.at(file.match.localFile) : FileId(),
                            nameOf(file.match.by), nameOf(file.trouble)});
    }
    return match;
}

void count(MatchCounts &counts, const MatchedBook &book)
{
    using Extent = MatchedBook::Extent;
    counts.whole += book.extent == Extent::Whole;
    counts.partly += book.extent == Extent::Partly;
    counts.none += book.extent == Extent::None;
    counts.unmapped += book.trouble == MatchTrouble::Unmapped;
}
} // namespace

MatchCounts matchServer(Job &job, Store &store, ServerId server)
{
    job.report({Words::tr("Looking for the books on this machine"), 0, 0});
    MatchCounts counts;
    QList<StoredMatch> changed;
    need(store.read([&](ReadTx &tx) {
        const ServerBookRows rows(tx);
        const LocalAudio local = rows.localAudio();
        const ServerBookMatcher matcher(ServerRows(tx).mappings(server), local.files, local.folders);
        rows.eachForMatching(server, [&](const ServerBook &book, const StoredMatch &was) {
            job.stopIfCancelled();
            const MatchedBook found = matcher.match(book);
            count(counts, found);
            if (const StoredMatch now = stored(found, was, local.ids); now != was) {
                changed.append(now);
            }
        });
    }));
    for (qsizetype from = 0; from < changed.size(); from += booksATransaction) {
        job.stopIfCancelled();
        need(store.write([&job, part = changed.mid(from, booksATransaction)](WriteTx &tx) {
            need(JobTable(tx).hold(job.fence()));
            for (const StoredMatch &match : part) {
                ServerBookTable(tx).setMatch(match);
            }
        }));
    }
    return counts;
}
} // namespace kuramori
