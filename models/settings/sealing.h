// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/secret.h"

#include <QByteArray>

namespace kuramori
{
/// What a text is sealed with. The numbers stand in files: frozen.
enum class SealedBy : quint8 {
    Passphrase = 1, ///< stretched: a guess costs 64 MiB and some tenths of a second
    KeyFile = 2, ///< 256 random bits need no stretching
};

/// Seals texts with XChaCha20-Poly1305 under a key that Argon2id makes of a word. All of the header is authenticated:
///
///     "KURAMORI SECRETS"  version 1  sealed by  0 0  passes (u32le)  KiB of memory (u32le)  salt (16)  nonce (24)
///
/// then the cipher text and its tag of 16 bytes. Each sealing takes a nonce of its own; the salt stays with the word,
/// so that one process stretches it once. Blocks for that long. One thread at a time.
class Sealer
{
public:
    Result<QByteArray> seal(const QByteArray &text, const Secret &word, SealedBy by);
    /// Auth: the word is another one, or something was changed. BadSchema: this was never a sealed text, or it is cut.
    Result<QByteArray> open(const QByteArray &sealed, const Secret &word);
    /// What open() will want. BadSchema as there.
    static Result<SealedBy> sealedBy(const QByteArray &sealed);

private:
    Result<Secret> keyFor(const QByteArray &header, const Secret &word);

    Secret m_word; ///< of m_key
    QByteArray m_salting; ///< what of the header m_key was made with
    Secret m_key;
};

/// 256 random bits as a line of hexadecimal digits.
Secret randomWord();
/// Takes the same time wherever they differ.
bool areEqual(const Secret &a, const Secret &b);
} // namespace kuramori
