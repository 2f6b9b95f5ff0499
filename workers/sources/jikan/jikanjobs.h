// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"

namespace kuramori
{
class JikanSource;
class Settings;
class Store;

/// Job "jikan.details", args {mal_id}: reads one work in full, within the day's budget. That there is no such work is
/// remembered (detailsSubject()).
void readWork(Job &job, const JikanSource &source, Store &store, const Settings &settings);
/// Job "jikan.genres": reads the genres with their counts.
void readGenres(Job &job, const JikanSource &source, Store &store);
/// Job "jikan.test": asks the service one small thing. Output: a TestFinding.
void testService(Job &job, const JikanSource &source);

/// Every job kind of this source. All references must outlive the kinds.
QList<JobKind> jikanJobKinds(const JikanSource &source, Store &store, const Settings &settings);
} // namespace kuramori
