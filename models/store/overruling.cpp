// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/overruling.h"

#include "models/domain/seriesrating.h"
#include "models/store/animegaptable.h"
#include "models/store/animepairtable.h"
#include "models/store/bookplacement.h"
#include "models/store/itemtable.h"
#include "models/store/persontable.h"
#include "models/store/personwords.h"
#include "models/store/recordingtable.h"
#include "models/store/wantedtable.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Overruling)
};

template <class AnyId>
QString textOf(AnyId id)
{
    return QString::number(id.value());
}

QList<Override> pairs(OverrideKind kind, const QList<ItemId> &moved, const QList<ItemId> &kept)
{
    QList<Override> words;
    words.reserve(moved.size() * kept.size());
    for (const ItemId subject : moved) {
        for (const ItemId object : kept) {
            if (subject != object) {
                words.append({kind, textOf(subject), textOf(object)});
            }
        }
    }
    return words;
}

QList<Override> ofEach(OverrideKind kind, const QList<ItemId> &items)
{
    QList<Override> words;
    words.reserve(items.size());
    for (const ItemId item : items) {
        words.append({kind, textOf(item), {}});
    }
    return words;
}

QList<ItemId> without(QList<ItemId> items, const QList<ItemId> &others)
{
    items.removeIf([&](ItemId item) { return others.contains(item); });
    return items;
}
} // namespace

ActId Overruling::relate(OverrideKind kind, const QList<ItemId> &moved, const QList<ItemId> &kept)
{
    const QList<ItemId> subjects = without(moved, kept);
    QList<Override> words = pairs(kind, subjects, kept);
    if (kind == OverrideKind::SameEdition) {
        words = pairs(OverrideKind::SameWork, subjects, kept) + words;
    }
    return say(words);
}

ActId Overruling::relateWhole(OverrideKind kind, ItemId moved, ItemId kept)
{
    const bool isOfWork = kind == OverrideKind::SameWork || kind == OverrideKind::OtherWork;
    const QList<ItemId> stay = isOfWork ? itemsOfBook(m_tx, bookOfItem(m_tx, kept)) : itemsOfRecording(m_tx, kept);
    QList<ItemId> leave = isOfWork && !stay.contains(moved) ? itemsOfBook(m_tx, bookOfItem(m_tx, moved))
                                                            : itemsOfRecording(m_tx, moved);
    if (leave.contains(kept)) {
        leave = {moved};
    }
    return relate(kind, leave, without(stay, leave));
}

ActId Overruling::split(const QList<ItemId> &items)
{
    QSet<WorkId> works;
    for (const ItemId item : items) {
        works.insert(WorkId(
            m_tx.number("SELECT e.work_id FROM items i JOIN editions e ON e.id = i.edition_id WHERE i.id = $1", item)));
    }
    if (works.size() != 1 || !works.cbegin()->isValid()) {
        stopWith(ErrorKind::Usage, Words::tr("Items that are to be a book of their own must be of one book now."));
    }
    const QList<ItemId> rest = without(itemsOfBook(m_tx, *works.cbegin()), items);
    if (rest.isEmpty()) {
        stopWith(ErrorKind::Usage, Words::tr("These are all the items of the book: nothing would be left of it."));
    }
    return relate(OverrideKind::OtherWork, items, rest);
}

ActId Overruling::pin(const QList<ItemId> &items)
{
    return say(ofEach(OverrideKind::PinBook, items));
}

ActId Overruling::ignore(const QList<ItemId> &items)
{
    return say(ofEach(OverrideKind::IgnoreBook, items));
}

ActId Overruling::ignorePair(ItemId a, ItemId b)
{
    return say({{OverrideKind::IgnorePair, textOf(std::min(a, b)), textOf(std::max(a, b))}});
}

ActId Overruling::ignoreGaps(SeriesId series, const QList<SeriesGap> &gaps)
{
    QList<Override> words;
    words.reserve(gaps.size());
    for (const SeriesGap &gap : gaps) {
        words.append({OverrideKind::IgnoreGap, textOf(series), gapText(gap)});
    }
    return say(words);
}

ActId Overruling::chooseRecord(ItemId item, const RecordKey &record)
{
    return say({{OverrideKind::IsRecord, textOf(item), recordKeyText(record)}});
}

ActId Overruling::refuseRecords(ItemId item, const QList<RecordKey> &records)
{
    QList<Override> words;
    words.reserve(records.size());
    for (const RecordKey &record : records) {
        words.append({OverrideKind::NotRecord, textOf(item), recordKeyText(record)});
    }
    return say(words);
}

ActId Overruling::refuseAllRecords(ItemId item)
{
    return say({{OverrideKind::NoRecord, textOf(item), {}}});
}

ActId Overruling::sayOfEntries(OverrideKind kind, SeriesId series, const QStringList &keys)
{
    QList<Override> words;
    words.reserve(keys.size());
    for (const QString &key : keys) {
        words.append({kind, textOf(series), key});
    }
    return say(words);
}

ActId Overruling::chooseRecording(SeriesId series, const RecordingWord &word)
{
    const RecordingRows rows(m_tx);
    if (!word.record && !rows.chosen(series, word.entry)) {
        return {}; // any is meant unless somebody says else
    }
    const QList<ToldRecording> told = rows.told(series, word.entry);
    if (word.record
        && std::ranges::none_of(told, [&](const ToldRecording &each) { return keyOf(each.record) == *word.record; })) {
        stopWith(ErrorKind::Usage,
                 Words::tr("Nobody has told of a recording %1 of this volume.").arg(recordKeyText(*word.record)));
    }
    return say({{OverrideKind::ChooseRecording, textOf(series), recordingWordText(word)}});
}

ActId Overruling::sayOfAnime(OverrideKind kind, const QList<AnimeKey> &anime)
{
    QList<Override> words;
    words.reserve(anime.size());
    for (const AnimeKey &key : anime) {
        words.append({kind, key, {}});
    }
    return say(words);
}

ActId Overruling::pairAnime(qint64 malId, qint64 aniListId)
{
    return say({{OverrideKind::IsAniList, malKey(malId), aniListKey(aniListId)}});
}

ActId Overruling::refusePairs(qint64 malId, const QList<qint64> &aniListIds)
{
    QList<Override> words;
    words.reserve(aniListIds.size());
    for (const qint64 id : aniListIds) {
        words.append({OverrideKind::NotAniList, malKey(malId), aniListKey(id)});
    }
    return say(words);
}

ActId Overruling::refuseAllPairs(qint64 malId)
{
    return say({{OverrideKind::NoAniList, malKey(malId), {}}});
}

ActId Overruling::linkSeries(SeriesId series, const QString &provider, const QString &sourceId)
{
    return sayOfLink(OverrideKind::LinkSeries, series, provider, sourceId);
}

ActId Overruling::refuseSeries(SeriesId series, const QString &provider, const QString &sourceId)
{
    return sayOfLink(OverrideKind::NotSeries, series, provider, sourceId);
}

ActId Overruling::refuseAllSeries(SeriesId series)
{
    return say({{OverrideKind::NoSeries, textOf(series), {}}});
}

ActId Overruling::rateSeries(SeriesId series, std::optional<int> stars)
{
    if (!stars && !WantedRows(m_tx).stars(series)) {
        return {}; // nobody has said how good it is
    }
    return say({{OverrideKind::RateSeries, textOf(series), seriesRatingText(stars)}});
}

ActId Overruling::sayOfLink(OverrideKind kind, SeriesId series, const QString &provider, const QString &sourceId)
{
    if (m_tx.number("SELECT count(*) FROM series_links WHERE series_id = $1 AND provider = $2 AND source_id = $3",
                    series, provider, sourceId)
        == 0) {
        stopWith(ErrorKind::Usage,
                 Words::tr("Nobody has said that the series might be %1:%2.").arg(provider, sourceId));
    }
    return say({{kind, textOf(series), provider + u':' + sourceId}});
}

ActId Overruling::mergePersons(PersonId kept, PersonId other)
{
    const QStringList names = PersonTable(m_tx).spellingsOf(kept);
    if (names.isEmpty() || kept == other) {
        return {};
    }
    QSet<std::pair<QString, QString>> apart;
    for (const Override &word : OverrideRows(m_tx).inForce(OverrideKind::OtherPerson)) {
        apart.insert({word.subject, word.object});
        apart.insert({word.object, word.subject});
    }
    QList<Override> words;
    for (const QString &spelling : PersonTable(m_tx).spellingsOf(other)) {
        for (const QString &name : names) {
            if (name == names.constFirst() || apart.contains({spelling, name})) { // which is no longer so
                words.append({OverrideKind::SamePerson, spelling, name});
            }
        }
    }
    return say(words);
}

ActId Overruling::splitPerson(const QStringList &spellings)
{
    const PersonTable persons(m_tx);
    const auto person = spellings.isEmpty() ? std::nullopt : persons.known(spellings.constFirst());
    QStringList rest = person ? persons.spellingsOf(*person) : QStringList();
    for (const QString &spelling : spellings) {
        if (rest.removeAll(spelling) == 0) {
            stopWith(ErrorKind::Usage,
                     Words::tr("\"%1\" is no spelling of that person's name, or nobody's.").arg(spelling));
        }
    }
    if (rest.isEmpty()) {
        stopWith(ErrorKind::Usage, Words::tr("These are all the spellings: nobody would be left."));
    }
    QList<Override> words;
    words.reserve(spellings.size() * rest.size());
    for (const QString &spelling : spellings) {
        for (const QString &other : std::as_const(rest)) {
            words.append({OverrideKind::OtherPerson, spelling, other});
        }
    }
    return say(words);
}

ActId Overruling::linkPenName(PersonId penName, PersonId real)
{
    for (PersonId person = real; person.isValid();
         person = PersonId(m_tx.number("SELECT pen_name_of FROM persons WHERE id = $1", person))) {
        if (person == penName) {
            stopWith(ErrorKind::Conflict, Words::tr("Nobody is a pen name of their own."));
        }
    }
    const QStringList names = PersonTable(m_tx).spellingsOf(penName);
    const QStringList owners = PersonTable(m_tx).spellingsOf(real);
    if (names.isEmpty() || owners.isEmpty()) {
        return {};
    }
    return say({{OverrideKind::PenName, names.constFirst(), owners.constFirst()}});
}

ActId Overruling::say(const QList<Override> &words)
{
    const OverrideChange change = OverrideTable(m_tx).say(words);
    PersonWords(m_tx).settle({}, change.said);
    placeItems(change);
    judgeFacts(change);
    refreshSeries(change);
    refreshAnime(change);
    return change.act;
}

qint64 Overruling::takeBack(ActId act)
{
    const OverrideChange change = OverrideTable(m_tx).takeBack(act);
    PersonWords(m_tx).settle(change.ended, change.said);
    placeItems(change);
    judgeFacts(change);
    refreshSeries(change);
    refreshAnime(change);
    return change.ended.size();
}

/// Whoever leaves a book out of its series misses it there: placeItems() does not see that.
void Overruling::refreshSeries(const OverrideChange &change)
{
    QSet<SeriesId> touched;
    const QList<Override> words = change.said + change.ended;
    for (const Override &word : words) {
        if (isOfSeries(word.kind)) {
            touched.insert(SeriesId(word.subject.toLongLong()));
        } else if (word.kind == OverrideKind::IgnoreBook) {
            for (const SeriesId series :
                 WantedRows(m_tx).seriesOf({bookOfItem(m_tx, ItemId(word.subject.toLongLong()))})) {
                touched.insert(series);
            }
        }
    }
    for (const SeriesId series : std::as_const(touched)) {
        WantedTable(m_tx).bringUpToDate(series);
    }
}

void Overruling::refreshAnime(const OverrideChange &change)
{
    const QList<Override> words = change.said + change.ended;
    if (std::ranges::any_of(words, [](const Override &word) { return isOfAnimePairs(word.kind); })) {
        AnimePairTable(m_tx).follow(words);
    }
    if (std::ranges::any_of(words, [](const Override &word) { return isOfAnime(word.kind); })) {
        AnimeGapTable(m_tx).bringUpToDate();
    }
}

/// Those that are to move first: what they are to move to still stands where it stood then.
void Overruling::placeItems(const OverrideChange &change)
{
    QList<LibraryItem> moved;
    QList<LibraryItem> others;
    QSet<ItemId> met;
    const auto add = [&](const QString &text, QList<LibraryItem> *items) {
        const ItemId id(text.toLongLong());
        const auto item = met.contains(id) ? std::nullopt : ItemRows(m_tx).item(id);
        met.insert(id);
        if (item && item->edition.isValid()) { // else it has never been judged, and is soon
            items->append(*item);
        }
    };
    const QList<Override> words = change.said + change.ended;
    for (const Override &word : words) {
        if (isOfItems(word.kind) && word.kind != OverrideKind::PinBook) {
            add(word.subject, &moved);
        }
    }
    for (const Override &word : words) {
        if (isOfItems(word.kind)) {
            add(word.subject, &others);
            add(word.object, &others);
        }
    }
    BookPlacement placement(m_tx);
    placement.placeAnew(moved);
    for (const LibraryItem &item : std::as_const(others)) {
        placement.place(item);
    }
    placement.finish();
}
} // namespace kuramori
