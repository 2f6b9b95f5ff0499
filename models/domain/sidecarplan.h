// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"
#include "models/domain/writtensidecar.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace kuramori
{
using SideCarActId = Id<struct SideCarActTag>; ///< a run
using SideCarStepId = Id<struct SideCarStepTag>;

/// What is to become of one side-car.
enum class SideCarDeed {
    Create,
    Refresh, ///< it is still what was written here before
    Replace, ///< it is somebody else's, or somebody has changed it, and a person says so
    Same, ///< it holds just that
    Foreign, ///< as Replace, and nobody has said so: it stays
    Refuse ///< nothing may be written there
};
enum class SideCarState {
    Planned,
    Intended, ///< it is being written, or nobody knows whether it was
    Done,
    Undoing, ///< the same of taking it back
    Undone,
    Refused ///< it was planned, and could not be done
};

// "create", "intended" …: frozen, the store has them.
QString sideCarDeedName(SideCarDeed deed);
std::optional<SideCarDeed> sideCarDeedFrom(const QString &text);
QString sideCarStateName(SideCarState state);
std::optional<SideCarState> sideCarStateFrom(const QString &text);
bool changesFile(SideCarDeed deed);

/// A side-car that is there.
struct FoundSideCar
{
    QByteArray hash; ///< sideCarHash()
    bool isOurs = false; ///< it is, byte for byte, what was written here once
};

/// What becomes of a file that is to hold what hashes to `hash`. Ours is told by its content alone: one that somebody
/// has touched is somebody else's. Pure.
SideCarDeed sideCarDeed(const std::optional<FoundSideCar> &found, const QByteArray &hash, bool mayReplace);

/// One side-car of one run.
struct SideCarStep
{
    SideCarStepId id;
    SideCarActId act;
    RootId root; ///< invalid: it has left the library since
    ItemId item; ///< invalid: as above
    QString title; ///< of the book, as it was then
    QByteArray path; ///< of the file, below the root
    SideCarForm form = SideCarForm::MetadataJson;
    SideCarDeed deed = SideCarDeed::Create;
    SideCarState state = SideCarState::Planned;
    QString why; ///< of a refusal: a sentence
    QByteArray before; ///< hash; empty: there was no file
    QByteArray after; ///< hash; empty: nothing is written
    QByteArray bin; ///< where the file that was there before lies, below the root; empty: nowhere
    std::optional<Timestamp> emptiedAt; ///< since when the bin has nothing of it any more
    BookWords words; ///< what is written says; empty: nothing is written, or it is not known any more
    bool operator==(const SideCarStep &) const = default;
};
bool canBeTakenBack(const SideCarStep &step);
} // namespace kuramori
