// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/namesegment.h"

#include "models/search/namekey.h"

#include <algorithm>
#include <numeric>

namespace kuramori
{
namespace
{
constexpr qsizetype longestKey = 500; // what is behind cannot be searched

std::u16string_view lettersOf(const QString &text)
{
    return std::u16string_view(QStringView(text).utf16(), size_t(text.size()));
}
} // namespace

struct NameSegment::Raw
{
    quint32 key; // before numbering: place in the pool of all; then the key's number
    quint32 subject;
    const Name *name;
};

NameSegment::NameSegment(const std::vector<SubjectNames> &subjects)
{
    std::vector<const SubjectNames *> sorted;
    std::ranges::transform(subjects, std::back_inserter(sorted), [](const SubjectNames &one) { return &one; });
    std::ranges::sort(sorted, {}, &SubjectNames::subject);
    StringPool<char16_t> keys; // equal ones too
    std::vector<Raw> names;
    for (const SubjectNames *one : sorted) {
        for (const Name &name : one->names) {
            if (const QString key = nameKey(name.text).left(longestKey); !key.isEmpty()) {
                names.push_back({keys.add(lettersOf(key)), quint32(m_subjects.size()), &name});
            }
        }
        m_subjects.push_back(one->subject);
        m_standings.push_back(one->standing);
    }
    m_subjects.shrink_to_fit();
    m_standings.shrink_to_fit();
    numberKeys(names, keys);
    takeEntries(names);
    sortKeys();
    m_words = WordIndex(m_keys);
    m_grams = GramIndex(m_keys);
}

void NameSegment::numberKeys(std::vector<Raw> &names, const StringPool<char16_t> &keys)
{
    using Place = std::tuple<NameKind, quint8, size_t, quint32, quint32>; // the last is that in the pool
    std::ranges::sort(names, {}, [&](const Raw &raw) { return keys.at(raw.key); });
    std::vector<Place> places; // of the distinct keys the best
    std::vector<quint32> numbers; // of the distinct key of each name
    for (const Raw &raw : names) {
        const Place place(raw.name->kind, m_standings[raw.subject], keys.at(raw.key).size(), raw.subject, raw.key);
        if (places.empty() || keys.at(std::get<4>(places.back())) != keys.at(raw.key)) {
            places.push_back(place);
        } else {
            places.back() = std::min(places.back(), place);
        }
        numbers.push_back(quint32(places.size() - 1));
    }
    std::vector<quint32> order(places.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](quint32 distinct) { return places[distinct]; });
    std::vector<quint32> numberOf(places.size());
    for (const quint32 distinct : order) {
        numberOf[distinct] = m_keys.add(keys.at(std::get<4>(places[distinct])));
    }
    m_keys.squeeze();
    for (size_t i = 0; i < names.size(); ++i) {
        names[i].key = numberOf[numbers[i]];
    }
}

void NameSegment::takeEntries(std::vector<Raw> &names)
{
    std::ranges::sort(names, {}, [this](const Raw &raw) {
        return std::tuple(raw.key, raw.name->kind, m_standings[raw.subject], raw.subject);
    });
    m_entries.reserve(names.size());
    m_entryEnds.resize(m_keys.size());
    for (const Raw &raw : names) {
        const std::string text = raw.name->text.toStdString();
        const bool isAsBefore
            = m_shown.size() > 0 && m_shown.at(m_shown.size() - 1) == text; // an author of many subjects
        const quint32 number = isAsBefore ? m_shown.size() - 1 : m_shown.add(text);
        m_entries.push_back({raw.subject, raw.key, number, raw.name->kind});
        m_entryEnds[raw.key] = quint32(m_entries.size());
    }
    m_shown.squeeze();
    m_entriesOfSubject = Postings::of(subjects(), [this](auto add) {
        for (quint32 i = 0; i < m_entries.size(); ++i) {
            add(m_entries[i].subject, i);
        }
    });
}

void NameSegment::sortKeys()
{
    m_sorted.resize(m_keys.size());
    std::iota(m_sorted.begin(), m_sorted.end(), 0U);
    std::ranges::sort(m_sorted, {}, [this](quint32 key) { return m_keys.at(key); });
}

std::span<const NameSegment::Entry> NameSegment::entriesOf(quint32 key) const
{
    const quint32 first = key == 0 ? 0 : m_entryEnds[key - 1];
    return std::span(m_entries).subspan(first, m_entryEnds[key] - first);
}

std::optional<quint32> NameSegment::placeOf(SubjectId subject) const
{
    const auto found = std::ranges::lower_bound(m_subjects, subject);
    return found != m_subjects.end() && *found == subject ? std::optional(quint32(found - m_subjects.begin()))
                                                          : std::nullopt;
}

SubjectNames NameSegment::namesOfSubject(quint32 place) const
{
    SubjectNames names{m_subjects[place], {}, m_standings[place]};
    for (const quint32 number : namesOf(place)) {
        const std::string_view text = shown(m_entries[number]);
        names.names.append({m_entries[number].kind, QString::fromUtf8(text.data(), qsizetype(text.size()))});
    }
    return names;
}

size_t NameSegment::bytes() const
{
    return m_subjects.capacity() * sizeof(SubjectId) + m_standings.capacity() + m_keys.bytes() + m_shown.bytes()
        + m_entries.capacity() * sizeof(Entry) + (m_entryEnds.capacity() + m_sorted.capacity()) * sizeof(quint32)
        + m_entriesOfSubject.bytes() + m_words.bytes() + m_grams.bytes();
}
} // namespace kuramori
