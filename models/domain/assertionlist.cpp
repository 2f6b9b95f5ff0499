// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/assertionlist.h"

#include "models/domain/bookidentifier.h"
#include "models/domain/booktitle.h"
#include "models/domain/comparekey.h"
#include "models/domain/filecheck.h"
#include "models/domain/seriesnote.h"
#include "models/domain/wholetitle.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace kuramori
{
namespace
{
constexpr qsizetype longestValue = 500; // UTF-16 units
constexpr qsizetype longestNames = 4000; // of a whole cast
constexpr qsizetype longestName = 120;
constexpr qsizetype mostOfField = 64; // a full cast has half as many

constexpr double asNote = 0.8; // of a title's certainty: words beside it are meant so, but may be its own
constexpr double asYearNote = 0.5; // "(2003)": of the book, the recording, or the rip

/// In the order of BookSource. Folder and tags, which are often written from each other, do not outvote a side-car that
/// somebody edits (OPF, metadata.json) even together; a program's or a person's notes (nfo, reader.txt) they do. A
/// provider alone does not outvote such a side-car; two that agree do, for it may have been copied from a bad match.
constexpr std::array trust{
    0.3, // folder: shaped by the organiser's template, and by what a file system allows
    0.5, // iTunes: the shop's titles carry notes, and it knows neither readers nor lengths
    0.6, // tags: written with care or not at all, and their keys were meant for music
    0.6, // Open Library: anybody's entries, of paper
    0.65, // reader.txt: somebody wrote it for this one purpose
    0.7, // nfo: made beside the recording, but read by its looks
    0.8, // Hardcover: entries by readers, looked after by librarians
    0.9, // OPF: a catalogue's own record
    0.95, // Audnexus: the shop that sells the recording
    1.0, // metadata.json: what Audiobookshelf shows and its user corrected
    1.0 // a person: settles the field, whatever it weighs
};
static_assert(trust.size() == bookSources.size());

QString cleaned(QStringView text, qsizetype longest = longestValue)
{
    QString clean = QString::fromUtf8(text.left(longest).toUtf8()); // a lone surrogate has no UTF-8
    for (QChar &character : clean) {
        if (character.category() == QChar::Other_Control) {
            character = u' ';
        }
    }
    clean.remove(QChar::ByteOrderMark); // within a text it is left from joining files, and seen by nobody
    return clean.normalized(QString::NormalizationForm_C).simplified();
}

/// "3/7" counts volumes too; Calibre writes "3.0".
QString positionLabel(QStringView text)
{
    static const QRegularExpression noise(QStringLiteral("^#\\s*|(?<=\\d)\\s*/\\s*\\d+\\z|(?<=\\d)\\.0+\\z"));
    return cleaned(text).remove(noise);
}

bool namesNoSeries(const QString &name)
{
    static const QSet<QString> nothing{
        QStringLiteral("none"),       QStringLiteral("n a"),     QStringLiteral("null"),   QStringLiteral("no"),
        QStringLiteral("standalone"), QStringLiteral("unknown"), QStringLiteral("series"), QStringLiteral("no series")};
    const QString words = foldedWords(name);
    return words.isEmpty() || nothing.contains(words);
}

/// "Mistborn #1a" as Audiobookshelf writes it, and what else seriesNote() knows.
std::pair<QString, QString> nameAndLabel(const QString &text)
{
    static const QRegularExpression hash(QStringLiteral("^(.*\\S) #([^#\\s]+)\\z"));
    if (const QRegularExpressionMatch match = hash.match(text); match.hasMatch()) {
        return {match.captured(1), match.captured(2)};
    }
    const std::optional<SeriesNote> note = seriesNote(text, {});
    const bool isWhole = note && note->position && !note->series.isEmpty() && note->rest.isEmpty();
    return isWhole ? std::pair(note->series, note->position->label) : std::pair(text, QString());
}

bool stands(const QList<SeriesEntry> &series, const SeriesPosition &position)
{
    return std::ranges::any_of(series, [&position](const SeriesEntry &entry) {
        return entry.position && samePosition(*entry.position, position);
    });
}
} // namespace

AssertionList::AssertionList(BookSource source)
    : m_source(source)
{ }

/// Null when the value says nothing or one too many.
BookAssertion *AssertionList::add(BookField field, const QString &value, double certainty)
{
    const double weight = trust[std::size_t(m_source)] * certainty;
    const auto same = std::ranges::find_if(
        m_said, [&](const BookAssertion &one) { return one.field == field && one.value == value; });
    if (same != m_said.end()) {
        same->weight = std::max(same->weight, weight);
        return &*same;
    }
    if (value.isEmpty() || std::ranges::count(m_said, field, &BookAssertion::field) >= mostOfField) {
        return nullptr;
    }
    m_said.append({m_source, field, 0, value, {}, weight});
    return &m_said.last();
}

void AssertionList::addText(BookField field, QStringView text, double certainty)
{
    add(field, cleaned(text), certainty);
}

void AssertionList::addPersons(BookField field, QStringView text, double certainty)
{
    for (const PersonName &person : personNames(cleaned(text, longestNames))) {
        addPerson(field, person, certainty);
    }
}

void AssertionList::addPerson(BookField field, const PersonName &person, double certainty)
{
    using enum PersonRole;
    const QString name = cleaned(person.name);
    const bool isAuthor = person.role == Author || person.role == Editor; // of an anthology there is no other
    if ((person.role != Unsaid && person.role != Narrator && !isAuthor) || namesNobody(name)
        || name.size() > longestName) {
        return;
    }
    add(person.role == Narrator ? BookField::Narrator : (isAuthor ? BookField::Author : field), name, certainty);
}

void AssertionList::addSeries(QStringView name, QStringView label, double certainty)
{
    auto [series, position] = std::pair(cleaned(name), positionLabel(label));
    if (position.isEmpty()) {
        std::tie(series, position) = nameAndLabel(series);
    }
    if (namesNoSeries(series)) {
        return;
    }
    const auto same = std::ranges::find_if(m_said, [key = seriesKey(series)](const BookAssertion &one) {
        return one.field == BookField::Series && seriesKey(one.value) == key;
    });
    BookAssertion *const said = same == m_said.end() ? add(BookField::Series, series, certainty) : &*same;
    if (said && said->label.isEmpty()) {
        said->label = position;
    }
}

/// A series that nobody told of before is taken only when it is the first: the others are known to be spelt well.
void AssertionList::placeInSeries(const QString &series, const std::optional<SeriesPosition> &position,
                                  double certainty)
{
    const QStringList known = values(BookField::Series);
    const QString label = position ? position->label : QString();
    const bool isKnown
        = std::ranges::any_of(known, [key = seriesKey(series)](const QString &one) { return seriesKey(one) == key; });
    if (!series.isEmpty() && (isKnown || known.isEmpty())) {
        addSeries(series, label, certainty);
    } else if (series.isEmpty() && known.size() == 1) {
        addSeries(known.constFirst(), label, certainty);
    }
}

void AssertionList::addNotes(const TitleNotes &notes, double certainty)
{
    if (notes.abridged && !has(BookField::Abridged)) {
        addAbridged(*notes.abridged, asNote * certainty);
    }
    if (notes.year && !has(BookField::Year)) {
        addYear(QString::number(*notes.year), asYearNote * certainty);
    }
    if (!has(BookField::Narrator)) {
        for (const QString &narrator : notes.narrators) {
            addPerson(BookField::Narrator, {narrator, PersonRole::Narrator}, asNote * certainty);
        }
    }
}

void AssertionList::addTitle(QStringView text, double certainty)
{
    const QString raw = cleaned(text);
    if (namesNoBook(raw)) {
        return;
    }
    const BookTitle title = bookTitle(raw, {values(BookField::Series), values(BookField::Author)});
    placeInSeries(title.series, title.position, asNote * certainty);
    addNotes(title.notes, certainty);
    if (!has(BookField::Asin) && !has(BookField::Isbn)) {
        addIdentifiersIn(raw, asNote * certainty);
    }
    add(BookField::Title, wholeTitle(raw, title, series()), certainty);
}

void AssertionList::addSubtitle(QStringView text, double certainty)
{
    const QString raw = cleaned(text);
    TitleNotes notes;
    if (takeNote(raw, &notes)) {
        addNotes(notes, certainty);
        return;
    }
    const std::optional<SeriesNote> note = seriesNote(raw, knownSeries(values(BookField::Series)));
    if (note && note->rest.isEmpty()) {
        placeInSeries(note->series, note->position, asNote * certainty);
        if (!note->position || stands(series(), *note->position)) {
            return;
        }
    }
    if (!namesNoBook(raw)) {
        add(BookField::Subtitle, raw, certainty);
    }
}

void AssertionList::addYear(QStringView text, double certainty)
{
    static const QRegularExpression number(QStringLiteral("(?<!\\d)((?:1[5-9]|20)\\d\\d)(?:[01]\\d[0-3]\\d)?(?!\\d)"));
    QString last;
    for (auto years = number.globalMatch(cleaned(text)); years.hasNext();) {
        last = years.next().captured(1);
    }
    add(BookField::Year, last, certainty);
}

void AssertionList::addLanguage(QStringView text, double certainty)
{
    static const QSet<QString> unsaid{QStringLiteral("und"),  QStringLiteral("mul"), QStringLiteral("mis"),
                                      QStringLiteral("zxx"),  QStringLiteral("xxx"), QStringLiteral("unk"),
                                      QStringLiteral("none"), QStringLiteral("n a"), QStringLiteral("unknown")};
    constexpr qsizetype longestLanguage = 40;
    const QString language = cleaned(text);
    const QString words = foldedWords(language);
    if (!words.isEmpty() && language.size() <= longestLanguage && !unsaid.contains(words)) {
        add(BookField::Language, language, certainty);
    }
}

void AssertionList::addAbridged(bool isAbridged, double certainty)
{
    add(BookField::Abridged, isAbridged ? QStringLiteral("yes") : QStringLiteral("no"), certainty);
}

void AssertionList::addAsin(QStringView text, double certainty)
{
    add(BookField::Asin, asinOf(text.left(longestValue)), certainty);
}

void AssertionList::addIsbn(QStringView text, double certainty)
{
    add(BookField::Isbn, isbn13Of(text.left(longestValue)), certainty);
}

void AssertionList::addHardcover(QStringView text, double certainty)
{
    add(BookField::Hardcover, hardcoverIdOf(text.left(longestValue)), certainty);
}

void AssertionList::addRuntime(std::chrono::milliseconds length, double certainty)
{
    if (length >= std::chrono::seconds(1)) {
        add(BookField::Runtime, clockText(length), certainty);
    }
}

void AssertionList::addIdentifiersIn(QStringView text, double certainty)
{
    const BookIdentifiers found = bookIdentifiersIn(cleaned(text));
    add(BookField::Asin, found.asin, certainty);
    add(BookField::Isbn, found.isbn13, certainty);
}

bool AssertionList::has(BookField field) const
{
    return std::ranges::any_of(m_said, [field](const BookAssertion &one) { return one.field == field; });
}

QStringList AssertionList::values(BookField field) const
{
    QStringList values;
    for (const BookAssertion &one : m_said) {
        if (one.field == field) {
            values.append(one.value);
        }
    }
    return values;
}

QList<SeriesEntry> AssertionList::series() const
{
    QList<SeriesEntry> entries;
    for (const BookAssertion &one : m_said) {
        if (one.field == BookField::Series) {
            entries.append({one.value, seriesPosition(one.label)});
        }
    }
    return entries;
}

QList<BookAssertion> AssertionList::take()
{
    std::ranges::stable_sort(m_said, {}, &BookAssertion::field);
    for (qsizetype i = 1; i < m_said.size(); ++i) {
        m_said[i].position = m_said[i].field == m_said[i - 1].field ? m_said[i - 1].position + 1 : 0;
    }
    return std::exchange(m_said, {});
}

std::optional<bool> abridgedFrom(QStringView text)
{
    static const QSet<QString> yes{QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("1"),
                                   QStringLiteral("abridged")};
    static const QSet<QString> no{QStringLiteral("no"), QStringLiteral("false"), QStringLiteral("0"),
                                  QStringLiteral("unabridged")};
    const QString word = text.left(longestValue).toString().simplified().toCaseFolded();
    return yes.contains(word) ? std::optional(true) : (no.contains(word) ? std::optional(false) : std::nullopt);
}

bool namesNoBook(QStringView title)
{
    static const QRegularExpression nothing(
        QStringLiteral("^(?:|unknown(?: (?:album|title|book|artist))?|untitled|no title|audio ?books?|"
                       "(?:track|chapter|disc|disk|cd|file|part|side|tape) ?\\d+(?: ?(?:of|/) ?\\d+)?|0\\d{1,2})\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return nothing.match(title.left(longestValue).toString().simplified()).hasMatch();
}
} // namespace kuramori
