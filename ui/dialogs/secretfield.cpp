// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/secretfield.h"

#include "models/tables/secretwords.h"
#include "ui/theme/plaintext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace kuramori
{
namespace
{
constexpr int longestSecret = 16 * 1024;

QString placeholderFor(const std::optional<SecretNote> &note)
{
    if (!note) {
        return {};
    }
    switch (note->place) {
    case SecretPlace::Environment:
        return SecretField::tr("from the environment");
    case SecretPlace::Keyring:
        return SecretField::tr("kept in the keyring");
    case SecretPlace::File:
        return SecretField::tr("kept in an encrypted file");
    }
    return {};
}
} // namespace

SecretField::SecretField(AsyncSecrets &secrets, QWidget *parent)
    : QWidget(parent)
    , m_secrets(secrets)
    , m_edit(new QLineEdit(this))
    , m_show(new QPushButton(tr("Sho&w"), this))
    , m_forget(new QPushButton(tr("&Forget…"), this))
    , m_words(new PlainLabel(this))
    , m_error(new PlainLabel(this))
{
    m_words->setProperty("role", QStringLiteral("caption"));
    m_error->setProperty("role", QStringLiteral("warning"));
    for (PlainLabel *label : {m_words, m_error}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignTop);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(createLine());
    layout->addWidget(m_error);
    layout->addWidget(m_words);
    setFocusProxy(m_edit);
    connect(&m_secrets, &AsyncSecrets::changed, this, &SecretField::follow);
    m_secrets.findPlace(this, [this](const Result<SecretPlace> &place) {
        m_place = place;
        follow();
    });
    follow();
}

QWidget *SecretField::createLine()
{
    m_edit->setAccessibleName(tr("API key or password"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setMaxLength(longestSecret);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                | Qt::ImhNoAutoUppercase);
    m_show->setCheckable(true);
    m_show->setToolTip(tr("Show what is typed"));
    for (QPushButton *button : {m_show, m_forget}) {
        button->setAutoDefault(false);
    }
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_show);
    layout->addWidget(m_forget);
    connect(m_show, &QPushButton::toggled, this,
            [this](bool isShown) { m_edit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_forget, &QPushButton::clicked, this, &SecretField::askToForget);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        complain({});
        follow();
        Q_EMIT edited();
    });
    return line;
}

void SecretField::setTarget(const QString &secretName, const QUrl &url)
{
    if (secretName != m_name) {
        complain({});
    }
    m_name = secretName;
    m_url = url;
    follow();
}

void SecretField::setUnneeded(bool isUnneeded)
{
    m_isUnneeded = isUnneeded;
    follow();
}

bool SecretField::isTyped() const
{
    return m_edit->isEnabled() && !m_edit->text().isEmpty();
}

void SecretField::keep()
{
    setEnabled(false);
    const Secret value(m_edit->text().trimmed().toUtf8());
    m_secrets.keep(this, m_name, value, m_url, [this](const Result<SecretNote> &note) {
        setEnabled(true);
        if (note) {
            clear();
            follow();
            Q_EMIT kept(*note);
        } else {
            complain(note.error().message);
            m_edit->setFocus();
            Q_EMIT failed(note.error().message);
        }
    });
}

void SecretField::clear()
{
    m_edit->setText({}); // unlike clear() it leaves nothing to take back by Ctrl+Z
    m_show->setChecked(false);
}

void SecretField::complain(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    m_edit->setAccessibleDescription(sentence.isEmpty() ? m_words->text() : sentence);
    Q_EMIT grown();
}

void SecretField::follow()
{
    const std::optional<SecretNote> note = m_name.isEmpty() ? std::nullopt : m_secrets.now().note(m_name);
    const bool isOfEnvironment = note && note->place == SecretPlace::Environment;
    m_edit->setEnabled(!isOfEnvironment && !m_isUnneeded);
    m_edit->setPlaceholderText(placeholderFor(note));
    m_show->setEnabled(m_edit->isEnabled());
    m_forget->setVisible(note && !isOfEnvironment);
    m_words->setText(words());
    m_error->setVisible(!m_error->text().isEmpty());
    m_edit->setAccessibleDescription(m_error->text().isEmpty() ? m_words->text() : m_error->text());
    Q_EMIT grown();
}

QString SecretField::words() const
{
    if (m_name.isEmpty()) {
        return placeWords();
    }
    const std::optional<SecretNote> note = m_secrets.now().note(m_name);
    if (!note) {
        return placeWords();
    }
    if (note->place == SecretPlace::Environment) {
        return tr("%1 stands in the environment of this program and goes before what is typed in.")
            .arg(Secrets::variable(m_name));
    }
    if (m_isUnneeded) {
        return tr("Nothing here needs it any more: it can be forgotten.");
    }
    return isTyped() || m_url.isEmpty() ? placeWords() : secretWords(*note, m_url);
}

QString SecretField::placeWords() const
{
    if (!m_place) {
        return tr("Looking for a place to keep it …");
    }
    if (!*m_place) {
        return m_place->error().message;
    }
    return **m_place == SecretPlace::Keyring
        ? tr("It will be kept in the keyring of this desktop, and sent to this address alone.")
        : tr("It will be kept in an encrypted file of the profile, not in a keyring, and sent to this address alone.");
}

void SecretField::askToForget()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Question);
    box->setText(tr("Forget the secret %1? It cannot be brought back from here.").arg(oneLine(m_name, 80)));
    const QPushButton *agree = box->addButton(tr("&Forget"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(agree, &QPushButton::clicked, this, &SecretField::forget);
    box->open();
}

void SecretField::forget()
{
    setEnabled(false);
    m_secrets.forget(this, m_name, [this, name = m_name](const Result<void> &gone) {
        setEnabled(true);
        complain(gone ? QString() : gone.error().message);
        follow();
        if (gone) {
            Q_EMIT forgotten(name);
        } else {
            Q_EMIT failed(gone.error().message);
        }
    });
}
} // namespace kuramori
