// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/pathassertions.h"

#include "models/domain/assertionlist.h"
#include "models/domain/bookpath.h"

namespace kuramori
{
namespace
{
// How surely a place in the path means what Audiobookshelf reads there. Folders above a book also sort by genre, state
// or universe; what is marked by braces or brackets is meant.
constexpr double title = 1.0;
constexpr double folderOfAuthor = 0.8;
constexpr double folderOfSeries = 0.8;
constexpr double year = 0.7;
constexpr double narrators = 1.0;
constexpr double asin = 1.0;
} // namespace

QList<BookAssertion> assertionsOfPath(QStringView path)
{
    const BookPath said = bookPath(path, SubtitleRule::InTitle);
    AssertionList list(BookSource::Folder);
    for (const QString &author : said.authors) {
        list.addPerson(BookField::Author, {author, PersonRole::Unsaid}, folderOfAuthor);
    }
    for (const QString &narrator : said.narrators) {
        list.addPerson(BookField::Narrator, {narrator, PersonRole::Unsaid}, narrators);
    }
    list.addSeries(said.series, said.position ? said.position->label : QString(), folderOfSeries);
    if (said.year) {
        list.addYear(QString::number(*said.year), year);
    }
    list.addAsin(said.asin, asin);
    list.addTitle(said.title, title);
    return list.take();
}
} // namespace kuramori
