// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/correctiondialog.h"

#include "models/tables/bookwords.h"
#include "ui/theme/plaintext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kuramori
{
namespace
{
constexpr int fieldWidth = 420;
constexpr int longest = 2000; // of what is typed: a book may have many narrators
constexpr int longestPath = 4096;

/// How a field is to be typed, where that is not plain.
QString hint(BookField field)
{
    switch (field) {
    case BookField::Author:
    case BookField::Narrator:
        return CorrectionDialog::tr("several with a semicolon between");
    case BookField::Series:
        return CorrectionDialog::tr("Mistborn #2; several with a semicolon between");
    case BookField::Language:
        return QStringLiteral("en");
    case BookField::Abridged:
        return CorrectionDialog::tr("yes or no");
    case BookField::Hardcover:
        return CorrectionDialog::tr("book/NUMBER, edition/NUMBER or slug/NAME");
    default:
        return {};
    }
}

PlainLabel *caption(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setWordWrap(true);
    label->setProperty("role", QStringLiteral("caption"));
    return label;
}
} // namespace

CorrectionDialog::CorrectionDialog(const CorrectableBook &book, QWidget *parent)
    : QDialog(parent)
    , m_note(new PlainLabel(this))
{
    setWindowTitle(tr("Correct %1").arg(oneLine(book.title, 60)));
    auto *path = caption(oneLine(book.where, longestPath));
    path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    path->setToolTip(plainTip(book.where));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    for (const HeldField &field : book.fields) {
        addRow(*grid, field, book.held.contains(field.field));
    }
    m_note->setProperty("role", QStringLiteral("warning"));
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(fontMetrics().lineSpacing());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_agree = buttons->addButton(tr("C&orrect"), QDialogButtonBox::AcceptRole);
    m_agree->setDefault(true);
    m_agree->setProperty("primary", true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(path);
    layout->addWidget(caption(tr("What is kept holds for good, whatever files and providers say; a field that is kept "
                                 "empty stays empty. All others follow the sources. Files are not changed.")));
    layout->addLayout(grid);
    layout->addWidget(m_note);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CorrectionDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    look();
}

void CorrectionDialog::addRow(QGridLayout &grid, const HeldField &known, bool isKept)
{
    const QString name = bookFieldWord(known.field);
    Row row{known, isKept, new QLineEdit(typedText(known), this), new QCheckBox(tr("Keep"), this)};
    row.text->setMaxLength(longest);
    row.text->setMinimumWidth(fieldWidth);
    row.text->setCursorPosition(0);
    row.text->setAccessibleName(name);
    row.text->setPlaceholderText(hint(known.field));
    row.keep->setChecked(isKept);
    row.keep->setAccessibleName(tr("Keep: %1").arg(name));
    row.keep->setToolTip(tr("It stays like this, whatever the sources say"));
    auto *label = new PlainLabel(name, this);
    label->setBuddy(row.text);
    const int line = grid.rowCount();
    grid.addWidget(label, line, 0);
    grid.addWidget(row.text, line, 1);
    grid.addWidget(row.keep, line, 2);
    connect(row.text, &QLineEdit::textEdited, row.keep, [keep = row.keep] { keep->setChecked(true); });
    connect(row.text, &QLineEdit::textChanged, this, &CorrectionDialog::look);
    connect(row.keep, &QCheckBox::toggled, this, [this, row](bool isOn) {
        if (!isOn) { // what nobody keeps is not said either
            row.text->setText(typedText(row.known));
        }
        look();
    });
    m_rows.push_back(row);
}

/// Untouched, it is what it was: a line cannot spell everything, as a name with a semicolon in it.
HeldField CorrectionDialog::typed(const Row &row)
{
    return row.text->text() == typedText(row.known) ? row.known : heldFieldTyped(row.known.field, row.text->text());
}

QList<HeldField> CorrectionDialog::newlyHeld() const
{
    QList<HeldField> fields;
    for (const Row &row : m_rows) {
        if (const HeldField field = typed(row); row.keep->isChecked() && (!row.wasKept || field != row.known)) {
            fields.append(field);
        }
    }
    return fields;
}

QList<BookField> CorrectionDialog::released() const
{
    QList<BookField> fields;
    for (const Row &row : m_rows) {
        if (row.wasKept && !row.keep->isChecked()) {
            fields.append(row.known.field);
        }
    }
    return fields;
}

QString CorrectionDialog::whatIsWrong() const
{
    const QList<HeldField> fields = newlyHeld();
    for (const HeldField &field : fields) {
        if (const QString why = whyNotHeld(field); !why.isEmpty()) {
            return tr("%1: %2").arg(bookFieldWord(field.field), why);
        }
    }
    return {};
}

void CorrectionDialog::look()
{
    const QString wrong = whatIsWrong();
    m_note->setText(wrong);
    m_agree->setEnabled(wrong.isEmpty() && !(newlyHeld().isEmpty() && released().isEmpty()));
}

void CorrectionDialog::finish()
{
    const QList<HeldField> held = newlyHeld();
    const QList<BookField> freed = released();
    accept();
    Q_EMIT given(held, freed);
}
} // namespace kuramori
