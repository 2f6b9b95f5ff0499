// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recordassertions.h"

#include "models/domain/assertionlist.h"

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr std::array methodNames{"identifier", "title_author", "series_position", "words", "person"};
static_assert(methodNames.size() == linkMethods.size());
constexpr std::array certainties{1.0, 0.8, 0.7, 0.5, 1.0}; // by method
static_assert(certainties.size() == linkMethods.size());
constexpr std::array providerNames{"hardcover", "audnexus", "itunes", "openlibrary"}; // by BookProvider

constexpr double asShopYear = 0.4; // when the recording came out, and the work perhaps long before

bool isOfEdition(BookField field)
{
    using enum BookField;
    return field == Narrator || field == Abridged || field == Language || field == Publisher || field == Asin
        || field == Isbn || field == Runtime;
}

void addEdition(const BookRecord &record, double certainty, AssertionList *said)
{
    for (const QString &narrator : record.recording.narrators) {
        said->addPerson(BookField::Narrator, {narrator, PersonRole::Narrator}, certainty);
    }
    if (record.recording.abridged) {
        said->addAbridged(*record.recording.abridged, certainty);
    }
    said->addLanguage(record.recording.language, certainty);
    said->addText(BookField::Publisher, record.publisher, certainty);
    said->addAsin(record.facts.identifiers.asin, certainty);
    said->addIsbn(record.facts.identifiers.isbn13, certainty);
    if (record.facts.runtime) {
        said->addRuntime(std::chrono::seconds(*record.facts.runtime), certainty);
    }
}
} // namespace

QString linkMethodName(LinkMethod method)
{
    return QLatin1String(methodNames.at(std::size_t(method)));
}

std::optional<LinkMethod> linkMethodFrom(const QString &text)
{
    const auto found = std::ranges::find_if(methodNames, [&](const char *name) { return text == QLatin1String(name); });
    return found == methodNames.end() ? std::nullopt
                                      : std::optional(linkMethods.at(size_t(found - methodNames.begin())));
}

QString bookProviderName(BookProvider provider)
{
    return QLatin1String(providerNames.at(std::size_t(provider)));
}

std::optional<BookProvider> bookProviderFrom(const QString &text)
{
    const auto found
        = std::ranges::find_if(providerNames, [&](const char *name) { return text == QLatin1String(name); });
    return found == providerNames.end() ? std::nullopt : std::optional(BookProvider(found - providerNames.begin()));
}

LinkMethod linkMethodOf(MatchRung rung)
{
    switch (rung) {
    case MatchRung::Identifier:
        return LinkMethod::Identifier;
    case MatchRung::TitleAndAuthor:
        return LinkMethod::TitleAndAuthor;
    case MatchRung::SeriesAndPosition:
        return LinkMethod::SeriesAndPosition;
    case MatchRung::Words:
        return LinkMethod::Words;
    }
    return LinkMethod::Words;
}

BookSource sourceOf(BookProvider provider)
{
    switch (provider) {
    case BookProvider::Hardcover:
        return BookSource::Hardcover;
    case BookProvider::Audnexus:
        return BookSource::Audnexus;
    case BookProvider::ITunes:
        return BookSource::ITunes;
    case BookProvider::OpenLibrary:
        return BookSource::OpenLibrary;
    }
    return BookSource::OpenLibrary;
}

QList<BookAssertion> assertionsOfRecord(const BookRecord &record, LinkMethod method, bool isRecordingKnown)
{
    const double certainty = certainties.at(std::size_t(method));
    AssertionList said(sourceOf(record.provider));
    for (const QString &author : record.facts.authors) {
        said.addPerson(BookField::Author, {author, PersonRole::Author}, certainty);
    }
    for (const SeriesEntry &entry : record.facts.series) {
        said.addSeries(entry.name, entry.position ? entry.position->label : QString(), certainty);
    }
    said.addTitle(record.facts.title, certainty);
    said.addSubtitle(record.facts.subtitle, certainty);
    const bool isShop = record.provider == BookProvider::Audnexus || record.provider == BookProvider::ITunes;
    if (record.facts.year) {
        said.addYear(QString::number(*record.facts.year), isShop ? asShopYear * certainty : certainty);
    }
    if (isRecordingKnown) {
        addEdition(record, certainty, &said);
    }
    QList<BookAssertion> words = said.take();
    if (!isRecordingKnown) { // titles tell of it, too: "(Unabridged)"
        words.removeIf([](const BookAssertion &one) { return isOfEdition(one.field); });
    }
    return words;
}
} // namespace kuramori
