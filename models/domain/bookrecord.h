// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/anime.h"
#include "models/domain/bookmatch.h"
#include "models/domain/recordingkey.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace kuramori
{
enum class BookProvider { Hardcover, Audnexus, ITunes, OpenLibrary };

enum class BookFormat { Unsaid, Audio, Ebook, Print };

struct RecordChapter
{
    std::chrono::milliseconds start{0}; ///< from the start of the book
    std::chrono::milliseconds length{0};
    QString title; ///< foreign text
};

/// What a provider says of one edition of a book, mapped to the house's words and nothing added: what it leaves out is
/// empty here. All text is foreign, trimmed, without markup.
struct BookRecord
{
    BookProvider provider = BookProvider::Audnexus;
    QString id; ///< the provider's own, of the edition; with the provider it names the record for ever
    /// What else the provider calls its work, as somebody asked for it: "slug/dune", "edition/30404".
    QStringList names;
    QString workId; ///< the provider's own, of the work that the edition is one of; empty: it knows no works
    BookFacts facts; ///< runtime in seconds; a series' position as the provider gives it
    RecordingKey recording; ///< narrators, abridged, language; runtime as in the facts
    BookFormat format = BookFormat::Unsaid;
    QStringList isbns; ///< of 13 digits, all that it knows; the first is in the facts, too
    QString publisher;
    PartialDate released; ///< of this edition; may lie ahead
    /// Of a work, its first recording in the language that is told here; null: not told.
    PartialDate recordingReleased;
    bool isUnscheduled = false; ///< announced, but the provider's day is a placeholder and left out
    QList<RecordChapter> chapters; ///< with the shop's own words in front and at the end
    bool areChaptersExact = false; ///< the provider vouches for them
    std::chrono::milliseconds intro{0}; ///< how long those words are, which not every file has
    std::chrono::milliseconds outro{0};
    QStringList genres;
    QString description; ///< plain text
    QUrl cover;
    QUrl page; ///< where a person can read it
    QString region; ///< of a shop that differs by country: "us", "de"; empty: the same everywhere
};

/// All by which Hardcover knows the record's work, as hardcoverIdOf() has it; none of other providers' records.
QStringList hardcoverNames(const BookRecord &record);
} // namespace kuramori
