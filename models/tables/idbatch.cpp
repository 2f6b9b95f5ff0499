// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/idbatch.h"

#include <algorithm>

namespace kuramori
{
const std::string &idBatchMarks()
{
    static const std::string marks = [] {
        std::string text = "$1";
        for (size_t i = 2; i <= idBatch; ++i) {
            text += ", $" + std::to_string(i);
        }
        return text;
    }();
    return marks;
}

void eachOfIds(ReadTx &tx, const std::string &sql, std::span<const qint64> ids, const Connection::OnRow &onRow)
{
    while (!ids.empty()) {
        const auto part = ids.first(std::min(idBatch, ids.size()));
        std::vector<Param> params;
        params.reserve(idBatch);
        for (size_t i = 0; i < idBatch; ++i) {
            params.emplace_back(part[std::min(i, part.size() - 1)]); // the last one again fills the statement up
        }
        tx.eachOf(sql, onRow, params);
        ids = ids.subspan(part.size());
    }
}
} // namespace kuramori
