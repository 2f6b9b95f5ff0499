// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/linkrow.h"

#include "ui/panels/actionregistry.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

#include <utility>

namespace kuramori
{
namespace
{
constexpr int longestLink = 2048;
}

LinkLine::LinkLine(std::function<qint64()> current, QWidget *parent)
    : QLineEdit(parent)
    , m_current(std::move(current))
{
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (!m_typedFor) {
            m_typedFor = m_current();
        }
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) {
            m_typedFor.reset();
        }
    });
}

Result<QString> LinkLine::meant()
{
    const qint64 now = m_current();
    if (std::exchange(m_typedFor, now).value_or(now) != now) {
        return fail(ErrorKind::Usage,
                    tr("The row that this was typed for is not the current one any more. If it is meant for this one, "
                       "press Enter again."));
    }
    return text().trimmed();
}

void LinkLine::finish(QWidget &list)
{
    clear();
    list.setFocus(Qt::OtherFocusReason);
}

QWidget *createLinkRow(const LinkRow &row, ActionRegistry &actions, QWidget *parent)
{
    row.line->setMaxLength(longestLink);
    row.line->setAccessibleName(row.name);
    row.line->setPlaceholderText(row.invitation);
    QObject::connect(row.line, &QLineEdit::textChanged, &actions, &ActionRegistry::refresh);
    QObject::connect(row.line, &QLineEdit::returnPressed, parent, row.take);
    auto *widget = new QWidget(parent);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(row.line, 1);
    for (const char *id : row.ids) {
        auto *button = new QToolButton(widget);
        button->setDefaultAction(actions.action(QLatin1String(id)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        layout->addWidget(button);
    }
    return widget;
}
} // namespace kuramori
