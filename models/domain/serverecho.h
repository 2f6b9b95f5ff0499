// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/writeback.h"

#include <utility>

namespace kuramori
{
/// Fields as they were written from here to servers; a field may stand there once for each server.
using SentFields = QList<std::pair<BookField, FieldWords>>;

/// What a metadata.json says but for what only comes back from here: with "store metadata with item" Audiobookshelf
/// writes into it whatever it was sent (protocols.md §11), and heard again that would be a second voice for a word that
/// has one. A field is an echo when it says just what was `sent` last, and the same file did not say so `before`,
/// which was then its own word. Of `before` other sources are passed over. Pure.
QList<BookAssertion> withoutEcho(QList<BookAssertion> said, const QList<BookAssertion> &before, const SentFields &sent);
} // namespace kuramori
