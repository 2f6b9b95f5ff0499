// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QLabel;
class QSplitter;
class QStackedLayout;
class QWidget;

namespace kuramori
{
class DataTable;

// What the lists of the Review panel have in common: a table of what waits for a person, and below it what is current.

/// The pages of such a list.
enum class ReviewPage { Content, Empty, NoMatch };

/// The list above what is beside each other of its current row; both low, for they stand under tabs. The splitter is
/// the parent of both.
QSplitter *createReviewSplitter(DataTable *list, DataTable *facts, QWidget *sides, QWidget *parent);
/// Columns and marks of candidates beside what they may be.
void setUpSides(DataTable *facts);
struct ReviewCounts
{
    qsizetype waiting = 0; ///< all
    int shown = 0; ///< of them by the filter
    bool isLoaded = false;
};
/// Tells them, shows the page, and selects the first row where none is.
void showReviewCounts(const ReviewCounts &counts, QLabel *label, QStackedLayout *pages, DataTable *list);
} // namespace kuramori
