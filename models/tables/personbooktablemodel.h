// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/listmodel.h"
#include "models/tables/persondetails.h"

namespace kuramori
{
enum class PersonBookColumn { Title, Role, Spelling, Count };

/// The books that one person wrote or narrated.
class PersonBookTableModel final : public ListModel<PersonBookLine, PersonBookColumn>
{
    Q_OBJECT
public:
    using ListModel::ListModel;
    void show(QList<PersonBookLine> lines) { update(std::move(lines)); }

protected:
    QVariant cell(int row, PersonBookColumn column, int role) const override;
    QString title(PersonBookColumn column) const override;
};
} // namespace kuramori
