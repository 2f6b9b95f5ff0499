// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/serieslookup.h"

#include "models/domain/comparekey.h"
#include "models/domain/personname.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

namespace kuramori
{
namespace
{
constexpr qsizetype mostCandidates = 3; // series of the same name
constexpr qsizetype mostNamed = 2; // series that records name

/// One conversation; providers come in the order of their rank.
class Lookup
{
public:
    Lookup(const Providers &providers, const SeriesQuestion &question, const Asking &asking)
        : m_providers(providers)
        , m_question(question)
        , m_asking(asking)
        , m_name(question.facts.name)
        , m_key(seriesKey(m_name))
    {
        for (const OwnedVolume &volume : question.facts.owned) {
            if (m_author.isEmpty() && !volume.facts.authors.isEmpty()) {
                m_author = volume.facts.authors.constFirst();
            }
        }
    }

    SeriesAnswers take()
    {
        askHardcover();
        askAudnexus();
        askOpenLibrary();
        m_answers.wasStopped = m_asking.stop.stop_requested();
        return std::move(m_answers);
    }

private:
    /// Notes who did not answer, once each. False when there is nothing to read.
    bool hear(const ProviderWord &word)
    {
        if (word.state == AnswerState::Found || word.state == AnswerState::NotFound) {
            ++m_answers.answers;
            return word.state == AnswerState::Found;
        }
        addSilence(word, m_answers.outcome);
        if (!word.message.isEmpty() && !m_answers.silent.contains(word.message)) {
            m_answers.silent.append(word.message);
        }
        return false;
    }

    bool isOver() const { return m_asking.stop.stop_requested(); }

    void askHardcover()
    {
        QStringList named;
        bool isProven = false;
        for (const NamedSeries &series : m_question.named) {
            if (named.size() < mostNamed) {
                named.append(series.id);
                isProven = isProven || series.isProven();
            }
        }
        if (!askForLists(named)) {
            return;
        }
        if (!m_question.hardcoverIds.isEmpty()) {
            askForLists(m_question.hardcoverIds);
        } else if (!isProven || m_answers.said.isEmpty()) {
            askForLists(hardcoverCandidates());
        }
    }

    /// Each once. False when there is no use in asking for more.
    bool askForLists(const QStringList &ids)
    {
        for (const QString &id : ids) {
            if (isOver()) {
                return false;
            }
            if (m_asked.contains(id)) {
                continue;
            }
            m_asked.insert(id);
            ProviderAnswer<SeriesRecord> answer = m_providers.hardcover.series(id.toLongLong(), m_asking);
            if (hear(answer)) {
                askForLanguages(answer.value, answer.saidAt);
                m_answers.said.append({std::move(answer.value), answer.saidAt});
            } else if (isAway(answer)) {
                return false;
            }
        }
        return true;
    }

    QStringList hardcoverCandidates()
    {
        const auto found = m_providers.hardcover.searchSeries(m_name, m_asking);
        QStringList ids;
        if (hear(found)) {
            for (const SeriesRecord &series : found.value) {
                if (ids.size() < mostCandidates && seriesKey(series.name) == m_key) {
                    ids.append(series.id);
                }
            }
        }
        return ids;
    }

    /// A series' list names one recording a book and not its language; only what is missing is worth a question each.
    /// What is remembered from before the list was told (`saidAt`) costs no question. A book without recordings is
    /// believed to have none for longer than the list: each week the same ones would be asked about, and no others.
    void askForLanguages(SeriesRecord &series, Timestamp saidAt)
    {
        const Asking patient{m_asking.stop, m_asking.isFresh};
        int asked = 0;
        for (SeriesRecordEntry *entry : withoutLanguage(series)) {
            if (asked >= mostRecordings || isOver()) {
                return;
            }
            const auto recordings = m_providers.hardcover.recordings(entry->book.workId.toLongLong(), patient);
            asked += recordings.saidAt >= saidAt ? 1 : 0;
            if (hear(recordings)) {
                takeLanguage(recordings.value, entry->book);
            } else if (recordings.state != AnswerState::NotFound) {
                return; // it will not answer the next one either
            }
        }
    }

    /// Those missing that nobody has told a language of come first; a recording in one of the user's may come later.
    std::vector<SeriesRecordEntry *> withoutLanguage(SeriesRecord &series) const
    {
        std::vector<SeriesRecordEntry *> entries;
        for (SeriesRecordEntry &entry : series.entries) {
            if (isMissing(entry) && !m_question.facts.languages.contains(told(entry))) {
                entries.push_back(&entry);
            }
        }
        std::stable_partition(entries.begin(), entries.end(),
                              [&](const SeriesRecordEntry *entry) { return told(*entry).isEmpty(); });
        return entries;
    }

    QString told(const SeriesRecordEntry &entry) const { return m_question.languages.value(entry.book.workId); }

    /// As far as it can be told before the list is put together: a main volume of whose place there is no book.
    bool isMissing(const SeriesRecordEntry &entry) const
    {
        if (!entry.position || entry.isCompilation.value_or(false) || entry.isPartial.value_or(false)
            || !entry.book.recording.language.isEmpty()) {
            return false;
        }
        return std::ranges::none_of(m_question.facts.owned, [&](const OwnedVolume &volume) {
            return volume.position && covers(*volume.position, *entry.position);
        });
    }

    /// Of the recordings one in the user's languages, or else the first of which the language is told; and when the
    /// first in that language comes out.
    void takeLanguage(const QList<BookRecord> &recordings, BookRecord &book) const
    {
        const auto languageOf = [](const BookRecord &recording) {
            return recording.format == BookFormat::Audio ? languageKey(recording.recording.language) : QString();
        };
        const auto isOurs
            = [&](const BookRecord &recording) { return m_question.facts.languages.contains(languageOf(recording)); };
        const auto isTold = [&](const BookRecord &recording) { return !languageOf(recording).isEmpty(); };
        auto chosen = std::ranges::find_if(recordings, isOurs);
        chosen = chosen == recordings.end() ? std::ranges::find_if(recordings, isTold) : chosen;
        if (chosen == recordings.end()) {
            return;
        }
        book.recording.language = languageOf(*chosen);
        book.format = BookFormat::Audio;
        for (const BookRecord &recording : recordings) {
            if (languageOf(recording) == book.recording.language) {
                book.recordingReleased = earlierOf(book.recordingReleased, recording.released);
            }
        }
    }

    void askAudnexus()
    {
        const QList<AudibleRegion> shops = m_providers.shops.inOrder(m_question.shop);
        const auto found = m_providers.audible.asins(m_name, m_author, shops.constFirst(), m_asking);
        if (!hear(found)) {
            return;
        }
        SeriesRecord series = ownRecord(BookProvider::Audnexus, regionCode(shops.constFirst()));
        Timestamp saidAt{};
        for (const QString &asin : found.value) {
            if (isOver()) {
                return;
            }
            const ProviderAnswer<BookRecord> book
                = bookFromShops(m_providers.audnexus, asin, shops, AsinTrust::Guess, m_asking);
            if (hear(book)) {
                addEntry(book.value, series);
                saidAt = std::max(saidAt, book.saidAt);
            } else if (book.state != AnswerState::NotFound) {
                break;
            }
        }
        finish(std::move(series), saidAt);
    }

    void askOpenLibrary()
    {
        if (isOver()) {
            return;
        }
        const auto found = m_providers.openLibrary.search(m_name, m_author, m_asking);
        if (!hear(found)) {
            return;
        }
        SeriesRecord series = ownRecord(BookProvider::OpenLibrary, {});
        for (const BookRecord &book : found.value) {
            addEntry(book, series);
        }
        finish(std::move(series), found.saidAt);
    }

    /// What these two tell are books that name the series; it has no number of its own there.
    SeriesRecord ownRecord(BookProvider provider, const QString &region) const
    {
        SeriesRecord series;
        series.provider = provider;
        series.name = m_name;
        const QString author = personKey(m_author);
        series.id = QStringList{region, m_key, author}.join(u'|');
        return series;
    }

    void addEntry(const BookRecord &book, SeriesRecord &series) const
    {
        const auto place = std::ranges::find_if(book.facts.series,
                                                [&](const SeriesEntry &each) { return seriesKey(each.name) == m_key; });
        if (place != book.facts.series.cend()) {
            series.entries.append({book, place->position, {}, {}});
        }
    }

    void finish(SeriesRecord series, Timestamp saidAt)
    {
        if (!series.entries.isEmpty()) {
            m_answers.said.append({std::move(series), saidAt});
        }
    }

    const Providers &m_providers;
    const SeriesQuestion &m_question;
    const Asking &m_asking;
    const QString m_name;
    const QString m_key;
    QString m_author; ///< of the first volume that names one
    QSet<QString> m_asked; ///< lists of Hardcover
    SeriesAnswers m_answers;
};
} // namespace

SeriesAnswers askAboutSeries(const Providers &providers, const SeriesQuestion &question, const Asking &asking)
{
    return Lookup(providers, question, asking).take();
}
} // namespace kuramori
