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
    LinkSeries, ///< a series, the provider's that it is: "hardcover:123"; one of each provider
    NotSeries, ///< a series, a provider's that it is not
    NoSeries, ///< a series that is none of any provider's; no object
    IsRecord, ///< an item, the record of a provider that it is (recordKeyText()); one of each provider
    NotRecord, ///< an item, a record that it is not
    NoRecord, ///< an item of which no provider has a record; no object
    HoldField, ///< an item, a field and what it holds (heldText()); one of each field
    AcceptField, ///< an item, a field and what the judge may make it hold (the same); one of each field
    FollowAnime, ///< an anime (AnimeKey): what belongs to it is missed; no object, like those below
    HaveAnime, ///< it is here, wherever
    IgnoreAnime,
    WantAnime,
    PinAnime, ///< it comes before all others
    BoostAnime ///< it scores more
};
inline constexpr std::array overrideKinds{
    OverrideKind::SameWork,    OverrideKind::OtherWork,   OverrideKind::SameEdition, OverrideKind::OtherEdition,
    OverrideKind::SamePerson,  OverrideKind::OtherPerson, OverrideKind::PenName,     OverrideKind::PinBook,
    OverrideKind::IgnoreBook,  OverrideKind::IgnorePair,  OverrideKind::IgnoreGap,   OverrideKind::WantEntry,
    OverrideKind::PinEntry,    OverrideKind::BoostEntry,  OverrideKind::LinkSeries,  OverrideKind::NotSeries,
    OverrideKind::NoSeries,    OverrideKind::IsRecord,    OverrideKind::NotRecord,   OverrideKind::NoRecord,
    OverrideKind::HoldField,   OverrideKind::AcceptField, OverrideKind::FollowAnime, OverrideKind::HaveAnime,
    OverrideKind::IgnoreAnime, OverrideKind::WantAnime,   OverrideKind::PinAnime,    OverrideKind::BoostAnime};

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
/// Of what the object begins with, up to the first blank, an item can have one such word only; a series, up to the
/// colon.
bool isOneOfEach(OverrideKind kind);
/// What the word ends of the same subject, whatever its object is: that none is it ends which one it is.
std::optional<OverrideKind> endedWhole(OverrideKind kind);

/// The words that cannot stand beside this one, be their subject and object this way round or the other: two items
/// that are one recording are one book, and what is moved is pinned no more. Pure.
QList<Override> contradicted(const Override &word);
} // namespace kuramori
