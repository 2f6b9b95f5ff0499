// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/recordchoice.h"
#include "workers/metadata/providers.h"

#include <QMap>

#include <vector>

namespace kuramori
{
/// A record, when its provider said so, and in which answer.
struct BroughtRecord
{
    BookRecord record;
    Timestamp saidAt{};
    QByteArray rawHash = {}; ///< see ProviderWord; chapters are another answer, which is not told
};

/// What providers brought for one book.
struct Brought
{
    std::vector<BroughtRecord> records; ///< each once
    QStringList answered; ///< names of providers that said something, be it that they do not have it
    QMap<QString, ProviderWord> silent; ///< by name of a provider its first word that is no answer
};

/// Asks providers about a book, the surest question first: numbers, then title and author. One that is off, has no key,
/// is out of budget, rests or fails is noted and holds up nobody; one that is away is asked nothing more. Open Library
/// and iTunes, which know no recordings, are asked only where the others leave it open which book it is, or where a
/// number is all that speaks for it and its title is nothing like. `known`: what it is held for already, which is heard
/// anew; `usual`: see ShopLanguages. Requests: 2 to some 18. Returns early when a stop is requested. Blocks; any
/// thread.
Brought lookUp(const Providers &providers, const AskedBook &book, const QList<BookRecord> &known, const QString &usual,
               const Asking &asking);
} // namespace kuramori
