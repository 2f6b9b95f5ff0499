// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/integrityfigures.h"
#include "models/tables/checktablemodel.h"
#include "models/tables/checkwatch.h"
#include "ui/panels/panelparts.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QStackedLayout;
class QToolBar;

namespace kuramori
{
class CheckPane;
class DataTable;
class PlainLabel;
class Settings;

/// What checks found of the audio files, the worst first, with the selected file in full below; and the orders to check
/// again, as deep as wanted. Nothing on the disk is changed here.
class IntegrityPanel final : public QWidget
{
    Q_OBJECT
public:
    /// The actions must know "folders.add". All outlive it.
    IntegrityPanel(const PanelParts &parts, const ProgressBoard &progress, const Settings &settings,
                   QWidget *parent = nullptr);
    DataTable *table() const { return m_table; }
    void fillMenu(QMenu &menu) const;
    /// Reads rows and figures only while it is.
    void setSeen(bool seen);

Q_SIGNALS:
    void failed(const QString &sentence);
    void said(const QString &sentence); ///< what was done

private:
    void setUpTable();
    void registerActions();
    void registerCheckActions();
    void registerFileActions();
    QWidget *createToolBar();
    void addChoices(QToolBar &bar);
    void addDepths(QToolBar &bar);
    QWidget *createContent();
    void followFigures();
    const CheckLine *current() const;
    CheckTier depth() const;
    void clearFilters();
    void checkSelected();
    void play();
    void openItsFolder();
    void copyPaths();
    void startExport();
    void exportTo(const QString &path);
    void tell(const Result<void> &done);
    void showCurrent();
    void showFigures();
    void showPage();
    QString nightText() const;

    PanelParts m_parts;
    const Settings &m_settings;
    CheckTableModel m_model;
    CheckWatch m_watch;
    Refresher m_refresher; // of the figures
    IntegrityFigures m_figures;
    bool m_areFiguresKnown = false;
    DataTable *m_table;
    CheckPane *m_pane;
    QLineEdit *m_filter;
    QComboBox *m_choice = nullptr;
    QComboBox *m_tier = nullptr;
    QComboBox *m_depth = nullptr;
    PlainLabel *m_count;
    PlainLabel *m_summary;
    QStackedLayout *m_pages = nullptr;
};
} // namespace kuramori
