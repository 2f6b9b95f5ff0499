// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/serieslinkmodel.h"
#include "ui/panels/panelparts.h"

#include <QWidget>

class QMenu;

namespace kuramori
{
class DataTable;
class LinkLine;
class PlainLabel;
struct ActionSpec;

/// Which of the services' series one of the library is: those that it is or may be, why, and what a person says of it.
/// What was said can be undone.
class SeriesLinkPane final : public QWidget
{
    Q_OBJECT
public:
    explicit SeriesLinkPane(const PanelParts &parts, QWidget *parent = nullptr);
    DataTable *table() const { return m_table; }
    void setSeries(SeriesId series);
    qsizetype waiting() const; ///< rows that may be it and need a person
    void fillMenu(QMenu &menu) const;

Q_SIGNALS:
    void counted(); ///< waiting() may be another
    void failed(const QString &sentence);

private:
    void setUpTable();
    void registerActions();
    void registerLinkActions();
    void addWord(const ActionSpec &spec);
    const SeriesLinkLine *current() const;
    bool canSay(LinkVerdict verdict) const; ///< of the current one
    void takeLink();
    void openItsPage();
    void showRows();

    PanelParts m_parts;
    SeriesLinkModel m_model;
    DataTable *m_table;
    PlainLabel *m_whyNone;
    LinkLine *m_link;
};
} // namespace kuramori
