// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/connectiontablemodel.h"
#include "ui/panels/panelparts.h"
#include "ui/panels/sourcetests.h"

#include <QTimer>
#include <QWidget>

class QMenu;

namespace kuramori
{
class DataTable;
class PlainLabel;
struct KnownSource;

/// The services and what the desktop offers, how they are, and a test of each service on demand. It always has rows,
/// so it has no empty state.
class ConnectionsPanel final : public QWidget
{
    Q_OBJECT
public:
    ConnectionsPanel(const PanelParts &parts, const HostBoard &hosts, const DesktopBoard &desktop,
                     const Settings &settings, QWidget *parent = nullptr);
    DataTable *table() const { return m_table; }
    void fillMenu(QMenu &menu) const;
    /// The boards, which tell nobody of changes, are looked at while somebody can see the panel.
    void setWatched(bool watched);
    bool isWatched() const { return m_timer.isActive(); }

Q_SIGNALS:
    void said(const QString &sentence); ///< what came of a test

private:
    void setUpTable();
    void registerActions();
    QWidget *createToolBar();
    void refresh();
    void showNote();

    const KnownSource *selectedSource() const; ///< null when it is none that can be tested
    void test();
    void tell(const QString &sentence);

    PanelParts m_parts;
    ConnectionTableModel m_model;
    DataTable *m_table;
    PlainLabel *m_note;
    PlainLabel *m_answer;
    SourceTests m_tests;
    QTimer m_timer;
};
} // namespace kuramori
