// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/refresher.h"
#include "ui/panels/panelparts.h"

#include <QTabWidget>

class QMenu;
class QToolButton;

namespace kuramori
{
class AnimePairPanel;
class CoverShelf;
class DataTable;
class DriftPanel;
class ReviewPanel;

/// What waits for a person: which record a book is, which words of its fields hold, and which anime of
/// two sources are one. Which series of the services one of the library is waits in the panel of series; here stands
/// how many do.
class ReviewTabs final : public QTabWidget
{
    Q_OBJECT
public:
    ReviewTabs(const PanelParts &parts, CoverShelf &covers, QWidget *parent = nullptr);
    ReviewPanel *matches() const { return m_matches; }
    DriftPanel *fields() const { return m_fields; }
    AnimePairPanel *anime() const { return m_anime; }
    QList<DataTable *> tables() const; ///< of all
    void fillMenu(QMenu &menu) const;
    /// Reads only while it is; all, for each tab tells how much waits in it.
    void setSeen(bool seen);

Q_SIGNALS:
    void failed(const QString &sentence);
    void unsureSeriesWanted();

protected:
    /// Nothing: Qt would draw a line below the corner alone, as wide as what is hidden there.
    void paintEvent(QPaintEvent * /*event*/) override { }

private:
    void watchSeries();
    void showUnsureSeries(qsizetype count);
    void showCounts();

    ReviewPanel *m_matches;
    DriftPanel *m_fields;
    AnimePairPanel *m_anime;
    QToolButton *m_series; ///< in the corner; hidden when none is unsure
    Refresher m_seriesRefresher;
};
} // namespace kuramori
