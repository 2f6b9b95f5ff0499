// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>

class QAction;
class QWidget;

namespace kuramori
{
struct ActionSpec
{
    QString id; ///< "queue.cancel"; frozen: layouts, tests and people's shortcuts name it
    QString text; ///< for menus, "&Cancel"
    QString tip; ///< a sentence for tool tips and the palette; empty: the text
    QString icon; ///< of resources/icons
    QKeySequence shortcut;
    std::function<void()> command;
    std::function<bool()> enabledWhen; ///< empty: always
    std::function<bool()> checkedWhen; ///< not empty: the action is a switch
};

/// Every action of the window, registered once and shown in menus, toolbars, the tray, context menus and the palette.
class ActionRegistry final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// `scope`: the shortcut works while this widget or a child has the focus; without one, in the whole window.
    QAction *add(const ActionSpec &spec, QWidget *scope = nullptr);
    /// Asking for an id nobody registered is a defect.
    QAction *action(const QString &id) const;
    QList<QAction *> actions() const; ///< by id
    /// Ids of those a person has used lately, the last first. Ids that nobody registered are passed over.
    const QStringList &recent() const { return m_recent; }
    void setRecent(const QStringList &ids);
    /// Asks every enabledWhen and checkedWhen again, once, at the next turn of the event loop.
    void refresh();

private:
    struct Entry
    {
        QAction *action;
        std::function<bool()> enabledWhen;
        std::function<bool()> checkedWhen;
    };
    void refreshNow();
    void remember(const QString &id);

    std::map<QString, Entry> m_entries;
    QStringList m_recent;
    bool m_refreshing = false;
};
} // namespace kuramori
