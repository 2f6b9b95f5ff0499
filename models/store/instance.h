// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/store/tx.h"

#include <QUuid>

namespace kuramori
{
/// The UUID drawn when the database was made; null when there is none yet.
QUuid readInstance(Connection &connection);
/// Draws it if there is none yet.
QUuid makeInstance(Connection &connection, Timestamp now);
/// The program's version as it is written into rows.
QString appVersion();
} // namespace kuramori
