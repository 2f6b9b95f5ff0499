// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job.h"
#include "models/live/coverboard.h"
#include "models/live/hostboard.h"
#include "models/live/logboard.h"
#include "models/live/progressboard.h"
#include "models/settings/secrets.h"
#include "models/settings/settings.h"
#include "models/store/asyncread.h"
#include "models/store/store.h"
#include "ui/window/mainwindow.h"

#include <memory>

namespace kuramori
{
/// A store in a folder and the window over it, in true time.
class PanelHouse
{
public:
    /// `kinds`: what jobs there are.
    explicit PanelHouse(const QString &folder, JobKinds kinds = {});
    void openWindow();

    SystemClock clock;
    ProgressBoard progress{clock};
    HostBoard hosts;
    LogBoard log;
    CoverBoard covers{clock};
    const JobKinds kinds;
    Secrets secrets{QProcessEnvironment()};
    const QString folder;
    const std::unique_ptr<Settings> settings;
    const std::unique_ptr<Store> store;
    AsyncReader reader;
    std::unique_ptr<MainWindow> window;
};
} // namespace kuramori
