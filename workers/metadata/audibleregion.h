// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace kuramori
{
/// The shops of Audible. What one sells another may not have, and an ASIN means the same book in all of them.
enum class AudibleRegion { Us, Au, Ca, De, Es, Fr, In, It, Jp, Uk };
inline constexpr std::array audibleRegions{AudibleRegion::Us, AudibleRegion::Au, AudibleRegion::Ca, AudibleRegion::De,
                                           AudibleRegion::Es, AudibleRegion::Fr, AudibleRegion::In, AudibleRegion::It,
                                           AudibleRegion::Jp, AudibleRegion::Uk};

QString regionCode(AudibleRegion region); ///< "uk", as Audnexus calls it
QString regionDomain(AudibleRegion region); ///< "co.uk", the end of the shop's address
QString regionCountry(AudibleRegion region); ///< "gb", as ISO 3166 and other shops do
std::optional<AudibleRegion> regionFrom(const QString &code);
} // namespace kuramori
