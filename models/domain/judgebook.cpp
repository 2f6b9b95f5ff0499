// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bookassertion.h"
#include "models/domain/booktitle.h"
#include "models/domain/comparekey.h"
#include "models/domain/personname.h"
#include "models/domain/wholetitle.h"

#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace kuramori
{
namespace
{
constexpr double samePersonFrom = 0.9; // as sameRecording()
constexpr double fromTitle = 0.5; // a position or subtitle that only a title tells, against one that has its own field
constexpr qsizetype mostHints = 32; // bookTitle() compares each piece with each of them
constexpr double rounding = 1e-9; // sums of the same weights in another order are the same

/// Something a source says in a field.
template <class Meaning>
struct Word
{
    BookSource source;
    double weight;
    Meaning meaning;
};

/// Of the words that agree with `word`; a source that says a thing twice says it once.
template <class Meaning, class Same>
double support(const Word<Meaning> &word, const QList<Word<Meaning>> &words, const Same &same)
{
    std::array<double, bookSources.size()> bySource{};
    for (const Word<Meaning> &other : words) {
        if (&other == &word || same(word.meaning, other.meaning)) {
            double &weight = bySource[std::size_t(other.source)];
            weight = std::max(weight, other.weight);
        }
    }
    double sum = 0;
    for (const double weight : bySource) {
        sum += weight;
    }
    return sum;
}

/// The more trusted of two, or the heavier of the same source.
template <class Meaning>
bool isBetter(const Word<Meaning> &a, const Word<Meaning> &b)
{
    return a.source != b.source ? a.source > b.source : a.weight > b.weight + rounding;
}

/// Words with what supports each; places among them.
struct Weighing
{
    QVarLengthArray<double, 16> support;
    qsizetype winner = 0; ///< has most; of equals the better, then the first
    qsizetype best = 0; ///< of those that agree with it: who spells it
};

/// Of words that there are.
template <class Meaning, class Same>
Weighing weigh(const QList<Word<Meaning>> &words, const Same &same)
{
    Weighing weighing;
    double most = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const double sum = support(words.at(i), words, same);
        weighing.support.append(sum);
        if (sum > most + rounding || (sum > most - rounding && isBetter(words.at(i), words.at(weighing.winner)))) {
            weighing.winner = i;
            most = sum;
        }
    }
    weighing.best = weighing.winner;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (isBetter(words.at(i), words.at(weighing.best))
            && same(words.at(i).meaning, words.at(weighing.winner).meaning)) {
            weighing.best = i;
        }
    }
    return weighing;
}

struct SpelledTitle
{
    QString raw;
    BookTitle parts;
    QString wholeKey; ///< of all of it
    QString subtitleKey;
};

bool sameTitle(const SpelledTitle &a, const SpelledTitle &b)
{
    const bool positionsDiffer
        = a.parts.position && b.parts.position && !samePosition(*a.parts.position, *b.parts.position);
    const bool subtitlesDiffer = !a.subtitleKey.isEmpty() && !b.subtitleKey.isEmpty() && a.subtitleKey != b.subtitleKey;
    const bool isOneText = a.wholeKey == b.wholeKey; // file systems take no colons: "2001 A Space Odyssey"
    return isOneText || (a.parts.key == b.parts.key && !positionsDiffer && !subtitlesDiffer);
}

bool samePersons(const QStringList &a, const QStringList &b)
{
    const auto isAmong = [](const QStringList &names) {
        return [&names](const QString &name) {
            return std::ranges::any_of(names, [&name](const QString &other) {
                return name == other || samePerson(QStringView(name), QStringView(other)) >= samePersonFrom;
            });
        };
    };
    return std::ranges::all_of(a, isAmong(b)) && std::ranges::all_of(b, isAmong(a));
}

bool isNamed(const QStringList &series, const QString &name)
{
    return std::ranges::any_of(series, [key = seriesKey(name)](const QString &one) { return seriesKey(one) == key; });
}

QStringList sortedKeys(const QStringList &series)
{
    QStringList keys;
    std::ranges::transform(series, std::back_inserter(keys), [](const QString &name) { return seriesKey(name); });
    keys.sort();
    return keys;
}

bool sameSeries(const QStringList &a, const QStringList &b)
{
    return sortedKeys(a) == sortedKeys(b);
}

/// Of fields that a person has spoken of that word alone; none at all where it is that the field be empty.
QList<BookAssertion> heard(QList<BookAssertion> said, const QSet<BookField> &settled)
{
    if (settled.isEmpty()) {
        return said;
    }
    said.removeIf([&settled](const BookAssertion &one) {
        const bool isPerson = one.source == BookSource::Person;
        return (settled.contains(one.field) && !isPerson) || one.value.isEmpty();
    });
    return said;
}

QSet<BookField> settledBy(const QList<BookAssertion> &said)
{
    QSet<BookField> settled;
    for (const BookAssertion &one : said) {
        if (one.source == BookSource::Person) {
            settled.insert(one.field);
        }
    }
    return settled;
}

class Judge
{
public:
    /// `doubts`: may be null.
    Judge(const QList<BookAssertion> &assertions, QList<FieldDoubt> *doubts)
        : m_settled(settledBy(assertions))
        , m_said(heard(assertions, m_settled))
        , m_doubts(doubts)
    { }
    JudgedBook judge() const;

private:
    template <class Meaning, class Same>
    std::optional<Meaning> chosen(BookField field, const QList<Word<Meaning>> &words, const Same &same) const;
    template <class Meaning, class Same>
    void noteDoubt(BookField field, const QList<Word<Meaning>> &words, const Weighing &weighing,
                   const Same &same) const;
    QList<Word<QString>> values(BookField field) const;
    QList<Word<QStringList>> lists(BookField field) const;
    QStringList hintsOf(BookField field) const;
    QString value(BookField field) const;
    QStringList persons(BookField field) const;
    QList<SeriesEntry> series(const QList<Word<SpelledTitle>> &titles) const;
    std::optional<SeriesPosition> position(const QString &name, bool isOnly,
                                           const QList<Word<SpelledTitle>> &titles) const;
    QList<Word<SpelledTitle>> titles() const;
    QString subtitle(const SpelledTitle &title, const QList<Word<SpelledTitle>> &titles) const;

    const QSet<BookField> m_settled;
    const QList<BookAssertion> m_said;
    QList<FieldDoubt> *const m_doubts;
};

/// As the most trusted source spells what has most support; nothing when there are no words.
template <class Meaning, class Same>
std::optional<Meaning> Judge::chosen(BookField field, const QList<Word<Meaning>> &words, const Same &same) const
{
    if (words.isEmpty()) {
        return std::nullopt;
    }
    const Weighing weighing = weigh(words, same);
    if (m_doubts) {
        noteDoubt(field, words, weighing, same);
    }
    return words.at(weighing.best).meaning;
}

template <class Meaning, class Same>
void Judge::noteDoubt(BookField field, const QList<Word<Meaning>> &words, const Weighing &weighing,
                      const Same &same) const
{
    double next = 0;
    std::optional<BookSource> dissenter;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const double sum = weighing.support.at(i);
        const bool isNext
            = !dissenter || sum > next + rounding || (sum > next - rounding && words.at(i).source > *dissenter);
        if (i != weighing.winner && isNext && !same(words.at(i).meaning, words.at(weighing.winner).meaning)) {
            next = sum;
            dissenter = words.at(i).source;
        }
    }
    if (dissenter) {
        m_doubts->append({field, std::max(0.0, weighing.support.at(weighing.winner) - next), *dissenter});
    }
}

QList<Word<QString>> Judge::values(BookField field) const
{
    QList<Word<QString>> words;
    for (const BookAssertion &one : m_said) {
        if (one.field == field) {
            words.append({one.source, one.weight, one.value});
        }
    }
    return words;
}

/// A list weighs what its members weigh on the mean: naming many makes nobody surer. Its order is its own, whatever
/// order the assertions come in.
QList<Word<QStringList>> Judge::lists(BookField field) const
{
    QVarLengthArray<const BookAssertion *, 16> said;
    for (const BookAssertion &one : m_said) {
        if (one.field == field) {
            said.append(&one);
        }
    }
    std::ranges::stable_sort(said, {}, [](const BookAssertion *one) { return std::pair(one->source, one->position); });
    QList<Word<QStringList>> words;
    int members = 0; // of the last list
    for (const BookAssertion *one : said) {
        if (words.isEmpty() || words.constLast().source != one->source) {
            words.append({one->source, 0, {}});
            members = 0;
        }
        Word<QStringList> &word = words.last();
        if (field != BookField::Series || !isNamed(word.meaning, one->value)) {
            word.meaning.append(one->value);
        }
        word.weight += (one->weight - word.weight) / ++members; // the mean so far
    }
    return words;
}

QString Judge::value(BookField field) const
{
    const auto same = [field](const QString &a, const QString &b) {
        switch (field) {
        case BookField::Language:
            return languageKey(a) == languageKey(b);
        case BookField::Publisher:
            return foldedWords(a) == foldedWords(b);
        default:
            return a == b;
        }
    };
    return chosen(field, values(field), same).value_or(QString());
}

/// Spellings of one person within a list ("J.R.R. Tolkien", "J. R. R. Tolkien") are one.
QStringList Judge::persons(BookField field) const
{
    QStringList persons;
    for (const QString &name : chosen(field, lists(field), samePersons).value_or(QStringList())) {
        if (std::ranges::none_of(persons, [&name](const QString &one) {
                return samePerson(QStringView(one), QStringView(name)) >= samePersonFrom;
            })) {
            persons.append(name);
        }
    }
    return persons;
}

QStringList Judge::hintsOf(BookField field) const
{
    QStringList hints;
    for (const Word<QString> &one : values(field)) {
        if (hints.size() < mostHints && !hints.contains(one.meaning)) {
            hints.append(one.meaning);
        }
    }
    return hints;
}

QList<Word<SpelledTitle>> Judge::titles() const
{
    const TitleHints hints{hintsOf(BookField::Series), hintsOf(BookField::Author)};
    QList<Word<SpelledTitle>> words;
    for (const Word<QString> &one : values(BookField::Title)) {
        const BookTitle parts = bookTitle(one.meaning, hints);
        words.append({one.source, one.weight, {one.meaning, parts, titleKey(one.meaning), titleKey(parts.subtitle)}});
    }
    return words;
}

/// `isOnly`: a number without a name of a series is of this one.
std::optional<SeriesPosition> Judge::position(const QString &name, bool isOnly,
                                              const QList<Word<SpelledTitle>> &titles) const
{
    const QString key = seriesKey(name);
    QList<Word<SeriesPosition>> words;
    for (const BookAssertion &one : m_said) {
        const auto position = one.field == BookField::Series ? seriesPosition(one.label) : std::nullopt;
        if (position && seriesKey(one.value) == key) {
            words.append({one.source, one.weight, *position});
        }
    }
    const bool isSettled = m_settled.contains(BookField::Series);
    for (const Word<SpelledTitle> &title : titles) {
        const BookTitle &parts = title.meaning.parts;
        if (!isSettled && parts.position && (parts.series.isEmpty() ? isOnly : seriesKey(parts.series) == key)) {
            words.append({title.source, fromTitle * title.weight, *parts.position});
        }
    }
    return chosen(BookField::Series, words, samePosition);
}

QList<SeriesEntry> Judge::series(const QList<Word<SpelledTitle>> &titles) const
{
    const QStringList names = chosen(BookField::Series, lists(BookField::Series), sameSeries).value_or(QStringList());
    QList<SeriesEntry> entries;
    entries.reserve(names.size());
    for (const QString &name : names) {
        entries.append({name, position(name, names.size() == 1, titles)});
    }
    return entries;
}

/// One that stands in a title that agrees counts where the title chosen has none.
QString Judge::subtitle(const SpelledTitle &title, const QList<Word<SpelledTitle>> &titles) const
{
    QList<Word<QString>> words = values(BookField::Subtitle);
    for (const Word<SpelledTitle> &other : titles) {
        const QString &subtitle = other.meaning.parts.subtitle;
        if (!m_settled.contains(BookField::Subtitle) && title.parts.subtitle.isEmpty() && !subtitle.isEmpty()
            && sameTitle(title, other.meaning)) {
            words.append({other.source, fromTitle * other.weight, subtitle});
        }
    }
    const auto same = [](const QString &a, const QString &b) { return titleKey(a) == titleKey(b); };
    const QString subtitle = chosen(BookField::Subtitle, words, same).value_or(QString());
    return same(subtitle, title.parts.subtitle) ? QString() : subtitle;
}

JudgedBook Judge::judge() const
{
    const QList<Word<SpelledTitle>> allTitles = titles();
    const SpelledTitle title = chosen(BookField::Title, allTitles, sameTitle).value_or(SpelledTitle());
    JudgedBook book;
    book.facts.series = series(allTitles);
    book.facts.title = title.raw.isEmpty() ? QString() : wholeTitle(title.raw, title.parts, book.facts.series);
    book.facts.subtitle = subtitle(title, allTitles);
    book.facts.authors = persons(BookField::Author);
    if (const QString year = value(BookField::Year); !year.isEmpty()) {
        book.facts.year = year.toInt();
    }
    book.facts.identifiers = {value(BookField::Asin), value(BookField::Isbn), value(BookField::Hardcover)};
    book.recording.narrators = persons(BookField::Narrator);
    if (const QString abridged = value(BookField::Abridged); !abridged.isEmpty()) {
        book.recording.abridged = abridged == QLatin1String("yes");
    }
    book.recording.language = value(BookField::Language);
    book.publisher = value(BookField::Publisher);
    return book;
}
} // namespace

JudgedBook judgeBook(const QList<BookAssertion> &assertions, QList<FieldDoubt> *doubts)
{
    return Judge(assertions, doubts).judge();
}
} // namespace kuramori
