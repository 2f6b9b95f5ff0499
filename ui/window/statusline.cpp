// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "models/live/coverboard.h"
#include "models/tables/words.h"
#include "models/tables/workwatch.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QStyle>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr int longestTrouble = 90; // characters; the tool tip has all of it
} // namespace

StatusLine::StatusLine(const WorkWatch &work, const ProgressBoard &progress, const HostBoard &hosts, const Clock &clock,
                       QWidget *parent)
    : QWidget(parent)
    , m_work(work)
    , m_progress(progress)
    , m_hosts(hosts)
    , m_clock(clock)
    , m_workLabel(new PlainLabel(this))
    , m_hostLabel(new PlainLabel(this))
    , m_troubleSign(new PlainLabel(this))
    , m_troubleLabel(new PlainLabel(this))
{
    setAccessibleName(tr("State of the work"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    m_troubleLabel->setProperty("role", QStringLiteral("warning"));
    m_troubleSign->setVisible(false);
    auto *troubleLayout = new QHBoxLayout;
    troubleLayout->setSpacing(0);
    troubleLayout->addWidget(m_troubleSign);
    troubleLayout->addWidget(m_troubleLabel);
    layout->addLayout(troubleLayout);
    layout->addWidget(m_hostLabel);
    layout->addWidget(m_workLabel);
    connect(&m_work, &WorkWatch::changed, this, &StatusLine::showWork);
    connect(&m_timer, &QTimer::timeout, this, &StatusLine::showHosts);
    connect(&m_timer, &QTimer::timeout, this, &StatusLine::showTrouble);
    m_timer.start(1s);
    showWork();
}

void StatusLine::showWork()
{
    m_workLabel->setText(workSentence(m_work));
}

void StatusLine::showHosts()
{
    const Timestamp now = m_clock.wall();
    QStringList resting;
    QStringList errors;
    for (const auto &[host, entry] : m_hosts.entries()) {
        if (entry.breaker != BreakerState::Closed && !isCoverSource(host)) { // covers are decoration
            resting.append(entry.reopensAt ? tr("%1 rests until %2").arg(host, timeText(*entry.reopensAt, now))
                                           : tr("%1 is being tried again").arg(host));
            errors.append(QStringLiteral("%1: %2").arg(host, entry.lastError));
        }
    }
    m_hostLabel->setText(resting.join(QStringLiteral(" · ")));
    m_hostLabel->setToolTip(plainTip(errors.join(QLatin1Char('\n'))));
}

void StatusLine::showTrouble()
{
    const std::optional<Error> trouble = m_progress.trouble();
    const QString message = trouble ? trouble->message : QString();
    m_troubleLabel->setText(oneLine(message, longestTrouble));
    m_troubleLabel->setToolTip(plainTip(message));
    m_troubleSign->setVisible(trouble.has_value());
    if (trouble) {
        const QIcon sign = themeIcon(QStringLiteral("level-warning"), themeColors(palette()).warning);
        const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
        m_troubleSign->setPixmap(sign.pixmap(QSize(side, side), devicePixelRatio()));
    }
}

QString workSentence(const WorkWatch &work)
{
    const QLocale locale;
    const qint64 running = work.jobsIn(JobState::Running);
    const QString waiting = locale.toString(work.waiting());
    if (work.isEverythingPaused()) {
        return StatusLine::tr("Paused, %1 waiting").arg(waiting);
    }
    QString sentence = running + work.waiting() == 0
        ? StatusLine::tr("Nothing to do")
        : StatusLine::tr("%1 running, %2 waiting").arg(locale.toString(running), waiting);
    if (const QStringList paused = work.pausedQueues(); !paused.isEmpty()) {
        sentence += StatusLine::tr(", paused: %1").arg(paused.join(QStringLiteral(", ")));
    }
    return sentence;
}
} // namespace kuramori
