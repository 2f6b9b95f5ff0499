// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/confirm.h"

#include "ui/theme/plaintext.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace kuramori
{
namespace
{
constexpr int namedThings = 8;

struct Confirm
{
    Q_DECLARE_TR_FUNCTIONS(Confirm)
};
} // namespace

void confirm(QWidget *parent, const QString &question, const QStringList &names, const QString &verb,
             std::function<void()> then)
{
    QStringList lines{question, QString()};
    for (const QString &name : names.mid(0, namedThings)) {
        lines.append(QStringLiteral("• ") + oneLine(name, 80));
    }
    if (names.size() > namedThings) {
        lines.append(Confirm::tr("… and %n more", nullptr, int(names.size()) - namedThings));
    }
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Question);
    box->setText(lines.join(QLatin1Char('\n')));
    QPushButton *agree = box->addButton(verb, QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(agree, &QPushButton::clicked, parent, [then = std::move(then)] { then(); });
    box->open();
}
} // namespace kuramori
