// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recordchoice.h"

#include <algorithm>
#include <tuple>

namespace kuramori
{
namespace
{
constexpr std::array stateNames{"taken", "review", "candidate", "refused"};
static_assert(stateNames.size() == linkStates.size());
constexpr qsizetype mostInReview = 3; // a person looks at that many side by side

class Choosing
{
public:
    Choosing(const AskedBook &book, const std::vector<BookRecord> &records, const RecordWords &words)
        : m_book(book)
        , m_words(words)
    {
        for (const BookRecord &record : records) {
            if (words.refused.contains(keyOf(record))) {
                m_refused.push_back(record);
            } else if (words.chosen.contains(keyOf(record))) {
                m_chosen.push_back(record);
            } else {
                m_open.push_back(record);
            }
        }
    }
    RecordChoice choose();

private:
    RecordLink linkOf(const BookRecord &record, LinkState state, LinkMethod method) const;
    void takeChosen();
    void addAnswer(const BookIndex &index, const BookAnswer &answer, bool isOpen);
    void addRefused();
    bool isTakenFrom(BookProvider provider) const;
    bool isRefusedWork(const BookRecord &record) const;

    const AskedBook &m_book;
    const RecordWords &m_words;
    std::vector<BookRecord> m_chosen;
    std::vector<BookRecord> m_refused;
    std::vector<BookRecord> m_open;
    RecordChoice m_choice;
};

RecordLink Choosing::linkOf(const BookRecord &record, LinkState state, LinkMethod method) const
{
    return {keyOf(record), state, method, matchBooks(m_book.facts, record.facts), matchRecording(m_book, record)};
}

bool Choosing::isTakenFrom(BookProvider provider) const
{
    return std::ranges::any_of(m_choice.links, [provider](const RecordLink &link) {
        return link.state == LinkState::Taken && link.record.provider == provider;
    });
}

/// Where a person has refused an edition, another one of that work is no better until a person says so.
bool Choosing::isRefusedWork(const BookRecord &record) const
{
    return std::ranges::any_of(m_refused, [&record](const BookRecord &refused) {
        const bool isOneWork
            = refused.provider == record.provider && !record.workId.isEmpty() && refused.workId == record.workId;
        return isOneWork || matchBooks(refused.facts, record.facts).verdict == MatchVerdict::Same;
    });
}

/// The person's record is the book's word on which work it is; what the others have of that work is found by it.
void Choosing::takeChosen()
{
    std::ranges::sort(m_chosen, {}, [](const BookRecord &one) { return std::tuple(one.provider, one.id, one.region); });
    for (const BookRecord &record : m_chosen) {
        const LinkState state = isTakenFrom(record.provider) ? LinkState::Candidate : LinkState::Taken;
        m_choice.links.append(linkOf(record, state, LinkMethod::Person));
    }
}

/// `answer` holds the winner and records of its work before any other's. `isOpen`: nobody has chosen yet.
void Choosing::addAnswer(const BookIndex &index, const BookAnswer &answer, bool isOpen)
{
    const bool isSettled = answer.decision == MatchDecision::Automatic;
    const auto isOfWork = [&](const BookCandidate &one) {
        return one.match.verdict == MatchVerdict::Same
            && matchBooks(index.record(answer.best.constFirst().record).facts, index.record(one.record).facts).verdict
            == MatchVerdict::Same;
    };
    qsizetype inReview = 0;
    for (const BookCandidate &one : answer.best) {
        const BookRecord &record = index.record(one.record);
        LinkState state = LinkState::Candidate;
        if (isSettled) {
            state = isOfWork(one) && !isTakenFrom(record.provider) ? LinkState::Taken : LinkState::Candidate;
        } else if (isOpen && inReview < mostInReview) {
            state = LinkState::Review;
            ++inReview;
        }
        const RecordingMatch recording = matchRecording(m_book, record);
        m_choice.links.append({keyOf(record), state, linkMethodOf(one.rung), one.match, recording});
    }
}

void Choosing::addRefused()
{
    for (const BookRecord &record : m_refused) {
        m_choice.links.append(linkOf(record, LinkState::Refused, LinkMethod::Person));
    }
}

/// 1 at the bar of the score, or without any margin to the rival; 0 at the lowest score that is worth a look.
double riskOf(const BookAnswer &answer)
{
    constexpr double lowest = 0.75; // MatchVerdict::Review
    constexpr double bar = 0.90; // MatchVerdict::Same
    if (answer.decision != MatchDecision::Review) {
        return 0;
    }
    const double score = answer.best.constFirst().match.score;
    return std::clamp((score - lowest) / (bar - lowest), 0.0, 1.0);
}

RecordChoice Choosing::choose()
{
    if (!m_chosen.empty()) {
        takeChosen();
        m_choice.decision = MatchDecision::Automatic;
        const BookIndex index(std::move(m_open));
        addAnswer(index, index.answer({m_chosen.front().facts, m_chosen.front().recording, {}}, mostLinks), false);
    } else if (!m_words.isOfNone) {
        const BookIndex index(std::move(m_open));
        BookAnswer answer = index.answer(m_book, mostLinks);
        if (answer.decision == MatchDecision::Automatic
            && isRefusedWork(index.record(answer.best.constFirst().record))) {
            answer.decision = MatchDecision::Review;
            answer.doubt = MatchDoubt::Refused;
        }
        m_choice.decision = answer.decision;
        m_choice.doubt = answer.doubt;
        m_choice.risk = riskOf(answer);
        addAnswer(index, answer, true);
    }
    m_choice.links.resize(std::min(m_choice.links.size(), mostLinks));
    if (m_words.isOfNone && m_chosen.empty()) { // kept, for the word may be taken back
        m_refused.insert(m_refused.end(), m_open.begin(), m_open.end());
    }
    addRefused();
    return m_choice;
}
} // namespace

RecordKey keyOf(const BookRecord &record)
{
    return {record.provider, record.id, record.region};
}

QString recordKeyText(const RecordKey &key)
{
    const QString text = bookProviderName(key.provider) + u' ' + key.id;
    return key.region.isEmpty() ? text : text + u' ' + key.region;
}

std::optional<RecordKey> recordKeyFrom(const QString &text)
{
    const QStringList parts = text.split(u' ');
    const auto provider = bookProviderFrom(parts.constFirst());
    if (!provider || parts.size() < 2 || parts.size() > 3 || parts.at(1).isEmpty()) {
        return std::nullopt;
    }
    return RecordKey{*provider, parts.at(1), parts.value(2)};
}

QString linkStateName(LinkState state)
{
    return QLatin1String(stateNames.at(std::size_t(state)));
}

std::optional<LinkState> linkStateFrom(const QString &text)
{
    const auto found = std::ranges::find_if(stateNames, [&](const char *name) { return text == QLatin1String(name); });
    return found == stateNames.end() ? std::nullopt : std::optional(linkStates.at(size_t(found - stateNames.begin())));
}

RecordChoice chooseRecords(const AskedBook &book, const std::vector<BookRecord> &records, const RecordWords &words)
{
    return Choosing(book, records, words).choose();
}

void addUnsaid(const RecordChoice &unsaid, RecordChoice &choice)
{
    for (RecordLink link : unsaid.links) {
        const bool isThere
            = std::ranges::any_of(choice.links, [&link](const RecordLink &one) { return one.record == link.record; });
        if (!isThere && (link.state == LinkState::Taken || link.state == LinkState::Review)) {
            link.state = LinkState::Candidate;
            choice.links.append(link);
        }
    }
}
} // namespace kuramori
