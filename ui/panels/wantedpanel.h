// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/override.h"
#include "models/tables/wantedtablemodel.h"
#include "ui/panels/entrywords.h"
#include "ui/panels/panelparts.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QStackedLayout;

namespace kuramori
{
class CoverShelf;
class DataTable;
class PlainLabel;
class WantedPane;

/// What is missing from all series and anime in one list, the most urgent first, and beside it why. What a person says
/// of it is said here.
class WantedPanel final : public QWidget
{
    Q_OBJECT
public:
    /// The covers outlive it.
    WantedPanel(const PanelParts &parts, CoverShelf &covers, QWidget *parent = nullptr);
    DataTable *table() const { return m_table; }
    void fillMenu(QMenu &menu) const;
    /// Reads only while it is.
    void setSeen(bool seen);

Q_SIGNALS:
    void failed(const QString &sentence);
    /// A person wants to see the recordings of this volume; `title`: what it is called.
    void recordingsWanted(const kuramori::EntryOfSeries &entry, const QString &title);

private:
    void setUpTable();
    void registerActions();
    void registerWords();
    void addWord(const char *id, OverrideKind kind, const QString &text, const QString &tip, const char *icon,
                 const QKeySequence &key);
    QWidget *createToolBar();
    QWidget *createChoice();
    QWidget *createMedia();
    QWidget *createContent();
    QWidget *createDetails();
    QList<const WantedLine *> chosen() const; ///< the selected ones
    QList<EntryWord> chosenFor(OverrideKind kind) const; ///< those that are selected, of which it can be said
    QList<SeriesId> chosenSeries() const;
    QList<AnimeKey> chosenAnime() const;
    const WantedLine *bookChosen() const;
    void wantRecordings();
    void lookUpChosen();
    void showCurrent();
    void showCounts();

    PanelParts m_parts;
    WantedTableModel m_model;
    DataTable *m_table;
    WantedPane *m_pane;
    QLineEdit *m_filter;
    QComboBox *m_choice = nullptr;
    PlainLabel *m_count;
    QStackedLayout *m_pages = nullptr;
};
} // namespace kuramori
