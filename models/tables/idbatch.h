// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/tx.h"

#include <span>
#include <string>
#include <vector>

namespace kuramori
{
inline constexpr size_t idBatch = 128; ///< ids in a statement; one text for any number of them is prepared once

/// "$1, $2 …", as many as idBatch.
const std::string &idBatchMarks();

/// Runs `sql`, which names the ids by idBatchMarks(), once for each batch of them, and hands each row to `onRow`.
void eachOfIds(ReadTx &tx, const std::string &sql, std::span<const qint64> ids, const Connection::OnRow &onRow);
} // namespace kuramori
