// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/asyncsecrets.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace kuramori
{
class PlainLabel;

/// A line to type a key or a password into, hidden until "Show" is pressed, that says below where it is kept or will be
/// kept. Nothing that is kept is ever shown: it can be replaced and forgotten.
class SecretField final : public QWidget
{
    Q_OBJECT
public:
    explicit SecretField(AsyncSecrets &secrets, QWidget *parent = nullptr); ///< the secrets outlive it

    QLineEdit *edit() const { return m_edit; }
    /// What is typed is kept under this name for the origin of this address. An empty name: it is not known yet.
    void setTarget(const QString &secretName, const QUrl &url);
    const QString &secretName() const { return m_name; }
    /// It can only be forgotten: there is no address that it could be sent to.
    void setUnneeded(bool isUnneeded);
    void clear(); ///< what was typed does not stay in the window
    bool isTyped() const;
    /// Keeps what is typed; kept() or failed() follow, from the event loop. To be called when isTyped().
    void keep();
    void complain(const QString &sentence); ///< below the field, until something is typed

Q_SIGNALS:
    void edited();
    void grown(); ///< what is said takes more or fewer lines
    void kept(const kuramori::SecretNote &note);
    void failed(const QString &sentence);
    void forgotten(const QString &secretName);

private:
    QWidget *createLine();
    void follow();
    QString words() const;
    QString placeWords() const;
    void forget();
    void askToForget();

    AsyncSecrets &m_secrets;
    QString m_name;
    QUrl m_url;
    bool m_isUnneeded = false;
    std::optional<Result<SecretPlace>> m_place; ///< where a new one goes; nothing: not known yet
    QLineEdit *m_edit;
    QPushButton *m_show;
    QPushButton *m_forget;
    PlainLabel *m_words;
    PlainLabel *m_error;
};
} // namespace kuramori
