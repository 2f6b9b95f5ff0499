// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/searchwords.h"
#include "models/tables/candidatetablemodel.h"
#include "models/tables/reviewtablemodel.h"
#include "ui/panels/panelparts.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QStackedLayout;

namespace kuramori
{
class CoverRow;
class CoverShelf;
class DataTable;
class LinkLine;
class PlainLabel;
struct ActionSpec;

/// Books that providers have something like, but not surely: beside each the records that it may be, and one key for
/// each thing that a person can say. What was said can be undone.
class ReviewPanel final : public QWidget
{
    Q_OBJECT
public:
    /// The covers outlive it.
    ReviewPanel(const PanelParts &parts, CoverShelf &covers, QWidget *parent = nullptr);
    DataTable *table() const { return m_table; }
    DataTable *facts() const { return m_facts; }
    qsizetype waiting() const { return m_model.reading().lines.size(); }
    void fillMenu(QMenu &menu) const;
    /// Reads only while it is.
    void setSeen(bool seen);

Q_SIGNALS:
    void counted(); ///< waiting() may be another
    void searchWanted(kuramori::ItemId item, const kuramori::SearchWords &proposal);
    void failed(const QString &sentence);

private:
    void setUpTables();
    void registerActions();
    void registerChoices();
    void registerRefusals();
    void registerOthers();
    void registerLinkActions();
    void addWord(const ActionSpec &spec);
    QWidget *createToolBar();
    QWidget *createSides();
    QWidget *createContent();
    const ReviewLine *current() const;
    bool isShown(int candidate) const; ///< from 0
    void choose(int candidate);
    void refuseShown();
    void refuseAll();
    void skip();
    void order(void (Commands::*command)(ItemId)); ///< of the current book
    void goOn();
    void takeLink();
    void wantSearch();
    int pointedAt() const; ///< the candidate whose column is current, or the first
    void openItsPage();
    void showCurrent();
    void showReasons();
    void showCounts();

    PanelParts m_parts;
    CoverShelf &m_covers;
    ReviewTableModel m_model;
    CandidateTableModel m_sides;
    DataTable *m_table;
    DataTable *m_facts;
    CoverRow *m_coverRow = nullptr;
    QLineEdit *m_filter;
    LinkLine *m_link;
    PlainLabel *m_count;
    PlainLabel *m_reasons;
    QStackedLayout *m_pages = nullptr;
};
} // namespace kuramori
