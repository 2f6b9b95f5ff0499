// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seriesrecord.h"

#include <QDate>
#include <QJsonObject>

namespace kuramori
{
// Single objects of Hardcover's answers. What is missing or of another type stays empty. Pure.

BookRecord readHardcoverBook(const QJsonObject &book, QDate today);
/// With what only its book knows: series, genres, description.
BookRecord readHardcoverEdition(const QJsonObject &edition, QDate today);
/// A hit of the search, whose fields have other names and types than those of a book.
BookRecord readHardcoverHit(const QJsonObject &document, QDate today);
/// A row of "book_series".
SeriesRecordEntry readHardcoverEntry(const QJsonObject &row, QDate today);
} // namespace kuramori
