// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/desktopfiles.h"

#include "models/base/fileaddress.h"
#include "models/domain/libraryfile.h"
#include "ui/panels/defaultplayer.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QProcess>
#include <QUrl>

#include <sys/stat.h>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DesktopFiles)
};

bool isThere(const QByteArray &path, mode_t kind)
{
    struct stat status
    { };
    return ::stat(path.constData(), &status) == 0 && (status.st_mode & S_IFMT) == kind;
}
} // namespace

Result<void> openFolder(const QByteArray &folder)
{
    if (!isThere(folder, S_IFDIR)) {
        return fail(ErrorKind::Io,
                    Words::tr("The folder %1 is not there. Is its disk plugged in?").arg(shownPath(folder)));
    }
    if (!QDesktopServices::openUrl(fileAddress(folder))) {
        return fail(ErrorKind::Io, Words::tr("This desktop has no program that opens folders."));
    }
    return {};
}

Result<void> playFile(const QByteArray &file)
{
    if (fileKindOf(file) != FileKind::Audio || !isThere(file, S_IFREG)) {
        return fail(ErrorKind::Io,
                    Words::tr("The audio file %1 is not there. Is its disk plugged in?").arg(shownPath(file)));
    }
    if (!QDesktopServices::openUrl(fileAddress(file))) {
        return fail(ErrorKind::Io, Words::tr("This desktop has no program that plays %1.").arg(shownPath(file)));
    }
    return {};
}

Result<void> playFileFrom(const QByteArray &file, std::chrono::milliseconds at)
{
    const bool isPlayable = fileKindOf(file) == FileKind::Audio && isThere(file, S_IFREG);
    const std::optional<PlayerCall> call = isPlayable ? playerCall(file, at) : std::nullopt;
    if (call && QProcess::startDetached(call->program, call->arguments)) {
        return {};
    }
    return playFile(file);
}

Result<void> openPage(const QUrl &page)
{
    const bool isOfWeb = page.scheme() == QLatin1String("https") || page.scheme() == QLatin1String("http");
    if (!page.isValid() || !isOfWeb || page.host().isEmpty()) {
        return fail(ErrorKind::Refused, Words::tr("%1 is no page of the web.").arg(page.toDisplayString()));
    }
    if (!QDesktopServices::openUrl(page)) {
        return fail(ErrorKind::Io, Words::tr("This desktop has no browser."));
    }
    return {};
}
} // namespace kuramori
