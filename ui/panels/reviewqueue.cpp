// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/reviewqueue.h"

#include "models/tables/sidebysidemodel.h"
#include "ui/delegates/sidedelegate.h"
#include "ui/panels/datatable.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QStackedLayout>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReviewQueue)
};

constexpr int leastTable = 60; // pixels: the head and a row
} // namespace

QSplitter *createReviewSplitter(DataTable *list, DataTable *facts, QWidget *sides, QWidget *parent)
{
    list->setMinimumHeight(leastTable); // under tabs and with two of them, the window is to be low all the same
    facts->setMinimumHeight(leastTable);
    auto *splitter = new QSplitter(Qt::Vertical, parent);
    splitter->addWidget(list);
    splitter->addWidget(sides);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({160, 400});
    return splitter;
}

void setUpSides(DataTable *facts)
{
    facts->setColumns({110, -1, -1, -1, -1});
    for (const auto column :
         {CandidateColumn::Own, CandidateColumn::First, CandidateColumn::Second, CandidateColumn::Third}) {
        facts->setItemDelegateForColumn(int(column), new SideDelegate(facts));
    }
}

void showReviewCounts(const ReviewCounts &counts, QLabel *label, QStackedLayout *pages, DataTable *list)
{
    const QLocale locale;
    label->setText(
        counts.waiting > 0
            ? Words::tr("%1 shown, %2 to review").arg(locale.toString(counts.shown), locale.toString(counts.waiting))
            : QString());
    const bool hasContent = counts.shown > 0 || !counts.isLoaded;
    pages->setCurrentIndex(int(hasContent                ? ReviewPage::Content
                                   : counts.waiting == 0 ? ReviewPage::Empty
                                                         : ReviewPage::NoMatch));
    if (counts.shown > 0 && !list->currentIndex().isValid()) {
        list->selectRow(0);
    }
}
} // namespace kuramori
