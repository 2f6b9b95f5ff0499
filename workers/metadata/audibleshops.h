// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/metadata/audnexus.h"

namespace kuramori
{
/// By what the shop is chosen in which a book is looked for first; both as languageKey() has them.
struct ShopLanguages
{
    QString own; ///< of the book; empty: not known
    QString usual; ///< of most books of the library; empty: none says
};

/// The language in which volumes of a series are looked for, empty where that is open: the one wanted, if it is but
/// one; else the only one of those wanted of which recordings are told; else that of most volumes that are here, if it
/// is wanted. `wanted` empty: any is. Pure.
QString languageLookedFor(const QStringList &wanted, const QStringList &told, const QString &ofMostVolumes);

/// The shop of Audible that sells books of this language; where several do, the largest. Pure.
std::optional<AudibleRegion> shopOf(const QString &language);

/// Which shops of Audible are asked, and in which order. Any thread.
class AudibleShops
{
public:
    static constexpr qsizetype mostShops = 3; ///< that are asked about one book

    explicit AudibleShops(const Settings &settings)
        : m_settings(settings)
    { }

    /// `mostShops`, each once. First the home shop (setting metadata.audible.region) where it sells the book's language
    /// or nobody knows that; else the one of the book's language, else that of the usual language, else the largest of
    /// all. Then those of them that were not first, then the largest ones.
    QList<AudibleRegion> inOrder(const ShopLanguages &languages) const;

private:
    const Settings &m_settings;
};

/// How sure an ASIN is to be sold at all.
enum class AsinTrust {
    Guess, ///< a shop's search gave it, or it was seen in that shop
    Known ///< the book's own: where the first shop has never heard of it, the one of the United States may have
};

/// Asks about an ASIN in the first of `shops` (never empty), and in the next ones for as long as it is said to be sold
/// elsewhere (Audnexus::elsewhere). The answer is that of the last one asked. Blocks.
ProviderAnswer<BookRecord> bookFromShops(const Audnexus &audnexus, const QString &asin, QList<AudibleRegion> shops,
                                         AsinTrust trust, const Asking &asking);
/// `shops` with this one first.
QList<AudibleRegion> startingWith(AudibleRegion shop, QList<AudibleRegion> shops);
} // namespace kuramori
