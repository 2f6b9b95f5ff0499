// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace kuramori
{
/// Installs our catalogue and Qt's own for `choice`, a value of the setting ui.language: "system", "en", "de" or "ja".
/// English has plurals only. Called again it takes the place of the language before; windows that stand keep the words
/// they were built with.
void applyLanguage(QCoreApplication &application, const QString &choice);
} // namespace kuramori
