// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/animefigures.h"
#include "models/figures/moverfigures.h"
#include "models/figures/overview.h"
#include "models/tables/refresher.h"
#include "ui/panels/panelparts.h"

#include <QWidget>

class QGridLayout;
class QStackedLayout;

namespace kuramori
{
class ChartCard;
class FigureCard;
class HostBoard;

/// The figures that count and the charts. Charts are made when the panel is first seen: they are the dearest widgets.
class OverviewPanel final : public QWidget
{
    Q_OBJECT
public:
    OverviewPanel(const PanelParts &parts, const HostBoard &hosts, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *createContent();
    void watch();
    void watchCharts();
    void showOverview(const Overview &figures);
    void showBreakers();
    void showLastCrawl(const Overview &figures);
    void createChart();
    bool hasCharts() const;
    void showCharts();
    void showMovers();
    void arrange();

    PanelParts m_parts;
    const HostBoard &m_hosts;
    Refresher m_overviewRefresher;
    Refresher m_chartRefresher;
    Refresher m_moverRefresher;
    AnimeFigures m_figures;
    MoverFigures m_movers;
    QStackedLayout *m_pages;
    QWidget *m_content = nullptr;
    QGridLayout *m_cardGrid = nullptr;
    QGridLayout *m_chartGrid = nullptr;
    QList<FigureCard *> m_cards;
    QList<ChartCard *> m_charts;
    bool m_isCreating = false; // charts
};
} // namespace kuramori
