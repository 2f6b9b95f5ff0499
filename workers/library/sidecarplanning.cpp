// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/sidecarplanning.h"

#include "models/domain/libraryfile.h"
#include "models/store/store.h"
#include "workers/library/sidecarfile.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SideCarPlanning)
};

QString titleOf(const BookInPlace &book)
{
    const auto title = book.book.words.find(BookField::Title);
    return title == book.book.words.end() || title->second.isEmpty() ? QString() : title->second.constFirst().text;
}

tl::unexpected<Error> refusal(const QString &why)
{
    return fail(ErrorKind::Refused, why);
}
} // namespace

QList<PlannedSideCar> SideCarPlanning::plan(const BookInPlace &book)
{
    const Result<void> may = mayWrite(book);
    QList<PlannedSideCar> all;
    all.reserve(m_order.forms.size());
    for (const SideCarForm form : m_order.forms) {
        PlannedSideCar planned;
        planned.step.root = book.root;
        planned.step.item = book.item;
        planned.step.title = titleOf(book);
        planned.step.form = form;
        planned.step.path = book.path.isEmpty() ? sideCarFileName(form) : book.path + '/' + sideCarFileName(form);
        const Result<void> seen = may ? look(book, &planned) : may;
        if (!seen) {
            planned.step.deed = SideCarDeed::Refuse;
            planned.step.why = seen.error().message;
        }
        all.append(planned);
    }
    return all;
}

Result<void> SideCarPlanning::mayWrite(const BookInPlace &book)
{
    const Result<const OpenFolder *> root = m_roots.at(book.root, SideCarRoots::Asking::IsAllowed);
    if (!root) {
        return fail(root.error());
    }
    if (book.path.isEmpty() || book.audio.contains(book.path)) {
        return refusal(Words::tr("It has no folder of its own, and a side-car would be taken for that of every book "
                                 "there. Move its files into a folder, and scan again."));
    }
    if (!book.isJudged || titleOf(book).isEmpty()) {
        return refusal(Words::tr("What its files say is not known yet. Scan its folder first."));
    }
    return isOfOneName(book, **root);
}

/// Where an audio file has a second name, this or the other folder may be what a torrent client seeds.
Result<void> SideCarPlanning::isOfOneName(const BookInPlace &book, const OpenFolder &root) const
{
    for (const QByteArray &path : book.audio) {
        const qsizetype slash = path.lastIndexOf('/');
        const Result<OpenFolder> folder = root.below(path.left(std::max<qsizetype>(slash, 0)));
        const Result<qint64> links = folder ? folder->linksOf(path.mid(slash + 1)) : fail(folder.error());
        if (!links) {
            return fail(links.error());
        }
        if (*links > 1) {
            return refusal(Words::tr("%1 has another hard link, so that its folder may be what is being seeded. Put a "
                                     "copy in its place (cp --reflink=auto), and scan again.")
                               .arg(shownPath(path)));
        }
    }
    return {};
}

Result<void> SideCarPlanning::look(const BookInPlace &book, PlannedSideCar *planned)
{
    const OpenFolder *root = need(m_roots.at(book.root, SideCarRoots::Asking::IsAllowed));
    const Result<std::optional<FileInFolder>> file = readBelow(*root, planned->step.path);
    if (!file) {
        return fail(file.error());
    }
    SideCarStep &step = planned->step;
    planned->content = writtenSideCar(step.form, book.book);
    step.after = sideCarHash(planned->content);
    std::optional<FoundSideCar> found;
    if (*file) {
        found = FoundSideCar{sideCarHash((*file)->content), false};
        found->isOurs = need(m_store.read([&](ReadTx &tx) { return SideCarRows(tx).isOurs(found->hash); }));
        step.before = found->hash;
        planned->isKnown = found->isOurs;
    }
    step.deed = sideCarDeed(found, step.after, m_order.mayReplace);
    step.words = changesFile(step.deed) ? book.book.words : BookWords();
    if (changesFile(step.deed) && *file && (*file)->hasOtherNames) {
        return refusal(Words::tr("%1 has another hard link, so that it may be part of what is being seeded.")
                           .arg(shownPath(step.path)));
    }
    if (step.deed == SideCarDeed::Foreign) {
        step.why = Words::tr("It is not what was written here, and stays. To replace it (the old one goes to the bin), "
                             "say so: --replace, or the check mark in the window.");
    }
    return {};
}
} // namespace kuramori
