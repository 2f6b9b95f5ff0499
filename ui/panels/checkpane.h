// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/checkedfiles.h"

#include <QWidget>

namespace kuramori
{
class PlainLabel;
class SmallTable;

/// One audio file and all that its last check found, below the table.
class CheckPane final : public QWidget
{
    Q_OBJECT
public:
    explicit CheckPane(QWidget *parent = nullptr);

    void show(const CheckLine &line, Timestamp now);
    void showNothing();
    void focusFindings(); ///< if there are any

private:
    PlainLabel *m_title;
    PlainLabel *m_facts;
    SmallTable *m_findings;
    std::optional<CheckLine> m_shown;
};

QString checkWeightWord(CheckWeight weight); ///< "Fault", "Note" …
} // namespace kuramori
