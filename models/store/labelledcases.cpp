// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/labelledcases.h"

#include "models/store/casegroups.h"

namespace kuramori
{
namespace
{
constexpr std::array kindNames{"record", "search", "work", "recording", "field", "series", "anime"};
static_assert(kindNames.size() == caseKinds.size());
} // namespace

QString caseKindName(CaseKind kind)
{
    return QLatin1String(kindNames.at(size_t(kind)));
}

QList<LabelledCase> labelledCases(ReadTx &tx)
{
    return recordCases(tx) + searchCases(tx) + pairCases(tx) + fieldCases(tx) + seriesCases(tx) + animeCases(tx);
}

QString shownPath(ReadTx &tx, ItemId item)
{
    return tx
        .first(
            "SELECT shown FROM items WHERE id = $1", [](const Row &row) { return row.text(0); }, item)
        .value_or(QString());
}
} // namespace kuramori
