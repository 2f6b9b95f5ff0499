// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/keptseries.h"

namespace kuramori
{
/// Whether something is so, where not knowing is an answer of its own.
enum class Known { No, Unknown, Yes };
QString knownName(Known known); ///< "no", "unknown", "yes": frozen, the store has them

/// What a place of a series is.
enum class EntryKind {
    Primary, ///< a whole number from 1 on
    Novella, ///< a fraction, or 0: beside the main line
    Omnibus, ///< holds others; those of its range, where it has one
    Part, ///< of a book that was split
    Companion ///< not numbered
};
QString entryKindName(EntryKind kind); ///< "primary" …: frozen, the store has them
std::optional<EntryKind> entryKindFrom(const QString &text);

/// One place of a series, out of what all providers say.
struct ListedEntry
{
    /// "3", "2.5", "1-3", and words for what has no number: with the series it names the entry for ever. Frozen, the
    /// store has it.
    QString key;
    EntryKind kind = EntryKind::Primary;
    std::optional<SeriesPosition> position;
    QString title;
    QString subtitle;
    QStringList authors;
    PartialDate released; ///< of the first recording where one is known, or else of the book; null: not known
    bool isUnscheduled = false; ///< announced without a day
    QList<BookProvider> agreeing; ///< who have this book, in the order of their rank
    QList<BookProvider> dissenting; ///< who have another book at this place
    QStringList asins; ///< sorted, as all lists below
    QStringList isbns; ///< of 13 digits
    QStringList workIds; ///< Hardcover's numbers of the book
    bool hasAudio = false; ///< a recording is known
    QStringList languages; ///< of recordings: languageKey()
    bool isLanguageOpen = false; ///< of some recording it is not told
    QUrl cover; ///< of a recording where one has any, or else of the book; empty: none is known
    bool isGone = false; ///< nobody tells of it any more
    Timestamp saidAt{}; ///< when somebody last did
};

/// The entries of one series out of several providers', in the order of a shelf, those without a number last.
///
/// Hardcover goes before Audnexus, Open Library and iTunes. The place decides first: what several have at one place is
/// one entry, of the first one's title; who has a title there that is not alike (matchBooks()) dissents and adds
/// nothing to it. Volumes of one provider never merge, and volumes never merge with omnibuses or parts. A book that
/// another provider puts at another place is the first one's when matchBooks() is sure without the places; so is one
/// without a place. The same whatever the order of providers and entries, and whether one stands there twice. Pure.
QList<ListedEntry> seriesList(const QString &name, const QList<KeptSeries> &told);

/// Whether a recording in one of these languages (languageKey()) exists; in any where the list is empty. That none is
/// known is no proof that there is none.
Known audioIn(const ListedEntry &entry, const QStringList &languages);
/// Whether the day has come. A year or month that is running may mean either.
Known releasedBy(const ListedEntry &entry, QDate today);

/// The facts by which an entry is compared with other books.
BookFacts factsOf(const ListedEntry &entry, const QString &series);
} // namespace kuramori
