// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/live/hostboard.h"
#include "models/live/progressboard.h"

#include <QTimer>
#include <QWidget>

namespace kuramori
{
class PlainLabel;
class WorkWatch;

/// What runs, whether it is paused, which sources do not answer and why the store takes nothing: the right end of the
/// status bar.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    StatusLine(const WorkWatch &work, const ProgressBoard &progress, const HostBoard &hosts, const Clock &clock,
               QWidget *parent = nullptr);

private:
    void showWork();
    void showHosts();
    void showTrouble();

    const WorkWatch &m_work;
    const ProgressBoard &m_progress;
    const HostBoard &m_hosts;
    const Clock &m_clock;
    PlainLabel *m_workLabel;
    PlainLabel *m_hostLabel;
    PlainLabel *m_troubleSign;
    PlainLabel *m_troubleLabel;
    QTimer m_timer; // the boards tell nobody of changes
};

/// "2 running, 14 waiting", "Paused; 14 waiting", "Nothing to do": for the status bar and the tray.
QString workSentence(const WorkWatch &work);
} // namespace kuramori
