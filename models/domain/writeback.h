// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"
#include "models/domain/bookassertion.h"

#include <array>
#include <map>
#include <optional>

namespace kuramori
{
struct ServerBook;

/// A run that wrote to a server, and is taken back at once.
using ServerActId = Id<struct ServerActTag>;

/// One value of one field as a server or the judge has it.
struct FieldWord
{
    QString text; ///< trimmed, not empty; of Abridged "yes" or "no"
    QString place = {}; ///< of a series: where the book stands in it, as written; empty: not said
    bool operator==(const FieldWord &) const = default;
};
/// A whole field: several of authors, narrators and series, otherwise one. Empty: nothing is said.
using FieldWords = QList<FieldWord>;
using BookWords = std::map<BookField, FieldWords>;

/// What of a book can be written to Audiobookshelf (audiobooks.md §10.2), in the order in which it is shown.
inline constexpr std::array writableFields{BookField::Title,    BookField::Subtitle, BookField::Author,
                                           BookField::Narrator, BookField::Series,   BookField::Publisher,
                                           BookField::Year,     BookField::Language, BookField::Isbn,
                                           BookField::Asin,     BookField::Abridged};

/// What the judge says of each writable field, and of what Hardcover calls the book, which OPF files hold. Those that
/// say nothing stand there empty. Pure, like all below.
BookWords wordsOf(const JudgedBook &book);
/// The same of a book with details. A field that this server does not know at all is left out.
BookWords wordsOf(const ServerBook &book);

/// Whether two say the same in other letters: names in either order and with or without blanks between initials, a year
/// and a date in it, a language and its code, an ISBN-10 and its ISBN-13, titles by titleKey(). The order of persons
/// and series does not count: Audiobookshelf keeps its own.
bool sameWords(BookField field, const FieldWords &a, const FieldWords &b);
/// Whether nobody has touched the words there: as above, but names and titles letter by letter.
bool untouchedWords(BookField field, const FieldWords &a, const FieldWords &b);
/// What is to be written so that `theirs` says all of `mine` and nothing else. What is the same stays as they spell it,
/// and first, in their order, for the server looks up persons and series by their letters and somebody may have put
/// them right; a place in a series that only they know stays, too.
FieldWords writtenWords(BookField field, const FieldWords &mine, const FieldWords &theirs);

/// One field, three ways.
struct FieldSides
{
    std::optional<FieldWords> base; ///< what we wrote or took over last; empty: neither yet
    FieldWords theirs; ///< as the server has it now
    FieldWords mine; ///< as the judge has it
    bool isBlankMeant = false; ///< a person wants `mine` to hold nothing; otherwise an empty one is not known
    /// What they said, which we had not written, when both were last alike, or at first sight. Empty: never seen.
    std::optional<FieldWords> seen = {};
    bool isOurSideCars = false; ///< what they say stands in a side-car written here, which they may have read again

    bool isMineKnown() const { return isBlankMeant || !mine.isEmpty(); }
    /// From where changes there are counted. Empty: nothing there was ever known here.
    const std::optional<FieldWords> &start() const { return base ? base : seen; }
    bool operator==(const FieldSides &) const = default;
};

/// What a server is to say of a field that a person wants blank: nothing, or where it must say something, what it says
/// when nobody has told it.
FieldWords blankWords(BookField field);
/// Whether a server may lose all that it says of the field. A book without a title is found by nobody.
bool mayBeCleared(BookField field);

enum class WriteOutcome {
    Same, ///< nothing is to be done: they say what is known here, or nothing is known here
    Send, ///< they say what we wrote last, or never said anything; mine may be a blank
    Adopt, ///< somebody has changed it there since, be it a letter, and nothing changed here: that is a person's word
    Conflict, ///< both changed since, they have lost it, or it may be no edit at all: a person says which holds
    FirstContact ///< we never wrote it, and they say something else: a person says which holds
};
inline constexpr std::array writeOutcomes{WriteOutcome::Same, WriteOutcome::Send, WriteOutcome::Adopt,
                                          WriteOutcome::Conflict, WriteOutcome::FirstContact};
/// Three-way, as version control merges. Nothing known here never blanks what they have, and nothing there is never
/// taken for a person's wish (reliability.md P-8, P-10). A blank that a person wants here is sent like any other word,
/// but holds for ever: what is changed there since never ends it by itself.
WriteOutcome writeOutcome(BookField field, const FieldSides &sides);

/// What a person says to one field. It holds for as long as both sides stay as they were shown.
enum class WriteChoice {
    None,
    Mine, ///< send mine
    Theirs, ///< theirs is right, here too
    Leave ///< do nothing
};
inline constexpr std::array writeChoices{WriteChoice::None, WriteChoice::Mine, WriteChoice::Theirs, WriteChoice::Leave};

enum class WriteDeed { Nothing, Send, Adopt };
/// `isMineKnown`: what is not known is never sent, whatever was chosen.
WriteDeed deedOf(WriteOutcome outcome, WriteChoice choice, bool isMineKnown);

// "first_contact", "leave" …: frozen, the store has them.
QString writeOutcomeName(WriteOutcome outcome);
std::optional<WriteOutcome> writeOutcomeFrom(const QString &text);
QString writeChoiceName(WriteChoice choice); ///< empty for None
WriteChoice writeChoiceFrom(const QString &text);
} // namespace kuramori
