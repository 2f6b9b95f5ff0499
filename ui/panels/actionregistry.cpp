// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/actionregistry.h"

#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"

#include <QAction>
#include <QMetaObject>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace kuramori
{
namespace
{
constexpr qsizetype recentActions = 6;
const QString paletteId = QStringLiteral("program.palette");
} // namespace

QAction *ActionRegistry::add(const ActionSpec &spec, QWidget *scope)
{
    auto *action = new QAction(themeIcon(spec.icon), spec.text, this);
    action->setObjectName(spec.id);
    action->setShortcut(spec.shortcut);
    action->setCheckable(bool(spec.checkedWhen));
    QString tip = spec.tip.isEmpty() ? spec.text : spec.tip;
    tip.remove(QLatin1Char('&'));
    action->setStatusTip(tip);
    if (!spec.shortcut.isEmpty()) {
        tip += QStringLiteral(" (%1)").arg(spec.shortcut.toString(QKeySequence::NativeText));
    }
    action->setToolTip(plainTip(tip));
    if (scope) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        scope->addAction(action);
    }
    connect(action, &QAction::triggered, this, [this, id = spec.id, command = spec.command] {
        command();
        remember(id);
        refresh();
    });
    const bool added = m_entries.insert({spec.id, {action, spec.enabledWhen, spec.checkedWhen}}).second;
    Q_ASSERT_X(added, "ActionRegistry::add", qPrintable(spec.id));
    refresh();
    return action;
}

QAction *ActionRegistry::action(const QString &id) const
{
    const auto found = m_entries.find(id);
    Q_ASSERT_X(found != m_entries.end(), "ActionRegistry::action", qPrintable(id));
    return found->second.action;
}

QList<QAction *> ActionRegistry::actions() const
{
    QList<QAction *> actions;
    for (const auto &[id, entry] : m_entries) {
        actions.append(entry.action);
    }
    return actions;
}

void ActionRegistry::setRecent(const QStringList &ids)
{
    m_recent.clear();
    for (auto id = ids.crbegin(); id != ids.crend(); ++id) {
        if (m_entries.contains(*id)) {
            remember(*id);
        }
    }
}

void ActionRegistry::remember(const QString &id)
{
    if (id == paletteId) {
        return; // it shows the others
    }
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent.resize(std::min(m_recent.size(), recentActions));
}

void ActionRegistry::refresh()
{
    if (!std::exchange(m_refreshing, true)) {
        QMetaObject::invokeMethod(this, &ActionRegistry::refreshNow, Qt::QueuedConnection);
    }
}

void ActionRegistry::refreshNow()
{
    m_refreshing = false;
    for (const auto &[id, entry] : m_entries) {
        entry.action->setEnabled(!entry.enabledWhen || entry.enabledWhen());
        if (entry.checkedWhen) {
            entry.action->setChecked(entry.checkedWhen());
        }
    }
}
} // namespace kuramori
