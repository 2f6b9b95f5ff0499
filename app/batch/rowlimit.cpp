// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/rowlimit.h"

#include "app/batch/commandline.h"

#include <QCoreApplication>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};
} // namespace

Result<std::optional<qint64>> limitOf(const CommandLine &line)
{
    if (!line.has("limit")) {
        return std::optional<qint64>();
    }
    bool isNumber = false;
    const qint64 limit = line.value("limit").toLongLong(&isNumber);
    if (!isNumber || limit < 0) {
        return fail(ErrorKind::Usage, Words::tr("--limit needs a number, not \"%1\".").arg(line.value("limit")));
    }
    return std::optional(limit);
}
} // namespace kuramori
