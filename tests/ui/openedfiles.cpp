// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/openedfiles.h"

#include "models/base/fileaddress.h"

#include <QDesktopServices>

namespace kuramori
{
namespace
{
const QString scheme = QStringLiteral("file");
}

OpenedFiles::OpenedFiles()
{
    QDesktopServices::setUrlHandler(scheme, this, "open");
}

OpenedFiles::~OpenedFiles()
{
    QDesktopServices::unsetUrlHandler(scheme);
}

void OpenedFiles::open(const QUrl &address)
{
    paths.append(pathOf(address));
}
} // namespace kuramori
