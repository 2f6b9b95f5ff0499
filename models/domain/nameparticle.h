// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace kuramori
{
/// "von", "de", "Le", "bin": a word that belongs to the surname behind it, in any case. Pure.
bool isNameParticle(QStringView word);
} // namespace kuramori
