// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bookmatch.h"

#include "models/domain/comparablebook.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kuramori
{
namespace
{
constexpr double sameFrom = 0.90;
constexpr double reviewFrom = 0.75;
constexpr double tooLittleProof = 0.89;

bool isSameSeries(const ComparableTitle &a, const ComparableTitle &b)
{
    return titleSimilarity(a, b) >= 0.9;
}

bool shareIdentifier(const ComparableBook &a, const ComparableBook &b)
{
    const QString &asin = a.facts().identifiers.asin;
    const auto share = [](const QStringList &all, const QStringList &others) {
        return std::ranges::any_of(all, [&others](const QString &one) { return others.contains(one); });
    };
    return (!asin.isEmpty() && asin == b.facts().identifiers.asin) || share(a.isbns(), b.isbns())
        || share(a.hardcover(), b.hardcover());
}

enum class Agreement { Unknown, Agree, Conflict }; // each outweighs those before it

/// What `entry` and those of `others` that are about the same series say. A name that is missing may be any.
Agreement agreement(const ComparableEntry &entry, const QList<ComparableEntry> &others)
{
    Agreement found = Agreement::Unknown;
    for (const ComparableEntry &other : others) {
        const bool isUnnamed = entry.series.isEmpty() || other.series.isEmpty();
        if (!entry.position || !other.position || !(isUnnamed || isSameSeries(entry.series, other.series))) {
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
Agreement agreement(const QList<ComparableEntry> &a, const QList<ComparableEntry> &b)
{
    Agreement found = Agreement::Unknown;
    for (const auto &[from, to] : {std::pair(&a, &b), std::pair(&b, &a)}) {
        for (const ComparableEntry &entry : *from) {
            found = std::max(found, agreement(entry, *to));
        }
    }
    return found;
}

/// Numbers that a title with `numbers` may have by its place in a series. Of an omnibus it must name both ends: "Lost
/// 1" is not "Lost", books 1 to 3.
QSet<QString> positionNumbers(const QList<ComparableEntry> &entries, const QSet<QString> &numbers)
{
    QSet<QString> allowed;
    for (const ComparableEntry &entry : entries) {
        if (entry.position) {
            QSet<QString> ends = numbersIn(QString::number(entry.position->from));
            ends += numbersIn(QString::number(entry.position->to));
            if (!entry.position->isRange() || numbers.contains(ends)) {
                allowed += ends;
            }
        }
    }
    return allowed;
}

/// "Expeditionary Force 3" and the third book called "Expeditionary Force" do agree.
bool hasForeignNumber(const TitleReading &a, const TitleReading &b)
{
    return !a.numbers.isEmpty() && a.numbers != b.numbers
        && !(a.numbers - b.numbers - positionNumbers(b.entries, a.numbers)).isEmpty();
}

bool otherNumbers(const TitleReading &a, const TitleReading &b)
{
    const bool bothSubtitled = !a.subtitle.isEmpty() && !b.subtitle.isEmpty();
    return hasForeignNumber(a, b) || hasForeignNumber(b, a)
        || (bothSubtitled && a.main.key == b.main.key && numbersIn(a.subtitle.key) != numbersIn(b.subtitle.key));
}

/// The key without the numbers that the other side has as position; not without all its words.
ComparableTitle withoutOwnNumbers(const TitleReading &side, const TitleReading &other)
{
    if (side.numbers.isEmpty() || side.numbers == other.numbers) {
        return side.main;
    }
    QStringList words = side.main.key.split(u' ');
    words.removeIf([&](const QString &word) { return side.numbers.contains(word) && !other.numbers.contains(word); });
    return words.isEmpty() ? side.main : comparableTitle(words.join(u' '));
}

double likenessOfTitles(const TitleReading &a, const TitleReading &b)
{
    const ComparableTitle titleOfA = withoutOwnNumbers(a, b);
    const ComparableTitle titleOfB = withoutOwnNumbers(b, a);
    const qsizetype wordsOfA = titleOfA.words.size();
    const qsizetype wordsOfB = titleOfB.words.size();
    double likeness = titleSimilarity(titleOfA, titleOfB);
    if (likeness < 1 && std::min(wordsOfA, wordsOfB) <= 2 && wordsOfA != wordsOfB) {
        likeness = std::min(likeness, 0.5);
    }
    if (!a.subtitle.isEmpty() && !b.subtitle.isEmpty()) {
        likeness *= 0.5 + 0.5 * titleSimilarity(a.subtitle, b.subtitle);
    }
    return likeness;
}

/// The best of all pairs; empty when either side does not know.
std::optional<double> likenessOfAuthors(const TitleReading &a, const TitleReading &b)
{
    if (a.authors.isEmpty() || b.authors.isEmpty()) {
        return std::nullopt;
    }
    double best = 0;
    for (const ComparablePerson &one : a.authors) {
        for (const ComparablePerson &other : b.authors) {
            const double same = samePerson(one, other);
            best = std::max(best, same > 0 ? same : slipOfPen(one, other));
        }
    }
    return best;
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

/// The title is but the name of a series, at a place that is not the first alone. "Mistborn Trilogy" says that it is
/// all three.
bool isLaterVolume(const TitleReading &side)
{
    return std::ranges::any_of(side.entries, [&side](const ComparableEntry &entry) {
        if (!entry.position) {
            return false;
        }
        const QString &series = entry.series.key;
        return entry.position->isRange() ? series.isEmpty() || series == side.main.key
                                         : entry.position->from > 1 && series == side.seriesKeyOfMain;
    });
}

bool provesTooLittle(const TitleReading &a, const TitleReading &b, const BookMatch &match)
{
    const bool isShort = std::min(a.main.words.size(), b.main.words.size()) <= 2;
    if (isShort && match.author.value_or(0) < 0.9) {
        return true;
    }
    if (agreement(a.entries, b.entries) == Agreement::Agree) {
        return false;
    }
    if (!match.author && match.runtime.value_or(0) < 0.9) { // any two writers may have called a book so
        return true;
    }
    if (isLaterVolume(a) || isLaterVolume(b)) {
        return true;
    }
    const bool inSeries = !a.entries.isEmpty() || !b.entries.isEmpty();
    const bool oneSubtitle = a.subtitle.isEmpty() != b.subtitle.isEmpty();
    return isShort && match.runtime.value_or(0) < 0.9 && (match.title < 1 || (inSeries && oneSubtitle));
}

MatchVerdict verdictOf(double score)
{
    constexpr double rounding = 1e-9;
    if (score >= sameFrom - rounding) {
        return MatchVerdict::Same;
    }
    return score >= reviewFrom - rounding ? MatchVerdict::Review : MatchVerdict::Different;
}

/// "The Hollow City 10 - The Cold Sea" beside "The Cold Sea" by the same author. By itself it may be a book called "The
/// Hollow City 10".
bool isVolumeOfSeries(const TitleReading &side, const TitleReading &other)
{
    return !side.numbers.isEmpty() && other.numbers.isEmpty() && !side.title.position
        && side.subtitle.key == other.main.key && side.main.words.size() > 1
        && side.numbers.contains(side.main.words.constLast()) && likenessOfAuthors(side, other).value_or(0) >= 0.9;
}

/// isVolumeOfSeries() holds.
TitleReading withTitleOfVolume(const TitleReading &side)
{
    TitleReading reading = side;
    const qsizetype blank = side.main.key.lastIndexOf(u' ');
    reading.entries.append({comparableTitle(side.main.key.left(blank)), seriesPosition(side.main.key.mid(blank + 1))});
    reading.main = std::exchange(reading.subtitle, {});
    reading.numbers.clear();
    return reading;
}

/// How the two titles read, each taken apart anew only where the other's names stand in it.
class Readings
{
public:
    Readings(const ComparableBook &a, const ComparableBook &b)
        : m_a(a.mayReadOtherwise(b) ? &m_anewA.emplace(a.readBeside(b)) : &a.reading())
        , m_b(b.mayReadOtherwise(a) ? &m_anewB.emplace(b.readBeside(a)) : &b.reading())
    {
        if (isVolumeOfSeries(*m_a, *m_b)) {
            m_a = &m_anewA.emplace(withTitleOfVolume(*m_a));
        } else if (isVolumeOfSeries(*m_b, *m_a)) {
            m_b = &m_anewB.emplace(withTitleOfVolume(*m_b));
        }
    }
    Q_DISABLE_COPY_MOVE(Readings)
    ~Readings() = default;
    const TitleReading &a() const { return *m_a; }
    const TitleReading &b() const { return *m_b; }

private:
    std::optional<TitleReading> m_anewA;
    std::optional<TitleReading> m_anewB;
    const TitleReading *m_a;
    const TitleReading *m_b;
};

MatchGround groundAgainst(const Readings &readings)
{
    if (agreement(readings.a().entries, readings.b().entries) == Agreement::Conflict) {
        return MatchGround::OtherPosition;
    }
    return otherNumbers(readings.a(), readings.b()) ? MatchGround::OtherNumber : MatchGround::Likeness;
}

/// Publishers number a series anew; but a title that is only the series' name is no other evidence.
bool contradictsIdentifier(const Readings &readings, const BookMatch &match)
{
    if (groundAgainst(readings) != MatchGround::Likeness) {
        return match.title < 0.9 || isLaterVolume(readings.a()) || isLaterVolume(readings.b());
    }
    return match.title < 0.5 && match.author.value_or(1) < 0.5;
}

BookMatch identified(const Readings &readings)
{
    BookMatch match;
    match.ground = MatchGround::Identifier;
    match.title = titleSimilarity(readings.a().main, readings.b().main);
    match.author = likenessOfAuthors(readings.a(), readings.b());
    match.score = contradictsIdentifier(readings, match) ? tooLittleProof : 1;
    match.verdict = verdictOf(match.score);
    return match;
}

BookMatch likeness(const ComparableBook &a, const ComparableBook &b, const Readings &readings, Cuts cuts)
{
    const auto yearOf = [](const ComparableBook &book, const TitleReading &reading) {
        return book.facts().year ? book.facts().year : reading.title.notes.year;
    };
    BookMatch match;
    match.title = likenessOfTitles(readings.a(), readings.b());
    match.author = likenessOfAuthors(readings.a(), readings.b());
    if (cuts == Cuts::Alike) {
        match.runtime = likenessOfRuntimes(a.facts().runtime, b.facts().runtime);
    }
    match.year = likenessOfYears(yearOf(a, readings.a()), yearOf(b, readings.b()));
    match.score = weighted(match);
    if (provesTooLittle(readings.a(), readings.b(), match)) {
        match.score = std::min(match.score, tooLittleProof);
    }
    match.verdict = verdictOf(match.score);
    return match;
}
} // namespace

BookMatch matchBooks(const BookFacts &a, const BookFacts &b)
{
    return matchBooks(ComparableBook(a), ComparableBook(b));
}

bool isBareIdentifier(const BookMatch &match)
{
    return match.ground == MatchGround::Identifier && match.title < 0.5;
}

BookMatch matchBooks(const ComparableBook &a, const ComparableBook &b, Cuts cuts)
{
    const Readings readings(a, b);
    if (shareIdentifier(a, b)) {
        return identified(readings);
    }
    BookMatch match;
    if (readings.a().main.isEmpty() || readings.b().main.isEmpty()) {
        return match;
    }
    match.ground = groundAgainst(readings);
    return match.ground == MatchGround::Likeness ? likeness(a, b, readings, cuts) : match;
}
} // namespace kuramori
