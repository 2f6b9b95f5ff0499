// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/tablemodel.h"

namespace kuramori
{
/// Whether two that stand side by side agree in something.
enum class Agreement { Unknown, Same, Differs };

enum AgreementRoles {
    AgreementRole = FirstModelRole, ///< Agreement as int
};
} // namespace kuramori
