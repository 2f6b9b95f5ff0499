// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/server.h"

#include <QDialog>
#include <QStringList>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace kuramori
{
class PlainLabel;
class Secrets;

/// Asks for an audiobook server: what to call it, where it is and whom it takes us for. The secret is not asked for:
/// secrets come from the environment, so the dialog says under which name, and whether it is there.
class ServerDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `known`: the server whose account is to be changed; nothing: a new one. `taken`: names that a new one cannot
    /// have. The secrets outlive the dialog.
    ServerDialog(const Secrets &secrets, const std::optional<Server> &known, const QStringList &taken,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const kuramori::Server &server); ///< it is as the checks want it

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

    const Secrets &m_secrets;
    const std::optional<Server> m_known;
    const QStringList m_taken;
    Field m_name{};
    Field m_address{};
    QComboBox *m_signIn = nullptr;
    Field m_user{};
    QLineEdit *m_variable = nullptr;
    PlainLabel *m_secret = nullptr;
};
} // namespace kuramori
