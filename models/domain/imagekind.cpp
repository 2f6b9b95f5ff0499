// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/imagekind.h"

namespace kuramori
{
std::optional<ImageKind> imageKindOf(QByteArrayView head)
{
    if (head.startsWith("\xff\xd8\xff")) {
        return ImageKind::Jpeg;
    }
    if (head.startsWith("\x89PNG\r\n\x1a\n")) {
        return ImageKind::Png;
    }
    if (head.size() >= imageHeadSize && head.startsWith("RIFF") && head.sliced(8).startsWith("WEBP")) {
        return ImageKind::Webp;
    }
    return std::nullopt;
}

QLatin1String imageEnding(ImageKind kind)
{
    switch (kind) {
    case ImageKind::Jpeg:
        return QLatin1String("jpg");
    case ImageKind::Png:
        return QLatin1String("png");
    case ImageKind::Webp:
        break;
    }
    return QLatin1String("webp");
}
} // namespace kuramori
