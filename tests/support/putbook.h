// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/audiofile.h"
#include "models/domain/bookassertion.h"
#include "models/domain/libraryitem.h"
#include "models/store/store.h"

#include <QByteArray>
#include <QList>

namespace kuramori
{
/// A file of a book to be put into a store.
struct FileToPut
{
    QByteArray path; ///< below the root
    qint64 size = 1'000'000;
    std::chrono::milliseconds runtime{0}; ///< of audio
    int bitrate = 64'000; ///< of audio, bit/s
    QList<AudioChapter> chapters; ///< of audio
};

/// A book in one place, as a scan leaves it.
struct BookToPut
{
    QString title;
    QString subtitle;
    QStringList authors;
    QString series; ///< "Mistborn #2.5"; empty: none
    QStringList narrators;
    std::optional<int> year;
    QString language = QStringLiteral("en");
    QString publisher;
    QString asin;
    QList<FileToPut> files; ///< audio in playing order
};

/// The item that it became. Its assertions are the tags' word for all that is told, and the folder's for the title.
ItemId putBook(Store &store, RootId root, const BookToPut &book);
/// A book with one m4b file of \a hours, named after the title.
BookToPut plainBook(const QString &title, const QString &author, const QString &series = {}, double hours = 8);

/// "title | author, author | series #2, series | narrator, narrator | year".
JudgedBook bookOf(const QString &line);
/// An item at this path below the root, with facts as a scan would have judged them, placed among the books. One that
/// is there already is judged anew. Of \a item, size, runtime, format and number of files count.
ItemId putBook(WriteTx &tx, RootId root, const QByteArray &path, const JudgedBook &book, LibraryItem item = {});
/// Which of the items are together: "1 1 2" when the first two are of one. \a column: of items i or editions e.
QString groupsOf(Store &store, const QList<ItemId> &items, const char *column);
} // namespace kuramori
