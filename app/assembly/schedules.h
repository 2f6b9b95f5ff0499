// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"
#include "models/jobs/schedule.h"
#include "models/store/tx.h"

namespace kuramori
{
class Settings;
class Store;

/// What the program does by itself: the daily lists, checks of audio files, audiobook servers and a backup.
QList<ScheduleSpec> defaultSchedules(const Settings &settings, Dialect dialect);

/// Job "store.backup": copies the database into `folder` and keeps as many copies as store.keep_backups says.
JobKind backupKind(Store &store, const Settings &settings, const QString &folder);
} // namespace kuramori
