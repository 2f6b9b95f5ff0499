// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/checkstrip.h"

#include "models/tables/checkwatch.h"
#include "ui/theme/plaintext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

namespace kuramori
{
namespace
{
constexpr int fine = 1000; // steps of the bar: counts may exceed its int
constexpr int barWidth = 220;
constexpr int longestStage = 80; // characters; the tool tip has all of it
} // namespace

CheckStrip::CheckStrip(const CheckWatch &watch, QAction *stop, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_title(new PlainLabel(this))
    , m_stage(new PlainLabel(this))
    , m_bar(new QProgressBar(this))
{
    m_stage->setProperty("role", QStringLiteral("caption"));
    m_stage->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the check"));
    auto *button = new QToolButton(this);
    button->setDefaultAction(stop);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(m_stage, 1);
    layout->addWidget(button);
    connect(&m_watch, &CheckWatch::changed, this, &CheckStrip::showProgress);
    showProgress();
}

void CheckStrip::showProgress()
{
    const Progress &progress = m_watch.progress();
    const bool isMeasured = progress.total > 0;
    const QLocale locale;
    m_title->setText(m_watch.isRunning() ? m_watch.title() : tr("A check waits for its turn"));
    m_bar->setRange(0, isMeasured || !m_watch.isRunning() ? fine : 0);
    m_bar->setValue(isMeasured ? int(double(progress.done) / double(progress.total) * fine) : 0);
    const QString count
        = isMeasured ? tr("%1 of %2").arg(locale.toString(progress.done), locale.toString(progress.total)) : QString();
    const QString stage = progress.stage.isEmpty() ? count : progress.stage + QStringLiteral(": ") + count;
    m_stage->setText(oneLine(stage, longestStage));
    m_stage->setToolTip(plainTip(stage));
    setVisible(!m_watch.isIdle());
}
} // namespace kuramori
