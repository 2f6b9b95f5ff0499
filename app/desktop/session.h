// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assembly/house.h"
#include "app/assembly/stopsignals.h"
#include "app/handover/listener.h"
#include "app/output/exitcode.h"
#include "models/store/asyncread.h"
#include "ui/window/mainwindow.h"

#include <QObject>

#include <memory>
#include <thread>

namespace kuramori
{
/// One sitting at the window: opens the store, shows the window, starts the work, and takes everything down in order.
class Session final : public QObject
{
    Q_OBJECT
public:
    explicit Session(House &house);
    ~Session() override;

    ExitCode run();

private:
    bool raiseOther(); ///< true when another window of this profile came to the front
    bool welcome(); ///< false when the person left without a choice, or another window came to the front
    bool openStore(); ///< false when the user gave up
    void listen();
    void openWindow();
    void startWork();
    void quit();
    void stopWork(); ///< when the guests have left

    House &m_house;
    StopSignals m_signals;
    std::unique_ptr<HandoverListener> m_listener;
    std::unique_ptr<AsyncReader> m_reader;
    std::unique_ptr<MainWindow> m_window;
    std::jthread m_stopper;
    bool m_isQuitting = false;
};
} // namespace kuramori
