// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kuramori
{
/// By its ending, in any case: those that Audiobookshelf 2.36 takes for audio (server/utils/globals.js). Pure.
bool isAudioFile(QStringView name);
/// The name without such an ending; any other name as it is ("Vol. 2"). Pure.
QString withoutAudioEnding(const QString &name);
} // namespace kuramori
