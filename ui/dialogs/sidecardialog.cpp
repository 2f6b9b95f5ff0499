// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sidecardialog.h"

#include "ui/dialogs/wrappedlabel.h"
#include "ui/theme/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kuramori
{
namespace
{
constexpr QSize firstSize(940, 520);
}

SideCarDialog::SideCarDialog(Store &store, AsyncReader &reader, QList<WorkId> books, QWidget *parent)
    : QDialog(parent)
    , m_books(std::move(books))
    , m_model(store, reader)
    , m_form(new QComboBox(this))
    , m_replace(new QCheckBox(tr("&Replace side-cars that others wrote, too"), this))
    , m_table(new QTableView(this))
    , m_state(new PlainLabel(this))
{
    setWindowTitle(tr("Write side-cars"));
    resize(firstSize);
    auto *about = new WrappedLabel(tr("A side-car beside a book says what is known of it, so that the library can be "
                                      "read without this program. Nothing is written into folders where nobody has "
                                      "allowed it (panel Folders), or beside audio that may be what is being seeded."),
                                   this);
    about->setProperty("role", QStringLiteral("caption"));
    m_state->setProperty("role", QStringLiteral("caption"));
    m_state->setWordWrap(true);
    m_state->setAccessibleName(tr("State of the work"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_write = buttons->addButton(tr("&Write"), QDialogButtonBox::ActionRole);
    m_write->setProperty("primary", true);
    setUpTable();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addLayout(createChoices());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_state);
    layout->addLayout(createTools());
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, [this] { ask(false); });
    connect(&m_model, &SideCarModel::refreshed, this, &SideCarDialog::follow);
    connect(&m_model, &SideCarModel::failed, this, [this](const Error &error) { m_state->setText(error.message); });
    showWork();
}

QHBoxLayout *SideCarDialog::createChoices()
{
    m_form->addItem(tr("metadata.json (Audiobookshelf)"), QStringLiteral("json"));
    m_form->addItem(tr("metadata.opf (Calibre)"), QStringLiteral("opf"));
    m_form->addItem(tr("Both"), QStringLiteral("both"));
    m_form->setAccessibleName(tr("Form of the side-cars"));
    m_replace->setToolTip(plainTip(tr("The old ones go to the bin of the folder, and what they say of the books counts "
                                      "no longer. Taking the run back brings them back.")));
    auto *row = new QHBoxLayout;
    row->addWidget(m_form);
    row->addWidget(m_replace);
    row->addStretch();
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] { ask(true); });
    connect(m_replace, &QCheckBox::toggled, this, [this] { ask(true); });
    return row;
}

QHBoxLayout *SideCarDialog::createTools()
{
    m_stop = new QPushButton(tr("&Stop"), this);
    m_undo = new QPushButton(tr("Take the last run &back"), this);
    m_undo->setToolTip(plainTip(tr("Take away what was written last, and bring back what lay there, where nobody has "
                                   "changed it since")));
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (QPushButton *button : {m_stop, m_undo}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_stop, &QPushButton::clicked, this, [this] { Q_EMIT stopWanted(m_model.view().job->id); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_askedAfter = m_model.view().job->id;
        Q_EMIT undoWanted(m_model.view().lastAct);
        showWork();
    });
    return row;
}

void SideCarDialog::setUpTable()
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Side-cars"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QList<int> widths{180, 300, 180};
    for (int column = 0; column < widths.size(); ++column) {
        m_table->setColumnWidth(column, widths.at(column));
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showWork(); });
}

SideCarOrder SideCarDialog::order(bool isPlan) const
{
    SideCarOrder order;
    order.books = m_books;
    const QString form = m_form->currentData().toString();
    for (const SideCarForm each : sideCarForms) {
        if (form == QLatin1String("both") || form == sideCarFormName(each)) {
            order.forms.append(each);
        }
    }
    order.mayReplace = m_replace->isChecked();
    order.isPlan = isPlan;
    return order;
}

void SideCarDialog::ask(bool isPlan)
{
    const std::optional<JobRow> &job = m_model.view().job;
    m_askedAfter = job ? job->id : m_model.view().since;
    Q_EMIT wanted(order(isPlan));
    showWork();
}

/// The first plan waits for the model to know which jobs were there before it.
void SideCarDialog::follow()
{
    const std::optional<JobRow> &job = m_model.view().job;
    if (m_askedAfter && job && *m_askedAfter < job->id) {
        m_askedAfter.reset();
    }
    if (!m_isPlanned) {
        m_isPlanned = true;
        ask(true);
        return;
    }
    showWork();
}

void SideCarDialog::showWork()
{
    if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid()) {
        m_table->selectRow(0);
    }
    const int row = m_table->currentIndex().row(); // what does not fit into the table
    const QString why = row >= 0 ? m_model.at(row).step.why : QString();
    m_state->setText(why.isEmpty() ? stateSentence() : stateSentence() + u'\n' + why);
    m_form->setEnabled(!isBusy());
    m_replace->setEnabled(!isBusy());
    m_stop->setEnabled(m_model.isBusy());
    m_undo->setEnabled(!isBusy() && m_model.view().lastAct.isValid());
    m_write->setEnabled(!isBusy() && m_model.changes() > 0);
}

QString SideCarDialog::stateSentence() const
{
    const std::optional<JobRow> &job = m_model.view().job;
    if (isBusy() || !job) {
        return tr("Looking at the folders …");
    }
    if (job->state != JobState::Completed) {
        return job->errors.isEmpty() ? tr("It was stopped.") : job->errors.constLast().message;
    }
    const auto count = [&job](const char *name) { return job->output.value(QLatin1String(name)).toInteger(); };
    if (job->kind == librarySideCarUndoKind) {
        return tr("Side-cars taken back: %1 of %2.").arg(count("undone")).arg(count("files"));
    }
    if (job->args.value(QLatin1String("dry_run")).toBool()) {
        return tr("Side-cars to write: %1. Up to date: %2. Not written: %3.")
            .arg(m_model.changes())
            .arg(count("same"))
            .arg(count("foreign") + count("refuse"));
    }
    return tr("Side-cars written: %1. Up to date: %2. Not written: %3.")
        .arg(count("written"))
        .arg(count("same"))
        .arg(count("foreign") + count("refuse") + count("failed"));
}
} // namespace kuramori
