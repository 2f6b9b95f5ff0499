// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/folderspanel.h"

#include "models/domain/libraryfile.h"
#include "ui/delegates/icondelegate.h"
#include "ui/panels/actionregistry.h"
#include "ui/panels/commands.h"
#include "ui/panels/confirm.h"
#include "ui/panels/datatable.h"
#include "ui/panels/emptystate.h"
#include "ui/panels/wordbar.h"
#include "ui/theme/plaintext.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStackedLayout>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
using namespace std::chrono_literals;

constexpr auto pause = 500ms; // a scan stores some hundred files at a time
} // namespace

FoldersPanel::FoldersPanel(const PanelParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(parts.store, parts.reader, parts.clock, pause)
    , m_table(new DataTable(tr("Folders"), this))
    , m_note(new PlainLabel(this))
{
    setAccessibleName(tr("Folders"));
    setUpTable();
    registerActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(createToolBar());
    layout->addWidget(createContent(), 1);
    connect(&m_model, &FolderTableModel::refreshed, this, &FoldersPanel::showFolders);
    connect(&m_model, &FolderTableModel::failed, this, [this](const Error &error) { Q_EMIT failed(error.message); });
    showFolders();
}

void FoldersPanel::setUpTable()
{
    m_table->setModel(&m_model);
    m_table->setColumns({420, 110, 90, 90, 130, -1});
    m_table->setItemDelegateForColumn(int(FolderColumn::State), new IconDelegate(rootStateIcon, this));
    m_table->setRowMenu([this](QMenu &menu) { fillMenu(menu); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FoldersPanel::showNote);
    connect(m_table, &DataTable::opened, this, &FoldersPanel::scan);
    m_note->setProperty("role", QStringLiteral("caption"));
    m_note->becomeNote(tr("Note of the selected folder"));
}

void FoldersPanel::registerActions()
{
    m_parts.actions.add({.id = QStringLiteral("folders.add"),
                         .text = tr("&Add a folder…"),
                         .tip = tr("Choose a folder whose audiobooks belong to the library. Nothing in it is changed."),
                         .icon = QStringLiteral("folders"),
                         .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
                         .command = [this] { chooseFolder(); },
                         .enabledWhen = {},
                         .checkedWhen = {}});
    m_parts.actions.add({.id = QStringLiteral("folders.scan"),
                         .text = tr("&Scan the folders"),
                         .tip = tr("Look for what is new, changed and missing in the folders that are selected, or in "
                                   "all when none is"),
                         .icon = QStringLiteral("retry"),
                         .shortcut = QKeySequence(Qt::Key_F5),
                         .command = [this] { scan(); },
                         .enabledWhen = [this] { return m_model.rowCount() > 0; },
                         .checkedWhen = {}},
                        this);
    registerRemoval();
}

void FoldersPanel::registerRemoval()
{
    m_parts.actions.add({.id = QStringLiteral("folders.remove"),
                         .text = tr("&Remove from the library…"),
                         .tip = tr("Forget what is known of the selected folders. Nothing in them is changed."),
                         .icon = QStringLiteral("cancel"),
                         .shortcut = QKeySequence(Qt::Key_Delete),
                         .command = [this] { remove(); },
                         .enabledWhen = [this] { return !selected().isEmpty(); },
                         .checkedWhen = {}},
                        this);
    m_parts.actions.add({.id = QStringLiteral("folders.sidecars"),
                         .text = tr("Allow side-&cars"),
                         .tip = tr("Allow that side-cars are written into the selected folders, when you ask for them. "
                                   "Not for folders that are being seeded."),
                         .icon = QStringLiteral("save"),
                         .shortcut = {},
                         .command = [this] { switchSideCars(); },
                         .enabledWhen = [this] { return !selected().isEmpty(); },
                         .checkedWhen = [this] { return takesSideCars(); }},
                        this);
}

bool FoldersPanel::takesSideCars() const
{
    const QList<FolderLine> lines = selected();
    return !lines.isEmpty()
        && std::ranges::all_of(lines, [](const FolderLine &line) { return line.root.takesSideCars; });
}

void FoldersPanel::switchSideCars()
{
    QList<RootId> roots;
    const QList<FolderLine> lines = selected();
    roots.reserve(lines.size());
    for (const FolderLine &line : lines) {
        roots.append(line.root.id);
    }
    m_parts.commands.allowSideCars(roots, !takesSideCars());
}

QWidget *FoldersPanel::createToolBar()
{
    static constexpr std::array ids{"folders.add", "folders.scan", "folders.sidecars", "folders.remove"};
    return createWordBar(tr("Folder tools"), ids, m_parts.actions, this);
}

QWidget *FoldersPanel::createContent()
{
    auto *content = new QWidget(this);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(6);
    contentLayout->addWidget(m_table, 1);
    contentLayout->addWidget(m_note);
    auto *pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(content);
    m_pages->addWidget(new EmptyState(QStringLiteral("folders"), tr("No folder yet"),
                                      tr("Choose the folders where your audiobooks lie. They are read; nothing in "
                                         "them is changed."),
                                      m_parts.actions.action(QStringLiteral("folders.add")), this));
    return pages;
}

void FoldersPanel::fillMenu(QMenu &menu) const
{
    menu.addAction(m_parts.actions.action(QStringLiteral("folders.add")));
    menu.addAction(m_parts.actions.action(QStringLiteral("folders.scan")));
    menu.addAction(m_parts.actions.action(QStringLiteral("folders.sidecars")));
    menu.addSeparator();
    menu.addAction(m_parts.actions.action(QStringLiteral("folders.remove")));
}

void FoldersPanel::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Add a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const QString folder = QFileInfo(path).canonicalFilePath(); !folder.isEmpty()) {
            m_parts.commands.addFolder(QFile::encodeName(folder));
        }
    });
    dialog->open();
}

void FoldersPanel::scan()
{
    QList<RootId> roots;
    const QList<qint64> selected = m_table->selectedKeys();
    for (const FolderLine &line : m_model.list()) {
        if (selected.isEmpty() || selected.contains(line.key())) {
            roots.append(line.root.id);
        }
    }
    m_parts.commands.scanFolders(roots);
}

QList<FolderLine> FoldersPanel::selected() const
{
    QList<FolderLine> lines;
    const QList<qint64> keys = m_table->selectedKeys();
    for (const FolderLine &line : m_model.list()) {
        if (keys.contains(line.key())) {
            lines.append(line);
        }
    }
    return lines;
}

void FoldersPanel::remove()
{
    QStringList names;
    QList<RootId> roots;
    const QList<FolderLine> lines = selected();
    for (const FolderLine &line : lines) {
        names.append(shownPath(line.root.path));
        roots.append(line.root.id);
    }
    confirm(this,
            tr("Remove these folders from the library? Nothing in them is changed. What is known of their books is "
               "forgotten, with what you said of them and the verdicts of checks. Neither this nor what you did before "
               "can be taken back then."),
            names, tr("Remove"), [this, roots] { m_parts.commands.removeFolders(roots); });
}

void FoldersPanel::showFolders()
{
    m_pages->setCurrentIndex(m_model.isLoaded() && m_model.rowCount() == 0 ? 1 : 0);
    showNote();
}

void FoldersPanel::showNote()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const LibraryRoot root = rows.size() == 1 ? m_model.at(rows.constFirst().row()).root : LibraryRoot();
    m_note->setNote(root.state == RootState::Leaving
                        ? tr("What is known of this folder is being forgotten. To keep the folder, add it again.")
                        : root.trouble);
    m_parts.actions.refresh();
}
} // namespace kuramori
