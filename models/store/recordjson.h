// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bookrecord.h"

#include <QByteArray>

namespace kuramori
{
/// The column provider_records.content: all of a record but what names it (provider, id and region). The same record
/// yields the same bytes.
QByteArray toJson(const BookRecord &record);
BookRecord recordFromJson(const QByteArray &json);
} // namespace kuramori
