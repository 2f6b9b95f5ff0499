// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUrl>

namespace kuramori
{
// Names on a Linux disk are bytes. In the address of a file they keep every one of them, UTF-8 or not (RFC 8089).

/// The address of an absolute path, as the disk has it.
QUrl fileAddress(const QByteArray &path);
/// The path of such an address; empty when it is none of a file on this machine.
QByteArray pathOf(const QUrl &address);
} // namespace kuramori
