// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookmatch.h"
#include "models/domain/booktitle.h"
#include "models/domain/comparableperson.h"
#include "models/domain/titlesimilarity.h"

namespace kuramori
{
struct ComparableEntry
{
    ComparableTitle series; ///< of its seriesKey(); empty: of which series is not said
    std::optional<SeriesPosition> position;
};

/// A book's title as it reads beside certain names of series and authors.
struct TitleReading
{
    BookTitle title;
    ComparableTitle main; ///< of the title's key
    ComparableTitle subtitle; ///< of the title's own, or else the book's; empty: none
    QString seriesKeyOfMain; ///< seriesKey() of the main title
    QSet<QString> numbers; ///< of the main title, and of a subtitle that is a number ("Part 2")
    QList<ComparablePerson> authors; ///< somebody; of the book, or else of the title
    QList<ComparableEntry> entries; ///< of the book, with what the title says
};

/// A book taken apart once, to be compared with many by matchBooks(). Immutable and implicitly shared.
class ComparableBook
{
public:
    /// `isbns` are further ones, of 13 digits; `hardcover` all by which Hardcover knows the work.
    explicit ComparableBook(BookFacts facts, QStringList isbns = {}, QStringList hardcover = {});

    const BookFacts &facts() const { return m_facts; }
    const QStringList &isbns() const { return m_isbns; } ///< with that of the facts
    const QStringList &hardcover() const { return m_hardcover; } ///< the same
    const TitleReading &reading() const { return m_reading; } ///< with the book's own names as hints

    /// The title may read otherwise when the other's names are hints, too: they occur in it. Rare, and the reason why
    /// a title need not be taken apart for each pair.
    bool mayReadOtherwise(const ComparableBook &other) const;
    TitleReading readBeside(const ComparableBook &other) const;

private:
    void take(BookTitle title);
    bool holdsAuthor(const ComparablePerson &person) const;
    bool holdsSeries(const QString &word) const;
    bool holdsOwnNames() const;
    TitleReading readingOf(BookTitle title) const;

    BookFacts m_facts;
    QStringList m_isbns;
    QStringList m_hardcover;
    QStringList m_authors; ///< somebody
    QList<ComparablePerson> m_people; ///< the same
    QStringList m_seriesNames; ///< of the facts and of the title by itself
    QStringList m_seriesKeys; ///< the same
    QStringList m_seriesWords; ///< the longest of each key
    QList<ComparableEntry> m_entries; ///< of the facts
    QString m_letters; ///< of what no name has been taken off, without blanks
    QString m_lettersOfSeries; ///< of what is taken for the name of a series
    QString m_nameBefore; ///< words before " - ", which are an author's if the other's title is what follows them
    TitleReading m_reading;
};
} // namespace kuramori
