// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/sidecarwords.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SideCarWords)
};

QString planned(SideCarDeed deed)
{
    switch (deed) {
    case SideCarDeed::Create:
        return Words::tr("to be written");
    case SideCarDeed::Refresh:
        return Words::tr("to be brought up to date");
    case SideCarDeed::Replace:
        return Words::tr("to be replaced; the old one goes to the bin");
    case SideCarDeed::Same:
        return Words::tr("up to date");
    case SideCarDeed::Foreign:
        return Words::tr("stays, for it is not ours");
    case SideCarDeed::Refuse:
        break;
    }
    return Words::tr("not written");
}
} // namespace

QString sideCarWord(const SideCarStep &step)
{
    switch (step.state) {
    case SideCarState::Intended:
    case SideCarState::Undoing:
        return Words::tr("under way");
    case SideCarState::Done:
        return changesFile(step.deed) ? Words::tr("written") : planned(step.deed);
    case SideCarState::Undone:
        return Words::tr("taken back");
    case SideCarState::Refused:
        return changesFile(step.deed) ? Words::tr("not written") : planned(step.deed);
    case SideCarState::Planned:
        break;
    }
    return planned(step.deed);
}
} // namespace kuramori
