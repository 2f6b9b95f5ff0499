// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/param.h"

#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace kuramori
{
/// The words of what a person typed, folded as the titles in the store are.
QStringList titleWords(const QString &text);

/// Conditions, each after an " AND ", that hold for rows `a` of anime whose titles, in any language, contain all words
/// literally; or for rows of another table with such a column. Adds the parameters they name.
std::string titlesContain(const QStringList &words, std::vector<Param> &params,
                          std::string_view column = "a.search_text");
} // namespace kuramori
