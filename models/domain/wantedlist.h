// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seriesgap.h"
#include "models/domain/seriesholding.h"
#include "models/domain/wantedscore.h"
#include "models/domain/wantedstate.h"

#include <QHash>
#include <QSet>

namespace kuramori
{
/// How an entry stands to the library.
enum class Standing {
    Owned, ///< in the recording that a person chose, where one did
    Missing, ///< a main volume that is out and not here (audiobooks.md §4.5)
    Upcoming, ///< a main volume that is not out yet
    Extra, ///< not here, and no main volume: counts for nothing unless a person wants it
    NoRecording, ///< a main volume of which recordings are known, in other languages alone
    /// A book of the library stands at its place with another title, or is it and may be another recording than the
    /// chosen one.
    Doubtful,
    Ignored
};
inline constexpr std::array standings{Standing::Owned,       Standing::Missing,  Standing::Upcoming, Standing::Extra,
                                      Standing::NoRecording, Standing::Doubtful, Standing::Ignored};
QString standingName(Standing standing); ///< "owned" …: frozen, the store has them
std::optional<Standing> standingFrom(const QString &text);

/// What keeps a missing entry from being confirmed.
enum class WantedDoubt {
    AudioUnknown, ///< no recording in the user's languages is known
    ReleaseUnknown, ///< whether it is out
    OneSource, ///< only a catalogue that anybody may edit has it
    Gone, ///< whoever told of it does so no more
    OneSide, ///< of two anime only one is said to belong to the other
    KindUnknown, ///< in which form an anime comes out
    RecordingGone ///< of the recording that a person chose nobody tells any more
};
QString wantedDoubtName(WantedDoubt doubt); ///< "audio_unknown" …: frozen, the store has them
std::optional<WantedDoubt> wantedDoubtFrom(const QString &text);

/// What persons and the library say of a series.
struct SeriesFacts
{
    QString name;
    QList<OwnedVolume> owned;
    QList<SeriesGap> ignored;
    QSet<QString> wanted; ///< keys of entries, like the next two
    QSet<QString> pinned;
    QSet<QString> boosted;
    QHash<QString, ChosenRecording> chosen; ///< by such a key
    QStringList languages; ///< of the user: languageKey(); empty: any
    std::optional<int> stars; ///< what a person gave the series; see mostStars
    std::optional<double> listenedTo; ///< the last place that was listened to; empty: not known
    bool isListKnown = false; ///< some provider's list is whole
};

/// An entry beside the library.
struct WantedEntry
{
    ListedEntry entry;
    Standing standing = Standing::Missing;
    std::optional<Holding> holding; ///< of Owned and Doubtful
    QList<WantedDoubt> doubts; ///< of what is not owned
    bool isWanted = false;
    bool isPinned = false;
    std::optional<ChosenRecording> chosen;
    ScoreFacts score; ///< but for `waiting`, which the store knows

    bool isSure() const { return doubts.isEmpty() && standing == Standing::Missing; }
};

/// Every entry of a series with its standing, in the order of a shelf. Pure.
QList<WantedEntry> wantedList(const QList<ListedEntry> &entries, const SeriesFacts &facts, QDate today);
} // namespace kuramori
