// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/drift.h"

#include "models/domain/booktitle.h"
#include "models/domain/comparekey.h"

#include <algorithm>
#include <iterator>

namespace kuramori
{
namespace
{
constexpr std::array levelNames{"", "cosmetic", "factual", "identity"};
static_assert(levelNames.size() == driftLevels.size());
constexpr int enoughVoices = 2;
constexpr double rounding = 1e-9; // 0.95 - 0.8 is at the bar

bool isOfIdentity(BookField field)
{
    switch (field) {
    case BookField::Subtitle:
    case BookField::Publisher:
    case BookField::Year:
    case BookField::Language:
    case BookField::Runtime:
        return false;
    default:
        return true;
    }
}

/// A title may say it: "Mistborn 2 - Elend: A Tale".
bool isToldByTitles(BookField field)
{
    return field == BookField::Title || field == BookField::Subtitle || field == BookField::Series;
}

/// Titles are taken apart with what these say.
bool tellsOfTitles(BookField field)
{
    return isToldByTitles(field) || field == BookField::Author;
}

QStringList textsOf(const FieldWords &words)
{
    QStringList texts;
    texts.reserve(words.size());
    for (const FieldWord &word : words) {
        texts.append(word.text);
    }
    return texts;
}

QList<SeriesEntry> seriesOf(const FieldWords &words)
{
    QList<SeriesEntry> entries;
    entries.reserve(words.size());
    for (const FieldWord &word : words) {
        entries.append({word.text, seriesPosition(word.place)});
    }
    return entries;
}

void copyField(JudgedBook *book, BookField field, const JudgedBook &from)
{
    switch (field) {
    case BookField::Title:
        book->facts.title = from.facts.title;
        break;
    case BookField::Subtitle:
        book->facts.subtitle = from.facts.subtitle;
        break;
    case BookField::Author:
        book->facts.authors = from.facts.authors;
        break;
    case BookField::Narrator:
        book->recording.narrators = from.recording.narrators;
        break;
    case BookField::Series:
        book->facts.series = from.facts.series;
        break;
    case BookField::Year:
        book->facts.year = from.facts.year;
        break;
    case BookField::Language:
        book->recording.language = from.recording.language;
        break;
    case BookField::Publisher:
        book->publisher = from.publisher;
        break;
    case BookField::Abridged:
        book->recording.abridged = from.recording.abridged;
        break;
    case BookField::Asin:
        book->facts.identifiers.asin = from.facts.identifiers.asin;
        break;
    case BookField::Isbn:
        book->facts.identifiers.isbn13 = from.facts.identifiers.isbn13;
        break;
    case BookField::Hardcover:
        book->facts.identifiers.hardcover = from.facts.identifiers.hardcover;
        break;
    case BookField::Runtime:
        break; // that of the files
    }
}

/// Series whose place is not said get that of the same series in `known`.
FieldWords withPlaces(BookField field, FieldWords words, const FieldWords &known)
{
    if (field != BookField::Series) {
        return words;
    }
    for (FieldWord &word : words) {
        const auto same = std::ranges::find_if(known, [&word](const FieldWord &other) {
            return sameWords(BookField::Series, {{word.text}}, {{other.text}});
        });
        if (word.place.isEmpty() && same != known.end()) {
            word.place = same->place;
        }
    }
    return words;
}

QList<BookAssertion> only(const QList<BookAssertion> &said, bool (*isMeant)(BookSource))
{
    QList<BookAssertion> own;
    std::ranges::copy_if(said, std::back_inserter(own),
                         [isMeant](const BookAssertion &one) { return isMeant(one.source); });
    return own;
}

class Settling
{
public:
    explicit Settling(const Judgement &judgement);
    Settlement settle();

private:
    void settleField(BookField field);
    void noteDoubt(const FieldDoubt &doubt);
    void put(BookField field, const FieldWords &words);
    void dropSubtitleOfTitle();
    FieldWords wordsBy(BookSource source, BookField field) const;
    QList<BookSource> sourcesOf(BookField field, const FieldWords &words) const;

    const Judgement &m_judgement;
    const BookWords m_held;
    const BookWords m_winner;
    QSet<BookField> m_personal; ///< of which a person has spoken
    Settlement m_result;
};

Settling::Settling(const Judgement &judgement)
    : m_judgement(judgement)
    , m_held(wordsOf(judgement.held))
    , m_winner(wordsOf(judgement.winner))
    , m_result{judgement.winner, {}}
{
    for (const BookAssertion &one : judgement.said) {
        if (one.source == BookSource::Person) {
            m_personal.insert(one.field);
        }
    }
}

Settlement Settling::settle()
{
    for (const BookField field : writableFields) {
        const bool isSettled = m_personal.contains(field) || m_judgement.spoken.contains(field);
        if (!isSettled && !m_held.at(field).isEmpty()) {
            settleField(field);
        }
    }
    dropSubtitleOfTitle();
    for (const FieldDoubt &doubt : m_judgement.doubts) {
        if (!m_personal.contains(doubt.field)) {
            noteDoubt(doubt);
        }
    }
    std::ranges::sort(m_result.drifts, {}, [](const FieldDrift &drift) {
        return std::ranges::find(writableFields, drift.field) - writableFields.begin();
    });
    return std::move(m_result);
}

void Settling::settleField(BookField field)
{
    const FieldWords wanted = withPlaces(field, m_winner.at(field), m_held.at(field));
    const FieldWords held = withPlaces(field, m_held.at(field), wanted);
    const DriftLevel level = driftLevel(field, held, wanted);
    if (level == DriftLevel::None) {
        put(field, held);
        return;
    }
    QList<BookSource> sources = sourcesOf(field, wanted);
    if (level != DriftLevel::Identity && independentVoices(sources) >= enoughVoices) {
        put(field, wanted);
        return;
    }
    put(field, held);
    m_result.drifts.append({field, false, held, wanted, level, sourcesOf(field, held), std::move(sources), {}});
}

/// The exact forms, where there are any: words leave out how a place was written.
void Settling::put(BookField field, const FieldWords &words)
{
    if (words == m_winner.at(field)) {
        return;
    }
    if (words == m_held.at(field)) {
        copyField(&m_result.book, field, m_judgement.held);
    } else {
        setWords(&m_result.book, field, words);
    }
}

void Settling::noteDoubt(const FieldDoubt &doubt)
{
    const auto known = std::ranges::find(m_result.drifts, doubt.field, &FieldDrift::field);
    if (known != m_result.drifts.end()) {
        known->margin = std::min(known->margin.value_or(doubt.margin), doubt.margin);
        return;
    }
    if (!isTooNear(doubt) || !m_winner.contains(doubt.field)) {
        return;
    }
    const FieldWords held = wordsOf(m_result.book).at(doubt.field);
    const FieldWords other = withPlaces(doubt.field, wordsBy(doubt.dissenter, doubt.field), held);
    if (const DriftLevel level = driftLevel(doubt.field, held, other); level > DriftLevel::Cosmetic) {
        m_result.drifts.append({doubt.field, true, held, other, level, sourcesOf(doubt.field, held),
                                sourcesOf(doubt.field, other), doubt.margin});
    }
}

/// A title and a subtitle of different judgements may say one thing twice.
void Settling::dropSubtitleOfTitle()
{
    BookFacts &facts = m_result.book.facts;
    const BookFacts &winner = m_judgement.winner.facts;
    const bool isWinners = facts.title == winner.title && facts.subtitle == winner.subtitle;
    if (facts.subtitle.isEmpty() || isWinners || m_personal.contains(BookField::Subtitle)) {
        return;
    }
    QStringList series;
    std::ranges::transform(facts.series, std::back_inserter(series), &SeriesEntry::name);
    if (titleKey(bookTitle(facts.title, {series, facts.authors}).subtitle) == titleKey(facts.subtitle)) {
        facts.subtitle.clear();
        m_result.drifts.removeIf([](const FieldDrift &drift) { return drift.field == BookField::Subtitle; });
    }
}

/// By itself: of what tells of other fields, too, all that does.
FieldWords Settling::wordsBy(BookSource source, BookField field) const
{
    QList<BookAssertion> own;
    std::ranges::copy_if(m_judgement.said, std::back_inserter(own), [=](const BookAssertion &one) {
        return one.source == source && (one.field == field || (isToldByTitles(field) && tellsOfTitles(one.field)));
    });
    return own.isEmpty() ? FieldWords() : wordsOf(judgeBook(own)).at(field);
}

QList<BookSource> Settling::sourcesOf(BookField field, const FieldWords &words) const
{
    QList<BookSource> sources;
    for (const BookSource source : bookSources) {
        const FieldWords own = wordsBy(source, field);
        if (!own.isEmpty() && sameWords(field, withPlaces(field, own, words), words)) {
            sources.append(source);
        }
    }
    return sources;
}
} // namespace

QString driftLevelName(DriftLevel level)
{
    return QLatin1String(levelNames.at(std::size_t(level)));
}

DriftLevel driftLevelFrom(const QString &text)
{
    const auto found = std::ranges::find_if(levelNames, [&](const char *name) { return text == QLatin1String(name); });
    return found == levelNames.end() ? DriftLevel::None : DriftLevel(found - levelNames.begin());
}

DriftLevel driftLevel(BookField field, const FieldWords &held, const FieldWords &other)
{
    if (held.isEmpty() || other.isEmpty() || held == other) {
        return DriftLevel::None;
    }
    if (sameWords(field, held, other)) {
        return DriftLevel::Cosmetic;
    }
    return isOfIdentity(field) ? DriftLevel::Identity : DriftLevel::Factual;
}

int independentVoices(const QList<BookSource> &sources)
{
    const QSet<BookSource> each(sources.begin(), sources.end());
    const auto ofFiles = std::ranges::count_if(each, isOfFiles);
    return int(each.size() - ofFiles) + (ofFiles > 0 ? 1 : 0);
}

bool isTooNear(const FieldDoubt &doubt)
{
    return doubt.margin <= sureFrom - rounding;
}

Settlement settle(const Judgement &judgement)
{
    return Settling(judgement).settle();
}

FilesWord heedFiles(const JudgedBook &held, const JudgedBook &winner, const QList<BookAssertion> &before,
                    const QList<BookAssertion> &now)
{
    const BookWords saidBefore = wordsOf(judgeBook(only(before, isOfFiles)));
    const BookWords saidNow = wordsOf(judgeBook(only(now, isOfFiles)));
    const BookWords heldWords = wordsOf(held);
    const BookWords wanted = wordsOf(winner);
    FilesWord word{held, {}};
    for (const BookField field : writableFields) {
        const FieldWords &said = saidNow.at(field);
        if (said == saidBefore.at(field)) {
            continue;
        }
        if (!said.isEmpty() && sameWords(field, said, wanted.at(field))) {
            word.spoken.insert(field);
        } else if (sameWords(field, heldWords.at(field), saidBefore.at(field))) {
            setWords(&word.held, field, said);
        }
    }
    return word;
}

void setWords(JudgedBook *book, BookField field, const FieldWords &words)
{
    JudgedBook from;
    const QString text = words.isEmpty() ? QString() : words.constFirst().text;
    from.facts.title = from.facts.subtitle = from.publisher = from.recording.language = text;
    from.facts.identifiers = {text, text, text};
    from.facts.authors = from.recording.narrators = textsOf(words);
    from.facts.series = seriesOf(words);
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    from.facts.year = isNumber ? std::optional(year) : std::nullopt;
    if (!text.isEmpty()) {
        from.recording.abridged = text == QLatin1String("yes");
    }
    copyField(book, field, from);
}
} // namespace kuramori
