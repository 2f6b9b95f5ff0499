// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/crawltable.h"

#include <QList>
#include <QString>

#include <optional>

namespace kuramori
{
/// A work whose members changed between two snapshots of a list.
struct Mover
{
    QString title;
    qint64 gained = 0; ///< members; negative when it lost some
    bool operator==(const Mover &) const = default;
};

/// What moved most between the two newest snapshots of a list that are whole.
struct MoverFigures
{
    CrawledList list;
    std::optional<CrawledDay> now; ///< empty: no daily list has two whole snapshots yet
    std::optional<CrawledDay> then;
    QList<Mover> movers; ///< what moved most first, up or down
    bool operator==(const MoverFigures &) const = default;
};

/// Of the first daily list that can be compared. Comparing two long lists takes its time, so `known` is given back as
/// it is when it is of the same two snapshots.
MoverFigures memberMovers(ReadTx &tx, const MoverFigures &known = {}, int limit = 12);
} // namespace kuramori
