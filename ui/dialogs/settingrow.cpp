// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingrow.h"

#include "models/settings/settings.h"
#include "ui/dialogs/settingfield.h"
#include "ui/history/settingeditor.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintext.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QToolButton>

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr int nameWidth = 210;

QString translated(const char *text)
{
    return QCoreApplication::translate("Settings", text);
}
} // namespace

SettingRow::SettingRow(const SettingSpec &spec, SettingEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_editor(editor)
    , m_field(SettingField::make(spec, this))
    , m_reset(new QToolButton(this))
    , m_note(new PlainLabel(this))
    , m_error(new PlainLabel(this))
{
    auto *name = new PlainLabel(translated(spec.label), this);
    name->setWordWrap(true);
    name->setFixedWidth(nameWidth);
    name->setBuddy(m_field->widget());
    m_field->widget()->setAccessibleName(translated(spec.label));
    m_field->widget()->setAccessibleDescription(translated(spec.help));
    m_field->widget()->setToolTip(plainTip(key()));
    m_reset->setIcon(themeIcon(QStringLiteral("redrive")));
    m_reset->setAccessibleName(tr("Back to the default: %1").arg(translated(spec.label)));
    const QString byDefault = settingValueText(key(), QString::fromUtf8(spec.defaultValue));
    m_reset->setToolTip(plainTip(tr("Back to the default: %1").arg(byDefault)));
    m_note->setProperty("role", QStringLiteral("caption"));
    m_note->setWordWrap(true);
    m_error->setProperty("role", QStringLiteral("warning"));
    m_error->setWordWrap(true);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 6, 0, 6);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(2);
    layout->addWidget(name, 0, 0, Qt::AlignTop);
    layout->addWidget(m_field->widget(), 0, 1, Qt::AlignLeft);
    layout->addWidget(m_reset, 0, 2, Qt::AlignTop);
    layout->addWidget(m_error, 1, 1, 1, 2);
    layout->addWidget(m_note, 2, 1, 1, 2);
    layout->setColumnStretch(1, 1);
    connect(m_field, &SettingField::edited, this, &SettingRow::take);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        if (const Result<void> done = m_editor.reset(key()); !done) {
            m_error->setText(done.error().message);
            m_error->show();
        }
    });
    refresh();
}

bool SettingRow::matches(const QStringList &words) const
{
    const QString text = translated(m_spec.label) + u' ' + translated(m_spec.help) + u' ' + key();
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

void SettingRow::refresh()
{
    const Settings &settings = m_editor.settings();
    m_field->show(settings.text(key()));
    m_reset->setVisible(settings.inFile(key()).has_value());
    m_note->setText(note());
    m_error->hide();
}

void SettingRow::take(const QString &value)
{
    if (const Result<void> done = m_editor.set(key(), value); !done) {
        m_error->setText(done.error().message); // the wrong text stays, to be mended
        m_error->show();
    }
}

QString SettingRow::note() const
{
    const Settings &settings = m_editor.settings();
    QStringList notes{translated(m_spec.help)};
    if (m_spec.needsRestart) {
        notes.append(tr("Takes effect at the next start."));
    }
    const Settings::Origin origin = settings.origin(key());
    if (origin == Settings::Origin::Environment) {
        notes.append(tr("The environment of this process says otherwise than the file, and wins."));
    } else if (origin == Settings::Origin::CommandLine) {
        notes.append(tr("--set on the command line of this process says so, and wins over the file."));
    }
    if (settings.inFile(key())) {
        notes.append(tr("Default: %1").arg(settingValueText(key(), QString::fromUtf8(m_spec.defaultValue))));
    }
    return notes.join(u' ');
}
} // namespace kuramori
