// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/http/request.h"

namespace kuramori
{
QByteArray header(const Headers &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

QByteArray Reply::header(QByteArrayView name) const
{
    return kuramori::header(headers, name);
}
} // namespace kuramori
