// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seriesholding.h"

namespace kuramori
{
/// A series of the library, as far as a provider's can be told by it.
struct OurSeries
{
    QString name;
    QList<OwnedVolume> volumes;
};

enum class LinkVerdict {
    Linked, ///< it is this series
    Review, ///< it may be: a person decides
    Other
};
QString linkVerdictName(LinkVerdict verdict); ///< "linked", "review", "other": frozen, the store has them
std::optional<LinkVerdict> linkVerdictFrom(const QString &text);

/// The proof, as it can be shown.
struct SeriesLink
{
    LinkVerdict verdict = LinkVerdict::Other;
    bool isCalledSo = false; ///< seriesKey() of both names is the same
    bool hasAuthor = false; ///< some author of ours is one of theirs
    int identified = 0; ///< our volumes that are one of theirs by ASIN or ISBN
    int placed = 0; ///< our volumes that are one of theirs by place and title
    int contradicted = 0; ///< places where they have another title than we
    int recorded = 0; ///< our volumes whose taken records are of it, at our place where we have one
    int elsewhere = 0; ///< our volumes whose taken records are of other series, or at another place of it
};

/// Whether what a provider calls a series is ours. Linked: called so, an author in common, and of our volumes one by
/// identifier or two by place and title, and more of them than there are contradictions; or, whatever it is called and
/// in whatever language its titles are, because isNamedByMost() of the records that are taken for our volumes. Review:
/// called so and nothing against it, or volumes that agree under another name. Never guessed: a series of which we have
/// one volume without identifier is for a person to say. Pure.
SeriesLink linkOf(const OurSeries &ours, const QString &name, const KeptSeries &theirs);

/// The verdicts when one provider offers several: only the one with the most proof is linked, and none where two have
/// as much. Records go before titles, and of two that both prove as much the one that is called so. Pure.
void settleRivals(QList<SeriesLink> &links);
} // namespace kuramori
