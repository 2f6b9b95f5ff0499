// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QStringView>

namespace kuramori
{
/// Refuses XML to which QXmlStreamReader of Qt 6.4.2 must not be let (CVE-2023-37369, CVE-2023-38197, CVE-2026-16762
/// and entities that grow; reliability.md §3.2): any markup declaration (`<!DOCTYPE`, `<!ENTITY`), more than 64
/// elements within each other, more than 256 attributes of an element, a name longer than 256 letters. To be asked
/// before the reader sees the first letter. Refused XML is BadSchema. Whether it is well-formed otherwise is for the
/// reader to say. Linear; pure.
Result<void> refuseHostileXml(QStringView xml);
} // namespace kuramori
