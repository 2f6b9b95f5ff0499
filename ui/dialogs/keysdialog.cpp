// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keysdialog.h"

#include "models/settings/asyncsecrets.h"
#include "models/store/asyncread.h"
#include "models/store/servertable.h"
#include "models/tables/secretwords.h"
#include "ui/dialogs/secretfield.h"
#include "ui/theme/plaintext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr QSize firstSize{820, 440};
constexpr int rowPadding = 10; // pixels, above and below together

QStringList cellsOf(const SecretLine &line)
{
    if (!line.note) {
        return {line.service, KeysDialog::tr("nobody has entered it"), {}, line.url.toString(), line.name};
    }
    const QString since = line.note->since
        ? QLocale().toString(toDateTime(*line.note->since).toLocalTime(), QLocale::ShortFormat)
        : QString();
    const QString origin = line.note->origin.isEmpty() ? line.url.toString() : line.note->origin;
    return {line.service, secretPlaceWord(line.note->place), since, origin, line.name};
}
} // namespace

KeysDialog::KeysDialog(AsyncSecrets &secrets, AsyncReader &reader, const Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_secrets(secrets)
    , m_reader(reader)
    , m_settings(settings)
    , m_table(new QTreeWidget(this))
    , m_empty(new PlainLabel(tr("Nothing here asks for a key. Audiobook servers do: add one under Servers."), this))
    , m_note(new PlainLabel(this))
    , m_field(new SecretField(secrets, this))
    , m_keep(new QPushButton(tr("&Keep"), this))
    , m_test(new QPushButton(tr("&Test"), this))
{
    setWindowTitle(tr("Keys and passwords"));
    setUpTable();
    m_empty->setWordWrap(true);
    m_empty->setProperty("role", QStringLiteral("caption"));
    m_note->becomeNote(tr("What was done last"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_field);
    layout->addWidget(createButtons());
    connect(m_field, &SecretField::edited, this, &KeysDialog::followEdits);
    connect(m_field, &SecretField::kept, this, [this](const SecretNote &note) {
        say(keptSentence(note));
        followEdits();
        Q_EMIT said(keptSentence(note));
    });
    connect(m_field, &SecretField::failed, this, &KeysDialog::followEdits);
    connect(m_field, &SecretField::forgotten, this, [this](const QString &name) {
        say(tr("The secret %1 is forgotten.").arg(name));
        Q_EMIT said(tr("The secret %1 is forgotten.").arg(name));
    });
    connect(&m_secrets, &AsyncSecrets::changed, this, [this] { fill(m_servers); });
    resize(firstSize);
    fill({});
    m_secrets.refresh(); // another process may have kept one
    refresh();
}

void KeysDialog::setUpTable()
{
    m_table->setAccessibleName(tr("Keys and passwords"));
    m_table->setHeaderLabels({tr("For"), tr("Kept in"), tr("Since"), tr("Sent to"), tr("Name")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &KeysDialog::followSelection);
    connect(m_table, &QTreeWidget::itemActivated, this, [this] { m_field->setFocus(); });
}

QWidget *KeysDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_keep, QDialogButtonBox::ActionRole);
    buttons->addButton(m_test, QDialogButtonBox::ActionRole);
    m_keep->setToolTip(tr("Keep what is typed, in place of what was kept"));
    m_test->setToolTip(tr("Ask the server whether it takes the secret"));
    m_keep->setDefault(true); // Enter in the field
    m_test->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_field->keep();
        m_keep->setEnabled(false); // until the answer
    });
    connect(m_test, &QPushButton::clicked, this, &KeysDialog::test);
    return buttons;
}

void KeysDialog::refresh()
{
    m_reader.read(
        this, [](ReadTx &tx) { return ServerRows(tx).all(); },
        [this](const Result<QList<Server>> &servers) {
            if (servers) {
                fill(*servers);
            } else {
                say(servers.error().message);
            }
        });
}

void KeysDialog::fill(const QList<Server> &servers)
{
    const QString selected = current() ? current()->name : QString();
    m_servers = servers;
    m_lines = secretLines(servers, m_settings, m_secrets.now());
    const QSignalBlocker silence(m_table);
    m_table->clear();
    int at = 0;
    for (const SecretLine &line : m_lines) {
        at = line.name == selected ? m_table->topLevelItemCount() : at;
        auto *item = new QTreeWidgetItem(m_table, cellsOf(line));
        // Of the last column, which is as wide as what is left: the hint goes before what the text would need.
        item->setSizeHint(m_table->columnCount() - 1, QSize(0, fontMetrics().height() + rowPadding));
        for (int column = 0; column < m_table->columnCount(); ++column) {
            item->setData(column, Qt::ToolTipRole, plainTip(item->text(column)));
        }
    }
    m_table->setCurrentItem(m_table->topLevelItem(at));
    m_empty->setVisible(m_lines.isEmpty());
    m_field->setVisible(!m_lines.isEmpty());
    followSelection();
}

const SecretLine *KeysDialog::current() const
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    return row < 0 || row >= m_lines.size() ? nullptr : &m_lines.at(row);
}

void KeysDialog::followSelection()
{
    const SecretLine *line = current();
    if (!line || line->name != m_field->secretName()) {
        m_field->clear();
    }
    m_field->setUnneeded(line && line->url.isEmpty());
    m_field->setTarget(line ? line->name : QString(), line ? line->url : QUrl());
    followEdits();
}

void KeysDialog::followEdits()
{
    const SecretLine *line = current();
    m_keep->setEnabled(line && !line->url.isEmpty() && m_field->isTyped());
    m_keep->setText(line && line->note ? tr("&Replace") : tr("&Keep"));
    m_test->setEnabled(line && line->server && line->note);
}

void KeysDialog::test()
{
    const SecretLine *line = current();
    if (!line || !line->server) {
        return;
    }
    const auto server = std::find_if(m_servers.cbegin(), m_servers.cend(),
                                     [line](const Server &each) { return each.id == *line->server; });
    if (server != m_servers.cend()) {
        say(tr("%1 is being asked …").arg(line->service));
        Q_EMIT testWanted(*server);
    }
}

void KeysDialog::say(const QString &sentence)
{
    m_note->setNote(sentence);
}
} // namespace kuramori
