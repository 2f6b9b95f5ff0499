// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/scanspec.h"

namespace kuramori
{
JobSpec scanSpec(RootId root, const QString &shownFolder)
{
    JobSpec spec;
    spec.kind = libraryScanKind;
    spec.queue = libraryQueue;
    spec.args = {{QStringLiteral("root"), root.value()}, {QStringLiteral("folder"), shownFolder}};
    spec.uniqueKey = scanKey(root);
    return spec;
}

JobSpec compareSpec()
{
    JobSpec spec;
    spec.kind = libraryCompareKind;
    spec.queue = libraryQueue;
    spec.uniqueKey = libraryCompareKind;
    return spec;
}

QString scanKey(RootId root)
{
    return libraryScanKind + u':' + QString::number(root.value());
}
} // namespace kuramori
