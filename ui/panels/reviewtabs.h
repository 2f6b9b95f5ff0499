// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panelparts.h"

#include <QTabWidget>

class QMenu;

namespace kuramori
{
class CoverShelf;
class DataTable;
class DriftPanel;
class ReviewPanel;

/// What waits for a person: which record a book is, and which words of its fields hold.
class ReviewTabs final : public QTabWidget
{
    Q_OBJECT
public:
    ReviewTabs(const PanelParts &parts, CoverShelf &covers, QWidget *parent = nullptr);
    ReviewPanel *matches() const { return m_matches; }
    DriftPanel *fields() const { return m_fields; }
    QList<DataTable *> tables() const; ///< of both
    void fillMenu(QMenu &menu) const;
    /// Reads only while it is; both, for each tab tells how much waits in it.
    void setSeen(bool seen);

Q_SIGNALS:
    void failed(const QString &sentence);

private:
    void showCounts();

    ReviewPanel *m_matches;
    DriftPanel *m_fields;
};
} // namespace kuramori
