// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"

namespace kuramori
{
class Clock;
class HttpClient;
class Secrets;
class Settings;
class Store;

/// What jobs about audiobook servers work with; all of it outlives them.
struct ServerParts
{
    HttpClient &http;
    Store &store;
    const Settings &settings;
    const Secrets &secrets;
    const Clock &clock;
};

/// Every job kind of audiobook servers: reading one, testing one, writing to one and taking that back, and the daily
/// one, which queues a reading of each server that is enabled when it runs. Output of the latter: {servers}.
QList<JobKind> serverJobKinds(const ServerParts &parts);
} // namespace kuramori
