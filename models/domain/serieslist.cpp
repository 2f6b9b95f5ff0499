// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/serieslist.h"

#include "models/domain/comparekey.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>
#include <vector>

namespace kuramori
{
namespace
{
constexpr std::array knownNames{"no", "unknown", "yes"};
constexpr std::array kindNames{"primary", "novella", "omnibus", "part", "companion"};
constexpr qsizetype longestKey = 200;

template <size_t N>
int indexOf(const std::array<const char *, N> &names, const QString &text)
{
    const auto name = std::ranges::find_if(names, [&](const char *each) { return text == QLatin1String(each); });
    return name == names.end() ? -1 : int(name - names.begin());
}

int rank(BookProvider provider)
{
    switch (provider) {
    case BookProvider::Hardcover:
        return 0;
    case BookProvider::Audnexus:
        return 1;
    case BookProvider::OpenLibrary:
        return 2;
    case BookProvider::ITunes:
        return 3;
    }
    return 4;
}

/// What never merges with one another.
enum class Sort { Volume, Omnibus, Part };

/// One provider's word on one place.
struct Statement
{
    BookProvider provider = BookProvider::Hardcover;
    SeriesRecordEntry entry;
    Timestamp saidAt{};
    bool isGone = false;
    Sort sort = Sort::Volume;
    QString titleKey;

    const BookRecord &book() const { return entry.book; }
    /// An omnibus has a place by its range alone: the number of its first volume is that volume's.
    const SeriesPosition *place() const
    {
        const bool counts
            = entry.position && (sort == Sort::Volume || (sort == Sort::Omnibus && entry.position->isRange()));
        return counts ? &*entry.position : nullptr;
    }
};

Statement statementOf(const KeptSeries &told, const KeptEntry &kept)
{
    Statement statement{told.series.provider, kept.entry,   kept.saidAt,
                        told.isGone(kept),    Sort::Volume, kuramori::titleKey(kept.entry.book.facts.title)};
    const bool isOmnibus
        = kept.entry.isCompilation.value_or(false) || (kept.entry.position && kept.entry.position->isRange());
    statement.sort = kept.entry.isPartial.value_or(false) ? Sort::Part : isOmnibus ? Sort::Omnibus : Sort::Volume;
    return statement;
}

/// The surest first; the rest makes the order complete. Numbered ones come before those that look for their number.
auto orderOf(const Statement &statement)
{
    const SeriesPosition *place = statement.place();
    return std::tuple(!place, rank(statement.provider), place ? place->from : 0.0, place ? place->to : 0.0,
                      statement.isGone, statement.titleKey, statement.book().id,
                      -statement.saidAt.time_since_epoch().count(), statement.book().released.toString());
}

std::vector<Statement> statementsOf(const QList<KeptSeries> &told)
{
    std::vector<Statement> statements;
    for (const KeptSeries &series : told) {
        for (const KeptEntry &entry : series.entries) {
            if (!entry.entry.book.facts.title.isEmpty()) {
                statements.push_back(statementOf(series, entry));
            }
        }
    }
    std::ranges::sort(statements, {}, orderOf);
    return statements;
}

QString numberText(double number)
{
    return QString::number(number, 'g', 8);
}

QString keyOf(const Statement &lead)
{
    if (const SeriesPosition *place = lead.place()) {
        const QString from = numberText(place->from);
        return place->isRange() ? from + u'-' + numberText(place->to) : from;
    }
    const QLatin1String sort(lead.sort == Sort::Omnibus ? "omnibus:" : lead.sort == Sort::Part ? "part:" : "book:");
    return (sort + lead.titleKey).left(longestKey);
}

/// As matchBooks() compares it, with the place or without.
BookFacts comparable(const Statement &statement, const QString &series, bool hasPlace)
{
    BookFacts facts = statement.book().facts;
    facts.runtime.reset(); // of whichever recording the provider prefers
    facts.series = {{series, hasPlace && statement.place() ? std::optional(*statement.place()) : std::nullopt}};
    return facts;
}

class Gathering
{
public:
    explicit Gathering(const QString &series)
        : m_series(series)
    { }

    void add(const Statement &statement)
    {
        const qsizetype here = placeOf(statement);
        if (here >= 0 && isAlike(m_entries.at(here).lead, statement)) {
            m_entries[here].agreeing.push_back(statement);
        } else if (const qsizetype same = sameBook(statement); same >= 0) {
            m_entries[same].agreeing.push_back(statement);
        } else if (here >= 0) {
            m_entries[here].dissenting.push_back(statement.provider);
        } else {
            m_entries.push_back({statement, {statement}, {}});
        }
    }

    QList<ListedEntry> take() const;

private:
    struct Entry
    {
        Statement lead;
        std::vector<Statement> agreeing; ///< with the lead itself
        std::vector<BookProvider> dissenting;
    };

    qsizetype placeOf(const Statement &statement) const
    {
        const QString key = keyOf(statement);
        const auto found
            = std::ranges::find_if(m_entries, [&](const Entry &entry) { return keyOf(entry.lead) == key; });
        return found == m_entries.cend() ? -1 : found - m_entries.cbegin();
    }

    /// At one place a likeness is enough that alone would leave doubts.
    bool isAlike(const Statement &lead, const Statement &statement) const
    {
        return lead.titleKey == statement.titleKey
            || matchBooks(comparable(lead, m_series, true), comparable(statement, m_series, true)).verdict
            != MatchVerdict::Different;
    }

    /// The entry of another provider, or of this one where the statement has no place, that is this very book.
    qsizetype sameBook(const Statement &statement) const
    {
        const BookFacts facts = comparable(statement, m_series, false);
        const auto found = std::ranges::find_if(m_entries, [&](const Entry &entry) {
            const bool isOwn = statement.place() && entry.lead.provider == statement.provider;
            return !isOwn && entry.lead.sort == statement.sort
                && matchBooks(comparable(entry.lead, m_series, false), facts).verdict == MatchVerdict::Same;
        });
        return found == m_entries.cend() ? -1 : found - m_entries.cbegin();
    }

    static EntryKind kindOf(const Statement &lead)
    {
        if (lead.sort != Sort::Volume) {
            return lead.sort == Sort::Part ? EntryKind::Part : EntryKind::Omnibus;
        }
        const SeriesPosition *place = lead.place();
        if (!place) {
            return EntryKind::Companion;
        }
        return place->from >= 1 && place->from == std::floor(place->from) ? EntryKind::Primary : EntryKind::Novella;
    }

    const QString m_series;
    std::vector<Entry> m_entries;
};

template <class T>
void addOnce(QList<T> &list, const T &value)
{
    if (!list.contains(value)) {
        list.append(value);
    }
}

void addText(QStringList &list, const QString &text)
{
    if (!text.isEmpty()) {
        addOnce<QString>(list, text);
    }
}

/// Hardcover's book names the ASIN and the length of the recording that it likes best, and has no format.
bool isRecording(const BookRecord &book)
{
    return book.format == BookFormat::Audio || book.facts.runtime || book.provider == BookProvider::Audnexus
        || book.provider == BookProvider::ITunes
        || (book.format == BookFormat::Unsaid && !book.facts.identifiers.asin.isEmpty());
}

/// The first day of a recording, or else what the first that knows says of the book.
PartialDate releasedOf(const std::vector<Statement> &statements)
{
    PartialDate recording;
    PartialDate book;
    for (const Statement &statement : statements) {
        const BookRecord &record = statement.book();
        // What Hardcover tells of a book is the day of its print, though it says, too, that there is a recording.
        const bool isOfPrint = record.provider == BookProvider::Hardcover && record.id.startsWith(u"book/");
        const bool isDated
            = record.provider == BookProvider::Audnexus || (record.format == BookFormat::Audio && !isOfPrint);
        recording = earlierOf(recording, record.recordingReleased);
        if (isDated) {
            recording = earlierOf(recording, record.released);
        }
        if (book.isNull()) {
            book = record.released.isNull() ? PartialDate{record.facts.year.value_or(0), 0, 0} : record.released;
        }
    }
    return recording.isNull() ? book : recording;
}

/// Shops that sell recordings show theirs; others show the printed book.
QUrl coverOf(const std::vector<Statement> &statements)
{
    QUrl book;
    for (const Statement &statement : statements) {
        const BookProvider provider = statement.provider;
        const bool isShop = provider == BookProvider::Audnexus || provider == BookProvider::ITunes;
        const QUrl &cover = statement.book().cover;
        if (isShop && !cover.isEmpty()) {
            return cover;
        }
        book = book.isEmpty() ? cover : book;
    }
    return book;
}

void addRecording(const BookRecord &book, ListedEntry &entry)
{
    entry.hasAudio = true;
    if (const QString language = languageKey(book.recording.language); language.isEmpty()) {
        entry.isLanguageOpen = true;
    } else {
        addText(entry.languages, language);
    }
}

void addStatement(const Statement &statement, ListedEntry &entry)
{
    const BookRecord &book = statement.book();
    addOnce(entry.agreeing, statement.provider);
    if (book.provider == BookProvider::Hardcover) {
        addText(entry.workIds, book.workId);
    }
    addText(entry.asins, book.facts.identifiers.asin);
    addText(entry.isbns, book.facts.identifiers.isbn13);
    for (const QString &isbn : book.isbns) {
        addText(entry.isbns, isbn);
    }
    if (isRecording(book)) {
        addRecording(book, entry);
    }
    if (entry.authors.isEmpty()) {
        entry.authors = book.facts.authors;
    }
    entry.isUnscheduled = entry.isUnscheduled || book.isUnscheduled;
    entry.isGone = entry.isGone && statement.isGone;
    entry.saidAt = std::max(entry.saidAt, statement.saidAt);
}

bool comesFirst(const ListedEntry &a, const ListedEntry &b)
{
    if (a.position.has_value() != b.position.has_value()) {
        return a.position.has_value();
    }
    if (a.position && !samePosition(*a.position, *b.position)) {
        return comesBefore(*a.position, *b.position);
    }
    return a.key < b.key;
}

QList<ListedEntry> Gathering::take() const
{
    QList<ListedEntry> list;
    list.reserve(qsizetype(m_entries.size()));
    for (const Entry &entry : m_entries) {
        ListedEntry listed;
        listed.key = keyOf(entry.lead);
        listed.kind = kindOf(entry.lead);
        if (const SeriesPosition *place = entry.lead.place()) {
            listed.position = *place;
        }
        listed.title = entry.lead.book().facts.title;
        listed.subtitle = entry.lead.book().facts.subtitle;
        listed.released = releasedOf(entry.agreeing);
        listed.cover = coverOf(entry.agreeing);
        listed.isGone = true;
        for (const Statement &statement : entry.agreeing) {
            addStatement(statement, listed);
        }
        listed.isUnscheduled = listed.isUnscheduled && listed.released.isNull();
        for (const BookProvider provider : entry.dissenting) {
            if (!listed.agreeing.contains(provider)) {
                addOnce(listed.dissenting, provider);
            }
        }
        std::ranges::sort(listed.agreeing, {}, rank);
        std::ranges::sort(listed.dissenting, {}, rank);
        for (QStringList *texts : {&listed.asins, &listed.isbns, &listed.workIds, &listed.languages}) {
            texts->sort();
        }
        list.append(listed);
    }
    std::ranges::sort(list, comesFirst);
    return list;
}
} // namespace

QString knownName(Known known)
{
    return QLatin1String(knownNames.at(size_t(known)));
}

QString entryKindName(EntryKind kind)
{
    return QLatin1String(kindNames.at(size_t(kind)));
}

std::optional<EntryKind> entryKindFrom(const QString &text)
{
    const int index = indexOf(kindNames, text);
    return index < 0 ? std::nullopt : std::optional(EntryKind(index));
}

QList<ListedEntry> seriesList(const QString &name, const QList<KeptSeries> &told)
{
    Gathering gathering(name);
    for (const Statement &statement : statementsOf(told)) {
        gathering.add(statement);
    }
    return gathering.take();
}

Known audioIn(const ListedEntry &entry, const QStringList &languages)
{
    if (!entry.hasAudio) {
        return Known::Unknown;
    }
    const bool isThere = languages.isEmpty()
        || std::ranges::any_of(entry.languages, [&](const QString &each) { return languages.contains(each); });
    return isThere ? Known::Yes : entry.isLanguageOpen ? Known::Unknown : Known::No;
}

Known releasedBy(const ListedEntry &entry, QDate today)
{
    const PartialDate &day = entry.released;
    if (day.isNull()) {
        return entry.isUnscheduled ? Known::No : Known::Unknown;
    }
    const int month = day.month == 0 ? 1 : day.month;
    const QDate first(day.year, month, day.day == 0 ? 1 : day.day);
    const QDate last = day.day != 0 ? first : day.month != 0 ? first.addMonths(1).addDays(-1) : QDate(day.year, 12, 31);
    return last <= today ? Known::Yes : first > today ? Known::No : Known::Unknown;
}

BookFacts factsOf(const ListedEntry &entry, const QString &series)
{
    BookFacts facts;
    facts.title = entry.title;
    facts.subtitle = entry.subtitle;
    facts.authors = entry.authors;
    facts.series = {{series, entry.position}};
    return facts;
}
} // namespace kuramori
