// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/wantedreading.h"

#include <QWidget>

namespace kuramori
{
class CoverFrame;
class CoverShelf;
class PlainLabel;
class SmallTable;

/// One entry of a series in full: its cover, what is known of it, why it is not confirmed, and what its score is made
/// of.
class WantedPane final : public QWidget
{
    Q_OBJECT
public:
    /// The covers outlive it.
    explicit WantedPane(CoverShelf &covers, QWidget *parent = nullptr);

    void show(const WantedLine &line);
    void showNothing();
    void setSeen(bool seen); ///< whether the panel is

private:
    CoverFrame *m_cover;
    PlainLabel *m_title;
    PlainLabel *m_facts;
    PlainLabel *m_doubts;
    SmallTable *m_score;
    std::optional<WantedLine> m_shown;
};
} // namespace kuramori
