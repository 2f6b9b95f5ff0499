// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seriesholding.h"

namespace kuramori
{
/// A series of Hardcover's that records name which are taken for volumes of ours.
struct NamedSeries
{
    QString id; ///< Hardcover's
    bool isCalledSo = false; ///< seriesKey() of some name it has there is ours
    int agreeing = 0; ///< volumes of which the records say that they are of it
    int otherwise = 0; ///< volumes of which they say that they are not

    bool isProven() const;
};

/// Whether the records that are taken for a volume say that it is of the series with this id: at our place of it, or at
/// any where we have none. Not, where they name another place of it, or other series alone. Empty: they name none by
/// id, or this one without a place where we have one.
std::optional<bool> isNamedOf(const OwnedVolume &volume, const QString &id);

/// Two volumes at least, and more than two thirds of those whose records tell: what stands on one shelf, as
/// publishers' series do, may be of several.
bool isNamedByMost(int agreeing, int otherwise);

/// The series that our volumes' records name, those that most volumes agree on first, of as many the one that is
/// called like ours. Left out is what at least as many volumes are not of, as a universe ("Cosmere") that counts its
/// books otherwise than the series that they are of. The same whatever the order of the volumes. Pure.
QList<NamedSeries> namedSeries(const QString &name, const QList<OwnedVolume> &volumes);
} // namespace kuramori
