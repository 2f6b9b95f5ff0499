// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/seriestablemodel.h"
#include "models/tables/volumetablemodel.h"
#include "ui/panels/panelparts.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QSplitter;
class QStackedLayout;

namespace kuramori
{
class DataTable;
class PlainLabel;

/// The series of the library: what of each is there, what is missing between, and the volumes of one in full.
class SeriesPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SeriesPanel(const PanelParts &parts, QWidget *parent = nullptr);
    DataTable *table() const { return m_table; }
    DataTable *volumes() const { return m_volumes; }
    void fillMenu(QMenu &menu) const;
    /// Reads only while it is.
    void setSeen(bool seen) { m_model.follow(seen); }

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void setUpTables();
    void registerActions();
    void registerVolumeActions();
    QWidget *createToolBar();
    QWidget *createVolumes();
    QWidget *createContent();
    QList<VolumeLine> chosenVolumes() const;
    QList<WorkId> chosenBooks(bool ignored) const;
    QList<SeriesGap> chosenGaps(bool ignored) const;
    bool hasChosen(bool ignored) const;
    void ignore();
    void heed();
    void openFolderOfVolume();
    void followSelection();
    void showCounts();

    PanelParts m_parts;
    SeriesTableModel m_model;
    VolumeTableModel m_volumeModel;
    DataTable *m_table;
    DataTable *m_volumes;
    QLineEdit *m_filter;
    PlainLabel *m_count;
    QSplitter *m_splitter = nullptr;
    QStackedLayout *m_pages = nullptr;
};
} // namespace kuramori
