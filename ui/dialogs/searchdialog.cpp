// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/searchdialog.h"

#include "ui/theme/plaintext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kuramori
{
namespace
{
constexpr int fieldWidth = 380;
constexpr int longest = 500; // of what is typed
const QString between = QStringLiteral("; ");
} // namespace

SearchDialog::SearchDialog(const SearchWords &proposal, QWidget *parent)
    : QDialog(parent)
    , m_title(new QLineEdit(this))
    , m_authors(new QLineEdit(this))
{
    setWindowTitle(tr("Search for the book"));
    auto *about = new PlainLabel(tr("Providers are asked for these words instead of those in the files, now and later. "
                                    "What they have comes up for review, unless it is surely the book. Undo looks by "
                                    "the files again."),
                                 this);
    about->setWordWrap(true);
    about->setProperty("role", QStringLiteral("caption"));
    auto *form = new QFormLayout;
    addFields(*form, proposal);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_agree = buttons->addButton(tr("&Search"), QDialogButtonBox::AcceptRole);
    m_agree->setDefault(true);
    m_agree->setProperty("primary", true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SearchDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    look();
}

void SearchDialog::addFields(QFormLayout &form, const SearchWords &proposal)
{
    m_title->setText(proposal.title);
    m_title->setMaxLength(longest);
    m_title->setMinimumWidth(fieldWidth);
    m_title->setAccessibleName(tr("Title"));
    m_title->selectAll();
    form.addRow(tr("&Title"), m_title);
    m_authors->setText(proposal.authors.join(between));
    m_authors->setMaxLength(longest);
    m_authors->setAccessibleName(tr("Authors"));
    m_authors->setPlaceholderText(tr("Anybody; several with a semicolon between"));
    form.addRow(tr("&Authors"), m_authors);
    connect(m_title, &QLineEdit::textChanged, this, &SearchDialog::look);
}

void SearchDialog::look()
{
    m_agree->setEnabled(!m_title->text().trimmed().isEmpty());
}

void SearchDialog::finish()
{
    SearchWords words{m_title->text().simplified(), {}};
    const QStringList authors = m_authors->text().split(u';', Qt::SkipEmptyParts);
    for (const QString &author : authors) {
        if (const QString name = author.simplified(); !name.isEmpty()) {
            words.authors.append(name);
        }
    }
    accept();
    Q_EMIT given(words);
}
} // namespace kuramori
