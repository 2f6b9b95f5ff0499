// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/drifttablemodel.h"
#include "ui/panels/panelparts.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QStackedLayout;

namespace kuramori
{
class DataTable;
class PlainLabel;
struct ActionSpec;

/// Fields of books of which others say something else than is held: one key for each thing that a person can say. What
/// was said can be undone.
class DriftPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit DriftPanel(const PanelParts &parts, QWidget *parent = nullptr);
    DataTable *table() const { return m_table; }
    qsizetype waiting() const { return m_model.reading().lines.size(); }
    void fillMenu(QMenu &menu) const;
    /// Reads only while it is.
    void setSeen(bool seen) { m_model.follow(seen); }

Q_SIGNALS:
    void counted(); ///< waiting() may be another
    void failed(const QString &sentence);

private:
    void setUpTable();
    void registerActions();
    void registerWords();
    void addWord(const ActionSpec &spec);
    QWidget *createToolBar();
    QWidget *createContent();
    QList<DriftLine> selected() const;
    void say(void (Commands::*command)(const QList<DriftLine> &));
    void lock();
    void skip();
    void goOn();
    void showCurrent();
    void showCounts();

    PanelParts m_parts;
    DriftTableModel m_model;
    DataTable *m_table;
    QLineEdit *m_filter;
    PlainLabel *m_count;
    PlainLabel *m_note;
    QStackedLayout *m_pages = nullptr;
};
} // namespace kuramori
