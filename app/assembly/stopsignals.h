// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace kuramori
{
/// SIGINT, SIGTERM and SIGHUP as a Qt signal. The first one asks to stop; a second SIGINT ends the process at once.
/// One at a time: a signal handler belongs to the process.
class StopSignals final : public QObject
{
    Q_OBJECT
public:
    StopSignals();
    ~StopSignals() override;

Q_SIGNALS:
    void asked();

private:
    QSocketNotifier m_notifier;
};
} // namespace kuramori
