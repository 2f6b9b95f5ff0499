// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/workdetails.h"

#include <QScrollArea>

class QBoxLayout;
class QFormLayout;
class QVBoxLayout;

namespace kuramori
{
class ChartCard;

class CoverShelf;
class PlainLabel;

/// One work in full, beside the library: cover, titles in all languages, season, studios, score, and links to the
/// browser.
class DetailsPane final : public QScrollArea
{
    Q_OBJECT
public:
    /// The shelf outlives it.
    explicit DetailsPane(CoverShelf &covers, QWidget *parent = nullptr);

    void show(const WorkDetails &details);
    void showNothing(); ///< no work is selected, or it is gone

Q_SIGNALS:
    void failed(const QString &sentence);
    void detailsWanted(qint64 malId); ///< relations and links were never read, and the person wants them

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHeading(const Anime &anime);
    void addFacts(const Anime &anime);
    void addFact(QFormLayout &form, const QString &label, const QString &value);
    void addNames(QFormLayout &form, const QString &label, const Anime &anime, const QString &kind);
    void addSection(const QString &title, const QStringList &lines);
    void addMembers(const QList<FiguresOfDay> &history);
    void addLinks(const WorkDetails &details);
    void addLink(const QString &text, const QUrl &url);
    PlainLabel *addText(const QString &text);
    static PlainLabel *addText(const QString &text, QBoxLayout &layout);
    void fitHead();
    QWidget *startPage();

    CoverShelf &m_covers;
    WorkId m_work;
    ChartCard *m_members = nullptr; // made when first needed, then moved from page to page: a chart is dear
    QVBoxLayout *m_page = nullptr; // of the page that is being filled
    QBoxLayout *m_head = nullptr; // of that page: cover and titles
};
} // namespace kuramori
