// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookidentifier.h"
#include "models/domain/seriesposition.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace kuramori
{
class ComparableBook;

struct SeriesEntry
{
    QString name;
    std::optional<SeriesPosition> position;
    QString id = {}; ///< the provider's own of the series; empty: not told, or nobody's who has numbers for them
};

/// What one source says of a book. Empty is unknown.
struct BookFacts
{
    QString title; ///< raw; bookTitle() takes it apart with the series and authors of both books as hints
    QString subtitle; ///< counts when the title has none of its own
    QStringList authors; ///< given name first
    QList<SeriesEntry> series; ///< a book may be in several
    std::optional<qint64> runtime; ///< seconds
    std::optional<int> year;
    BookIdentifiers identifiers;
};

enum class MatchVerdict {
    Same, ///< score ≥ 0.90
    Review, ///< score ≥ 0.75: a person decides
    Different
};

/// What decided.
enum class MatchGround {
    Identifier, ///< an ASIN or ISBN in common: 1; 0.89 where the rest contradicts it
    OtherPosition, ///< another place in a series: 0
    OtherNumber, ///< a number in one title that the other has neither in its title nor as position: 0
    Likeness
};

/// The proof, as it can be shown. All figures 0 to 1.
struct BookMatch
{
    double score = 0;
    MatchVerdict verdict = MatchVerdict::Different;
    MatchGround ground = MatchGround::Likeness;
    double title = 0; ///< these two: of Likeness and Identifier only
    std::optional<double> author; ///< these three: empty when either side does not know
    std::optional<double> runtime; ///< these two: of Likeness only
    std::optional<double> year;
};

/// Whether two sources speak of the same work, in whatever recording (see sameRecording()): audiobooks.md §8.5.
///
/// score = 0.55 title + 0.30 author + 0.10 runtime + 0.05 year. What either side does not know is left out and the
/// rest weighted anew, so that the sum of the weights is 1 again: ignorance is no evidence. Positions and numbers come
/// first: volumes of a series never match, whatever their likeness. The score stays below Same (0.89 at most) where
/// the title proves too little:
/// - the shorter title has two words that count or fewer, and the authors are not alike by 0.9;
/// - one side names no author, so that no surname can match, and neither position nor runtime (by 0.9) agrees;
/// - both titles are but the name of their series, and only one says which volume, and not the first alone;
/// - a title of two words or fewer is not quite the other, and neither position nor runtime agrees ("Elantra");
/// - a title of a series, as short, has a subtitle on one side only, and neither agrees ("Mistborn: Secret History").
/// A title of two words or fewer that is part of a longer one is like it by 0.5 at most ("Foundation"). Two subtitles
/// halve the likeness of equal titles when they have nothing in common ("Star Wars: …").
/// When no source names an author, words before " - " and the other's whole title count as one, known on that side
/// only; "Series 10 - Title" beside "Title" is the tenth of its series. Runtime: 1 up to 2 % apart, 0 from 25 % on.
/// Year: 0.2 less for each year apart, for a recording is younger than its book. An author whose name has a slip of the
/// pen is like the other by 0.8 or 0.6: slipOfPen(). An identifier in common stays below Same where the books are other
/// volumes by position or number and their titles are not alike, or where neither title nor author is: tags are copied
/// from one book to the next. Symmetric; pure.
BookMatch matchBooks(const BookFacts &a, const BookFacts &b);
/// Tags are copied from one book to the next: a shared identifier whose title is nothing like the book's proves the
/// book only where no other work is like it at all.
bool isBareIdentifier(const BookMatch &match);

/// Whether two recordings are of one length in words. A runtime says nothing where they are not.
enum class Cuts { Alike, Different };
/// The same of books taken apart before: microseconds.
BookMatch matchBooks(const ComparableBook &a, const ComparableBook &b, Cuts cuts = Cuts::Alike);
} // namespace kuramori
