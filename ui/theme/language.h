// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace kuramori
{
/// Installs our catalogue and Qt's own for `choice`, a value of the setting ui.language: "system", "en", "de" or "ja".
/// English has plurals only. Call it once, before the first window.
void applyLanguage(QCoreApplication &application, const QString &choice);
} // namespace kuramori
