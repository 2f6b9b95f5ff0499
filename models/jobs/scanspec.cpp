// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/scanspec.h"

namespace kuramori
{
namespace
{
const QString unasked = QStringLiteral("unasked"); // frozen: reaches the store
}

JobSpec scanSpec(RootId root, const QString &shownFolder)
{
    JobSpec spec;
    spec.kind = libraryScanKind;
    spec.queue = libraryQueue;
    spec.args = {{QStringLiteral("root"), root.value()}, {QStringLiteral("folder"), shownFolder}};
    spec.uniqueKey = scanKey(root);
    return spec;
}

JobSpec removalSpec(RootId root, const QString &shownFolder)
{
    JobSpec spec = scanSpec(root, shownFolder);
    spec.kind = libraryRemoveKind;
    spec.uniqueKey = removalKey(root);
    return spec;
}

JobSpec unaskedScanSpec(RootId root, const QString &shownFolder)
{
    JobSpec spec = scanSpec(root, shownFolder);
    spec.args.insert(unasked, true);
    return spec;
}

bool isUnasked(const QJsonObject &args)
{
    return args.value(unasked).toBool();
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

QString removalKey(RootId root)
{
    return libraryRemoveKind + u':' + QString::number(root.value());
}
} // namespace kuramori
