// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/candidatereading.h"

#include "models/base/textkey.h"
#include "models/domain/personname.h"
#include "models/store/itemtable.h"
#include "models/store/librarytable.h"
#include "models/tables/bookwords.h"
#include "models/tables/coverchoice.h"
#include "models/tables/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr double likeEnough = 0.9; // as of MatchVerdict::Same
constexpr double sameLength = 0.02; // of the longer, as bookmatch.h counts two runtimes as one

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Candidates)
};

QString joined(const QStringList &texts)
{
    return texts.join(QLatin1String(", "));
}

bool isInOneSeries(const QList<SeriesEntry> &a, const QList<SeriesEntry> &b)
{
    return std::ranges::any_of(a, [&b](const SeriesEntry &own) {
        return std::ranges::any_of(b, [&own](const SeriesEntry &other) {
            return textKey(own.name) == textKey(other.name)
                && (!own.position || !other.position || samePosition(*own.position, *other.position));
        });
    });
}

bool areSamePersons(const QStringList &a, const QStringList &b)
{
    return a.size() == b.size() && std::ranges::all_of(a, [&b](const QString &name) {
               return std::ranges::any_of(
                   b, [&name](const QString &other) { return samePerson(name, other) >= likeEnough; });
           });
}

QString identifiersText(const BookIdentifiers &numbers)
{
    QStringList texts;
    if (!numbers.asin.isEmpty()) {
        texts.append(QLatin1String("ASIN ") + numbers.asin);
    }
    if (!numbers.isbn13.isEmpty()) {
        texts.append(QLatin1String("ISBN ") + numbers.isbn13);
    }
    if (!numbers.hardcover.isEmpty()) {
        texts.append(QLatin1String("Hardcover ") + numbers.hardcover);
    }
    return joined(texts);
}

bool haveOneInCommon(const BookIdentifiers &a, const BookIdentifiers &b)
{
    return (!a.asin.isEmpty() && a.asin == b.asin) || (!a.isbn13.isEmpty() && a.isbn13 == b.isbn13);
}

QString abridgedText(const std::optional<bool> &abridged)
{
    return !abridged ? QString() : *abridged ? Words::tr("yes") : Words::tr("no");
}

QString yearText(const std::optional<int> &year)
{
    return year ? QString::number(*year) : QString();
}

QString lengthText(std::optional<qint64> seconds)
{
    return seconds ? durationText(std::chrono::seconds(*seconds)) : QString();
}

/// "8 h 02 min, 4 min longer": the difference is what tells recordings apart.
QString lengthBeside(std::optional<qint64> own, std::optional<qint64> said)
{
    constexpr qint64 minute = 60;
    QString text = lengthText(said);
    if (!own || !said || std::abs(*said - *own) < minute) {
        return text;
    }
    const QString difference = durationText(std::chrono::seconds(std::abs(*said - *own)));
    return *said > *own ? Words::tr("%1, %2 longer").arg(text, difference)
                        : Words::tr("%1, %2 shorter").arg(text, difference);
}

bool isOneLength(qint64 a, qint64 b)
{
    return double(std::abs(a - b)) <= sameLength * double(std::max(a, b));
}

QString countText(qsizetype count)
{
    return count == 0 ? QString() : QLocale().toString(qint64(count));
}

QString percentText(double share)
{
    return QLocale().toString(share * 100, 'f', 0) + QLatin1String(" %");
}

/// The book, as the records were compared with it.
struct Own
{
    AskedBook book;
    QString publisher;
    QString path;
};

struct Side
{
    LinkedRecord linked;
    BookMatch match;
    const BookRecord &record() const { return linked.known.record; }
};

/// Rows of the table, one after the other.
class Facts
{
public:
    explicit Facts(const QList<Side> &sides)
        : m_sides(sides)
    { }
    /// `text` of a side; `agrees` is asked where both say something.
    template <class Text, class Agrees>
    void add(const QString &name, const QString &own, Text text, Agrees agrees)
    {
        CandidateFact fact{int(m_facts.size()), name, own, {}, {}, {}};
        for (size_t at = 0; at < size_t(m_sides.size()); ++at) {
            const Side &side = m_sides.at(qsizetype(at));
            fact.said.at(at) = text(side);
            if (!own.isEmpty() && !fact.said.at(at).isEmpty()) {
                fact.agreement.at(at) = agrees(side) ? Agreement::Same : Agreement::Differs;
            }
        }
        m_facts.append(fact);
    }
    /// That only candidates have, and that agrees by `agreement` of a side.
    template <class Text, class Judge>
    void addSaid(const QString &name, const QString &own, Text text, Judge agreement)
    {
        CandidateFact fact{int(m_facts.size()), name, own, {}, {}, {}};
        for (size_t at = 0; at < size_t(m_sides.size()); ++at) {
            fact.said.at(at) = text(m_sides.at(qsizetype(at)));
            fact.agreement.at(at) = agreement(m_sides.at(qsizetype(at)));
        }
        m_facts.append(fact);
    }
    void addLengths(std::optional<qint64> own);
    void addCovers(const QUrl &own)
    {
        QList<QUrl> covers;
        covers.reserve(m_sides.size());
        for (const auto &side : m_sides) {
            covers.append(side.record().cover);
        }
        m_facts.append(coversOf(own, covers));
    }
    QList<CandidateFact> take()
    {
        m_facts.removeIf([](const CandidateFact &fact) {
            return !fact.covers && fact.own.isEmpty()
                && std::ranges::all_of(fact.said, [](const QString &text) { return text.isEmpty(); });
        });
        return std::move(m_facts);
    }

private:
    const QList<Side> &m_sides;
    QList<CandidateFact> m_facts;
};

/// In words, and beside each other as shares of the longest.
void Facts::addLengths(std::optional<qint64> own)
{
    add(
        Words::tr("Length"), lengthText(own),
        [own](const Side &side) { return lengthBeside(own, side.record().facts.runtime); },
        [own](const Side &side) { return isOneLength(own.value_or(0), side.record().facts.runtime.value_or(0)); });
    std::array<qint64, mostCandidates + 1> seconds{own.value_or(0)};
    for (size_t at = 0; at < size_t(m_sides.size()); ++at) {
        seconds.at(at + 1) = m_sides.at(qsizetype(at)).record().facts.runtime.value_or(0);
    }
    const qint64 longest = *std::ranges::max_element(seconds);
    std::array<double, mostCandidates + 1> shares{};
    std::ranges::transform(seconds, shares.begin(),
                           [longest](qint64 one) { return one > 0 ? double(one) / double(longest) : -1; });
    m_facts.last().shares = shares;
}

void addWork(Facts &facts, const BookFacts &own)
{
    facts.add(
        bookFieldWord(BookField::Title), own.title, [](const Side &side) { return side.record().facts.title; },
        [&own](const Side &side) {
            return side.match.title >= likeEnough || textKey(own.title) == textKey(side.record().facts.title);
        });
    facts.add(
        bookFieldWord(BookField::Author), joined(own.authors),
        [](const Side &side) { return joined(side.record().facts.authors); },
        [&own](const Side &side) { return samePerson(own.authors, side.record().facts.authors) >= likeEnough; });
    facts.add(
        bookFieldWord(BookField::Series), seriesText(own.series),
        [](const Side &side) { return seriesText(side.record().facts.series); },
        [&own](const Side &side) { return isInOneSeries(own.series, side.record().facts.series); });
}

void addRecording(Facts &facts, const Own &own)
{
    const RecordingKey &mine = own.book.recording;
    facts.add(
        bookFieldWord(BookField::Narrator), joined(mine.narrators),
        [](const Side &side) { return joined(side.record().recording.narrators); },
        [&mine](const Side &side) { return areSamePersons(mine.narrators, side.record().recording.narrators); });
    facts.addLengths(own.book.facts.runtime);
    facts.add(
        Words::tr("Chapters"), countText(own.book.chapters.size()),
        [](const Side &side) { return countText(side.record().chapters.size()); },
        [&own](const Side &side) { return own.book.chapters.size() == side.record().chapters.size(); });
    facts.add(
        bookFieldWord(BookField::Abridged), abridgedText(mine.abridged),
        [](const Side &side) { return abridgedText(side.record().recording.abridged); },
        [&mine](const Side &side) { return mine.abridged == side.record().recording.abridged; });
}

void addEdition(Facts &facts, const Own &own)
{
    const BookFacts &mine = own.book.facts;
    facts.add(
        bookFieldWord(BookField::Year), yearText(mine.year),
        [](const Side &side) { return yearText(side.record().facts.year); },
        [&mine](const Side &side) { return mine.year == side.record().facts.year; });
    facts.add(
        bookFieldWord(BookField::Publisher), own.publisher, [](const Side &side) { return side.record().publisher; },
        [&own](const Side &side) { return textKey(own.publisher) == textKey(side.record().publisher); });
    const QString &language = own.book.recording.language;
    facts.add(
        bookFieldWord(BookField::Language), languageWord(language),
        [](const Side &side) { return languageWord(side.record().recording.language); },
        [&language](const Side &side) {
            return languageKey(language) == languageKey(side.record().recording.language);
        });
    facts.add(
        Words::tr("Identifiers"), identifiersText(mine.identifiers),
        [](const Side &side) { return identifiersText(side.record().facts.identifiers); },
        [&mine](const Side &side) {
            return haveOneInCommon(mine.identifiers, side.record().facts.identifiers)
                || hardcoverNames(side.record()).contains(mine.identifiers.hardcover);
        });
}

/// Who says it, and what the rules make of it.
void addOrigin(Facts &facts, const QString &path, Timestamp now)
{
    const auto unsaid = [](const Side &) { return Agreement::Unknown; };
    facts.addSaid(
        Words::tr("Source"), path,
        [now](const Side &side) {
            const KnownRecord &known = side.linked.known;
            const QString provider = bookSourceWord(sourceOf(known.record.provider));
            return QStringLiteral("%1, %2").arg(known.record.region.isEmpty() ? provider
                                                                              : provider + u' ' + known.record.region,
                                                relativeTime(known.saidAt, now));
        },
        unsaid);
    facts.addSaid(
        Words::tr("Match"), {}, [](const Side &side) { return percentText(side.linked.score); }, unsaid);
    facts.addSaid(
        Words::tr("Recording"), {}, [](const Side &side) { return side.linked.reason; },
        [](const Side &side) {
            return side.linked.recording == RecordingVerdict::Same   ? Agreement::Same
                : side.linked.recording == RecordingVerdict::Unknown ? Agreement::Unknown
                                                                     : Agreement::Differs;
        });
}

QString pathOf(ReadTx &tx, const LibraryItem &item)
{
    const auto root = LibraryRows(tx).root(item.root);
    return shownPath(root ? root->path + '/' + item.path : item.path);
}

QList<Side> sidesOf(ReadTx &tx, ItemId item, const BookFacts &own)
{
    QList<Side> sides;
    QList<LinkedRecord> records = RecordRows(tx).recordsOf(item);
    for (LinkedRecord &one : records) {
        if (one.state == LinkState::Review && size_t(sides.size()) < mostCandidates) {
            const BookMatch match = matchBooks(own, one.known.record.facts);
            sides.append({std::move(one), match});
        }
    }
    return sides;
}
} // namespace

CandidateReading CandidateReading::read(ReadTx &tx, ItemId id)
{
    CandidateReading reading{id, {}, {}};
    const auto item = id.isValid() ? ItemRows(tx).item(id) : std::nullopt;
    const auto book = item ? RecordRows(tx).asked(id) : std::nullopt;
    if (!book) {
        return reading;
    }
    const Own own{*book, item->facts.publisher, pathOf(tx, *item)};
    const QList<Side> sides = sidesOf(tx, id, own.book.facts);
    reading.candidates.reserve(sides.size());
    for (const Side &side : sides) {
        const BookRecord &record = side.record();
        reading.candidates.append({keyOf(record), bookSourceWord(sourceOf(record.provider)), record.page,
                                   side.linked.reason, record.facts.title});
    }
    Facts facts(sides);
    facts.addCovers(coverOfItem(tx, id));
    addWork(facts, own.book.facts);
    addRecording(facts, own);
    addEdition(facts, own);
    addOrigin(facts, own.path, tx.now());
    reading.facts = facts.take();
    return reading;
}
} // namespace kuramori
