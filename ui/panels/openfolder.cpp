// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/openfolder.h"

#include "models/domain/libraryfile.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenFolder)
};
} // namespace

std::optional<QString> openFolder(const QByteArray &path)
{
    const QFileInfo place(QFile::decodeName(path));
    const QString folder = place.isDir() ? place.filePath() : place.path();
    if (!place.exists()) {
        return Words::tr("%1 is not there now.").arg(shownPath(path));
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder))) {
        return Words::tr("This desktop has no program that shows folders.");
    }
    return std::nullopt;
}
} // namespace kuramori
