// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entrybook.h"
#include "models/domain/wantedlist.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kuramori
{
// Columns that the lists of what is wanted have in common.

QString compactJson(const QJsonArray &array);
QString compactJson(const QJsonObject &object);
QString doubtsJson(const QList<WantedDoubt> &doubts); ///< names
QString pointsJson(const QList<ScorePart> &parts); ///< points of each term; null: not known
/// What of a recording is known; null: not known.
QJsonObject recordingJson(const ListedRecording &recording);
/// The column wanted.recording: the same with "record", by which it was chosen, and "here" ("same", "other",
/// "unknown"; null: the library holds none).
QString chosenJson(const ChosenRecording &chosen);
std::optional<ChosenRecording> chosenFromJson(const QString &json); ///< empty where it is not legible
/// The columns wanted.book and absent_entries.book.
QString bookJson(const EntryBook &book);
EntryBook bookFromJson(const QString &json); ///< also of wanted.identifiers, which has less
QString sqlText(const QString &text); ///< empty, never NULL

/// How long an entry has been out and known to be missing.
std::chrono::days waitingSince(Timestamp firstSeen, const PartialDate &released, Timestamp now);
} // namespace kuramori
