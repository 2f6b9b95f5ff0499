// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/commandpalette.h"

#include "ui/panels/actionregistry.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace kuramori
{
namespace
{
QString nameOf(const QAction &action)
{
    QString name = action.statusTip();
    return name.isEmpty() ? action.text().remove(QLatin1Char('&')) : name;
}

class CommandPalette final : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(CommandPalette)
public:
    CommandPalette(QWidget *parent, const ActionRegistry &actions)
        : QDialog(parent, Qt::Popup)
        , m_search(new QLineEdit(this))
        , m_list(new QListWidget(this))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setAccessibleName(tr("Find an action"));
        m_search->setPlaceholderText(tr("What do you want to do?"));
        m_search->setAccessibleName(tr("What do you want to do?"));
        m_list->setAccessibleName(tr("Actions"));
        m_list->setFocusPolicy(Qt::NoFocus);
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(m_search);
        layout->addWidget(m_list);
        fill(actions);
        m_search->installEventFilter(this);
        connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { filter(text); });
        connect(m_search, &QLineEdit::returnPressed, this, [this] { run(m_list->currentItem()); });
        connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { run(item); });
        resize(540, 380);
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
        for (QAction *action : actions.actions()) {
            auto *item = new QListWidgetItem(action->icon(), nameOf(*action), m_list);
            item->setData(Qt::UserRole, QVariant::fromValue(action));
            if (!action->isEnabled()) {
                item->setFlags(Qt::NoItemFlags);
            }
        }
        m_list->sortItems();
        filter({});
    }

    void filter(const QString &text)
    {
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem *item = m_list->item(row);
            item->setHidden(!item->text().contains(text.trimmed(), Qt::CaseInsensitive));
        }
        m_list->setCurrentRow(-1);
        step(1);
    }

    void step(int direction)
    {
        for (int row = m_list->currentRow() + direction; row >= 0 && row < m_list->count(); row += direction) {
            if (!m_list->item(row)->isHidden() && m_list->item(row)->flags().testFlag(Qt::ItemIsEnabled)) {
                m_list->setCurrentRow(row);
                return;
            }
        }
    }

    void run(const QListWidgetItem *item)
    {
        if (!item || item->isHidden() || !item->flags().testFlag(Qt::ItemIsEnabled)) {
            return;
        }
        auto *action = item->data(Qt::UserRole).value<QAction *>();
        close();
        action->trigger();
    }

    QLineEdit *m_search;
    QListWidget *m_list;
};
} // namespace

void openCommandPalette(QWidget *parent, const ActionRegistry &actions)
{
    (new CommandPalette(parent, actions))->show();
}
} // namespace kuramori
