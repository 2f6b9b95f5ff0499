// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLatin1String>

#include <array>
#include <optional>

namespace kuramori
{
/// The kinds of image that are taken from outside. Everything else is refused by its first bytes: a decoder that is
/// never asked cannot be attacked.
enum class ImageKind { Jpeg, Png, Webp };
inline constexpr std::array imageKinds{ImageKind::Jpeg, ImageKind::Png, ImageKind::Webp};
inline constexpr qsizetype imageHeadSize = 12; ///< bytes that imageKindOf() looks at

/// What the first bytes say, whatever a name or a header claims. Pure.
std::optional<ImageKind> imageKindOf(QByteArrayView head);
/// "jpg", "png", "webp": endings of file names; frozen, files on disk have them.
QLatin1String imageEnding(ImageKind kind);
} // namespace kuramori
