// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/servertablemodel.h"
#include "ui/panels/panelparts.h"
#include "ui/panels/sourcetests.h"

#include <QHash>
#include <QWidget>

class QMenu;
class QStackedLayout;

namespace kuramori
{
class AsyncSecrets;
class DataTable;
class PlainLabel;
class ServerPane;

/// The audiobook servers: how they are, what they hold, where their folders are here, and what to do with them.
class ServersPanel final : public QWidget
{
    Q_OBJECT
public:
    ServersPanel(const PanelParts &parts, const AsyncSecrets &secrets, QWidget *parent = nullptr);
    DataTable *table() const { return m_table; }
    void fillMenu(QMenu &menu) const;
    void testServer(const Server &server); ///< what comes of it is said
    QStringList names() const; ///< of the servers, as far as they were read
    /// Reads only while it is.
    void setSeen(bool seen) { m_model.follow(seen); }

Q_SIGNALS:
    void addWanted(); ///< a server, by a dialog
    void changeWanted(const kuramori::Server &server); ///< its account, by a dialog
    /// A folder, by a dialog: `folders` are the server's, `proposal` may be empty on either side.
    void mappingWanted(const kuramori::Server &server, const QStringList &folders,
                       const kuramori::PathMapping &proposal);
    void writingWanted(const kuramori::Server &server); ///< what is known here, by a dialog
    void said(const QString &sentence); ///< what came of a test
    void failed(const QString &sentence);

private:
    void setUpTable();
    void registerServers();
    void registerWork();
    void registerFolders();
    void registerWriting();
    QWidget *createToolBar();
    QWidget *createContent();
    const ServerLine *current() const; ///< null: none is selected
    void test();
    void endTest(const KnownSource &source, const JobRow &job, const QString &sentence);
    void switchCurrent();
    void removeCurrent();
    void mapFolder();
    PathMapping proposal(const ServerLine &line) const;
    void showServers();
    void showCurrent();

    PanelParts m_parts;
    ServerTableModel m_model;
    SourceTests m_tests;
    DataTable *m_table;
    ServerPane *m_pane = nullptr;
    PlainLabel *m_answer; ///< what came of the last test
    QStackedLayout *m_pages = nullptr;
    QHash<QString, QList<PathMapping>> m_guesses; ///< what tests have proposed, by the source's name
};
} // namespace kuramori
