// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/server.h"
#include "models/settings/secretnotes.h"

namespace kuramori
{
class Secrets;
class Settings;

/// A secret that the program knows of: because something of ours needs it, or because it is kept.
struct SecretLine
{
    QString name; ///< "audiobookshelf.home"
    QString service; ///< whose it is, in the user's language
    QUrl url; ///< whom it is to be sent to; empty: nothing of ours needs it any more
    std::optional<ServerId> server; ///< the audiobook server that it belongs to, which can be tested
    std::optional<SecretNote> note; ///< nothing: nobody has told it
    /// Without it the service is not asked, and all else goes on.
    bool isOptional() const { return !server && !url.isEmpty(); }
    bool operator==(const SecretLine &) const = default;
};

/// All of them: those of the servers and of the services that ask for a key, then what is kept and belongs to none of
/// these. Does not block.
QList<SecretLine> secretLines(const QList<Server> &servers, const Settings &settings, const Secrets &secrets);
} // namespace kuramori
