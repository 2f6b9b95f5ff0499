// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/hostboard.h"

#include <QTimer>
#include <QWidget>

namespace kuramori
{
class PlainLabel;
class WorkWatch;

/// What runs, whether it is paused, and which sources do not answer: the right end of the status bar.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    StatusLine(const WorkWatch &work, const HostBoard &hosts, QWidget *parent = nullptr);

private:
    void showWork();
    void showHosts();

    const WorkWatch &m_work;
    const HostBoard &m_hosts;
    PlainLabel *m_workLabel;
    PlainLabel *m_hostLabel;
    QTimer m_timer; // the board tells nobody of changes
};

/// "2 running, 14 waiting", "Paused; 14 waiting", "Nothing to do": for the status bar and the tray.
QString workSentence(const WorkWatch &work);
} // namespace kuramori
