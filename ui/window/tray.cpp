// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tray.h"

#include "models/tables/noticefeed.h"
#include "models/tables/workwatch.h"
#include "ui/panels/actionregistry.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/window/statusline.h"

#include <QAction>
#include <QPainter>

namespace kuramori
{
namespace
{
constexpr int iconSize = 64;

/// The sign in the corner; its shape tells the state, its colour only helps.
QString badgeName(Tray::State state)
{
    switch (state) {
    case Tray::State::Working:
        return QStringLiteral("play");
    case Tray::State::Paused:
        return QStringLiteral("pause");
    case Tray::State::Attention:
        return QStringLiteral("attention");
    case Tray::State::Idle:
        break;
    }
    return {};
}

QIcon iconOf(Tray::State state)
{
    QPixmap picture = programIcon().pixmap(iconSize, iconSize);
    const QString badge = badgeName(state);
    if (!badge.isEmpty()) {
        const ThemeColors &colors = themeColors(Theme::Light);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect corner(iconSize / 2 - 2, iconSize / 2 - 2, iconSize / 2 + 2, iconSize / 2 + 2);
        painter.setBrush(Qt::white);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(corner);
        const QColor color = state == Tray::State::Attention ? colors.bad : colors.accent;
        themeIcon(badge, color).paint(&painter, corner.adjusted(5, 5, -5, -5));
    }
    return QIcon(picture);
}
} // namespace

Tray::Tray(const WorkWatch &work, const NoticeFeed &notices, const ActionRegistry &actions, QObject *parent)
    : QObject(parent)
    , m_work(work)
    , m_notices(notices)
    , m_status(m_menu.addAction(QString()))
    , m_icon(iconOf(State::Idle))
{
    m_status->setEnabled(false); // a line to read: not every tray shows tips
    m_menu.addSeparator();
    for (const char *id : {"window.open", "work.pause", "notices.read", "program.quit"}) {
        m_menu.addAction(actions.action(QLatin1String(id)));
    }
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) {
            Q_EMIT activated();
        }
    });
    connect(&m_work, &WorkWatch::changed, this, &Tray::refresh);
    connect(&m_notices, &NoticeFeed::changed, this, &Tray::refresh);
    refresh();
    m_icon.show(); // waits by itself for a tray that comes up after us
}

Tray::State Tray::stateNow() const
{
    if (m_notices.needsAttention()) {
        return State::Attention;
    }
    if (m_work.isEverythingPaused()) {
        return State::Paused;
    }
    return m_work.jobsIn(JobState::Running) > 0 ? State::Working : State::Idle;
}

void Tray::refresh()
{
    if (const State state = stateNow(); state != m_state) {
        m_state = state;
        m_icon.setIcon(iconOf(state));
    }
    const QString status = workSentence(m_work);
    m_status->setText(QString(status).replace(u'&', QStringLiteral("&&")));
    QString tip = tr("Kuramori: %1").arg(status);
    if (m_state == State::Attention) {
        tip += QLatin1Char('\n') + oneLine(m_notices.unread().first().title, 100);
    }
    m_icon.setToolTip(plainTip(tip));
}
} // namespace kuramori
