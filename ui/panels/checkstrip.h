// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QProgressBar;

namespace kuramori
{
class CheckWatch;
class PlainLabel;

/// The check that runs, how far it is, and the button that ends it. Hidden while none runs or waits.
class CheckStrip final : public QWidget
{
    Q_OBJECT
public:
    /// `watch` outlives it. `stop`: the action of the button.
    CheckStrip(const CheckWatch &watch, QAction *stop, QWidget *parent = nullptr);

private:
    void showProgress();

    const CheckWatch &m_watch;
    PlainLabel *m_title;
    PlainLabel *m_stage;
    QProgressBar *m_bar;
};
} // namespace kuramori
