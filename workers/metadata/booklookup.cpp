// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/booklookup.h"

#include "models/domain/booktitle.h"
#include "workers/metadata/recordbykey.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr qsizetype mostShown = 3; // candidates beside each other, of whom a person chooses
constexpr qsizetype mostGuesses = 5; // ASINs by title: a request each, and the shop's best hits come first

const QString hardcoverName = QStringLiteral("hardcover");
const QString audnexusName = QStringLiteral("audnexus");
const QString audibleName = QStringLiteral("audible");
const QString iTunesName = QStringLiteral("itunes");
const QString openLibraryName = QStringLiteral("openlibrary");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BookLookup)
};

class Asker
{
public:
    Asker(const Providers &providers, const AskedBook &book, const QList<BookRecord> &known, const QString &usual,
          const Asking &asking)
        : m_providers(providers)
        , m_book(book)
        , m_known(known)
        , m_asking(asking)
        , m_shops(providers.shops.inOrder({book.recording.language, usual}))
    {
        const BookTitle parts = bookTitle(book.facts.title, {{}, book.facts.authors});
        m_title = parts.main;
        m_author = book.facts.authors.value(0);
    }
    Brought ask();

private:
    template <class T>
    bool note(const QString &provider, const ProviderAnswer<T> &answer);
    void take(const QString &provider, const ProviderAnswer<BookRecord> &answer);
    void take(const QString &provider, const ProviderAnswer<QList<BookRecord>> &answer);
    void add(const BookRecord &record, const ProviderWord &word);
    BookAnswer decide(qsizetype most = 1) const;
    bool mayAsk(const QString &provider) const { return !m_away.contains(provider) && !m_asking.stop.stop_requested(); }
    bool isSure() const { return decide().isRecordingKnown() && !isOfBareNumber(); }
    bool isOfBareNumber() const;
    void askAudnexus();
    void askAudnexusFor(const QString &asin, AsinTrust trust);
    void askChapters();
    void askChaptersToChooseBy();
    void askChaptersOf(BookRecord &record);
    void askHardcover();
    void askHardcoverRecordings(const QList<BookRecord> &works);
    void askRecordings(const QString &workId);
    void askHardcoverById(const QString &id);
    void nameRecords(const QString &workId, const QString &name);
    void askOpenLibrary();
    void askITunes();
    QString words() const { return QString(m_title + u' ' + m_author).trimmed(); }

    const Providers &m_providers;
    const AskedBook &m_book;
    const QList<BookRecord> &m_known;
    const Asking &m_asking;
    const QList<AudibleRegion> m_shops;
    QString m_title;
    QString m_author;
    Brought m_brought;
    QSet<QString> m_away; ///< providers that are asked nothing more about this book
};

/// Returns whether there is a value.
template <class T>
bool Asker::note(const QString &provider, const ProviderAnswer<T> &answer)
{
    if (answer.state == AnswerState::Found || answer.state == AnswerState::NotFound) {
        if (!m_brought.answered.contains(provider)) {
            m_brought.answered.append(provider);
        }
    } else if (!m_brought.silent.contains(provider)) {
        m_brought.silent.insert(provider, answer);
    }
    if (isAway(answer)) {
        m_away.insert(provider);
    }
    return answer.isFound();
}

void Asker::add(const BookRecord &record, const ProviderWord &word)
{
    const auto same = std::ranges::find_if(
        m_brought.records, [&](const BroughtRecord &one) { return keyOf(one.record) == keyOf(record); });
    if (same != m_brought.records.end()) {
        const QStringList names = same->record.names;
        *same = {record, word.saidAt, word.rawHash};
        same->record.names = names + record.names; // it was asked for by them
        same->record.names.removeDuplicates();
    } else if (!record.facts.title.isEmpty() && !record.id.contains(u' ')) {
        m_brought.records.push_back({record, word.saidAt, word.rawHash});
    }
}

void Asker::take(const QString &provider, const ProviderAnswer<BookRecord> &answer)
{
    if (note(provider, answer)) {
        add(answer.value, answer);
    }
}

void Asker::take(const QString &provider, const ProviderAnswer<QList<BookRecord>> &answer)
{
    if (note(provider, answer)) {
        for (const BookRecord &record : answer.value) {
            add(record, answer);
        }
    }
}

BookAnswer Asker::decide(qsizetype most) const
{
    std::vector<BookRecord> records;
    records.reserve(m_brought.records.size());
    for (const BroughtRecord &one : m_brought.records) {
        records.push_back(one.record);
    }
    return BookIndex(std::move(records)).answer(m_book, most);
}

/// The number may be another book's: where nothing else proves the recording, others are asked by title, too.
bool Asker::isOfBareNumber() const
{
    const BookAnswer answer = decide();
    if (answer.decision != MatchDecision::Automatic) {
        return false;
    }
    const BookCandidate &best = answer.best.constFirst();
    const bool isProven = answer.isRecordingKnown() && best.recording.ground != RecordGround::Asin;
    return isBareIdentifier(best.match) && !isProven;
}

void Asker::askAudnexusFor(const QString &asin, AsinTrust trust)
{
    take(audnexusName, bookFromShops(m_providers.audnexus, asin, m_shops, trust, m_asking));
}

void Asker::askAudnexus()
{
    for (const BookRecord &known : m_known) {
        const auto region = regionFrom(known.region);
        if (known.provider == BookProvider::Audnexus && region && mayAsk(audnexusName)) {
            take(audnexusName, m_providers.audnexus.book(known.id, *region, m_asking));
        }
    }
    if (const QString &asin = m_book.facts.identifiers.asin; !asin.isEmpty() && mayAsk(audnexusName) && !isSure()) {
        askAudnexusFor(asin, AsinTrust::Known);
    }
    if (m_title.isEmpty() || !mayAsk(audnexusName) || isSure()) {
        return; // what Audible's shop tells are numbers to ask Audnexus about
    }
    const auto asins = m_providers.audible.asins(m_title, m_author, m_shops.constFirst(), m_asking);
    if (!note(audibleName, asins)) {
        return;
    }
    const QStringList guesses = asins.value.mid(0, mostGuesses);
    for (const QString &asin : guesses) {
        if (!mayAsk(audnexusName) || isSure()) {
            return;
        }
        askAudnexusFor(asin, AsinTrust::Guess);
    }
}

/// Where all else leaves open whether it is this recording, its chapters may tell.
void Asker::askChapters()
{
    const BookAnswer answer = decide(mostLinks);
    if (m_book.chapters.isEmpty() || answer.decision != MatchDecision::Automatic
        || answer.best.constFirst().recording.verdict != RecordingVerdict::Unknown) {
        return;
    }
    const auto sold = std::ranges::find_if(answer.best, [this](const BookCandidate &one) {
        const BookRecord &record = m_brought.records.at(size_t(one.record)).record;
        return one.match.verdict == MatchVerdict::Same && one.recording.verdict == RecordingVerdict::Unknown
            && record.provider == BookProvider::Audnexus && regionFrom(record.region);
    });
    if (sold != answer.best.cend()) {
        askChaptersOf(m_brought.records.at(size_t(sold->record)).record);
    }
}

/// Who has to choose sees them beside the book's own.
void Asker::askChaptersToChooseBy()
{
    const BookAnswer answer = decide(mostShown);
    if (m_book.chapters.isEmpty() || answer.decision != MatchDecision::Review) {
        return;
    }
    for (const BookCandidate &one : answer.best) {
        BookRecord &record = m_brought.records.at(size_t(one.record)).record;
        const bool isKnown = std::ranges::any_of(m_known, [&record](const BookRecord &known) {
            return known.provider == record.provider && known.id == record.id && !known.chapters.isEmpty();
        });
        if (record.provider == BookProvider::Audnexus && record.chapters.isEmpty() && !isKnown) {
            askChaptersOf(record);
        }
    }
}

void Asker::askChaptersOf(BookRecord &record)
{
    const std::optional<AudibleRegion> region = regionFrom(record.region);
    if (!region || !mayAsk(audnexusName)) {
        return;
    }
    const auto chapters = m_providers.audnexus.chapters(record.id, *region, m_asking);
    if (note(audnexusName, chapters)) {
        addChapters(chapters.value, record);
    }
}

void Asker::askHardcover()
{
    const BookIdentifiers &numbers = m_book.facts.identifiers;
    const size_t before = m_brought.records.size();
    for (const BookRecord &known : m_known) {
        if (known.provider == BookProvider::Hardcover) {
            askRecordings(known.workId);
            if (hardcoverNames(known).contains(numbers.hardcover)) {
                nameRecords(known.workId, numbers.hardcover);
            }
        }
    }
    const size_t ofKnown = m_brought.records.size();
    if (m_brought.records.size() == before && !numbers.asin.isEmpty() && mayAsk(hardcoverName)) {
        take(hardcoverName, m_providers.hardcover.editionsByAsin(numbers.asin, m_asking));
    }
    if (m_brought.records.size() == before && !numbers.isbn13.isEmpty() && mayAsk(hardcoverName)) {
        take(hardcoverName, m_providers.hardcover.editionsByIsbn(numbers.isbn13, m_asking));
    }
    if (m_brought.records.size() == ofKnown && !numbers.hardcover.isEmpty() && mayAsk(hardcoverName)) {
        askHardcoverById(numbers.hardcover);
    }
    const bool isEnough = m_brought.records.size() > before && !isOfBareNumber();
    if (isEnough || m_title.isEmpty() || !mayAsk(hardcoverName)) {
        return;
    }
    const auto works = m_providers.hardcover.search(words(), m_asking);
    take(hardcoverName, works);
    if (works.isFound()) {
        askHardcoverRecordings(works.value);
    }
}

/// Of the work that the book is, if one of them is.
void Asker::askHardcoverRecordings(const QList<BookRecord> &works)
{
    const BookIndex index(std::vector<BookRecord>(works.begin(), works.end()));
    const BookAnswer answer = index.answer(m_book, 1);
    if (answer.decision != MatchDecision::Automatic) {
        return;
    }
    askRecordings(index.record(answer.best.constFirst().record).workId);
}

void Asker::askRecordings(const QString &workId)
{
    bool isNumber = false;
    const qint64 work = workId.toLongLong(&isNumber);
    if (isNumber && mayAsk(hardcoverName)) {
        take(hardcoverName, m_providers.hardcover.recordings(work, m_asking));
    }
}

/// The edition of that number may be one to read; who listens has another one of the same work.
void Asker::askHardcoverById(const QString &id)
{
    const auto isNamed = [&](const BroughtRecord &one) { return hardcoverNames(one.record).contains(id); };
    if (std::ranges::any_of(m_brought.records, isNamed)) {
        return;
    }
    const auto book = recordByKey(m_providers, {BookProvider::Hardcover, id, {}}, {}, m_asking);
    if (!note(hardcoverName, book)) {
        return;
    }
    const size_t before = m_brought.records.size();
    askRecordings(book.value.workId);
    if (m_brought.records.size() == before) {
        add(book.value, book); // it has none
    }
    nameRecords(book.value.workId, id);
}

/// Only so is what the files say found again in the records, where it is no number of theirs.
void Asker::nameRecords(const QString &workId, const QString &name)
{
    for (BroughtRecord &one : m_brought.records) {
        if (one.record.provider == BookProvider::Hardcover && one.record.workId == workId
            && !hardcoverNames(one.record).contains(name)) {
            one.record.names.append(name);
        }
    }
}

void Asker::askOpenLibrary()
{
    if (const QString &isbn = m_book.facts.identifiers.isbn13; !isbn.isEmpty()) {
        const auto edition = m_providers.openLibrary.edition(isbn, m_asking);
        if (note(openLibraryName, edition)) {
            add(edition.value.record, edition);
        }
    }
    if (!m_title.isEmpty() && mayAsk(openLibraryName)) {
        take(openLibraryName, m_providers.openLibrary.search(m_title, m_author, m_asking));
    }
}

void Asker::askITunes()
{
    if (!m_title.isEmpty()) {
        take(iTunesName, m_providers.iTunes.search(words(), regionCountry(m_shops.constFirst()), m_asking));
    }
}

Brought Asker::ask()
{
    using Step = void (Asker::*)();
    for (const Step step : {&Asker::askAudnexus, &Asker::askHardcover, &Asker::askChapters}) {
        if (!m_asking.stop.stop_requested()) {
            (this->*step)();
        }
    }
    for (const Step step : {&Asker::askOpenLibrary, &Asker::askITunes}) {
        const bool isOpen = decide().decision != MatchDecision::Automatic || isOfBareNumber();
        if (isOpen && !m_asking.stop.stop_requested()) {
            (this->*step)();
        }
    }
    askChaptersToChooseBy();
    return std::move(m_brought);
}

} // namespace

Brought lookUp(const Providers &providers, const AskedBook &book, const QList<BookRecord> &known, const QString &usual,
               const Asking &asking)
{
    return Asker(providers, book, known, usual, asking).ask();
}
} // namespace kuramori
