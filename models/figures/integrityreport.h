// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace kuramori
{
class ReadTx;

/// What checks have found, worst first: how many files of each verdict there are, and every file that is not sound.
/// Rows are those of `query checks`.
QJsonObject readIntegrity(ReadTx &tx);

QByteArray integrityCsv(const QJsonObject &integrity); ///< one line a file
QByteArray integrityHtml(const QJsonObject &integrity);
} // namespace kuramori
