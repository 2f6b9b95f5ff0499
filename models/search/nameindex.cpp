// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/nameindex.h"

#include "models/search/namekey.h"
#include "models/search/namesegment.h"
#include "models/search/segmentsearch.h"

#include <QSet>

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr qsizetype longestQuery = 200;
}

struct NameIndex::Part
{
    explicit Part(const std::vector<SubjectNames> &subjects)
        : segment(std::make_shared<NameSegment>(subjects))
        , gone(std::make_shared<NameSegment::Gone>(segment->subjects(), false))
        , live(segment->subjects())
    { }
    /// Searches that run keep the list they have.
    void remove(const QList<SubjectId> &subjects)
    {
        NameSegment::Gone more = *gone;
        const quint32 before = live;
        for (const SubjectId subject : subjects) {
            const std::optional<quint32> place = segment->placeOf(subject);
            if (place && !more[*place]) {
                more[*place] = true;
                --live;
            }
        }
        if (live != before) {
            gone = std::make_shared<NameSegment::Gone>(std::move(more));
        }
    }
    void appendTo(std::vector<SubjectNames> &subjects) const
    {
        for (quint32 place = 0; place < segment->subjects(); ++place) {
            if (!(*gone)[place]) {
                subjects.push_back(segment->namesOfSubject(place));
            }
        }
    }

    std::shared_ptr<const NameSegment> segment;
    std::shared_ptr<const NameSegment::Gone> gone;
    quint32 live; // subjects
};

namespace
{
/// Of a subject given twice the last.
std::vector<SubjectNames> distinct(const QList<SubjectNames> &subjects)
{
    QSet<SubjectId> seen;
    std::vector<SubjectNames> kept;
    kept.reserve(size_t(subjects.size()));
    for (auto it = subjects.crbegin(); it != subjects.crend(); ++it) { // NOLINT(modernize-loop-convert): backwards
        if (!seen.contains(it->subject)) {
            seen.insert(it->subject);
            kept.push_back(*it);
        }
    }
    return kept;
}

/// Parts become smaller towards the end, each less than half of the one before it, so there are few of them and a
/// subject is moved seldom. A part of which most is removed is made anew.
template <class Parts>
bool needsMerge(const Parts &parts)
{
    const size_t count = parts.size();
    return (count > 1 && parts[count - 1].live * 2 >= parts[count - 2].live)
        || std::ranges::any_of(parts, [](const auto &part) { return part.live * 2 < part.segment->subjects(); });
}

template <class Parts>
void merge(Parts &parts)
{
    std::vector<SubjectNames> subjects;
    size_t first = parts.size() - std::min<size_t>(parts.size(), 2);
    const auto hollow
        = std::ranges::find_if(parts, [](const auto &part) { return part.live * 2 < part.segment->subjects(); });
    first = std::min(first, size_t(hollow - parts.begin()));
    for (size_t i = first; i < parts.size(); ++i) {
        parts[i].appendTo(subjects);
    }
    parts.erase(parts.begin() + std::ptrdiff_t(first), parts.end());
    if (!subjects.empty()) {
        parts.emplace_back(subjects);
    }
}
} // namespace

NameIndex::NameIndex()
    : m_parts(std::make_shared<Parts>())
{ }

NameIndex::~NameIndex() = default;

void NameIndex::put(const QList<SubjectNames> &subjects)
{
    const std::scoped_lock writing(m_writing);
    Parts parts = *now();
    QList<SubjectId> ids;
    std::ranges::transform(subjects, std::back_inserter(ids), &SubjectNames::subject);
    for (Part &part : parts) {
        part.remove(ids);
    }
    if (!subjects.isEmpty()) {
        parts.emplace_back(distinct(subjects));
    }
    publish(parts);
    while (needsMerge(parts)) {
        merge(parts);
        publish(parts);
    }
}

void NameIndex::remove(const QList<SubjectId> &subjects)
{
    const std::scoped_lock writing(m_writing);
    Parts parts = *now();
    for (Part &part : parts) {
        part.remove(subjects);
    }
    publish(std::move(parts)); // the next put() clears away
}

QList<NameHit> NameIndex::find(QStringView query, int limit, const NameFilter &filter) const
{
    const NameQuery wanted(nameKey(query).left(longestQuery).trimmed(), 0);
    if (wanted.words().empty() || limit <= 0) {
        return {};
    }
    const std::shared_ptr<const Parts> parts = now();
    TopNames top(limit, filter);
    for (const Part &part : *parts) {
        SegmentSearch(*part.segment, *part.gone, wanted, top).findExact();
    }
    for (const Part &part : *parts) {
        SegmentSearch(*part.segment, *part.gone, wanted, top).findInside();
    }
    const auto findSimilar = [&](const NameQuery &similar) {
        for (const Part &part : *parts) {
            SegmentSearch(*part.segment, *part.gone, similar, top).findSimilar();
        }
    };
    // Where much is similar, the names with one mistake fill the list, and the costly look for two is left out.
    const auto isDone
        = [&] { return top.size() >= size_t(std::max(0, filter.enough)) || filter.stop.stop_requested(); };
    for (int most = 1; most <= mistakesForgiven(wanted.key().size()) && !isDone(); ++most) {
        findSimilar(NameQuery(wanted.key(), most));
        for (const QString &rest : wanted.withoutArticle()) {
            findSimilar(NameQuery(rest, most, 1));
        }
    }
    return top.hits();
}

qsizetype NameIndex::subjects() const
{
    qsizetype sum = 0;
    for (const std::shared_ptr<const Parts> parts = now(); const Part &part : *parts) {
        sum += part.live;
    }
    return sum;
}

qsizetype NameIndex::names() const
{
    qsizetype sum = 0;
    for (const std::shared_ptr<const Parts> parts = now(); const Part &part : *parts) {
        sum += part.segment->names();
    }
    return sum;
}

size_t NameIndex::bytes() const
{
    size_t sum = 0;
    for (const std::shared_ptr<const Parts> parts = now(); const Part &part : *parts) {
        sum += part.segment->bytes() + part.gone->size() / 8;
    }
    return sum;
}

std::shared_ptr<const NameIndex::Parts> NameIndex::now() const
{
    const std::scoped_lock lock(m_mutex);
    return m_parts;
}

void NameIndex::publish(Parts parts)
{
    auto made = std::make_shared<const Parts>(std::move(parts));
    const std::scoped_lock lock(m_mutex);
    m_parts.swap(made); // the old ones are let go behind the lock
}
} // namespace kuramori
