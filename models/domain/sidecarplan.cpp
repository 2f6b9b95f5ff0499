// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sidecarplan.h"

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
constexpr std::array deedNames{"create", "refresh", "replace", "same", "foreign", "refuse"};
static_assert(deedNames.size() == std::size_t(SideCarDeed::Refuse) + 1);
constexpr std::array stateNames{"planned", "intended", "done", "undoing", "undone", "refused"};
static_assert(stateNames.size() == std::size_t(SideCarState::Refused) + 1);

template <class Enum, std::size_t count>
std::optional<Enum> named(const std::array<const char *, count> &names, const QString &text)
{
    const auto found
        = std::find_if(names.begin(), names.end(), [&text](const char *name) { return text == QLatin1String(name); });
    return found == names.end() ? std::nullopt : std::optional(Enum(found - names.begin()));
}
} // namespace

QString sideCarDeedName(SideCarDeed deed)
{
    return QLatin1String(deedNames.at(std::size_t(deed)));
}

std::optional<SideCarDeed> sideCarDeedFrom(const QString &text)
{
    return named<SideCarDeed>(deedNames, text);
}

QString sideCarStateName(SideCarState state)
{
    return QLatin1String(stateNames.at(std::size_t(state)));
}

std::optional<SideCarState> sideCarStateFrom(const QString &text)
{
    return named<SideCarState>(stateNames, text);
}

bool changesFile(SideCarDeed deed)
{
    return deed == SideCarDeed::Create || deed == SideCarDeed::Refresh || deed == SideCarDeed::Replace;
}

bool canBeTakenBack(const SideCarStep &step)
{
    return step.state == SideCarState::Done && changesFile(step.deed);
}

SideCarDeed sideCarDeed(const std::optional<FoundSideCar> &found, const QByteArray &hash, bool mayReplace)
{
    if (!found) {
        return SideCarDeed::Create;
    }
    if (found->hash == hash) {
        return SideCarDeed::Same;
    }
    if (found->isOurs) {
        return SideCarDeed::Refresh;
    }
    return mayReplace ? SideCarDeed::Replace : SideCarDeed::Foreign;
}
} // namespace kuramori
