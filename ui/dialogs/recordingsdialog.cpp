// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recordingsdialog.h"

#include "models/tables/recordingwords.h"
#include "ui/theme/plaintext.h"

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
constexpr QSize firstSize(1060, 460);
}

RecordingsDialog::RecordingsDialog(Store &store, AsyncReader &reader, SeriesId series, const QString &entry,
                                   const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_model(store, reader, series, entry)
    , m_choice(new PlainLabel(this))
    , m_table(new QTableView(this))
    , m_state(new PlainLabel(this))
{
    setWindowTitle(tr("Recordings"));
    resize(firstSize);
    auto *heading = new PlainLabel(this);
    heading->setText(title);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setWordWrap(true);
    m_choice->setWordWrap(true);
    m_state->setWordWrap(true);
    m_state->setProperty("role", QStringLiteral("caption"));
    m_state->setAccessibleName(tr("What is known"));
    setUpTable();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(m_choice);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_state);
    layout->addLayout(createButtons());
    connect(&m_model, &RecordingTableModel::refreshed, this, &RecordingsDialog::showState);
    connect(&m_model, &RecordingTableModel::failed, this,
            [this](const Error &error) { m_state->setText(error.message); });
    showState();
}

void RecordingsDialog::setUpTable()
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Recordings"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QList<int> widths{75, 200, 95, 95, 80, 150, 95};
    for (int column = 0; column < widths.size(); ++column) {
        m_table->setColumnWidth(column, widths.at(column));
    }
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showState(); });
    connect(m_table, &QTableView::activated, this, [this] { m_choose->click(); });
}

QHBoxLayout *RecordingsDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_choose = new QPushButton(tr("C&hoose it"), this);
    m_choose->setProperty("primary", true); // before the box asks for its size: it is styled then
    buttons->addButton(m_choose, QDialogButtonBox::ActionRole);
    m_choose->setToolTip(plainTip(tr("Only this recording will do: another one does not count as here")));
    m_drop = new QPushButton(tr("&Any will do"), this);
    m_drop->setToolTip(plainTip(tr("Take the choice back: whatever recording comes counts as here")));
    m_ask = new QPushButton(tr("Ask the &services"), this);
    m_ask->setToolTip(plainTip(tr("Ask Hardcover and Audible which recordings there are, past what is remembered")));
    m_stop = new QPushButton(tr("S&top"), this);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_ask, m_stop, m_drop}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    row->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ask, &QPushButton::clicked, this, &RecordingsDialog::askWanted);
    connect(m_stop, &QPushButton::clicked, this, [this] { Q_EMIT stopWanted(*m_model.view().job); });
    connect(m_drop, &QPushButton::clicked, this, &RecordingsDialog::choiceDropped);
    connect(m_choose, &QPushButton::clicked, this,
            [this] { Q_EMIT chosen(current()->recording.records.constFirst()); });
    return row;
}

const RecordingLine *RecordingsDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model.at(index.row()) : nullptr;
}

QString RecordingsDialog::choiceText() const
{
    const std::optional<ChosenRecording> &chosen = m_model.view().chosen;
    if (!chosen) {
        return m_model.isLoaded() ? tr("No recording is chosen: whichever comes will do.") : QString();
    }
    QStringList sentences = chosenSentences(*chosen);
    if (chosen->recording.isGone) {
        sentences.append(goneSentence(*chosen));
    }
    return sentences.join(u'\n');
}

void RecordingsDialog::showState()
{
    const RecordingView &view = m_model.view();
    m_choice->setText(choiceText());
    m_state->setText(!m_model.isLoaded() ? QString()
                         : view.job      ? tr("The services are being asked …")
                                         : recordingsSentence(m_model.list().size(), view.lookups));
    const RecordingLine *line = current();
    m_choose->setEnabled(line && !line->isChosen);
    m_drop->setEnabled(view.chosen.has_value());
    m_ask->setEnabled(m_model.isLoaded() && !view.job);
    m_stop->setEnabled(view.job.has_value());
}
} // namespace kuramori
