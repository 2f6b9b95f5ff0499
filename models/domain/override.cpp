// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/override.h"

#include "models/domain/chosenrecording.h"

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr std::array names{
    "same_work",        "other_work",  "same_edition", "other_edition", "same_person",  "other_person", "pen_name",
    "pin_book",         "ignore_book", "ignore_pair",  "ignore_gap",    "want_entry",   "pin_entry",    "boost_entry",
    "choose_recording", "link_series", "not_series",   "no_series",     "rate_series",  "is_record",    "not_record",
    "no_record",        "hold_field",  "accept_field", "search_as",     "follow_anime", "have_anime",   "ignore_anime",
    "want_anime",       "pin_anime",   "boost_anime",  "is_anilist",    "not_anilist",  "no_anilist"};
static_assert(names.size() == overrideKinds.size());

using K = OverrideKind;

QList<K> opposites(K kind)
{
    switch (kind) {
    case K::SameWork:
        return {K::OtherWork};
    case K::OtherWork:
        return {K::SameWork, K::SameEdition};
    case K::SameEdition:
        return {K::OtherWork, K::OtherEdition};
    case K::OtherEdition:
        return {K::SameEdition};
    case K::SamePerson:
        return {K::OtherPerson};
    case K::OtherPerson:
        return {K::SamePerson};
    default:
        return {};
    }
}
} // namespace

QString overrideKindName(OverrideKind kind)
{
    return QLatin1String(names.at(size_t(kind)));
}

std::optional<OverrideKind> overrideKindFrom(const QString &text)
{
    const auto name = std::ranges::find_if(names, [&](const char *each) { return text == QLatin1String(each); });
    return name == names.end() ? std::nullopt : std::optional(OverrideKind(name - names.begin()));
}

bool isOfItems(OverrideKind kind)
{
    return kind <= K::OtherEdition || kind == K::PinBook;
}

bool isOfPersons(OverrideKind kind)
{
    return kind == K::SamePerson || kind == K::OtherPerson || kind == K::PenName;
}

bool isOfSeries(OverrideKind kind)
{
    return kind >= K::IgnoreGap && kind <= K::RateSeries;
}

bool isOfFacts(OverrideKind kind)
{
    return kind == K::IsRecord || kind == K::NotRecord || kind == K::NoRecord || kind == K::HoldField
        || kind == K::AcceptField || kind == K::SearchAs;
}

bool isOfAnime(OverrideKind kind)
{
    return kind >= K::FollowAnime;
}

bool isOfAnimePairs(OverrideKind kind)
{
    return kind >= K::IsAniList;
}

bool isOneOfEach(OverrideKind kind)
{
    return kind == K::IsRecord || kind == K::HoldField || kind == K::AcceptField || kind == K::ChooseRecording
        || kind == K::SearchAs || kind == K::LinkSeries || kind == K::RateSeries;
}

QString overrideTopic(const Override &word)
{
    switch (word.kind) {
    case K::ChooseRecording:
        return recordingWordTopic(word.object);
    case K::RateSeries:
        return {};
    default:
        return word.object.section(word.kind == K::LinkSeries ? u':' : u' ', 0, 0);
    }
}

std::optional<OverrideKind> endedWhole(OverrideKind kind)
{
    switch (kind) {
    case K::NoRecord:
        return K::IsRecord;
    case K::NoSeries:
        return K::LinkSeries;
    default:
        return std::nullopt;
    }
}

QList<Override> contradicted(const Override &word)
{
    if (word.kind == K::IgnoreAnime) {
        return {{K::WantAnime, word.subject, {}}, {K::FollowAnime, word.subject, {}}};
    }
    if (word.kind == K::WantAnime || word.kind == K::FollowAnime) {
        return {{K::IgnoreAnime, word.subject, {}}};
    }
    if (word.kind == K::WantEntry
        || word.kind == K::IgnoreGap) { // of one volume; these never stand the other way round
        return {{word.kind == K::WantEntry ? K::IgnoreGap : K::WantEntry, word.subject, word.object}};
    }
    if (word.kind == K::LinkSeries) {
        return {{K::NotSeries, word.subject, word.object}, {K::NoSeries, word.subject, {}}};
    }
    if (word.kind == K::NotSeries) {
        return {{K::LinkSeries, word.subject, word.object}};
    }
    QList<Override> words;
    for (const K kind : opposites(word.kind)) {
        words.append({kind, word.subject, word.object});
        words.append({kind, word.object, word.subject});
    }
    if (word.kind == K::IsRecord || word.kind == K::IsAniList) {
        const bool isOfBook = word.kind == K::IsRecord;
        words.append({isOfBook ? K::NotRecord : K::NotAniList, word.subject, word.object});
        words.append({isOfBook ? K::NoRecord : K::NoAniList, word.subject, {}});
    } else if (word.kind == K::NotRecord || word.kind == K::NotAniList) {
        words.append({word.kind == K::NotRecord ? K::IsRecord : K::IsAniList, word.subject, word.object});
    }
    if (isOfItems(word.kind) && word.kind != K::PinBook) {
        words.append({K::PinBook, word.subject, {}});
    }
    return words;
}
} // namespace kuramori
