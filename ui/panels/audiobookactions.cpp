// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in the panel of audiobooks.
#include "ui/panels/actionregistry.h"
#include "ui/panels/audiobookspanel.h"
#include "ui/panels/bookfilterbar.h"
#include "ui/panels/bookpane.h"
#include "ui/panels/commands.h"
#include "ui/panels/currentwork.h"
#include "ui/panels/datatable.h"
#include "ui/panels/desktopfiles.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>

namespace kuramori
{
namespace
{
constexpr qsizetype copiedTitles = 10'000; // a clipboard is no export
}

void AudiobooksPanel::registerViewActions()
{
    m_parts.actions.add({.id = QStringLiteral("books.filter"),
                         .text = tr("&Filter the audiobooks"),
                         .tip = tr("Find audiobooks by title, author, narrator or series"),
                         .icon = QStringLiteral("filter"),
                         .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
                         .command = [this] { focusFilter(); },
                         .enabledWhen = {},
                         .checkedWhen = {}});
    m_parts.actions.add({.id = QStringLiteral("books.clear"),
                         .text = tr("&Clear the filters"),
                         .tip = tr("Show all audiobooks again"),
                         .icon = QStringLiteral("cancel"),
                         .shortcut = {},
                         .command = [this] { clearFilters(); },
                         .enabledWhen = [this] { return !m_filter->text().isEmpty() || !m_model.facets().isEmpty(); },
                         .checkedWhen = {}});
    m_parts.actions.add({.id = QStringLiteral("books.grid"),
                         .text = tr("Audiobooks as &covers"),
                         .tip = tr("Show the audiobooks as covers, or as a table again"),
                         .icon = QStringLiteral("grid"),
                         .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G),
                         .command = [this] { setShowsGrid(!showsGrid()); },
                         .enabledWhen = {},
                         .checkedWhen = [this] { return showsGrid(); }},
                        this);
    m_parts.actions.add({.id = QStringLiteral("books.details"),
                         .text = tr("&Details of the audiobook"),
                         .tip = tr("Show the selected audiobook in full beside the list"),
                         .icon = QStringLiteral("details"),
                         .shortcut = {},
                         .command = [this] { m_pane->setVisible(m_pane->isHidden()); },
                         .enabledWhen = {},
                         .checkedWhen = [this] { return !m_pane->isHidden(); }});
}

void AudiobooksPanel::registerGroupActions()
{
    const auto addGrouping
        = [this](const QString &id, const QString &text, const QString &tip, const QString &icon, Grouping grouping) {
              m_parts.actions.add(
                  {.id = id,
                   .text = text,
                   .tip = tip,
                   .icon = icon,
                   .shortcut = {},
                   .command = [this, grouping] { setGrouping(m_grouping == grouping ? Grouping::None : grouping); },
                   .enabledWhen = {},
                   .checkedWhen = [this, grouping] { return m_grouping == grouping; }});
          };
    addGrouping(QStringLiteral("books.group.author"), tr("Group by &author"),
                tr("Show the books of each author together, by series and title"), QStringLiteral("person"),
                Grouping::Author);
    addGrouping(QStringLiteral("books.group.series"), tr("Group by &series"),
                tr("Show the books of each series together, in their order"), QStringLiteral("series"),
                Grouping::Series);
}

void AudiobooksPanel::registerBookActions()
{
    m_parts.actions.add({.id = QStringLiteral("books.play"),
                         .text = tr("&Play"),
                         .tip = tr("Open the selected audiobook in the default player"),
                         .icon = QStringLiteral("play"),
                         .shortcut = {}, // Enter, and a double click
                         .command = [this] { play(); },
                         .enabledWhen = [this] { return hasCurrent(); },
                         .checkedWhen = {}});
    m_parts.actions.add({.id = QStringLiteral("books.folder"),
                         .text = tr("&Open the folder"),
                         .tip = tr("Show the files of the selected audiobook in the file manager"),
                         .icon = QStringLiteral("folders"),
                         .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Return),
                         .command = [this] { openItsFolder(); },
                         .enabledWhen = [this] { return hasCurrent(); },
                         .checkedWhen = {}},
                        this);
    m_parts.actions.add({.id = QStringLiteral("books.copy"),
                         .text = tr("&Copy the title"),
                         .tip = tr("Put the titles of the selected audiobooks on the clipboard"),
                         .icon = QStringLiteral("copy"),
                         .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                         .command = [this] { copyTitles(); },
                         .enabledWhen = [this] { return hasCurrent(); },
                         .checkedWhen = {}},
                        this);
}

void AudiobooksPanel::registerFileActions()
{
    m_parts.actions.add({.id = QStringLiteral("books.scan"),
                         .text = tr("&Scan its folder again"),
                         .tip = tr("Look for what is new, changed and missing in the folders of the selected "
                                   "audiobooks"),
                         .icon = QStringLiteral("retry"),
                         .shortcut = QKeySequence(Qt::Key_F5),
                         .command = [this] { scanItsFolders(); },
                         .enabledWhen = [this] { return hasCurrent(); },
                         .checkedWhen = {}},
                        this);
    m_parts.actions.add(
        {.id = QStringLiteral("books.check"),
         .text = tr("C&heck its files"),
         .tip = tr("Listen through the audio files of the selected audiobooks for damage. What is found "
                   "is shown in the Integrity panel."),
         .icon = QStringLiteral("integrity"),
         .shortcut = QKeySequence(Qt::SHIFT | Qt::Key_F5),
         .command = [this] { m_parts.commands.checkBooks(chosen()); },
         .enabledWhen = [this] { return hasCurrent(); },
         .checkedWhen = {}},
        this);
    m_parts.actions.add({.id = QStringLiteral("books.lookup"),
                         .text = tr("Look up &metadata"),
                         .tip = tr("Ask providers about the selected audiobooks, whether it is time to or not"),
                         .icon = QStringLiteral("search"),
                         .shortcut = {},
                         .command = [this] { m_parts.commands.lookUpBooks(chosen()); },
                         .enabledWhen = [this] { return hasCurrent(); },
                         .checkedWhen = {}});
    m_parts.actions.add(
        {.id = QStringLiteral("books.search"),
         .text = tr("Search metadata by &hand…"),
         .tip = tr("Ask providers for a title and authors that you type, instead of what the files say"),
         .icon = QStringLiteral("search"),
         .shortcut = {},
         .command = [this] { wantSearch(); },
         .enabledWhen = [this] { return chosen().size() == 1; },
         .checkedWhen = {}});
    m_parts.actions.add({.id = QStringLiteral("books.sidecars"),
                         .text = tr("Write s&ide-cars…"),
                         .tip = tr("See which files with what is known of the selected audiobooks would be written "
                                   "beside them, and have them written"),
                         .icon = QStringLiteral("save"),
                         .shortcut = {},
                         .command = [this] { Q_EMIT sideCarsWanted(chosen()); },
                         .enabledWhen = [this] { return hasCurrent(); },
                         .checkedWhen = {}});
}

void AudiobooksPanel::fillMenu(QMenu &menu) const
{
    for (const char *id : {"books.play", "books.folder", "books.copy", "books.scan", "books.check", "books.lookup",
                           "books.search", "books.sidecars"}) {
        menu.addAction(m_parts.actions.action(QLatin1String(id)));
    }
    menu.addSeparator();
    for (const char *id : {"books.correct", "books.same", "books.split", "books.pin", "books.ignore", "books.heed"}) {
        menu.addAction(m_parts.actions.action(QLatin1String(id)));
    }
}

void AudiobooksPanel::fillViewMenu(QMenu &menu) const
{
    for (const char *id :
         {"books.filter", "books.clear", "books.group.author", "books.group.series", "books.grid", "books.details"}) {
        menu.addAction(m_parts.actions.action(QLatin1String(id)));
    }
}

void AudiobooksPanel::fillRowMenu(QMenu &menu) const
{
    fillMenu(menu);
    const BookLine *line = m_model.lineAt(m_table->currentIndex().row());
    if (line && (!line->writers.isEmpty() || !line->seriesList.isEmpty() || !line->readers.isEmpty())) {
        menu.addSeparator();
        m_filters->fillMenu(menu, *line);
    }
}

void AudiobooksPanel::clearFilters()
{
    m_filter->clear();
    m_filters->clear();
}

void AudiobooksPanel::focusFilter()
{
    Q_EMIT filterAsked();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool AudiobooksPanel::hasCurrent() const
{
    return m_current->id().isValid();
}

void AudiobooksPanel::withCurrent(const std::function<void(const BookDetails &)> &use)
{
    m_parts.reader.read(
        this, [id = m_current->id()](ReadTx &tx) { return bookDetails(tx, id); },
        [this, use](const Result<std::optional<BookDetails>> &details) {
            if (!details) {
                Q_EMIT failed(details.error().message);
            } else if (*details) {
                use(**details);
            }
        });
}

void AudiobooksPanel::play()
{
    withCurrent([this](const BookDetails &details) {
        const BookItem *item = details.firstItem();
        const BookFile *file = item ? item->firstAudio() : nullptr;
        if (file) {
            tell(playFile(file->path));
        } else {
            Q_EMIT failed(tr("No audio file of this book is there."));
        }
    });
}

void AudiobooksPanel::openItsFolder()
{
    withCurrent([this](const BookDetails &details) {
        if (const BookItem *item = details.firstItem()) {
            tell(openFolder(item->folder));
        } else {
            Q_EMIT failed(tr("No folder of this book is there."));
        }
    });
}

void AudiobooksPanel::wantSearch()
{
    const QList<WorkId> books = chosen();
    if (books.isEmpty()) {
        return;
    }
    m_parts.reader.read(
        this, [ids = QList{books.constFirst().value()}](ReadTx &tx) { return bookLines(tx, ids); },
        [this](const Result<QList<BookLine>> &lines) {
            if (!lines) {
                Q_EMIT failed(lines.error().message);
            } else if (!lines->isEmpty()) {
                const BookLine &line = lines->constFirst();
                Q_EMIT searchWanted(line.id,
                                    {line.title, line.authors.split(QStringLiteral(", "), Qt::SkipEmptyParts)});
            }
        });
}

void AudiobooksPanel::copyTitles()
{
    const QList<qint64> ids = m_table->selectedKeys().mid(0, copiedTitles);
    m_parts.reader.read(
        this, [ids](ReadTx &tx) { return bookLines(tx, ids); },
        [this, ids](const Result<QList<BookLine>> &lines) {
            if (!lines) {
                Q_EMIT failed(lines.error().message);
                return;
            }
            QHash<qint64, QString> titles;
            for (const BookLine &line : *lines) {
                titles.insert(line.id.value(), line.title);
            }
            QStringList text;
            text.reserve(ids.size());
            for (const qint64 id : ids) { // in the order of the table
                text.append(titles.value(id));
            }
            QGuiApplication::clipboard()->setText(text.join(u'\n'));
        });
}

void AudiobooksPanel::scanItsFolders()
{
    m_parts.reader.read(
        this, [ids = m_table->selectedKeys()](ReadTx &tx) { return rootsOfBooks(tx, ids); },
        [this](const Result<QList<RootId>> &roots) {
            if (roots) {
                m_parts.commands.scanFolders(*roots);
            } else {
                Q_EMIT failed(roots.error().message);
            }
        });
}

void AudiobooksPanel::tell(const Result<void> &done)
{
    if (!done) {
        Q_EMIT failed(done.error().message);
    }
}
} // namespace kuramori
