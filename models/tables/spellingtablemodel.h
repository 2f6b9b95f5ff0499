// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/listmodel.h"
#include "models/tables/persondetails.h"

namespace kuramori
{
enum class SpellingColumn { Spelling, Reason, Books, Count };

/// The spellings of one person's name.
class SpellingTableModel final : public ListModel<SpellingLine, SpellingColumn>
{
    Q_OBJECT
public:
    using ListModel::ListModel;
    void show(QList<SpellingLine> lines) { update(std::move(lines)); }

protected:
    QVariant cell(int row, SpellingColumn column, int role) const override;
    QString title(SpellingColumn column) const override;
    bool isNumber(SpellingColumn column) const override;
};

/// Why the spelling is this person's: what was said of it, or that the rules found it alike.
QString spellingReason(const SpellingLine &line);
} // namespace kuramori
