// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commandpalette.h"

#include "ui/panels/actionregistry.h"
#include "ui/theme/plaintext.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr QSize paletteSize{620, 400};
constexpr int rowHeight = 28;
const QString paletteAction = QStringLiteral("program.palette");
enum Column { NameColumn, TipColumn, ShortcutColumn };

QString nameOf(const QAction &action)
{
    return action.text().remove(u'&');
}

/// Those used lately come first, then all by name. The palette itself is not offered in the palette.
QList<QAction *> inOrder(const ActionRegistry &registry)
{
    const QStringList &recent = registry.recent();
    QList<QAction *> actions = registry.actions();
    actions.removeIf([](const QAction *action) { return action->objectName() == paletteAction; });
    const auto place = [&recent](const QAction *action) {
        const qsizetype at = recent.indexOf(action->objectName());
        return at < 0 ? recent.size() : at;
    };
    std::ranges::sort(actions, [&](const QAction *a, const QAction *b) {
        return place(a) != place(b) ? place(a) < place(b) : nameOf(*a).localeAwareCompare(nameOf(*b)) < 0;
    });
    return actions;
}

/// Each word must occur somewhere in the name or in the tip.
bool matches(const QTreeWidgetItem &item, const QStringList &words)
{
    const QString text = item.text(NameColumn) + u' ' + item.text(TipColumn);
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

class CommandPalette final : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(CommandPalette)
public:
    CommandPalette(QWidget *parent, const ActionRegistry &actions)
        : QDialog(parent, Qt::Popup)
        , m_search(new QLineEdit(this))
        , m_list(new QTreeWidget(this))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setAccessibleName(tr("Find an action"));
        m_search->setPlaceholderText(tr("What do you want to do?"));
        m_search->setAccessibleName(tr("What do you want to do?"));
        m_list->setAccessibleName(tr("Actions"));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setColumnCount(3);
        m_list->setRootIsDecorated(false);
        m_list->setHeaderHidden(true);
        m_list->header()->setStretchLastSection(false);
        m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        m_list->header()->setSectionResizeMode(TipColumn, QHeaderView::Stretch);
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(m_search);
        layout->addWidget(m_list);
        fill(actions);
        m_search->installEventFilter(this);
        connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { filter(text); });
        connect(m_search, &QLineEdit::returnPressed, this, [this] { run(m_list->currentItem()); });
        connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) { run(item); });
        resize(paletteSize);
        move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, parent->height() / 8)));
        m_search->setFocus();
    }

protected:
    /// The arrow keys move in the list while the text field keeps the focus.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Down || key == Qt::Key_Up) {
                step(key == Qt::Key_Down ? 1 : -1);
                return true;
            }
        }
        return QDialog::eventFilter(watched, event);
    }

private:
    void fill(const ActionRegistry &actions)
    {
        for (QAction *action : inOrder(actions)) {
            const QString tip = action->statusTip() == nameOf(*action) ? QString() : action->statusTip();
            const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
            auto *item = new QTreeWidgetItem(m_list, {nameOf(*action), tip, shortcut});
            item->setIcon(NameColumn, action->icon());
            item->setSizeHint(TipColumn, QSize(0, rowHeight));
            item->setForeground(TipColumn, palette().brush(QPalette::PlaceholderText));
            item->setData(TipColumn, Qt::ToolTipRole, plainTip(tip));
            item->setTextAlignment(ShortcutColumn, Qt::AlignRight | Qt::AlignVCenter);
            item->setData(NameColumn, Qt::UserRole, QVariant::fromValue(action));
            item->setDisabled(!action->isEnabled());
        }
        filter({});
    }

    void filter(const QString &text)
    {
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
            QTreeWidgetItem *item = m_list->topLevelItem(row);
            item->setHidden(!matches(*item, words));
        }
        m_list->setCurrentItem(nullptr);
        step(1);
    }

    void step(int direction)
    {
        int row = m_list->indexOfTopLevelItem(m_list->currentItem()) + direction;
        for (; row >= 0 && row < m_list->topLevelItemCount(); row += direction) {
            QTreeWidgetItem *item = m_list->topLevelItem(row);
            if (!item->isHidden() && !item->isDisabled()) {
                m_list->setCurrentItem(item);
                return;
            }
        }
    }

    void run(const QTreeWidgetItem *item)
    {
        if (!item || item->isHidden() || item->isDisabled()) {
            return;
        }
        auto *action = item->data(NameColumn, Qt::UserRole).value<QAction *>();
        close();
        action->trigger();
    }

    QLineEdit *m_search;
    QTreeWidget *m_list;
};
} // namespace

void openCommandPalette(QWidget *parent, const ActionRegistry &actions)
{
    (new CommandPalette(parent, actions))->show();
}
} // namespace kuramori
