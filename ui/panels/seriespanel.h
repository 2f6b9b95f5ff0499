// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/seriestablemodel.h"
#include "models/tables/volumetablemodel.h"
#include "ui/panels/entrywords.h"
#include "ui/panels/panelparts.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QSplitter;
class QStackedLayout;
class QTabWidget;
class QToolButton;

namespace kuramori
{
class DataTable;
class PlainLabel;
class SeriesLinkPane;

/// The series of the library: what of each is there, what is missing between, and of one the volumes and which of
/// the services' series it is.
class SeriesPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SeriesPanel(const PanelParts &parts, QWidget *parent = nullptr);
    DataTable *table() const { return m_table; }
    DataTable *volumes() const { return m_volumes; }
    SeriesLinkPane *links() const { return m_links; }
    void fillMenu(QMenu &menu) const;
    /// Reads only while it is.
    void setSeen(bool seen) { m_model.follow(seen); }
    void showUnsure(); ///< only those that wait for a person, and which of the services' series each may be

Q_SIGNALS:
    void failed(const QString &sentence);
    /// A person wants to see the recordings of this volume; `title`: what it is called.
    void recordingsWanted(const kuramori::EntryOfSeries &entry, const QString &title);

private:
    void setUpTables();
    void registerActions();
    void registerVolumeActions();
    void registerEntryActions();
    void registerRatings();
    void fillRatings(QMenu &menu) const;
    const SeriesLine *seriesChosen() const; ///< null: none
    void addWord(const char *id, OverrideKind kind, const QString &text, const QString &tip, const char *icon,
                 const QKeySequence &shortcut);
    QWidget *createToolBar();
    QToolButton *createUnsureChoice();
    QWidget *createVolumes();
    QWidget *createTabs();
    QWidget *createContent();
    QList<VolumeLine> chosenVolumes() const;
    QList<WorkId> chosenBooks(bool ignored) const;
    QList<SeriesGap> chosenGaps(bool ignored) const;
    bool hasChosen(bool ignored) const;
    QList<EntryWord> chosenEntries(OverrideKind kind) const; ///< those that are selected and missing, by some list
    const VolumeLine *entryChosen() const; ///< the one of these; null where there is none, or several
    void wantRecordings();
    void ignore();
    void heed();
    void openFolderOfVolume();
    void followSelection();
    void showCounts();
    void showLinkCount();

    PanelParts m_parts;
    SeriesTableModel m_model;
    VolumeTableModel m_volumeModel;
    DataTable *m_table;
    DataTable *m_volumes;
    SeriesLinkPane *m_links;
    QLineEdit *m_filter;
    PlainLabel *m_count;
    QTabWidget *m_tabs = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedLayout *m_pages = nullptr;
};
} // namespace kuramori
