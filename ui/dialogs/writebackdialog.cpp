// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/writebackdialog.h"

#include "ui/dialogs/wrappedlabel.h"
#include "ui/theme/plaintext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace kuramori
{
namespace
{
constexpr QSize firstSize(980, 560);
} // namespace

WriteBackDialog::WriteBackDialog(Store &store, AsyncReader &reader, const Server &server, QWidget *parent)
    : QDialog(parent)
    , m_server(server)
    , m_model(store, reader, server.id)
    , m_allow(new QCheckBox(tr("Books on this server may be &changed"), this))
    , m_table(new QTableView(this))
    , m_empty(new PlainLabel(this))
    , m_state(new PlainLabel(this))
{
    setWindowTitle(tr("Write back to %1").arg(server.name));
    resize(firstSize);
    auto *about = new WrappedLabel(tr("What is known here of books that are whole on both sides, beside the word of "
                                      "the server. A field that only this side changed is written by itself; where the "
                                      "server said something before, or somebody changed it there, your word is asked "
                                      "for. Nothing known here never empties anything there."),
                                   this);
    about->setProperty("role", QStringLiteral("caption"));
    m_allow->setChecked(server.isWritable);
    m_state->setProperty("role", QStringLiteral("caption"));
    m_state->setWordWrap(true);
    m_state->setAccessibleName(tr("State of the plan"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_write = buttons->addButton(tr("&Write"), QDialogButtonBox::ActionRole);
    m_write->setProperty("primary", true);
    m_write->setToolTip(tr("Write all fields with a check mark, and read back what became of them"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(m_allow);
    layout->addWidget(createTable(), 1);
    layout->addLayout(createChoices());
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, [this] { Q_EMIT writeWanted(m_server); });
    connect(m_allow, &QCheckBox::clicked, this, [this](bool isOn) { Q_EMIT allowed(m_server, isOn); });
    connect(&m_model, &WritePlanModel::chosen, this, &WriteBackDialog::chosen);
    connect(&m_model, &WritePlanModel::refreshed, this, &WriteBackDialog::showPlan);
    connect(&m_model, &WritePlanModel::failed, this, [this](const Error &error) { m_state->setText(error.message); });
    showButtons(true);
}

QWidget *WriteBackDialog::createTable()
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Fields to be written"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QList<int> widths{190, 80, 155, 155, 115};
    for (int column = 0; column < widths.size(); ++column) {
        m_table->setColumnWidth(column, widths.at(column));
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showButtons(isBusy()); });
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    return pages;
}

QHBoxLayout *WriteBackDialog::createChoices()
{
    auto *row = new QHBoxLayout;
    m_choices = {addChoice(*row, tr("Send &mine"), tr("What is known here goes to the server (M in the table)"),
                           QStringLiteral("M"), WriteChoice::Mine),
                 addChoice(*row, tr("Keep &theirs"),
                           tr("The server's word holds here, too, whatever anybody else says (T in the table)"),
                           QStringLiteral("T"), WriteChoice::Theirs),
                 addChoice(*row, tr("&Leave"), tr("Neither, as long as both sides stay as they are (L in the table)"),
                           QStringLiteral("L"), WriteChoice::Leave)};
    row->addStretch();
    m_again = new QPushButton(tr("Compare &again"), this);
    m_undo = new QPushButton(tr("Take the last run &back"), this);
    m_undo->setToolTip(tr("Write back what stood there before, where nobody has changed it since"));
    for (QPushButton *button : {m_again, m_undo}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT planWanted(m_server); });
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoWanted(m_server, m_model.plan().lastAct); });
    return row;
}

QPushButton *WriteBackDialog::addChoice(QHBoxLayout &row, const QString &text, const QString &tip, const QString &key,
                                        WriteChoice choice)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setToolTip(plainTip(tip));
    row.addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, choice] { chooseSelected(choice); });
    auto *shortcut = new QShortcut(QKeySequence(key), m_table);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, choice] { chooseSelected(choice); });
    return button;
}

void WriteBackDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!m_wasShown) {
        m_wasShown = true;
        m_table->setFocus();
        Q_EMIT planWanted(m_server);
    }
}

void WriteBackDialog::chooseSelected(WriteChoice choice)
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    QList<PlanLine> lines;
    lines.reserve(rows.size());
    for (const QModelIndex &index : rows) {
        lines.append(m_model.at(index.row()).line);
    }
    if (!lines.isEmpty() && !isBusy()) {
        Q_EMIT chosen(lines, choice);
    }
}

bool WriteBackDialog::isBusy() const
{
    const std::optional<JobRow> &job = m_model.plan().job;
    return job && !isFinal(job->state);
}

void WriteBackDialog::showPlan()
{
    if (!m_model.plan().server) {
        reject(); // somebody has removed it
        return;
    }
    const QString state = stateSentence();
    m_allow->setChecked(m_model.plan().server->isWritable);
    m_state->setText(state);
    m_empty->setText(
        isBusy() ? state
                 : tr("Nothing to write: what is known here of the books on %1 stands there, too.").arg(m_server.name));
    m_pages->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    if (m_model.rowCount() > 0 && !m_table->selectionModel()->hasSelection()) {
        m_table->selectRow(0);
    }
    showButtons(isBusy());
}

void WriteBackDialog::showButtons(bool isBusy)
{
    const WritePlanModel::Sums sums = m_model.sums();
    const bool mayWrite = m_model.plan().server && m_model.plan().server->isWritable;
    for (QPushButton *button : std::as_const(m_choices)) {
        button->setEnabled(!isBusy && m_table->selectionModel()->hasSelection());
    }
    m_again->setEnabled(!isBusy);
    const WritePlan &plan = m_model.plan();
    m_undo->setEnabled(!isBusy && plan.lastAct.isValid() && (mayWrite || !plan.isLastSent));
    m_write->setEnabled(!isBusy && mayWrite && sums.send + sums.keep > 0);
}

QString WriteBackDialog::stateSentence() const
{
    const std::optional<JobRow> &job = m_model.plan().job;
    if (job && job->state == JobState::Scheduled) {
        return tr("It waits: %1").arg(job->metadata.value(QLatin1String("waiting_for")).toString());
    }
    if (isBusy()) {
        return job->args.value(QLatin1String("dry_run")).toBool() ? tr("Comparing with the server …")
                                                                  : tr("Writing, and reading back …");
    }
    if (job && job->state != JobState::Completed && !job->errors.isEmpty()) {
        return job->errors.constLast().message;
    }
    const WritePlanModel::Sums sums = m_model.sums();
    QString sentence = tr("Fields to send: %1. To keep as the server has them: %2. Waiting for your word: %3.")
                           .arg(sums.send)
                           .arg(sums.keep)
                           .arg(sums.open);
    if (job) {
        const QJsonArray troubles = job->output.value(QLatin1String("trouble")).toArray();
        for (const QJsonValueConstRef trouble : troubles) {
            sentence += u'\n' + trouble.toString();
        }
    }
    return sentence;
}
} // namespace kuramori
