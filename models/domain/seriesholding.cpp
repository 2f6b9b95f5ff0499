// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seriesholding.h"

#include "models/domain/booktitle.h"
#include "models/domain/comparekey.h"

#include <algorithm>
#include <array>
#include <set>

namespace kuramori
{
namespace
{
constexpr std::array groundNames{"identifier", "place_and_title", "title", "omnibus", "place_alone", "record"};
constexpr double alikeTitles = 0.75; // as much as a person would be asked about

bool shareAny(const QStringList &a, const QStringList &b)
{
    return std::ranges::any_of(a, [&](const QString &each) { return b.contains(each); });
}

/// Gives the books to the entries, one ground after the other.
class Holdings
{
public:
    Holdings(const QString &series, const QList<ListedEntry> &entries, const QList<OwnedVolume> &owned)
        : m_series(series)
        , m_seriesKey(seriesKey(series))
        , m_entries(entries)
        , m_owned(owned)
        , m_holdings(entries.size())
    { }

    QList<std::optional<Holding>> take()
    {
        for (const HoldingGround ground :
             {HoldingGround::Identifier, HoldingGround::PlaceAndTitle, HoldingGround::Record, HoldingGround::Title}) {
            give(ground);
        }
        coverRanges();
        give(HoldingGround::PlaceAlone);
        return m_holdings;
    }

private:
    void give(HoldingGround ground)
    {
        for (const OwnedVolume &book : m_owned) {
            for (qsizetype i = 0; i < m_entries.size() && !m_given.contains(book.work); ++i) {
                if (!m_holdings.at(i) && isEntry(book, m_entries.at(i), ground)) {
                    m_holdings[i] = Holding{book.work, ground};
                    m_given.insert(book.work);
                }
            }
        }
    }

    bool isEntry(const OwnedVolume &book, const ListedEntry &entry, HoldingGround ground) const
    {
        switch (ground) {
        case HoldingGround::Identifier:
            return (shareAny(book.asins, entry.asins) || shareAny(book.isbns, entry.isbns))
                && isNoOtherVolume(book, entry);
        case HoldingGround::Record:
            return (book.isNamedHere && areAtOnePlace(book, entry))
                || (shareAny(book.workIds, entry.workIds) && isNoOtherVolume(book, entry));
        case HoldingGround::PlaceAndTitle:
            return areAtOnePlace(book, entry) && (isUntitled(book) || areAlike(book, entry));
        case HoldingGround::Title:
            return !isUntitled(book)
                && matchBooks(factsOf(book), factsWithoutPlace(entry)).verdict == MatchVerdict::Same;
        default:
            return areAtOnePlace(book, entry);
        }
    }

    static bool areAtOnePlace(const OwnedVolume &book, const ListedEntry &entry)
    {
        return book.position && entry.position && samePosition(*book.position, *entry.position);
    }

    /// Of a book in several parts, or all parts under one number, only one is the entry.
    bool isNoOtherVolume(const OwnedVolume &book, const ListedEntry &entry) const
    {
        return areAtOnePlace(book, entry) || !book.position || !entry.position || areAlike(book, entry);
    }

    bool areAlike(const OwnedVolume &book, const ListedEntry &entry) const
    {
        return matchBooks(factsOf(book), factsWithoutPlace(entry)).score >= alikeTitles;
    }

    BookFacts factsOf(const OwnedVolume &book) const
    {
        BookFacts facts = book.facts;
        facts.runtime.reset();
        facts.identifiers = {};
        facts.series = {{m_series, std::nullopt}};
        return facts;
    }

    BookFacts factsWithoutPlace(const ListedEntry &entry) const
    {
        BookFacts facts = kuramori::factsOf(entry, m_series);
        facts.series = {{m_series, std::nullopt}};
        return facts;
    }

    /// "Mistborn", "Mistborn 3", "Mistborn, Book 3".
    bool isUntitled(const OwnedVolume &book) const
    {
        const QString main = bookTitle(book.facts.title, {{m_series}, book.facts.authors}).main;
        return seriesKey(main.isEmpty() ? book.facts.title : main) == m_seriesKey;
    }

    void coverRanges()
    {
        for (const OwnedVolume &book : m_owned) {
            if (book.position && book.position->isRange()) {
                cover(book.work, *book.position);
            }
        }
        const QList<std::optional<Holding>> before = m_holdings;
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            if (before.at(i) && m_entries.at(i).kind == EntryKind::Omnibus && m_entries.at(i).position) {
                cover(before.at(i)->work, *m_entries.at(i).position);
            }
        }
    }

    void cover(WorkId work, const SeriesPosition &range)
    {
        for (qsizetype i = 0; i < m_entries.size(); ++i) {
            const ListedEntry &entry = m_entries.at(i);
            if (!m_holdings.at(i) && entry.position && covers(range, *entry.position)) {
                m_holdings[i] = Holding{work, HoldingGround::Omnibus};
                m_given.insert(work);
            }
        }
    }

    const QString m_series;
    const QString m_seriesKey;
    const QList<ListedEntry> &m_entries;
    const QList<OwnedVolume> &m_owned;
    QList<std::optional<Holding>> m_holdings;
    std::set<WorkId> m_given;
};
} // namespace

QString holdingGroundName(HoldingGround ground)
{
    return QLatin1String(groundNames.at(size_t(ground)));
}

QList<std::optional<Holding>> holdingsOf(const QString &series, const QList<ListedEntry> &entries,
                                         QList<OwnedVolume> owned)
{
    std::ranges::sort(owned, {}, &OwnedVolume::work);
    return Holdings(series, entries, owned).take();
}
} // namespace kuramori
