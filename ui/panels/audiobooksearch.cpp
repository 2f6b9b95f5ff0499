// SPDX-License-Identifier: GPL-3.0-or-later
// How the audiobooks are searched, and what is kept of it.
#include "models/tables/librarysearch.h"
#include "models/tables/worksearch.h"
#include "ui/panels/audiobookspanel.h"
#include "ui/panels/bookfilterbar.h"
#include "ui/panels/commands.h"
#include "ui/panels/covergrid.h"
#include "ui/panels/datatable.h"

#include <QInputDialog>
#include <QLineEdit>

namespace kuramori
{
/// What has the words in it is shown at once. What the search finds besides, with typos or under other names, joins it:
/// its index may have to be made first.
void AudiobooksPanel::followSearch()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setFilter(text);
        askSearch();
    });
    connect(m_filter, &QLineEdit::textEdited, this, [this] { m_wanted = {}; });
    connect(&m_parts.search, &LibrarySearch::changed, this, &AudiobooksPanel::askSearch);
    connect(m_table, &QAbstractItemView::pressed, this, [this] { m_wanted = {}; });
    connect(m_grid, &QAbstractItemView::pressed, this, [this] { m_wanted = {}; });
    connect(&m_model, &BookTableModel::refreshed, this, &AudiobooksPanel::selectWanted);
}

void AudiobooksPanel::askSearch()
{
    if (m_filter->text().trimmed().isEmpty()) {
        return;
    }
    m_parts.search.ask(
        this,
        [text = m_filter->text()](Store &, LibraryIndex &index, const std::stop_token &stop) {
            return findBooks(index, text, stop);
        },
        [this](const Result<QList<qint64>> &books) {
            if (books) {
                m_model.setAlike(*books);
            } else {
                Q_EMIT failed(books.error().message);
            }
        });
}

void AudiobooksPanel::setFilter(const QString &text)
{
    m_filter->setText(text);
}

void AudiobooksPanel::showBook(WorkId work)
{
    m_wanted = work;
    selectWanted();
    if (m_wanted.isValid()) {
        clearFilters();
    }
}

void AudiobooksPanel::selectWanted()
{
    const int row = m_wanted.isValid() ? m_model.rowOf(m_wanted.value()) : -1;
    if (row >= 0) {
        m_wanted = {};
        m_table->selectRow(row);
        showSelection(row);
    }
}

void AudiobooksPanel::showOnly(const SeriesOfBook &series)
{
    m_filter->clear();
    m_filters->showOnly(series);
}

void AudiobooksPanel::showOnly(const PersonOfBook &person, bool isNarrator)
{
    m_filter->clear();
    m_filters->showOnly(person, isNarrator);
}

void AudiobooksPanel::followKept()
{
    m_kept.watch([] { return bookFilters; },
                 [this](Result<QList<BookFilter>> filters) {
                     if (filters) {
                         m_filters->setKept(*filters);
                     } else {
                         Q_EMIT failed(filters.error().message);
                     }
                 });
    connect(m_filters, &BookFilterBar::wanted, this, [this](const BookFilter &filter) {
        m_filter->setText(filter.text);
        m_filters->showFilter(filter);
    });
    connect(m_filters, &BookFilterBar::forgetWanted, &m_parts.commands, &Commands::forgetFilter);
    connect(m_filters, &BookFilterBar::keepWanted, this, &AudiobooksPanel::askFilterName);
}

void AudiobooksPanel::askFilterName()
{
    auto *question = new QInputDialog(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Keep this filter"));
    question->setLabelText(tr("Name of the filter; one of this name is replaced:"));
    question->setTextValue(m_filter->text().trimmed());
    connect(question, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty()) {
            BookFilter filter = m_filters->filter();
            filter.name = name.trimmed();
            filter.text = m_filter->text();
            m_parts.commands.keepFilter(toSaved(filter));
        }
    });
    question->open();
}
} // namespace kuramori
