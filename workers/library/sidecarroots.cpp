// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/sidecarroots.h"

#include "models/domain/libraryfile.h"
#include "models/store/librarytable.h"
#include "models/store/store.h"
#include "workers/library/folderwalk.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
constexpr int landmarks = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SideCarRoots)
};

Result<OpenFolder> opened(const LibraryRoot &root, const QList<QByteArray> &marks)
{
    if (!root.id.isValid() || root.state == RootState::Leaving) {
        return fail(ErrorKind::Refused, Words::tr("Its folder has left the library."));
    }
    if (const auto why = whyOffline(root, sightOf(root.path, marks))) {
        return fail(ErrorKind::Refused, *why);
    }
    if (!root.identity) {
        return fail(ErrorKind::Refused, Words::tr("%1 was never scanned. Scan it first.").arg(shownPath(root.path)));
    }
    return OpenFolder::root(root.path, *root.identity);
}
} // namespace

const SideCarRoots::Known &SideCarRoots::known(RootId id)
{
    const auto found = m_known.find(id);
    if (found != m_known.end()) {
        return found->second;
    }
    const auto [root, marks] = need(m_store.read([id](ReadTx &tx) {
        const LibraryRows library(tx);
        return std::pair(library.root(id).value_or(LibraryRoot()), library.landmarks(id, landmarks));
    }));
    return m_known.emplace(id, Known{root, opened(root, marks)}).first->second;
}

Result<const OpenFolder *> SideCarRoots::at(RootId id, Asking asking)
{
    const Known &found = known(id);
    if (!found.folder) {
        return fail(found.folder.error());
    }
    if (asking == Asking::IsAllowed && !found.root.takesSideCars) {
        return fail(
            ErrorKind::Refused,
            Words::tr("Side-cars are not allowed in %1, for it could hold what is being seeded. If it does not, "
                      "allow them in the window under Folders, or by: kuramori --batch folders side-cars on %1")
                .arg(shownPath(found.root.path)));
    }
    return &*found.folder;
}
} // namespace kuramori
