// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/animepairmodel.h"
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

/// Anime of MyAnimeList that AniList may have, but not surely: beside each the records that it may be, and one key for
/// each thing that a person can say. What was said can be undone.
class AnimePairPanel final : public QWidget
{
    Q_OBJECT
public:
    AnimePairPanel(const PanelParts &parts, CoverShelf &covers, QWidget *parent = nullptr);
    DataTable *table() const { return m_table; }
    DataTable *facts() const { return m_facts; }
    qsizetype waiting() const { return m_model.reading().lines.size(); }
    void fillMenu(QMenu &menu) const;
    /// Reads only while it is.
    void setSeen(bool seen);

Q_SIGNALS:
    void counted(); ///< waiting() may be another
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
    const AnimePairLine *current() const;
    bool isShown(int side) const; ///< from 0
    int pointedAt() const; ///< the side whose column is current, or the first
    void choose(int side);
    void refuse(const QList<qint64> &aniListIds);
    void refusePointed();
    void refuseShown();
    void refuseAll();
    void skip();
    void takeLink();
    void goOn();
    void openItsPage();
    void showCurrent();
    void showObjections();
    void showCounts();

    PanelParts m_parts;
    CoverShelf &m_covers;
    AnimePairModel m_model;
    AnimeSideModel m_sides;
    DataTable *m_table;
    DataTable *m_facts;
    CoverRow *m_coverRow = nullptr;
    QLineEdit *m_filter;
    LinkLine *m_link;
    PlainLabel *m_count;
    PlainLabel *m_against;
    QStackedLayout *m_pages = nullptr;
};
} // namespace kuramori
