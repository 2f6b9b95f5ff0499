// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/fileaddress.h"

namespace kuramori
{
QUrl fileAddress(const QByteArray &path)
{
    return QUrl::fromEncoded("file://" + path.toPercentEncoding("/"), QUrl::StrictMode);
}

QByteArray pathOf(const QUrl &address)
{
    return address.isLocalFile() && address.host().isEmpty()
        ? QByteArray::fromPercentEncoding(address.path(QUrl::FullyEncoded).toLatin1())
        : QByteArray();
}
} // namespace kuramori
