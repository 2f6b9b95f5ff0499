// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/serverpane.h"

#include "models/settings/asyncsecrets.h"
#include "models/tables/serverwords.h"
#include "ui/panels/smalltable.h"
#include "ui/theme/plaintext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolBar>
#include <QVBoxLayout>

namespace kuramori
{
namespace
{
QString count(qint64 number)
{
    return QLocale().toString(number);
}

QString listenedText(const ServerLine &line)
{
    if (!line.server.syncedAt) {
        return ServerPane::tr("The server has not been read to its end yet. Test it, then read it.");
    }
    return ServerPane::tr("%1 has listened to %2 books and begun %3 more.")
        .arg(line.server.account.simplified(), count(line.finished), count(line.begun));
}

QString noteOf(const ServerLibraryLine &library)
{
    if (library.isMissing) {
        return ServerPane::tr("the server does not tell of it any more");
    }
    return library.mediaType == QLatin1String("book") ? QString() : ServerPane::tr("holds no books and is not read");
}
} // namespace

ServerPane::ServerPane(const AsyncSecrets &secrets, const QList<QAction *> &actions, QWidget *parent)
    : QScrollArea(parent)
    , m_secrets(secrets)
    , m_trouble(new PlainLabel(this))
    , m_listened(new PlainLabel(this))
    , m_secret(new PlainLabel(this))
    , m_libraries(new SmallTable(
          tr("Libraries of the server"),
          {tr("Library"), tr("Books"), tr("On this machine"), tr("In part"), tr("Missing"), tr("Folders")}, 5, this))
    , m_mappings(new SmallTable(tr("Mapped folders"), {tr("Folder of the server"), tr("Folder here")}, 1, this))
{
    setAccessibleName(tr("Details of the server"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_trouble->becomeNote(tr("Why the server was not read to its end"));
    m_trouble->setProperty("role", QStringLiteral("warning"));
    for (PlainLabel *label : {m_listened, m_secret}) {
        label->setWordWrap(true);
        label->setProperty("role", QStringLiteral("caption"));
    }
    m_secret->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(&m_secrets, &AsyncSecrets::changed, this, &ServerPane::showSecret);
    connect(m_mappings, &QTreeWidget::itemSelectionChanged, this, &ServerPane::folderSelected);
    setWidget(createPage(actions));
    showNothing();
}

QWidget *ServerPane::createPage(const QList<QAction *> &actions)
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(4, 8, 4, 4);
    layout->setSpacing(6);
    layout->addWidget(m_trouble);
    layout->addWidget(m_listened);
    layout->addWidget(m_secret);
    auto *tables = new QHBoxLayout;
    tables->setSpacing(16);
    tables->addWidget(createLibraries(), 1);
    tables->addWidget(createMappings(actions), 1);
    layout->addLayout(tables);
    layout->addStretch();
    return page;
}

PlainLabel *ServerPane::addHeading(const QString &text, QVBoxLayout &layout)
{
    auto *heading = new PlainLabel(text);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    layout.addWidget(heading);
    return heading;
}

QWidget *ServerPane::createLibraries()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    addHeading(tr("Libraries"), *layout);
    layout->addWidget(m_libraries);
    layout->addStretch();
    return part;
}

QWidget *ServerPane::createMappings(const QList<QAction *> &actions)
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    addHeading(tr("Where its folders are here"), *layout);
    layout->addWidget(m_mappings);
    auto *bar = new QToolBar(part);
    bar->setIconSize(QSize(16, 16));
    bar->setAccessibleName(tr("Folder mapping tools"));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addActions(actions);
    layout->addWidget(bar);
    layout->addStretch();
    return part;
}

void ServerPane::show(const ServerLine &line)
{
    const bool sameServer = line.server.id == m_shown.server.id;
    m_trouble->setNote(line.server.trouble);
    m_listened->setText(listenedText(line));
    if (!sameServer || line.libraries != m_shown.libraries) {
        showLibraries(line.libraries);
    }
    if (!sameServer || line.mappings != m_shown.mappings) {
        showMappings(line.mappings);
    }
    m_shown = line;
    showSecret();
    widget()->show();
}

void ServerPane::showSecret()
{
    const QString what = m_shown.server.user.isEmpty() ? tr("API key") : tr("Password");
    m_secret->setText(QStringLiteral("%1: %2").arg(what, serverSecretWords(m_secrets.now(), m_shown.server)));
}

void ServerPane::showNothing()
{
    m_shown = {};
    m_mappings->clear();
    m_libraries->clear();
    widget()->hide();
}

QString ServerPane::selectedFolder() const
{
    const QList<QTreeWidgetItem *> selected = m_mappings->selectedItems();
    const qsizetype place = selected.isEmpty() ? -1 : m_mappings->indexOfTopLevelItem(selected.constFirst());
    return place < 0 ? QString() : m_shown.mappings.value(place).server;
}

void ServerPane::showLibraries(const QList<ServerLibraryLine> &libraries)
{
    m_libraries->clear();
    for (const ServerLibraryLine &library : libraries) {
        const bool isRead = library.mediaType == QLatin1String("book");
        const auto figure = [isRead](qint64 number) { return isRead ? count(number) : QStringLiteral("–"); };
        const QString note = noteOf(library);
        const QString folders = library.folders.join(QStringLiteral(", "));
        m_libraries->addLine({library.name, figure(library.books), figure(library.whole), figure(library.partly),
                              figure(library.missing),
                              note.isEmpty() ? folders : QStringLiteral("%1 (%2)").arg(folders, note)});
    }
}

void ServerPane::showMappings(const QList<PathMapping> &mappings)
{
    m_mappings->clear();
    for (const PathMapping &mapping : mappings) {
        m_mappings->addLine({mapping.server, mapping.local});
    }
}
} // namespace kuramori
