// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/worksearch.h"

#include "ui/delegates/titledelegate.h"
#include "ui/panels/emptystate.h"
#include "ui/theme/plaintext.h"
#include "ui/theme/searchfield.h"

#include <QAction>
#include <QFrame>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr QSize largest{820, 460};
constexpr int air = 40; // left and right of it in a narrow window
constexpr std::chrono::milliseconds unnoticed = 150ms;

enum Page { FoundPage, HintPage, NothingPage, NoWorksPage };
} // namespace

WorkSearch::WorkSearch(LibrarySearch &search, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_model(search)
    , m_field(new SearchField(tr("Title, author, narrator or series"), tr("Title, author, narrator or series"), this))
    , m_list(new QTreeView(this))
    , m_note(new PlainLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Find a work"));
    createField();
    createList();
    m_note->setProperty("role", QStringLiteral("caption"));
    auto *keys = new PlainLabel(tr("Enter opens it, Ctrl+Enter filters its panel, Esc closes"), this);
    keys->setProperty("role", QStringLiteral("caption"));
    auto *footer = new QHBoxLayout;
    footer->addWidget(m_note, 1);
    footer->addWidget(keys);
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    auto *frame = new QFrame(this); // a popup has no edge of its own
    frame->setProperty("card", true);
    outside->addWidget(frame);
    auto *layout = new QVBoxLayout(frame);
    layout->addWidget(m_field);
    layout->addLayout(createPages(), 1);
    layout->addLayout(footer);

    m_patience.setSingleShot(true);
    m_patience.setInterval(unnoticed);
    connect(&m_patience, &QTimer::timeout, this, &WorkSearch::showPage);
    connect(&m_model, &WorkSearchModel::answered, this, &WorkSearch::showAnswer);
    connect(&m_model, &WorkSearchModel::failed, this, [this](const Error &error) {
        m_opensFirst = false;
        showPage();
        m_note->setText(oneLine(error.message));
    });
    resize(largest.boundedTo(parent->size() - QSize(air, air)));
    move(parent->mapToGlobal(QPoint((parent->width() - width()) / 2, parent->height() / 8)));
    showPage();
    m_field->setFocus();
}

void WorkSearch::createField()
{
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &WorkSearch::search);
}

void WorkSearch::createList()
{
    m_list->setAccessibleName(tr("Works found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegateForColumn(int(FoundColumn::Title), new TitleDelegate(this));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_list->setSelectionBehavior(QTreeView::SelectRows);
    m_list->setEditTriggers(QTreeView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->moveSection(int(FoundColumn::Group), 0);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(int(FoundColumn::Title), QHeaderView::Stretch);
    connect(m_list, &QTreeView::clicked, this, &WorkSearch::openWork);
}

QStackedLayout *WorkSearch::createPages()
{
    auto *filter = new QAction(tr("Use it as the library's &filter"), this);
    connect(filter, &QAction::triggered, this, &WorkSearch::filterPanel);
    m_pages = new QStackedLayout;
    m_pages->addWidget(m_list);
    m_pages->addWidget(new EmptyState(QStringLiteral("search"), tr("Type what you know of it"),
                                      tr("Titles in any language, authors, narrators and series all count, in any "
                                         "order. Beginnings of words will do; case, accents and a slip of the finger "
                                         "do not matter."),
                                      nullptr, this));
    m_pages->addWidget(new EmptyState(QStringLiteral("search"), tr("Nothing has such a name"),
                                      tr("Try fewer words, another spelling, or the original title. As a filter it "
                                         "also catches works that come later."),
                                      filter, this));
    m_pages->addWidget(new EmptyState(QStringLiteral("library"), tr("There are no works yet"),
                                      tr("Add a folder with audiobooks or take snapshots; what they hold is found here "
                                         "at once."),
                                      nullptr, this));
    return m_pages;
}

bool WorkSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (pressed(key->key(), key->modifiers())) {
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

bool WorkSearch::pressed(int key, Qt::KeyboardModifiers modifiers)
{
    const int page = std::max(1, m_list->viewport()->height() / std::max(1, m_list->sizeHintForRow(0)) - 1);
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        step(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        step(key == Qt::Key_PageDown ? page : -page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers.testFlag(Qt::ControlModifier)) {
            filterPanel();
        } else {
            m_opensFirst = !m_model.isAnswered();
            openWork(m_list->currentIndex());
        }
        return true;
    default:
        return false;
    }
}

/// The rows of the text before go at once; their picture stays for a moment, so that typing does not flicker.
void WorkSearch::search(const QString &text)
{
    m_opensFirst = false;
    m_list->setUpdatesEnabled(false);
    m_model.search(text);
    if (m_model.isAnswered()) {
        showAnswer();
    } else {
        m_patience.start();
    }
}

void WorkSearch::showAnswer()
{
    showPage();
    if (m_model.rowCount() > 0 && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model.index(0, 0));
        m_list->scrollToTop();
    }
    if (m_opensFirst) {
        m_opensFirst = false;
        openWork(m_list->currentIndex());
    }
}

void WorkSearch::showPage()
{
    m_patience.stop();
    m_list->setUpdatesEnabled(true);
    const bool isNothing = m_model.isAnswered() && m_model.rowCount() == 0;
    const Page nothing = m_model.isStoreEmpty() ? NoWorksPage : NothingPage;
    m_pages->setCurrentIndex(!m_model.hasWords() ? HintPage : isNothing ? nothing : FoundPage);
    const QString rows = QLocale().toString(m_model.rowCount());
    if (!m_model.isAnswered()) {
        m_note->setText(tr("Searching…"));
    } else if (m_model.isCut()) {
        m_note->setText(tr("The first %1: type more to narrow it down").arg(rows));
    } else {
        m_note->setText(m_model.rowCount() > 0 ? tr("Found: %1").arg(rows) : QString());
    }
}

void WorkSearch::step(int rows)
{
    const int last = m_model.rowCount() - 1;
    if (last >= 0) {
        const int row = std::clamp(m_list->currentIndex().row() + rows, 0, last);
        m_list->setCurrentIndex(m_model.index(row, 0));
    }
}

void WorkSearch::openWork(const QModelIndex &index)
{
    if (index.isValid()) {
        const FoundWork work = m_model.at(index.row());
        close();
        Q_EMIT chosen(work);
    }
}

/// Where nothing is chosen, the library's: what comes later may answer. A person by name: their panel forgives no
/// slips.
void WorkSearch::filterPanel()
{
    const QString text = m_field->text().trimmed();
    const int row = m_list->currentIndex().row();
    if (!text.isEmpty()) {
        const SubjectKind kind = row >= 0 ? m_model.at(row).kind : SubjectKind::Anime;
        const QString wanted = kind == SubjectKind::Person ? m_model.at(row).title : text;
        close();
        Q_EMIT filterWanted(wanted, kind);
    }
}
} // namespace kuramori
