// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace kuramori
{
/// What is written beside a title about the recording and not about the work.
struct TitleNotes
{
    std::optional<bool> abridged; ///< empty: not said
    QStringList formats; ///< lower case, each once: "m4b", "64 kbps", "audiobook", "dramatized"
    QStringList editions; ///< as written: "20th Anniversary Edition"
    std::optional<int> year; ///< 1500 to 2099
    QStringList narrators; ///< given name first
    bool operator==(const TitleNotes &) const = default;
};

/// Takes `text`, the content of a bracket or a piece between separators, into `notes` when all of it is notes:
/// "Unabridged", "M4B, 64 kbps", "2003", "Read by X", "Special Edition", "A Novel" (which says nothing). False, and
/// nothing taken, for any other text. Pure.
bool takeNote(const QString &text, TitleNotes *notes);
} // namespace kuramori
