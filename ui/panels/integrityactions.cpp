// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with audio files and their checks.
#include "models/figures/integrityreport.h"
#include "models/store/asyncread.h"
#include "ui/panels/actionregistry.h"
#include "ui/panels/commands.h"
#include "ui/panels/datatable.h"
#include "ui/panels/desktopfiles.h"
#include "ui/panels/filteraction.h"
#include "ui/panels/integritypanel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSaveFile>

namespace kuramori
{
namespace
{
constexpr qsizetype copiedPaths = 10'000; // a clipboard is no export

/// As `report integrity` writes it.
Result<void> writeReport(ReadTx &tx, const QString &path)
{
    const QJsonObject integrity = readIntegrity(tx);
    const bool isCsv = QFileInfo(path).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0;
    const QByteArray content = isCsv ? integrityCsv(integrity) : integrityHtml(integrity);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        return fail(ErrorKind::Io, IntegrityPanel::tr("%1 cannot be written: %2").arg(path, file.errorString()));
    }
    return {};
}
} // namespace

void IntegrityPanel::registerActions()
{
    addFilterAction(m_parts.actions, QStringLiteral("integrity.filter"), tr("&Filter the checked files"),
                    tr("Find audio files by title, author or path"), m_filter, this);
    m_parts.actions.add({.id = QStringLiteral("integrity.clear"),
                         .text = tr("Show &what is wrong"),
                         .tip = tr("Clear the filters, and show damaged and suspect files again"),
                         .icon = QStringLiteral("cancel"),
                         .shortcut = {},
                         .command = [this] { clearFilters(); },
                         .enabledWhen = {},
                         .checkedWhen = {}});
    m_parts.actions.add({.id = QStringLiteral("integrity.export"),
                         .text = tr("&Save as a report…"),
                         .tip = tr("Write all files that are not sound, and why, into a CSV or HTML file"),
                         .icon = QStringLiteral("save"),
                         .shortcut = {},
                         .command = [this] { startExport(); },
                         .enabledWhen = {},
                         .checkedWhen = {}});
    registerCheckActions();
    registerFileActions();
}

void IntegrityPanel::registerCheckActions()
{
    m_parts.actions.add({.id = QStringLiteral("integrity.check"),
                         .text = tr("&Check the selected files"),
                         .tip = tr("Check the selected files again, as deep as chosen beside it"),
                         .icon = QStringLiteral("retry"),
                         .shortcut = QKeySequence(Qt::Key_F5),
                         .command = [this] { checkSelected(); },
                         .enabledWhen = [this] { return m_table->selectionModel()->hasSelection(); },
                         .checkedWhen = {}},
                        this);
    m_parts.actions.add({.id = QStringLiteral("integrity.checkall"),
                         .text = tr("Check &everything"),
                         .tip = tr("Check the audio files of all folders, as deep as chosen in the Integrity panel"),
                         .icon = QStringLiteral("integrity"),
                         .shortcut = QKeySequence(Qt::SHIFT | Qt::Key_F5),
                         .command = [this] { m_parts.commands.checkEverything(depth()); },
                         .enabledWhen = {},
                         .checkedWhen = {}},
                        this);
    m_parts.actions.add({.id = QStringLiteral("integrity.stop"),
                         .text = tr("S&top the check"),
                         .tip = tr("End the checks that run and wait; what they have found is kept"),
                         .icon = QStringLiteral("cancel"),
                         .shortcut = {},
                         .command = [this] { m_parts.commands.cancel(m_watch.open()); },
                         .enabledWhen = [this] { return !m_watch.isIdle(); },
                         .checkedWhen = {}});
}

void IntegrityPanel::registerFileActions()
{
    const auto hasCurrent = [this] { return current() != nullptr; };
    m_parts.actions.add({.id = QStringLiteral("integrity.play"),
                         .text = tr("&Play where it breaks"),
                         .tip = tr("Open the file in the default player, at the place that something is wrong with if "
                                   "that player can be told"),
                         .icon = QStringLiteral("play"),
                         .shortcut = QKeySequence(Qt::Key_P),
                         .command = [this] { play(); },
                         .enabledWhen = hasCurrent,
                         .checkedWhen = {}},
                        this);
    m_parts.actions.add({.id = QStringLiteral("integrity.folder"),
                         .text = tr("&Open the folder"),
                         .tip = tr("Show the selected file in the file manager"),
                         .icon = QStringLiteral("folders"),
                         .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Return),
                         .command = [this] { openItsFolder(); },
                         .enabledWhen = hasCurrent,
                         .checkedWhen = {}},
                        this);
    m_parts.actions.add({.id = QStringLiteral("integrity.copy"),
                         .text = tr("Copy the pat&h"),
                         .tip = tr("Put the paths of the selected files on the clipboard"),
                         .icon = QStringLiteral("copy"),
                         .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                         .command = [this] { copyPaths(); },
                         .enabledWhen = hasCurrent,
                         .checkedWhen = {}},
                        this);
}

void IntegrityPanel::fillMenu(QMenu &menu) const
{
    const auto add = [&](const char *id) { menu.addAction(m_parts.actions.action(QLatin1String(id))); };
    for (const char *id : {"integrity.play", "integrity.folder", "integrity.copy"}) {
        add(id);
    }
    menu.addSeparator();
    for (const char *id : {"integrity.check", "integrity.checkall", "integrity.stop"}) {
        add(id);
    }
    menu.addSeparator();
    for (const char *id : {"integrity.filter", "integrity.clear", "integrity.export"}) {
        add(id);
    }
}

CheckTier IntegrityPanel::depth() const
{
    return CheckTier(m_depth->currentData().toInt());
}

void IntegrityPanel::clearFilters()
{
    m_filter->clear();
    m_tier->setCurrentIndex(0);
    m_choice->setCurrentIndex(0);
}

void IntegrityPanel::checkSelected()
{
    QList<FileId> files;
    const QList<qint64> keys = m_table->selectedKeys();
    files.reserve(keys.size());
    for (const qint64 key : keys) {
        files.append(FileId(key));
    }
    m_parts.commands.checkFiles(files, depth());
}

void IntegrityPanel::play()
{
    const CheckLine *line = current();
    const auto at = line ? breaksAt(line->findings) : std::nullopt;
    if (line) {
        tell(at && !line->isStale ? playFileFrom(line->diskPath, *at) : playFile(line->diskPath));
    }
}

void IntegrityPanel::openItsFolder()
{
    if (const CheckLine *line = current()) {
        tell(openFolder(line->diskPath.left(line->diskPath.lastIndexOf('/'))));
    }
}

void IntegrityPanel::copyPaths()
{
    const QList<qint64> ids = m_table->selectedKeys().mid(0, copiedPaths);
    m_parts.reader.read(
        this, [ids](ReadTx &tx) { return checkedFileLines(tx, ids); },
        [this, ids](const Result<QList<CheckLine>> &lines) {
            if (!lines) {
                Q_EMIT failed(lines.error().message);
                return;
            }
            QHash<qint64, QString> paths;
            for (const CheckLine &line : *lines) {
                paths.insert(line.id.value(), line.root + u'/' + line.path);
            }
            QStringList text;
            text.reserve(ids.size());
            for (const qint64 id : ids) { // in the order of the table
                text.append(paths.value(id));
            }
            QGuiApplication::clipboard()->setText(text.join(u'\n'));
        });
}

void IntegrityPanel::startExport()
{
    auto *dialog = new QFileDialog(this, tr("Save as a report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Web page (*.html)"), tr("Table (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("html"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("csv")) ? QStringLiteral("csv")
                                                                       : QStringLiteral("html"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &IntegrityPanel::exportTo);
    dialog->open();
}

void IntegrityPanel::exportTo(const QString &path)
{
    m_parts.reader.read(
        this, [path](ReadTx &tx) { return writeReport(tx, path); },
        [this, path](const Result<Result<void>> &written) {
            if (written && *written) {
                Q_EMIT said(tr("%1 is written.").arg(path));
            } else {
                Q_EMIT failed((written ? written->error() : written.error()).message);
            }
        });
}

void IntegrityPanel::tell(const Result<void> &done)
{
    if (!done) {
        Q_EMIT failed(done.error().message);
    }
}
} // namespace kuramori
