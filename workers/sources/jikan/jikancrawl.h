// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"

namespace kuramori
{
class JikanSource;
class Settings;
class Store;

/// Job "jikan.crawl", args {list}: reads a list page by page into the snapshot of the day on which it reads the first.
/// A crawl that was stopped goes on at its page; one this job has ended returns at once.
/// Output: the counts of the whole crawl.
void crawlList(Job &job, const JikanSource &source, Store &store, const Settings &settings);
} // namespace kuramori
