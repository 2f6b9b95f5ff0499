// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookassertion.h"
#include "models/domain/personname.h"
#include "models/domain/titlenote.h"

#include <chrono>

namespace kuramori
{
/// What one source says of one book, while it is being read. Values are foreign: control characters become blanks, long
/// ones are cut at 500 UTF-16 units (lists of names at 4000), a field takes 64. What says nothing ("Full Cast",
/// "Unknown Album", "und", an invalid ISBN) is not taken, and nothing twice.
///
/// A certainty, above 0 and up to 1, is how surely the place in which a text stands means the field. Times the trust in
/// the source it becomes the weight, as the evidence of audiobooks.md §2.5 does.
class AssertionList
{
public:
    explicit AssertionList(BookSource source);

    /// Publisher, Subtitle.
    void addText(BookField field, QStringView text, double certainty);
    /// Author or Narrator: a list of names (personNames()). A role that the text gives somebody goes before the field;
    /// translators, illustrators and the like are neither.
    void addPersons(BookField field, QStringView text, double certainty);
    void addPerson(BookField field, const PersonName &person, double certainty);
    /// One series. Without a label the position is looked for in the name: "Mistborn #3", "Mistborn, Book 3".
    void addSeries(QStringView name, QStringView label, double certainty);
    /// Taken apart with the authors and series that the list has by then, so it comes behind them. What it says besides
    /// (series and position, abridged, year, readers, identifiers) is taken with it, where nothing better says it.
    void addTitle(QStringView text, double certainty);
    /// What is no more than a note or the place in a series ("A Novel", "Mistborn, Book 3") becomes that fact instead.
    void addSubtitle(QStringView text, double certainty);
    /// The last number of the text that can be a year, 1500 to 2099.
    void addYear(QStringView text, double certainty);
    void addLanguage(QStringView text, double certainty);
    void addAbridged(bool isAbridged, double certainty);
    void addAsin(QStringView text, double certainty); ///< one and nothing else, by asinOf()
    void addIsbn(QStringView text, double certainty); ///< one and nothing else, by isbn13Of()
    void addHardcover(QStringView text, double certainty); ///< the same by hardcoverIdOf()
    void addRuntime(std::chrono::milliseconds length, double certainty); ///< less than a second says nothing
    /// Those that free text holds, by bookIdentifiersIn().
    void addIdentifiersIn(QStringView text, double certainty);

    bool has(BookField field) const;
    QStringList values(BookField field) const;
    QList<SeriesEntry> series() const;
    /// By field and, within it, in the order in which they came.
    QList<BookAssertion> take();

private:
    BookAssertion *add(BookField field, const QString &value, double certainty);
    void placeInSeries(const QString &series, const std::optional<SeriesPosition> &position, double certainty);
    void addNotes(const TitleNotes &notes, double certainty);

    BookSource m_source;
    QList<BookAssertion> m_said;
};

/// "yes", "true", "1", "abridged": true; "no", "false", "0", "unabridged": false; in any case. Nothing for any other
/// text. Pure.
std::optional<bool> abridgedFrom(QStringView text);
/// "Track 01", "Unknown Album", "Audiobook": stands where a title should, and names nothing. Pure.
bool namesNoBook(QStringView title);
} // namespace kuramori
