// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/secretnotes.h"

#include <QUrl>

namespace kuramori
{
// Keys and passwords in the words of the window and of --batch, in the user's language. Never their values.

QString secretPlaceWord(SecretPlace place); ///< "keyring", "encrypted file", "environment"
/// "Kept in the keyring since 3/4/26 for http://nas:13378." and, when requests to `url` would not be sent it, that.
QString secretWords(const SecretNote &note, const QUrl &url);
/// That a secret is kept from now on, and where.
QString keptSentence(const SecretNote &note);
} // namespace kuramori
