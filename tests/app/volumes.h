// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/batchdesk.h"

namespace kuramori
{
/// Brings volumes of a series by Hana Wick into the library "books"; of "Harbour Lights" the simulated services know
/// six. Aborts the test where that fails.
void scanVolumes(const BatchDesk &desk,
                 const QStringList &books
                 = {QStringLiteral("1 - The Lamp Keeper"), QStringLiteral("3 - The Drowned Bell")},
                 const QString &series = QStringLiteral("Harbour Lights"));
/// `gaps --json WORDS` in front of the services.
Ended askGaps(const BatchDesk &desk, const MetadataProcess &services, const char *words = "");
/// "2 missing", "mal:30002 confirmed", in the order told.
QStringList toldGaps(const Ended &ended);
} // namespace kuramori
