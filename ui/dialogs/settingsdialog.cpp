// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsdialog.h"

#include "models/settings/settings.h"
#include "ui/dialogs/settingrow.h"
#include "ui/history/settingeditor.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/searchfield.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kuramori
{
namespace
{
constexpr QSize firstSize{720, 620};
} // namespace

SettingsDialog::SettingsDialog(SettingEditor &editor, QWidget *parent)
    : QDialog(parent)
    , m_editor(editor)
    , m_search(new SearchField(tr("Find a setting"), tr("Find a setting"), this))
    , m_nothing(new PlainLabel(tr("No setting has these words."), this))
{
    setWindowTitle(tr("Settings"));
    m_nothing->setProperty("role", QStringLiteral("caption"));
    m_nothing->hide();
    auto *file = new PlainLabel(tr("Kept in %1").arg(editor.settings().iniPath()), this);
    file->setProperty("role", QStringLiteral("caption"));
    file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter ends a text, not the dialog

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(createPage(), 1);
    layout->addWidget(file);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::filter);
    connect(&m_editor, &SettingEditor::changed, this, [this](const QString &key) {
        for (const Group &group : m_groups) {
            for (SettingRow *row : group.rows) {
                if (row->key() == key) {
                    row->refresh();
                }
            }
        }
    });
    resize(firstSize);
    m_search->setFocus();
}

QWidget *SettingsDialog::createPage()
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setAccessibleName(tr("Settings"));
    auto *page = new QWidget(area);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(0);
    layout->addWidget(m_nothing);
    for (const SettingGroup &group : settingGroups()) {
        m_groups.append(
            createGroup(QCoreApplication::translate("Settings", group.title), QLatin1String(group.prefix), page));
    }
    layout->addStretch();
    area->setWidget(page);
    return area;
}

SettingsDialog::Group SettingsDialog::createGroup(const QString &title, const QString &prefix, QWidget *page)
{
    Group group{new PlainLabel(title, page), {}};
    QFont font = group.heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setBold(true);
    group.heading->setFont(font);
    group.heading->setContentsMargins(0, 14, 0, 4);
    page->layout()->addWidget(group.heading);
    for (const SettingSpec &spec : settingTable()) {
        if (QLatin1String(spec.key).startsWith(prefix)) {
            group.rows.append(new SettingRow(spec, m_editor, page));
            page->layout()->addWidget(group.rows.last());
        }
    }
    return group;
}

void SettingsDialog::find(const QString &text)
{
    m_search->setText(text);
}

void SettingsDialog::filter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    bool isAnyShown = false;
    for (const Group &group : std::as_const(m_groups)) {
        bool isGroupShown = false;
        for (SettingRow *row : group.rows) {
            const bool isShown = row->matches(words);
            row->setVisible(isShown);
            isGroupShown = isGroupShown || isShown;
        }
        group.heading->setVisible(isGroupShown);
        isAnyShown = isAnyShown || isGroupShown;
    }
    m_nothing->setVisible(!isAnyShown);
}
} // namespace kuramori
