// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/server.h"

#include <QDialog>
#include <QStringList>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;

namespace kuramori
{
class AsyncSecrets;
class PlainLabel;
class SecretField;

/// Asks for an audiobook server: what to call it, where it is, whom it takes us for, and the secret that proves it. The
/// secret is kept before the server is given, for the origin of its address; where that fails the dialog stays open.
class ServerDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `known`: the server whose account is to be changed; nothing: a new one. `taken`: names that a new one cannot
    /// have. The secrets outlive the dialog.
    ServerDialog(AsyncSecrets &secrets, const std::optional<Server> &known, const QStringList &taken,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const kuramori::Server &server); ///< it is as the checks want it
    void said(const QString &sentence); ///< what became of the secret

private:
    struct Field
    {
        QLineEdit *edit;
        PlainLabel *error; ///< below it, while it is wrong
    };
    Field addField(QFormLayout &form, const QString &label, const QString &name);
    void addAccount(QFormLayout &form);
    void addSecret(QFormLayout &form);
    void showKnown();
    void followEdits();
    void grow();
    void finish();
    Result<QString> checkedName() const;
    Result<QString> checkedUser() const;
    static void complain(const Field &field, const QString &error);

    void give();

    AsyncSecrets &m_secrets;
    const std::optional<Server> m_known;
    const QStringList m_taken;
    Field m_name{};
    Field m_address{};
    QComboBox *m_signIn = nullptr;
    Field m_user{};
    SecretField *m_secret = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    Server m_server; ///< what is given when its secret is kept
};
} // namespace kuramori
