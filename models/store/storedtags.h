// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/audiofile.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kuramori
{
/// The tags of an audio file as its row has them: an object of lists, keys in the order of their first value.
QString storedTags(const QList<AudioTag> &tags);

/// The other way, values of one key together; nothing of what is not such an object. Any thread. A scan reads them of
/// every file.
QList<AudioTag> tagsOf(const QByteArray &stored);
} // namespace kuramori
