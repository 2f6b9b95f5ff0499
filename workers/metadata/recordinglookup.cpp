// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/recordinglookup.h"

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr qsizetype mostWorks = 3; // one but for catalogues with duplicates

/// An ASIN to ask about.
struct Lead
{
    QString asin;
    AudibleRegion region = AudibleRegion::Us;
    bool isGuess = false; ///< from the shop's search: whose book it is remains to be seen
};

/// One conversation.
class Conversation
{
public:
    Conversation(const Providers &providers, const RecordingQuestion &question, const Asking &asking,
                 const RecordingProgress &note)
        : m_providers(providers)
        , m_question(question)
        , m_asking(asking)
        , m_note(note)
        , m_shops(providers.shops.inOrder(question.languages))
    { }

    QList<RecordingAnswer> take()
    {
        QList<RecordingAnswer> answers{askHardcover(), askAudnexus()};
        return isOver() ? QList<RecordingAnswer>() : answers;
    }

private:
    bool isOver() const { return m_asking.stop.stop_requested(); }

    /// True when there is something to read. An open question makes the answer less than whole.
    bool hear(const ProviderWord &word, RecordingAnswer &answer)
    {
        ++m_done;
        m_note(m_done, std::max(m_all, m_done));
        if (word.state != AnswerState::Found && word.state != AnswerState::NotFound) {
            answer.isWhole = false;
            answer.trouble = answer.trouble.isEmpty() ? word.message : answer.trouble;
        }
        return word.state == AnswerState::Found;
    }

    /// An id with a blank could not be named by recordKeyText().
    static void add(const BookRecord &record, Timestamp saidAt, RecordingAnswer &answer)
    {
        if (!record.id.isEmpty() && !record.id.contains(u' ') && isOfAudio(record)) {
            answer.told.append({{}, record, saidAt, false});
        }
    }

    RecordingAnswer askHardcover()
    {
        RecordingAnswer answer{BookProvider::Hardcover, {}, true, {}};
        const QStringList works = m_question.entry.workIds.isEmpty() ? worksByAsin(answer) : m_question.entry.workIds;
        answer.isWhole = answer.isWhole && !works.isEmpty(); // else nobody was asked for the recordings of a work
        const QStringList few = works.mid(0, mostWorks);
        for (const QString &work : few) {
            if (isOver()) {
                return answer;
            }
            const auto recordings = m_providers.hardcover.recordings(work.toLongLong(), m_asking);
            if (hear(recordings, answer)) {
                for (const BookRecord &record : recordings.value) {
                    add(record, recordings.saidAt, answer);
                }
            }
        }
        return answer;
    }

    /// Of an entry that Hardcover has not told of.
    QStringList worksByAsin(RecordingAnswer &answer)
    {
        QStringList works;
        const QString asin = m_question.entry.asins.value(0);
        const auto editions = asin.isEmpty() ? ProviderAnswer<QList<BookRecord>>()
                                             : m_providers.hardcover.editionsByAsin(asin, m_asking);
        if (!asin.isEmpty() && hear(editions, answer)) {
            for (const BookRecord &edition : editions.value) {
                if (!edition.workId.isEmpty() && !works.contains(edition.workId)) {
                    works.append(edition.workId);
                }
            }
        }
        return works;
    }

    RecordingAnswer askAudnexus()
    {
        RecordingAnswer answer{BookProvider::Audnexus, {}, true, {}};
        const QList<Lead> leads = isOver() ? QList<Lead>() : leadsOf(answer);
        m_all = m_done + leads.size();
        for (const Lead &lead : leads) {
            if (isOver()) {
                return answer;
            }
            const auto book = bookFromShops(m_providers.audnexus, lead.asin, startingWith(lead.region, m_shops),
                                            AsinTrust::Guess, m_asking);
            if (hear(book, answer)) {
                if (!lead.isGuess || isOfEntry(book.value, m_question.entry, m_question.series)) {
                    add(book.value, book.saidAt, answer);
                }
            } else if (book.state != AnswerState::NotFound) {
                return answer; // it will not answer the next one either
            }
        }
        return answer;
    }

    /// What is known before what the shop's search guesses; each ASIN once.
    QList<Lead> leadsOf(RecordingAnswer &answer)
    {
        QList<Lead> leads;
        for (const RecordKey &key : m_question.known) {
            if (key.provider == BookProvider::Audnexus) {
                leads.append({key.id, regionFrom(key.region).value_or(m_shops.constFirst()), false});
            }
        }
        const auto add = [&](const QStringList &asins, bool isGuess) {
            for (const QString &asin : asins) {
                if (std::ranges::none_of(leads, [&](const Lead &lead) { return lead.asin == asin; })) {
                    leads.append({asin, m_shops.constFirst(), isGuess});
                }
            }
        };
        add(m_question.entry.asins, false);
        const auto found = m_providers.audible.asins(m_question.entry.title, m_question.entry.authors.value(0),
                                                     m_shops.constFirst(), m_asking);
        if (hear(found, answer)) {
            add(found.value, true);
        }
        answer.isWhole = answer.isWhole && m_question.known.size() <= mostAsins;
        return leads.mid(0, mostAsins);
    }

    const Providers &m_providers;
    const RecordingQuestion &m_question;
    const Asking &m_asking;
    const RecordingProgress &m_note;
    const QList<AudibleRegion> m_shops;
    qint64 m_done = 0;
    qint64 m_all = 2; // until the shop has answered
};
} // namespace

QList<RecordingAnswer> askForRecordings(const Providers &providers, const RecordingQuestion &question,
                                        const Asking &asking, const RecordingProgress &note)
{
    return Conversation(providers, question, asking, note).take();
}
} // namespace kuramori
