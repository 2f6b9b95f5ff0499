// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/serverreading.h"

#include <QScrollArea>

class QAction;
class QVBoxLayout;

namespace kuramori
{
class AsyncSecrets;
class PlainLabel;
class SmallTable;

/// One audiobook server in full, below the table: what went wrong, how far its user has listened, where its secret is
/// told, its libraries and which of its folders is which here.
class ServerPane final : public QScrollArea
{
    Q_OBJECT
public:
    /// The secrets outlive it. `actions`: what can be done about folders.
    ServerPane(const AsyncSecrets &secrets, const QList<QAction *> &actions, QWidget *parent = nullptr);

    void show(const ServerLine &line);
    void showNothing(); ///< no server is selected, or it is gone
    QString selectedFolder() const; ///< the server's side of the selected mapping; empty: none is

Q_SIGNALS:
    void folderSelected();

private:
    QWidget *createPage(const QList<QAction *> &actions);
    QWidget *createLibraries();
    QWidget *createMappings(const QList<QAction *> &actions);
    static PlainLabel *addHeading(const QString &text, QVBoxLayout &layout);
    void showLibraries(const QList<ServerLibraryLine> &libraries);
    void showSecret();
    void showMappings(const QList<PathMapping> &mappings);

    const AsyncSecrets &m_secrets;
    ServerLine m_shown;
    PlainLabel *m_trouble;
    PlainLabel *m_listened;
    PlainLabel *m_secret;
    SmallTable *m_libraries;
    SmallTable *m_mappings;
};
} // namespace kuramori
