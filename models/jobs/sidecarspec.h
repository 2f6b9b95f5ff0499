// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sidecarplan.h"
#include "models/jobs/job.h"

namespace kuramori
{
// Names of the job kinds; they reach the store: frozen. Their queue is libraryQueue.
inline const QString librarySideCarKind = QStringLiteral("library.sidecar");
inline const QString librarySideCarUndoKind = QStringLiteral("library.undo_sidecar");
inline const QString librarySideCarBinKind = QStringLiteral("library.empty_bin");

/// What a person orders about side-cars.
struct SideCarOrder
{
    QList<WorkId> books; ///< empty: all
    QList<SideCarForm> forms; ///< of each book
    bool mayReplace = false; ///< side-cars of others go to the bin
    bool isPlan = false; ///< nothing is written
    bool operator==(const SideCarOrder &) const = default;
};

/// Plans or writes the side-cars.
JobSpec sideCarSpec(const SideCarOrder &order);
SideCarOrder sideCarOrderFrom(const QJsonObject &args);
/// Takes back what one such job wrote. Queued twice it is one job.
JobSpec sideCarUndoSpec(SideCarActId act);
} // namespace kuramori
