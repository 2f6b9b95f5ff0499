// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/name.h"

#include <optional>

namespace kuramori
{
/// Optimal string alignment from its definition, the whole matrix.
int plainDistance(QStringView a, QStringView b);
/// The least of the distances to all beginnings of the text.
int plainPrefixDistance(QStringView pattern, QStringView text);

/// The rules of name.h and namequery.h read off one name after the other, without any index. Which article can be read
/// out of the query is asked of NameQuery.
std::optional<NameHit> plainMatch(const SubjectNames &subject, const QString &query);
} // namespace kuramori
