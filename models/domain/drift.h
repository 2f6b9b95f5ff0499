// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookassertion.h"
#include "models/domain/writeback.h"

#include <QSet>

namespace kuramori
{
/// How far what others say of a field is from what is held (audiobooks.md §2.15).
enum class DriftLevel {
    None, ///< the very same, or one of the two says nothing: absent is not removed
    Cosmetic, ///< the same once it is normalised (sameWords())
    Factual, ///< another subtitle, publisher, year or language
    Identity ///< anything else: it may be another book or recording
};
inline constexpr std::array driftLevels{DriftLevel::None, DriftLevel::Cosmetic, DriftLevel::Factual,
                                        DriftLevel::Identity};
// "cosmetic" …, "" of None: frozen, the store has them.
QString driftLevelName(DriftLevel level);
DriftLevel driftLevelFrom(const QString &text);

// Pure, like all below.
DriftLevel driftLevel(BookField field, const FieldWords &held, const FieldWords &other);

/// How many of them cannot have it from one another: whatever stands in and about the files counts once.
int independentVoices(const QList<BookSource> &sources);

/// A field of which a person is to say what holds.
struct FieldDrift
{
    BookField field = BookField::Title;
    bool isUnsure = false; ///< the judge's winner is what is held, but hardly: `other` is what comes next
    FieldWords held;
    FieldWords other; ///< otherwise the judge's winner
    DriftLevel level = DriftLevel::None; ///< of the one against the other
    QList<BookSource> holders; ///< who says `held`; nobody may any more
    QList<BookSource> sources; ///< who says `other`
    /// By which the sum of weights of the judge's winner is above that of the next (see FieldDoubt); empty: nobody says
    /// anything else.
    std::optional<double> margin;
    bool operator==(const FieldDrift &) const = default;
};

/// What is held of a book, and what the judge would have of it now.
struct Judgement
{
    JudgedBook held; ///< as it was settled last; nothing: never
    JudgedBook winner; ///< judgeBook() of `said`
    QList<BookAssertion> said;
    QList<FieldDoubt> doubts; ///< the same judge's
    QSet<BookField> spoken; ///< of which a person or the files have just said something new: that is no drift
};

struct Settlement
{
    JudgedBook book; ///< what is held from now on
    QList<FieldDrift> drifts; ///< of each field one at most, in the order of writableFields
};

/// A judge's margin below which a person is to look (issue: enrichment with evidence).
inline constexpr double sureFrom = 0.15;
bool isTooNear(const FieldDoubt &doubt); ///< its margin is below that

/// Field by field. What is not held yet is taken, and so is what a person holds or what was just spoken of. What the
/// winner would blank stays. A cosmetic or factual drift is taken when two independent sources say it; all else stays
/// as it is held until a person decides. Of series that both name the place that only one knows is taken. Settling
/// twice is settling once.
Settlement settle(const Judgement &judgement);

/// What files that were read anew change of what is held. A field of which they say something else than before is
/// spoken of where that wins; where others win, and what is held was the files', it is now what they say.
struct FilesWord
{
    JudgedBook held;
    QSet<BookField> spoken;
};
/// `before` and `now`: all that was said then, and is now.
FilesWord heedFiles(const JudgedBook &held, const JudgedBook &winner, const QList<BookAssertion> &before,
                    const QList<BookAssertion> &now);

/// Makes the field say this, one of writableFields; words as wordsOf() has them.
void setWords(JudgedBook *book, BookField field, const FieldWords &words);
} // namespace kuramori
