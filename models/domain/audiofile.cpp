// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/audiofile.h"

#include <algorithm>

namespace kuramori
{
QStringList AudioFile::values(QLatin1String key) const
{
    QStringList values;
    for (const AudioTag &tag : tags) {
        if (tag.key == key) {
            values.append(tag.value);
        }
    }
    return values;
}

QString AudioFile::value(QLatin1String key) const
{
    const auto found = std::find_if(tags.begin(), tags.end(), [key](const AudioTag &tag) { return tag.key == key; });
    return found == tags.end() ? QString() : found->value;
}
} // namespace kuramori
