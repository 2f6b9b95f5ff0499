// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace kuramori
{
/// What a person can say, and what subject and object are then. Items and series are meant by their ids.
enum class OverrideKind {
    SameWork, ///< two items
    OtherWork, ///< two items
    SameEdition, ///< two items
    OtherEdition, ///< two items
    SamePerson, ///< two spellings
    OtherPerson, ///< two spellings
    PenName, ///< the spelling of the pen name, a spelling of whom it hides
    PinBook, ///< an item stays the recording that it is; no object
    IgnoreBook, ///< an item counts neither in its series nor among duplicates; no object
    IgnorePair, ///< two items: that they are alike is known and wanted
    IgnoreGap, ///< a series, volumes of it ("3", "3-5")
    WantEntry, ///< a series, a key of ListedEntry; like the next two
    PinEntry, ///< it comes before all others
    BoostEntry, ///< it scores more
    ChooseRecording, ///< a series, a RecordingWord on an entry of it; one of each entry
    LinkSeries, ///< a series, the provider's that it is: "hardcover:123"; one of each provider
    NotSeries, ///< a series, a provider's that it is not
    NoSeries, ///< a series that is none of any provider's; no object
    RateSeries, ///< a series, the stars that a person gives it (seriesRatingText()); one of each
    IsRecord, ///< an item, the record of a provider that it is (recordKeyText()); one of each provider
    NotRecord, ///< an item, a record that it is not
    NoRecord, ///< an item of which no provider has a record; no object
    HoldField, ///< an item, a field and what it holds (heldText()); one of each field
    AcceptField, ///< an item, a field and what the judge may make it hold (the same); one of each field
    SearchAs, ///< an item, by what providers are asked for it (searchText()); one of each
    FollowAnime, ///< an anime (AnimeKey): what belongs to it is missed; no object, like those up to BoostAnime
    HaveAnime, ///< it is here, wherever
    IgnoreAnime,
    WantAnime,
    PinAnime, ///< it comes before all others
    BoostAnime, ///< it scores more
    IsAniList, ///< an anime of MyAnimeList, the one of AniList that it is, by their keys; one of each
    NotAniList, ///< an anime of MyAnimeList, one of AniList that it is not
    NoAniList ///< an anime of MyAnimeList that AniList does not have; no object
};
inline constexpr std::array overrideKinds{
    OverrideKind::SameWork,   OverrideKind::OtherWork,   OverrideKind::SameEdition,     OverrideKind::OtherEdition,
    OverrideKind::SamePerson, OverrideKind::OtherPerson, OverrideKind::PenName,         OverrideKind::PinBook,
    OverrideKind::IgnoreBook, OverrideKind::IgnorePair,  OverrideKind::IgnoreGap,       OverrideKind::WantEntry,
    OverrideKind::PinEntry,   OverrideKind::BoostEntry,  OverrideKind::ChooseRecording, OverrideKind::LinkSeries,
    OverrideKind::NotSeries,  OverrideKind::NoSeries,    OverrideKind::RateSeries,      OverrideKind::IsRecord,
    OverrideKind::NotRecord,  OverrideKind::NoRecord,    OverrideKind::HoldField,       OverrideKind::AcceptField,
    OverrideKind::SearchAs,   OverrideKind::FollowAnime, OverrideKind::HaveAnime,       OverrideKind::IgnoreAnime,
    OverrideKind::WantAnime,  OverrideKind::PinAnime,    OverrideKind::BoostAnime,      OverrideKind::IsAniList,
    OverrideKind::NotAniList, OverrideKind::NoAniList};

// "same_work", "pin_book" …: frozen, the store has them.
QString overrideKindName(OverrideKind kind);
std::optional<OverrideKind> overrideKindFrom(const QString &text);

/// One word of a person. Where it is of two, the subject is what moves to the object, or away from it.
struct Override
{
    OverrideKind kind = OverrideKind::SameWork;
    QString subject;
    QString object;
    bool operator==(const Override &) const = default;
};

bool isOfItems(OverrideKind kind); ///< their place among books is to be found anew
bool isOfPersons(OverrideKind kind);
bool isOfSeries(OverrideKind kind); ///< the subject is a series; what is wanted of it is to be found anew
bool isOfFacts(OverrideKind kind); ///< what is known of an item is to be judged anew
bool isOfAnime(OverrideKind kind); ///< the subject is an anime; what is missing is to be found anew
bool isOfAnimePairs(OverrideKind kind); ///< of those, which anime of the two sources are one is to be found anew
/// Of what overrideTopic() tells, the subject can have one such word only.
bool isOneOfEach(OverrideKind kind);
/// What the object begins with: up to the first blank, of a chosen recording its entry, of a series the provider, of a
/// rating nothing. Of kinds isOneOfEach().
QString overrideTopic(const Override &word);
/// What the word ends of the same subject, whatever its object is: that none is it ends which one it is.
std::optional<OverrideKind> endedWhole(OverrideKind kind);

/// The words that cannot stand beside this one, be their subject and object this way round or the other: two items
/// that are one recording are one book, and what is moved is pinned no more. Pure.
QList<Override> contradicted(const Override &word);
} // namespace kuramori
