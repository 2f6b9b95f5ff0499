// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QString>

namespace kuramori
{
class House;

/// The store cannot be opened: says why, in a sentence, and offers the cures there are.
class StartupTrouble
{
public:
    StartupTrouble(const Error &error, House &house);

    /// Blocks until the user has chosen; carries the cure out.
    bool isWorthAnotherTry();

private:
    bool restoreBackup();

    const Error &m_error;
    House &m_house;
    QString m_backup; ///< the newest one; empty when there is none or it would be no cure
};
} // namespace kuramori
