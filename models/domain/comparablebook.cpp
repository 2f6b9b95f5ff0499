// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/comparablebook.h"

#include "models/domain/comparekey.h"
#include "models/domain/personname.h"
#include "models/domain/seriesnote.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

namespace kuramori
{
namespace
{
QStringList somebody(const QStringList &names)
{
    QStringList kept;
    std::ranges::remove_copy_if(names, std::back_inserter(kept), [](const QString &name) { return namesNobody(name); });
    return kept;
}

QList<ComparablePerson> comparable(const QStringList &names)
{
    QList<ComparablePerson> people;
    people.reserve(names.size());
    std::ranges::transform(names, std::back_inserter(people),
                           [](const QString &name) { return comparablePerson(name); });
    return people;
}

struct NameAndTitle
{
    QString name;
    QString title; ///< key
};

/// "Frank Herbert - Dune": two to four words before a dash, and what follows it.
NameAndTitle nameBefore(const QString &title)
{
    static const QRegularExpression before(QStringLiteral("^(\\D+?)\\s+[-–—]\\s+(.+)\\z"));
    const QRegularExpressionMatch match = before.match(title.simplified());
    const qsizetype words = match.captured(1).count(u' ') + 1;
    const bool isName = match.hasMatch() && words >= 2 && words <= 4;
    return isName ? NameAndTitle{match.captured(1), titleKey(match.captured(2))} : NameAndTitle();
}

QStringList authorBefore(const BookFacts &book, const BookFacts &other)
{
    const NameAndTitle found = nameBefore(book.title);
    return !found.name.isEmpty() && found.title == titleKey(other.title) ? QStringList{found.name} : QStringList();
}

/// The longest word of a key that stands in a title as it stands in the key: numbers may be spelt out there.
QString longestWord(const QString &key)
{
    QString longest;
    for (const QString &word : key.split(u' ', Qt::SkipEmptyParts)) {
        const bool isNumber = std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
        if (!isNumber && word.size() > longest.size()) {
            longest = word;
        }
    }
    return longest;
}

bool isSameSeries(const ComparableTitle &a, const ComparableTitle &b)
{
    return titleSimilarity(a, b) >= 0.9;
}

/// With what the title says. But what a record says of its series is better than that.
QList<ComparableEntry> withEntryOf(const BookTitle &title, QList<ComparableEntry> entries)
{
    if (title.series.isEmpty() && !title.position) {
        return entries;
    }
    const ComparableTitle said = comparableTitle(seriesKey(title.series));
    const bool isKnown = std::ranges::any_of(entries, [&said](const ComparableEntry &entry) {
        return entry.position && (said.isEmpty() || isSameSeries(entry.series, said));
    });
    if (!isKnown) {
        entries.append({said, title.position});
    }
    return entries;
}

QStringList withOwn(QStringList all, const QString &own)
{
    if (!own.isEmpty() && !all.contains(own)) {
        all.append(own);
    }
    return all;
}
} // namespace

ComparableBook::ComparableBook(BookFacts facts, QStringList isbns, QStringList hardcover)
    : m_facts(std::move(facts))
    , m_isbns(withOwn(std::move(isbns), m_facts.identifiers.isbn13))
    , m_hardcover(withOwn(std::move(hardcover), m_facts.identifiers.hardcover))
    , m_authors(somebody(m_facts.authors))
    , m_people(comparable(m_authors))
{
    for (const SeriesEntry &entry : std::as_const(m_facts.series)) {
        m_seriesNames.append(entry.name);
    }
    const BookTitle alone = bookTitle(m_facts.title);
    m_seriesNames.append(alone.series);
    m_seriesNames.removeAll(QString());
    m_seriesKeys = knownSeries(m_seriesNames);
    std::ranges::transform(m_seriesKeys, std::back_inserter(m_seriesWords), longestWord);
    for (const SeriesEntry &entry : std::as_const(m_facts.series)) {
        const qsizetype at = m_seriesNames.indexOf(entry.name);
        m_entries.append({comparableTitle(at < 0 ? QString() : m_seriesKeys.at(at)), entry.position});
    }
    m_nameBefore = m_authors.isEmpty() ? nameBefore(m_facts.title).name : QString();
    take(alone);
    if (holdsOwnNames()) {
        take(bookTitle(m_facts.title, {m_seriesNames, m_authors}));
    }
}

void ComparableBook::take(BookTitle title)
{
    m_letters = foldedWords(title.subtitle).remove(u' ').prepend(foldedWords(title.main).remove(u' '));
    m_lettersOfSeries = foldedWords(title.series).remove(u' ');
    m_reading = readingOf(std::move(title));
}

TitleReading ComparableBook::readingOf(BookTitle title) const
{
    TitleReading reading;
    reading.title = std::move(title);
    reading.main = comparableTitle(reading.title.key);
    reading.seriesKeyOfMain = seriesKeyOf(reading.title.key);
    const QString subtitle = reading.title.subtitle.isEmpty() ? m_facts.subtitle : reading.title.subtitle;
    reading.numbers = numbersIn(reading.title.key);
    if (!subtitle.isEmpty()) {
        reading.subtitle = comparableTitle(titleKey(subtitle));
        if (seriesPosition(subtitle)) {
            reading.numbers += numbersIn(reading.subtitle.key);
        }
    }
    reading.authors = m_authors.isEmpty() ? comparable(reading.title.authors) : m_people;
    reading.entries = withEntryOf(reading.title, m_entries);
    return reading;
}

/// The person may be named in what the title was taken to say of other things. "Frank Herbert - 01 - Dune" reads like
/// the first of a series.
bool ComparableBook::holdsAuthor(const ComparablePerson &person) const
{
    return m_letters.contains(person.tellingWord()) || m_lettersOfSeries.contains(person.tellingWord());
}

bool ComparableBook::holdsSeries(const QString &word) const
{
    return m_letters.contains(word);
}

bool ComparableBook::holdsOwnNames() const
{
    return std::ranges::any_of(m_people, [this](const ComparablePerson &person) { return holdsAuthor(person); })
        || std::ranges::any_of(m_seriesWords, [this](const QString &word) { return holdsSeries(word); });
}

bool ComparableBook::mayReadOtherwise(const ComparableBook &other) const
{
    if (m_authors.isEmpty() && other.m_authors.isEmpty() && !(m_nameBefore + other.m_nameBefore).isEmpty()) {
        return true;
    }
    const auto isOwn = [this](const ComparablePerson &person) {
        return std::ranges::any_of(m_people, [&person](const ComparablePerson &own) {
            return own.spelling == person.spelling && own.given == person.given;
        });
    };
    for (const ComparablePerson &person : other.m_people) {
        if (holdsAuthor(person) && !isOwn(person)) {
            return true;
        }
    }
    for (qsizetype at = 0; at < other.m_seriesWords.size(); ++at) {
        if (!m_seriesKeys.contains(other.m_seriesKeys.at(at)) && holdsSeries(other.m_seriesWords.at(at))) {
            return true;
        }
    }
    return false;
}

TitleReading ComparableBook::readBeside(const ComparableBook &other) const
{
    TitleHints hints{m_seriesNames + other.m_seriesNames, m_authors + other.m_authors};
    if (hints.authors.isEmpty()) {
        hints.authors = authorBefore(m_facts, other.m_facts) + authorBefore(other.m_facts, m_facts);
    }
    return readingOf(bookTitle(m_facts.title, hints));
}
} // namespace kuramori
