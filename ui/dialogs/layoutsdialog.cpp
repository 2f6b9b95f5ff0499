// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/layoutsdialog.h"

#include "ui/history/layouts.h"
#include "ui/theme/plaintext.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kuramori
{
namespace
{
constexpr QSize firstSize{440, 400};
constexpr int longestName = 80;
} // namespace

LayoutsDialog::LayoutsDialog(Layouts &layouts, QWidget *parent)
    : QDialog(parent)
    , m_layouts(layouts)
    , m_list(new QListWidget(this))
    , m_empty(new PlainLabel(
          tr("No layout has a name yet. Arrange the window as you like it, then keep it under a name."), this))
    , m_name(new QLineEdit(this))
    , m_save(new QPushButton(tr("&Keep"), this))
    , m_switch(new QPushButton(tr("S&witch"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
{
    setWindowTitle(tr("Layouts"));
    m_list->setAccessibleName(tr("Layouts"));
    m_empty->setWordWrap(true);
    m_empty->setProperty("role", QStringLiteral("caption"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_switch, QDialogButtonBox::ActionRole);
    buttons->addButton(m_remove, QDialogButtonBox::ActionRole);
    for (QPushButton *button : {m_save, m_switch, m_remove, buttons->button(QDialogButtonBox::Close)}) {
        button->setAutoDefault(false); // Enter does what stands where the focus is
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addWidget(createNaming());
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &LayoutsDialog::switchTo);
    connect(m_list, &QListWidget::currentTextChanged, this, &LayoutsDialog::followSelection);
    connect(m_switch, &QPushButton::clicked, this, &LayoutsDialog::switchTo);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_layouts.remove(m_list->currentItem()->text()); });
    connect(&m_layouts, &Layouts::changed, this, &LayoutsDialog::refresh);
    resize(firstSize);
    refresh();
}

QWidget *LayoutsDialog::createNaming()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_save);
    m_name->setPlaceholderText(tr("Name for the window as it stands"));
    m_name->setAccessibleName(tr("Name for the window as it stands"));
    m_name->setMaxLength(longestName);
    connect(m_name, &QLineEdit::textChanged, this, &LayoutsDialog::followSelection);
    connect(m_name, &QLineEdit::returnPressed, this, &LayoutsDialog::save);
    connect(m_save, &QPushButton::clicked, this, &LayoutsDialog::save);
    return row;
}

void LayoutsDialog::refresh()
{
    const QString current = m_list->currentItem() ? m_list->currentItem()->text() : QString();
    const QStringList names = m_layouts.names();
    m_list->clear();
    m_list->addItems(names);
    m_list->setCurrentRow(std::max(0, int(names.indexOf(current))));
    m_empty->setVisible(names.isEmpty());
    followSelection();
}

void LayoutsDialog::followSelection()
{
    const bool isChosen = m_list->currentItem() != nullptr;
    m_switch->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
    const QString name = m_name->text().trimmed();
    m_save->setEnabled(!name.isEmpty());
    m_save->setText(m_list->findItems(name, Qt::MatchExactly).isEmpty() ? tr("&Keep") : tr("&Replace"));
}

void LayoutsDialog::switchTo()
{
    const QString name = m_list->currentItem()->text();
    if (!m_layouts.apply(name)) { // another window of this person may have removed it
        Q_EMIT failed(tr("There is no layout \"%1\" any more.").arg(name));
        refresh();
    }
}

void LayoutsDialog::save()
{
    const QString name = m_name->text().trimmed();
    if (!name.isEmpty()) {
        m_layouts.save(name);
        m_name->clear();
        m_list->setCurrentItem(m_list->findItems(name, Qt::MatchExactly).value(0));
    }
}
} // namespace kuramori
