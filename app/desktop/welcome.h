// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

#include <optional>

namespace kuramori
{
class House;

/// The page of the first start, before the store is opened for the window.
class Welcome
{
public:
    explicit Welcome(House &house);

    /// Whether nobody has answered it yet, on a profile without works and jobs. Never for the sample. A profile in use
    /// is marked, so that its store is asked once.
    bool isDue();
    /// Blocks until the person has chosen; false when the page was closed without a choice.
    bool show();

private:
    bool isInUse();
    std::optional<bool> isFilled() const;
    Result<void> lookAround() const;
    Result<void> restoreBackup(const QString &file) const;

    House &m_house;
};
} // namespace kuramori
