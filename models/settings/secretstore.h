// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/base/secret.h"

#include <QString>

#include <optional>
#include <stop_token>

namespace kuramori
{
enum class SecretPlace {
    Environment, ///< read-only
    Keyring, ///< of the desktop
    File, ///< encrypted, in the profile
};

/// "environment", "keyring", "file": in the notes and in JSON; frozen.
QString secretPlaceName(SecretPlace place);
std::optional<SecretPlace> secretPlaceFromName(const QString &name);

/// A secret as it is kept: with whom it was entered for, so that nobody who changes an address elsewhere has it sent
/// there (reliability.md, promise e).
struct KeptSecret
{
    Secret value;
    QString origin; ///< as originOf() writes it
    Timestamp since; ///< when it was entered
};

/// One object of JSON. It holds the name too: what is filed under another name is not taken.
QByteArray encodeSecret(const QString &name, const KeptSecret &secret);
/// BadSchema when it is not what encodeSecret() made for this name.
Result<KeptSecret> decodeSecret(const QString &name, const QByteArray &text);

/// A place where secrets are kept. Calls block, the keyring's for some seconds: never on the GUI thread, otherwise on
/// any. The errors say what to do; none holds a secret.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// Whether it keeps and hands out secrets now. Unreachable: it is not to be had here. Auth: it is, but locked.
    virtual Result<void> probe() = 0;
    /// NotFound when the place says that it has none; a locked keyring says so too. Auth: it is not handed out.
    virtual Result<KeptSecret> read(const QString &name, std::stop_token stop) = 0;
    virtual Result<void> write(const QString &name, const KeptSecret &secret) = 0;
    /// Good means gone, also when there was none.
    virtual Result<void> remove(const QString &name) = 0;
};
} // namespace kuramori
