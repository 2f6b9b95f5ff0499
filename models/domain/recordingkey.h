// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace kuramori
{
/// What tells one recording of a work from another. Empty is unknown.
struct RecordingKey
{
    QStringList narrators; ///< given name first; "Various" and the like are nobody
    std::optional<bool> abridged;
    QString language; ///< "en", "eng", "en-GB" or "English"
    std::optional<qint64> runtime; ///< seconds
    bool operator==(const RecordingKey &) const = default; ///< the same words; see compareRecordings()
};

enum class RecordingVerdict {
    Same, ///< the narrators are known on both sides and agree, and nothing contradicts
    Different, ///< something that both know differs: never merged
    /// Nothing differs, but who reads is not known on both sides, or one is abridged and neither the other's word nor
    /// the runtimes tell whether both are: a person decides.
    Unknown
};

/// What decided.
enum class RecordingGround { Language, Abridged, Runtime, Narrators, NarratorsUnsaid, AbridgedUnsaid };

struct RecordingProof
{
    RecordingVerdict verdict = RecordingVerdict::Unknown;
    RecordingGround ground = RecordingGround::NarratorsUnsaid;
    bool operator==(const RecordingProof &) const = default;
};

/// Of two recordings of one work. The narrators agree by a Jaccard index of 0.5 or more, names being the same by
/// samePerson() ≥ 0.9; runtimes within 5 % of the longer; languages by their first subtag. Symmetric; pure.
RecordingProof compareRecordings(const RecordingKey &a, const RecordingKey &b);
RecordingVerdict sameRecording(const RecordingKey &a, const RecordingKey &b);

/// "en" of all its names, by the tables of QLocale; any other text folded, so that it equals itself.
QString languageKey(QStringView language);

/// The keys of a list that a person writes, each once, also of languages called as those who speak
/// them do: "en, Deutsch" → "en", "de".
QStringList languageKeys(QStringView list);
} // namespace kuramori
