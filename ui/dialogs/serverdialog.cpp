// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/serverdialog.h"

#include "models/tables/secretwords.h"
#include "ui/dialogs/secretfield.h"
#include "ui/theme/plaintext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr int fieldWidth = 420;
constexpr int longestText = 400;

enum SignIn { ByKey, ByPassword }; // in the order of the choices
} // namespace

ServerDialog::ServerDialog(AsyncSecrets &secrets, const std::optional<Server> &known, const QStringList &taken,
                           QWidget *parent)
    : QDialog(parent)
    , m_secrets(secrets)
    , m_known(known)
    , m_taken(taken)
{
    setWindowTitle(known ? tr("Change the server %1").arg(known->name) : tr("Add a server"));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(6);
    m_name = addField(*form, tr("&Name"), tr("Name of the server"));
    m_name.edit->setPlaceholderText(QStringLiteral("home"));
    m_address = addField(*form, tr("&Address"), tr("Address of the server"));
    m_address.edit->setPlaceholderText(QStringLiteral("http://nas:13378"));
    addAccount(*form);
    addSecret(*form);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *agree = m_buttons->addButton(known ? tr("&Change") : tr("A&dd"), QDialogButtonBox::AcceptRole);
    agree->setDefault(true);
    agree->setProperty("primary", true);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ServerDialog::finish);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showKnown();
    followEdits();
}

ServerDialog::Field ServerDialog::addField(QFormLayout &form, const QString &label, const QString &name)
{
    const Field field{new QLineEdit(this), new PlainLabel(this)};
    field.edit->setAccessibleName(name);
    field.edit->setMinimumWidth(fieldWidth);
    field.edit->setMaxLength(longestText);
    field.error->setProperty("role", QStringLiteral("warning"));
    field.error->setWordWrap(true);
    field.error->hide();
    form.addRow(label, field.edit);
    form.addRow(QString(), field.error);
    connect(field.edit, &QLineEdit::textEdited, this, [this, field] {
        complain(field, {});
        followEdits();
    });
    return field;
}

void ServerDialog::addAccount(QFormLayout &form)
{
    m_signIn = new QComboBox(this);
    m_signIn->addItem(tr("By an API key (Audiobookshelf 2.26 and later)"));
    m_signIn->addItem(tr("By user and password"));
    m_signIn->setAccessibleName(tr("How to sign in"));
    form.addRow(tr("S&ign in"), m_signIn);
    m_user = addField(form, tr("&User"), tr("User on the server"));
    connect(m_signIn, &QComboBox::currentIndexChanged, this, &ServerDialog::followEdits);
}

void ServerDialog::addSecret(QFormLayout &form)
{
    m_secret = new SecretField(m_secrets, this);
    auto *label = new PlainLabel(tr("&Key or password"), this);
    label->setBuddy(m_secret->edit());
    form.addRow(label, m_secret);
    connect(m_secret, &SecretField::grown, this, &ServerDialog::grow);
    connect(m_secret, &SecretField::kept, this, [this](const SecretNote &note) {
        Q_EMIT said(keptSentence(note));
        give();
    });
    connect(m_secret, &SecretField::failed, this, [this] { m_buttons->setEnabled(true); });
    connect(m_secret, &SecretField::forgotten, this,
            [this](const QString &name) { Q_EMIT said(tr("The secret %1 is forgotten.").arg(name)); });
}

void ServerDialog::showKnown()
{
    if (!m_known) {
        return;
    }
    m_name.edit->setText(m_known->name);
    m_name.edit->setReadOnly(true); // its secret goes by it
    m_name.edit->setToolTip(tr("The name stays: the secret goes by it."));
    m_address.edit->setText(m_known->url.toString());
    m_signIn->setCurrentIndex(m_known->user.isEmpty() ? ByKey : ByPassword);
    m_user.edit->setText(m_known->user);
    m_address.edit->setFocus();
}

/// What follows from the fields while they are typed in.
void ServerDialog::followEdits()
{
    m_user.edit->setEnabled(m_signIn->currentIndex() == ByPassword);
    const Result<QString> name = checkedServerName(m_name.edit->text().trimmed());
    const Result<QUrl> address = checkedServerUrl(m_address.edit->text().trimmed());
    m_secret->setTarget(name ? serverSecretName(*name) : QString(), address ? *address : QUrl());
    grow();
}

/// What is said below the fields takes as many lines as it needs; the dialog never shrinks under one's hands.
void ServerDialog::grow()
{
    if (!layout()) { // it is being put together
        return;
    }
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

Result<QString> ServerDialog::checkedName() const
{
    if (m_known) {
        return m_known->name;
    }
    Result<QString> name = checkedServerName(m_name.edit->text().trimmed());
    if (name && m_taken.contains(*name)) {
        return fail(ErrorKind::Refused, tr("There is a server %1 already.").arg(*name));
    }
    return name;
}

/// Empty when the secret is an API key.
Result<QString> ServerDialog::checkedUser() const
{
    if (m_signIn->currentIndex() == ByKey) {
        return QString();
    }
    const QString user = m_user.edit->text().trimmed();
    return user.isEmpty() ? fail(ErrorKind::Usage, tr("Write the name of the user.")) : Result<QString>(user);
}

void ServerDialog::finish()
{
    const Result<QString> name = checkedName();
    const Result<QUrl> address = checkedServerUrl(m_address.edit->text().trimmed());
    const Result<QString> user = checkedUser();
    complain(m_user, user ? QString() : user.error().message);
    complain(m_address, address ? QString() : address.error().message);
    complain(m_name, name ? QString() : name.error().message); // the first wrong one has the focus in the end
    if (!name || !address || !user) {
        grow();
        return;
    }
    m_server = m_known.value_or(Server());
    m_server.name = *name;
    m_server.url = *address;
    m_server.user = *user;
    if (!m_secret->isTyped()) { // it may be told later, or stand in the environment
        give();
        return;
    }
    m_buttons->setEnabled(false); // until the answer
    m_secret->setTarget(serverSecretName(*name), *address);
    m_secret->keep();
}

void ServerDialog::give()
{
    Q_EMIT given(m_server);
    accept();
}

void ServerDialog::complain(const Field &field, const QString &error)
{
    field.error->setText(error);
    field.error->setVisible(!error.isEmpty());
    field.edit->setAccessibleDescription(error);
    if (!error.isEmpty()) {
        field.edit->setFocus();
    }
}
} // namespace kuramori
