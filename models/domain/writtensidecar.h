// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/audiofile.h"
#include "models/domain/writeback.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>

namespace kuramori
{
// What is written beside a book: the other side of sidecar.h. Pure.

enum class SideCarForm {
    MetadataJson, ///< metadata.json of Audiobookshelf 2.36
    Opf ///< OPF 2 as Calibre and Audiobookshelf read it
};
inline constexpr std::array sideCarForms{SideCarForm::MetadataJson, SideCarForm::Opf};

QString sideCarFormName(SideCarForm form); ///< "json", "opf": frozen, the store has them
std::optional<SideCarForm> sideCarFormFrom(const QString &text);
QByteArray sideCarFileName(SideCarForm form); ///< "metadata.json", "metadata.opf"

/// What is known of a book in one place.
struct SideCarBook
{
    BookWords words; ///< wordsOf() a judged book
    QList<AudioChapter> chapters; ///< of the whole book; empty: not known. OPF has no place for them
};

/// The file's content, UTF-8, the same for the same book. What is not known is left out: never an empty text, a zero or
/// a default. Control characters become blanks and what no XML may hold is dropped. sidecar.h reads the same facts out
/// of it; but for "abridged": OPF has no word for it, and `false` is what Audiobookshelf writes when nobody knows.
/// Places in series stand as Audiobookshelf sorts by them ("Mistborn #2.5"), languages in OPF as codes where there is
/// one.
QByteArray writtenSideCar(SideCarForm form, const SideCarBook &book);

/// The chapters that files in playing order come to together, or none: unless each file states its own, in order and
/// within its length, and that length is known for sure. Nothing is mended or made up.
QList<AudioChapter> chaptersOfBook(const QList<AudioFile> &files);

/// What tells that a side-car is still what was written: SHA-256 of its content, 32 bytes.
QByteArray sideCarHash(QByteArrayView content);
} // namespace kuramori
