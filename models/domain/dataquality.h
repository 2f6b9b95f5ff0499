// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/anime.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace kuramori
{
enum class Severity { Note, Warning, Error };
/// "note", "warning" or "error", as in the store. Frozen.
QString severityName(Severity severity);

/// A doubt about one record.
struct QualityFinding
{
    QString rule; ///< "ended_before_start"; reaches the store: frozen
    Severity severity = Severity::Note;
    QString text; ///< a sentence that says what the source said
};

/// A record of a page that could not be taken over.
struct Refusal
{
    int position = 0; ///< in the page, from 1
    std::optional<qint64> sourceId; ///< empty: not even that could be read
    QString reason; ///< a sentence
};

/// A record after the rules have looked at it.
struct CheckedAnime
{
    Anime anime; ///< values that cannot be true are unknown now; the findings keep what the source said
    QList<QualityFinding> findings;
};
CheckedAnime checked(Anime anime, QDate today);

/// The rule that needs the store: the same title, type and first day stand under another number.
QString duplicateRule();
QualityFinding duplicateFinding(qint64 otherMalId);
} // namespace kuramori
