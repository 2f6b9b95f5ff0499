// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bookmatch.h"

#include "models/domain/booktitle.h"
#include "models/domain/comparekey.h"
#include "models/domain/personname.h"
#include "models/domain/titlesimilarity.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace kuramori
{
namespace
{
constexpr double sameFrom = 0.90;
constexpr double reviewFrom = 0.75;
constexpr double tooLittleProof = 0.89;

/// One side, ready to compare.
struct Side
{
    BookTitle title;
    QString subtitle; ///< key; empty: none
    QSet<QString> numbers; ///< of the main title, and of a subtitle that is a number ("Part 2")
    QStringList authors; ///< somebody
    QList<SeriesEntry> entries; ///< with what the title says
};

QStringList somebody(const QStringList &names)
{
    QStringList kept;
    std::ranges::remove_copy_if(names, std::back_inserter(kept), [](const QString &name) { return namesNobody(name); });
    return kept;
}

bool isSameSeries(const QString &a, const QString &b)
{
    return titleSimilarity(seriesKey(a), seriesKey(b)) >= 0.9;
}

/// What a record says of its series is better than what its title says.
QList<SeriesEntry> entriesOf(const BookFacts &facts, const BookTitle &title)
{
    QList<SeriesEntry> entries = facts.series;
    const bool isKnown = std::ranges::any_of(facts.series, [&title](const SeriesEntry &entry) {
        return entry.position && (title.series.isEmpty() || isSameSeries(entry.name, title.series));
    });
    if (!isKnown && (!title.series.isEmpty() || title.position)) {
        entries.append({title.series, title.position});
    }
    return entries;
}

Side sideOf(const BookFacts &facts, const TitleHints &hints)
{
    Side side{bookTitle(facts.title, hints), {}, {}, somebody(facts.authors), {}};
    const QString subtitle = side.title.subtitle.isEmpty() ? facts.subtitle : side.title.subtitle;
    side.subtitle = titleKey(subtitle);
    side.numbers = numbersIn(side.title.key);
    if (seriesPosition(subtitle)) {
        side.numbers += numbersIn(side.subtitle);
    }
    if (side.authors.isEmpty()) {
        side.authors = side.title.authors;
    }
    side.entries = entriesOf(facts, side.title);
    return side;
}

/// "Frank Herbert - Dune" beside "Dune", when nobody says who wrote either: the words before the other's whole title.
QStringList authorBefore(const QString &title, const QString &other)
{
    static const QRegularExpression before(QStringLiteral("^(\\D+?)\\s+[-–—]\\s+(.+)\\z"));
    const QRegularExpressionMatch match = before.match(title.simplified());
    const qsizetype words = match.captured(1).count(u' ') + 1;
    const bool isName = match.hasMatch() && words >= 2 && words <= 4 && titleKey(match.captured(2)) == titleKey(other);
    return isName ? QStringList{match.captured(1)} : QStringList();
}

TitleHints hintsOf(const BookFacts &a, const BookFacts &b)
{
    TitleHints hints{{}, somebody(a.authors + b.authors)};
    if (hints.authors.isEmpty()) {
        hints.authors = authorBefore(a.title, b.title) + authorBefore(b.title, a.title);
    }
    for (const BookFacts *facts : {&a, &b}) {
        for (const SeriesEntry &entry : facts->series) {
            hints.series.append(entry.name);
        }
        hints.series.append(bookTitle(facts->title).series);
    }
    hints.series.removeAll(QString());
    return hints;
}

bool shareIdentifier(const BookIdentifiers &a, const BookIdentifiers &b)
{
    return (!a.asin.isEmpty() && a.asin == b.asin) || (!a.isbn13.isEmpty() && a.isbn13 == b.isbn13);
}

enum class Agreement { Unknown, Agree, Conflict }; // each outweighs those before it

/// What `entry` and those of `others` that are about the same series say. A name that is missing may be any.
Agreement agreement(const SeriesEntry &entry, const QList<SeriesEntry> &others)
{
    Agreement found = Agreement::Unknown;
    for (const SeriesEntry &other : others) {
        const bool mayBeSame = entry.name.isEmpty() || other.name.isEmpty() || isSameSeries(entry.name, other.name);
        if (!entry.position || !other.position || !mayBeSame) {
            continue;
        }
        if (samePosition(*entry.position, *other.position)) {
            return Agreement::Agree;
        }
        found = Agreement::Conflict;
    }
    return found;
}

/// One series in which they differ is enough: Mistborn 2 is not Mistborn 3 though both are Cosmere 4.
Agreement agreement(const QList<SeriesEntry> &a, const QList<SeriesEntry> &b)
{
    Agreement found = Agreement::Unknown;
    for (const auto &[from, to] : {std::pair(&a, &b), std::pair(&b, &a)}) {
        for (const SeriesEntry &entry : *from) {
            found = std::max(found, agreement(entry, *to));
        }
    }
    return found;
}

QSet<QString> positionNumbers(const QList<SeriesEntry> &entries)
{
    QSet<QString> numbers;
    for (const SeriesEntry &entry : entries) {
        if (entry.position) {
            numbers += numbersIn(QString::number(entry.position->from));
            numbers += numbersIn(QString::number(entry.position->to));
        }
    }
    return numbers;
}

/// "Expeditionary Force 3" and the third book called "Expeditionary Force" do agree.
bool hasForeignNumber(const Side &a, const Side &b)
{
    return !(a.numbers - b.numbers - positionNumbers(b.entries)).isEmpty();
}

bool otherNumbers(const Side &a, const Side &b)
{
    const bool bothSubtitled = !a.subtitle.isEmpty() && !b.subtitle.isEmpty();
    return hasForeignNumber(a, b) || hasForeignNumber(b, a)
        || (bothSubtitled && a.title.key == b.title.key && numbersIn(a.subtitle) != numbersIn(b.subtitle));
}

/// The key without the numbers that the other side has as position; not without all its words.
QString withoutOwnNumbers(const Side &side, const Side &other)
{
    QStringList words = side.title.key.split(u' ');
    words.removeIf([&](const QString &word) { return side.numbers.contains(word) && !other.numbers.contains(word); });
    return words.isEmpty() ? side.title.key : words.join(u' ');
}

double likenessOfTitles(const Side &a, const Side &b)
{
    const QString keyOfA = withoutOwnNumbers(a, b);
    const QString keyOfB = withoutOwnNumbers(b, a);
    const int wordsOfA = contentWords(keyOfA);
    const int wordsOfB = contentWords(keyOfB);
    double likeness = titleSimilarity(keyOfA, keyOfB);
    if (likeness < 1 && std::min(wordsOfA, wordsOfB) <= 2 && wordsOfA != wordsOfB) {
        likeness = std::min(likeness, 0.5);
    }
    if (!a.subtitle.isEmpty() && !b.subtitle.isEmpty()) {
        likeness *= 0.5 + 0.5 * titleSimilarity(a.subtitle, b.subtitle);
    }
    return likeness;
}

std::optional<double> likenessOfRuntimes(std::optional<qint64> a, std::optional<qint64> b)
{
    if (!a || !b || *a <= 0 || *b <= 0) {
        return std::nullopt;
    }
    const double apart = double(std::abs(*a - *b)) / double(std::max(*a, *b));
    return std::clamp((0.25 - apart) / 0.23, 0.0, 1.0);
}

std::optional<double> likenessOfYears(std::optional<int> a, std::optional<int> b)
{
    return a && b ? std::optional(std::max(0.0, 1 - 0.2 * std::abs(*a - *b))) : std::nullopt;
}

double weighted(const BookMatch &match)
{
    double sum = 0.55 * match.title;
    double weights = 0.55;
    for (const auto &[part, weight] :
         {std::pair(match.author, 0.30), std::pair(match.runtime, 0.10), std::pair(match.year, 0.05)}) {
        if (part) {
            sum += weight * *part;
            weights += weight;
        }
    }
    return sum / weights;
}

/// The title is but the name of a series, at a place that is not the first.
bool isLaterVolume(const Side &side)
{
    return std::ranges::any_of(side.entries, [&side](const SeriesEntry &entry) {
        return entry.position && entry.position->from > 1 && seriesKey(entry.name) == seriesKey(side.title.main);
    });
}

bool provesTooLittle(const Side &a, const Side &b, const BookMatch &match)
{
    const bool isShort = std::min(contentWords(a.title.key), contentWords(b.title.key)) <= 2;
    if (isShort && match.author.value_or(0) < 0.9) {
        return true;
    }
    if (agreement(a.entries, b.entries) == Agreement::Agree) {
        return false;
    }
    const bool inSeries = !a.entries.isEmpty() || !b.entries.isEmpty();
    const bool oneSubtitle = a.subtitle.isEmpty() != b.subtitle.isEmpty();
    return isLaterVolume(a) || isLaterVolume(b)
        || (isShort && inSeries && oneSubtitle && match.runtime.value_or(0) < 0.9);
}

MatchVerdict verdictOf(double score)
{
    constexpr double rounding = 1e-9;
    if (score >= sameFrom - rounding) {
        return MatchVerdict::Same;
    }
    return score >= reviewFrom - rounding ? MatchVerdict::Review : MatchVerdict::Different;
}

BookMatch likeness(const BookFacts &a, const BookFacts &b, const Side &sideA, const Side &sideB)
{
    BookMatch match;
    match.title = likenessOfTitles(sideA, sideB);
    if (!sideA.authors.isEmpty() && !sideB.authors.isEmpty()) {
        match.author = samePerson(sideA.authors, sideB.authors);
    }
    match.runtime = likenessOfRuntimes(a.runtime, b.runtime);
    match.year = likenessOfYears(a.year ? a.year : sideA.title.notes.year, b.year ? b.year : sideB.title.notes.year);
    match.score = weighted(match);
    if (provesTooLittle(sideA, sideB, match)) {
        match.score = std::min(match.score, tooLittleProof);
    }
    match.verdict = verdictOf(match.score);
    return match;
}
} // namespace

BookMatch matchBooks(const BookFacts &a, const BookFacts &b)
{
    BookMatch match;
    if (shareIdentifier(a.identifiers, b.identifiers)) {
        match.score = 1;
        match.verdict = MatchVerdict::Same;
        match.ground = MatchGround::Identifier;
        return match;
    }
    const TitleHints hints = hintsOf(a, b);
    const Side sideA = sideOf(a, hints);
    const Side sideB = sideOf(b, hints);
    if (sideA.title.key.isEmpty() || sideB.title.key.isEmpty()) {
        return match;
    }
    if (agreement(sideA.entries, sideB.entries) == Agreement::Conflict) {
        match.ground = MatchGround::OtherPosition;
        return match;
    }
    if (otherNumbers(sideA, sideB)) {
        match.ground = MatchGround::OtherNumber;
        return match;
    }
    return likeness(a, b, sideA, sideB);
}
} // namespace kuramori
