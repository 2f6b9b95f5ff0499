// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bookrecord.h"

namespace kuramori
{
QStringList hardcoverNames(const BookRecord &record)
{
    if (record.provider != BookProvider::Hardcover) {
        return {};
    }
    QStringList names = record.names;
    names.append(record.id);
    if (!record.workId.isEmpty()) {
        names.append(QLatin1String("book/") + record.workId);
    }
    names.removeDuplicates();
    return names;
}
} // namespace kuramori
