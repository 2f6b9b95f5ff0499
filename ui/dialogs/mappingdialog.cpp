// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mappingdialog.h"

#include "ui/theme/plaintext.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kuramori
{
namespace
{
constexpr int fieldWidth = 380;
}

MappingDialog::MappingDialog(const Server &server, const QStringList &folders, const PathMapping &proposal,
                             QWidget *parent)
    : QDialog(parent)
    , m_server(new QComboBox(this))
    , m_local(new QLineEdit(this))
    , m_note(new PlainLabel(this))
{
    setWindowTitle(tr("Map a folder of %1").arg(server.name));
    auto *about = new PlainLabel(tr("The same folder under two names: as the server calls it, and as this machine "
                                    "does. Files below it are found again by that."),
                                 this);
    about->setWordWrap(true);
    about->setProperty("role", QStringLiteral("caption"));
    auto *form = new QFormLayout;
    addFields(*form, folders, proposal);
    m_note->setProperty("role", QStringLiteral("warning"));
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_note->setAlignment(Qt::AlignTop);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *agree = buttons->addButton(tr("&Map"), QDialogButtonBox::AcceptRole);
    agree->setDefault(true);
    agree->setProperty("primary", true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MappingDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    look();
}

void MappingDialog::addFields(QFormLayout &form, const QStringList &folders, const PathMapping &proposal)
{
    m_server->setEditable(true);
    m_server->setInsertPolicy(QComboBox::NoInsert);
    m_server->completer()->setCaseSensitivity(Qt::CaseSensitive); // so are a server's folders
    m_server->addItems(folders);
    m_server->setCurrentText(proposal.server);
    m_server->lineEdit()->setPlaceholderText(QStringLiteral("/audiobooks"));
    m_server->setAccessibleName(tr("Folder of the server"));
    m_server->lineEdit()->setAccessibleName(tr("Folder of the server"));
    m_server->setMinimumWidth(fieldWidth);
    form.addRow(tr("Folder of the &server"), m_server);
    m_local->setText(proposal.local);
    m_local->setPlaceholderText(QStringLiteral("/mnt/nas/books"));
    m_local->setAccessibleName(tr("Folder here"));
    auto *choose = new QPushButton(tr("&Choose…"), this);
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose the folder here"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_local, 1);
    line->addWidget(choose);
    auto *label = new PlainLabel(tr("Folder &here"), this);
    label->setBuddy(m_local);
    form.addRow(label, line);
    connect(choose, &QPushButton::clicked, this, &MappingDialog::choose);
    connect(m_local, &QLineEdit::textChanged, this, &MappingDialog::look);
    connect(m_server, &QComboBox::editTextChanged, this, &MappingDialog::look);
}

void MappingDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Folder here"), m_local->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_local, &QLineEdit::setText);
    dialog->open();
}

/// A folder that is not there may be on a disk that is not mounted: it is odd, not wrong.
void MappingDialog::look()
{
    const QString local = m_local->text().trimmed();
    const bool isOdd = local.startsWith(u'/') && !QDir(local).exists();
    m_note->setText(isOdd ? tr("There is no folder %1 now.").arg(local) : QString());
}

void MappingDialog::finish()
{
    const Result<PathMapping> mapping = checkedMapping(m_server->currentText().trimmed(), m_local->text().trimmed());
    if (!mapping) {
        m_note->setText(mapping.error().message);
        return;
    }
    Q_EMIT given(*mapping);
    accept();
}
} // namespace kuramori
