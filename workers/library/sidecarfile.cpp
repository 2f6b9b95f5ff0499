// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/sidecarfile.h"

#include "models/domain/libraryfile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SideCarFile)
};

const QByteArray binFolder = ".kuramori-bin";
const QByteArray noteSuffix = ".note.json";
constexpr qsizetype binDepth = 4; // the folder, the day, the run, the file

QByteArray folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray() : path.left(slash);
}

QByteArray nameOf(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

bool hashesTo(const std::optional<FileInFolder> &file, const QByteArray &hash)
{
    return file && sideCarHash(file->content) == hash;
}

tl::unexpected<Error> changedMeanwhile(const QByteArray &path)
{
    return fail(ErrorKind::Conflict,
                Words::tr("Somebody changed %1 meanwhile; it stays as it is.").arg(shownPath(path)));
}

/// To the bin, and looked at there: between a look and a move somebody may write.
Result<void> moveToBin(const OpenFolder &root, const QByteArray &path, const QByteArray &bin, const QByteArray &hash)
{
    const Result<OpenFolder> from = root.below(folderOf(path));
    const Result<OpenFolder> to = root.madeBelow(folderOf(bin));
    if (!from || !to) {
        return fail(from ? to.error() : from.error());
    }
    if (Result<void> moved = from->move(nameOf(path), *to, nameOf(bin)); !moved) {
        return moved;
    }
    const Result<std::optional<FileInFolder>> file = to->read(nameOf(bin));
    if (file && hashesTo(*file, hash)) {
        return {};
    }
    if (Result<void> back = to->move(nameOf(bin), *from, nameOf(path)); !back) {
        return back;
    }
    return changedMeanwhile(path);
}

/// Nothing where the bin does not have it or the place is taken.
Result<void> moveFromBin(const OpenFolder &root, const SideCarStep &step)
{
    const Result<OpenFolder> from = root.below(folderOf(step.bin));
    if (!from) {
        return from.error().kind == ErrorKind::NotFound ? Result<void>() : fail(from.error());
    }
    const Result<OpenFolder> to = root.below(folderOf(step.path));
    if (!to) {
        return fail(to.error());
    }
    Result<void> moved = from->move(nameOf(step.bin), *to, nameOf(step.path));
    const bool isMoot
        = !moved && (moved.error().kind == ErrorKind::NotFound || moved.error().kind == ErrorKind::Conflict);
    return isMoot ? Result<void>() : moved;
}
} // namespace

QByteArray sideCarBin(const QString &day, SideCarActId act, qsizetype number, const QByteArray &path)
{
    return binFolder + '/' + day.toLatin1() + "/side-cars-" + QByteArray::number(act.value()) + '/'
        + QByteArray::number(number) + '-' + nameOf(path);
}

Result<std::optional<FileInFolder>> readBelow(const OpenFolder &root, const QByteArray &path)
{
    const Result<OpenFolder> folder = root.below(folderOf(path));
    return folder ? folder->read(nameOf(path)) : fail(folder.error());
}

Result<void> writeSideCar(const OpenFolder &root, const SideCarStep &step, const QByteArray &content)
{
    const Result<OpenFolder> folder = root.below(folderOf(step.path));
    if (!folder) {
        return fail(folder.error());
    }
    const QByteArray name = nameOf(step.path);
    if (Result<void> written = folder->writePart(name, content); !written) {
        return written;
    }
    Result<void> done = step.before.isEmpty() ? Result<void>() : moveToBin(root, step.path, step.bin, step.before);
    if (done) {
        done = folder->placePart(name);
    }
    if (!done) {
        folder->dropPart(name);
    }
    return done;
}

Result<bool> settleWriting(const OpenFolder &root, const SideCarStep &step)
{
    const Result<OpenFolder> folder = root.below(folderOf(step.path));
    if (!folder) {
        return folder.error().kind == ErrorKind::NotFound ? Result<bool>(false) : fail(folder.error());
    }
    const Result<std::optional<FileInFolder>> file = folder->read(nameOf(step.path));
    if (!file) {
        return fail(file.error());
    }
    if (hashesTo(*file, step.after)) {
        return true;
    }
    if (!*file && !step.bin.isEmpty()) {
        if (const Result<void> back = moveFromBin(root, step); !back) {
            return fail(back.error());
        }
    }
    return false;
}

void dropLeftover(const OpenFolder &root, const SideCarStep &step)
{
    if (const Result<OpenFolder> folder = root.below(folderOf(step.path))) {
        folder->dropPart(nameOf(step.path));
    }
}

Result<void> noteInBin(const OpenFolder &root, const SideCarStep &step, JobId job)
{
    const QJsonObject note{{QStringLiteral("from"), shownPath(step.path)},
                           {QStringLiteral("reason"), sideCarDeedName(step.deed)},
                           {QStringLiteral("job"), job.value()},
                           {QStringLiteral("run"), step.act.value()},
                           {QStringLiteral("sha256"), QString::fromLatin1(step.before.toHex())}};
    const Result<OpenFolder> bin = root.below(folderOf(step.bin));
    if (!bin) {
        return fail(bin.error());
    }
    const QByteArray name = nameOf(step.bin) + noteSuffix;
    Result<void> written = bin->writePart(name, QJsonDocument(note).toJson());
    return written ? bin->placePart(name) : written;
}

Result<void> dropFromBin(const OpenFolder &root, const QByteArray &bin, const QByteArray &hash)
{
    const QList<QByteArray> parts = bin.split('/');
    if (parts.size() != binDepth || parts.constFirst() != binFolder) {
        return fail(ErrorKind::Refused, Words::tr("%1 is no place in the bin.").arg(shownPath(bin)));
    }
    const Result<OpenFolder> folder = root.below(folderOf(bin));
    if (!folder) {
        return folder.error().kind == ErrorKind::NotFound ? Result<void>() : fail(folder.error());
    }
    const Result<std::optional<FileInFolder>> file = folder->read(nameOf(bin));
    if (!file) {
        return fail(file.error());
    }
    if (*file && !hashesTo(*file, hash)) {
        return changedMeanwhile(bin);
    }
    if (Result<void> dropped = folder->drop(nameOf(bin)); !dropped) {
        return dropped;
    }
    Result<void> dropped = folder->drop(nameOf(bin) + noteSuffix);
    const Result<OpenFolder> whole = root.below(binFolder);
    if (const Result<OpenFolder> day = root.below(folderOf(folderOf(bin))); day && whole) {
        day->dropFolder(parts.at(2));
        whole->dropFolder(parts.at(1));
    }
    return dropped;
}

Result<void> takeBackSideCar(const OpenFolder &root, const SideCarStep &step, const QByteArray &bin)
{
    if (!step.before.isEmpty()) {
        const Result<std::optional<FileInFolder>> before = readBelow(root, step.bin);
        if (!before || !hashesTo(*before, step.before)) {
            return fail(ErrorKind::Refused,
                        Words::tr("What lay at %1 before is not in the bin any more.").arg(shownPath(step.path)));
        }
    }
    if (Result<void> moved = moveToBin(root, step.path, bin, step.after); !moved) {
        return moved;
    }
    return step.before.isEmpty() ? Result<void>() : moveFromBin(root, step);
}

Result<bool> settleUndoing(const OpenFolder &root, const SideCarStep &step)
{
    const Result<std::optional<FileInFolder>> file = readBelow(root, step.path);
    if (!file) {
        return file.error().kind == ErrorKind::NotFound ? Result<bool>(true) : fail(file.error());
    }
    if (*file) {
        return !hashesTo(*file, step.after);
    }
    if (!step.before.isEmpty()) {
        if (const Result<void> back = moveFromBin(root, step); !back) {
            return fail(back.error());
        }
    }
    return true;
}
} // namespace kuramori
