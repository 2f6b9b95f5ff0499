// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/sealing.h"

#include <QCoreApplication>
#include <QtEndian>

#include <sodium.h>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sealer)
};

const QByteArray magic = QByteArrayLiteral("KURAMORI SECRETS");
constexpr char version = 1;
constexpr qsizetype costsAt = 20; // in the header: after the magic word, the version, the kind and two reserved bytes
constexpr qsizetype saltAt = costsAt + 8;
constexpr qsizetype nonceAt = saltAt + crypto_pwhash_SALTBYTES;
constexpr qsizetype headerSize = nonceAt + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

struct Costs
{
    quint32 passes;
    quint32 kibibytes;
};
constexpr Costs stretched{2, 64 * 1024}; // libsodium's "interactive"
constexpr Costs plain{1, 8}; // the least that it takes
constexpr Costs most{16, 1024 * 1024}; // a header that asks for more was tampered with, to use up the machine

const unsigned char *bytes(const QByteArray &text, qsizetype from = 0)
{
    return reinterpret_cast<const unsigned char *>(text.constData()) + from;
}

unsigned char *bytes(QByteArray &text, qsizetype from = 0)
{
    return reinterpret_cast<unsigned char *>(text.data()) + from;
}

bool isReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

Costs costsIn(const QByteArray &header)
{
    return {qFromLittleEndian<quint32>(header.constData() + costsAt),
            qFromLittleEndian<quint32>(header.constData() + costsAt + 4)};
}

/// Without its nonce. The salt is kept when `salting` was made at the same costs.
QByteArray beginHeader(SealedBy by, const QByteArray &before)
{
    const Costs costs = by == SealedBy::Passphrase ? stretched : plain;
    QByteArray header = magic + version + char(by) + QByteArray(2, '\0') + QByteArray(headerSize - costsAt, '\0');
    qToLittleEndian(costs.passes, header.data() + costsAt);
    qToLittleEndian(costs.kibibytes, header.data() + costsAt + 4);
    if (before.startsWith(header.left(saltAt))) {
        header.replace(0, before.size(), before);
    } else {
        randombytes_buf(bytes(header, saltAt), crypto_pwhash_SALTBYTES);
    }
    return header;
}

Error damaged()
{
    return {ErrorKind::BadSchema, Words::tr("It is damaged, or not a file of keys at all."), {}, std::nullopt};
}
} // namespace

Result<SealedBy> Sealer::sealedBy(const QByteArray &sealed)
{
    if (sealed.size() < headerSize + tagSize || !sealed.startsWith(magic) || sealed.at(magic.size()) != version) {
        return fail(damaged());
    }
    const auto by = SealedBy(sealed.at(magic.size() + 1));
    const Costs costs = costsIn(sealed);
    const bool isKnown = by == SealedBy::Passphrase || by == SealedBy::KeyFile;
    const bool isSane = costs.passes >= 1 && costs.passes <= most.passes && costs.kibibytes >= plain.kibibytes
        && costs.kibibytes <= most.kibibytes;
    return isKnown && isSane ? Result<SealedBy>(by) : fail(damaged());
}

Result<Secret> Sealer::keyFor(const QByteArray &header, const Secret &word)
{
    const QByteArray salting = header.left(nonceAt);
    if (!m_key.isEmpty() && salting == m_salting && areEqual(word, m_word)) {
        return m_key;
    }
    const Costs costs = costsIn(header);
    QByteArray key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, '\0');
    if (!isReady()
        || crypto_pwhash(bytes(key), quint64(key.size()), word.reveal().constData(), quint64(word.reveal().size()),
                         bytes(header, saltAt), costs.passes, size_t(costs.kibibytes) * 1024,
                         crypto_pwhash_ALG_ARGON2ID13)
            != 0) {
        return fail(ErrorKind::Io, Words::tr("There is not enough memory to make the key of the encrypted file."));
    }
    m_key = Secret(std::move(key));
    m_word = word;
    m_salting = salting;
    return m_key;
}

Result<QByteArray> Sealer::seal(const QByteArray &text, const Secret &word, SealedBy by)
{
    // A salt that this word has gone with may go on: each text has a nonce of its own, of 192 random bits.
    QByteArray header = beginHeader(by, areEqual(word, m_word) ? m_salting : QByteArray());
    const Result<Secret> key = keyFor(header, word);
    if (!key) {
        return fail(key.error());
    }
    randombytes_buf(bytes(header, nonceAt), crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    QByteArray cipher(text.size() + tagSize, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(cipher), nullptr, bytes(text), quint64(text.size()), bytes(header),
                                               quint64(header.size()), nullptr, bytes(header, nonceAt),
                                               bytes(key->reveal()));
    return header + cipher;
}

Result<QByteArray> Sealer::open(const QByteArray &sealed, const Secret &word)
{
    if (const Result<SealedBy> by = sealedBy(sealed); !by) {
        return fail(by.error());
    }
    const Result<Secret> key = keyFor(sealed, word);
    if (!key) {
        return fail(key.error());
    }
    QByteArray text(sealed.size() - headerSize - tagSize, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(text), nullptr, nullptr, bytes(sealed, headerSize),
                                                   quint64(sealed.size() - headerSize), bytes(sealed),
                                                   quint64(headerSize), bytes(sealed, nonceAt), bytes(key->reveal()))
        != 0) {
        return fail(ErrorKind::Auth, Words::tr("Its key is another one, or it was changed."));
    }
    return text;
}

Secret randomWord()
{
    isReady();
    QByteArray word(32, '\0');
    randombytes_buf(bytes(word), size_t(word.size()));
    return Secret(word.toHex());
}

bool areEqual(const Secret &a, const Secret &b)
{
    const QByteArray &left = a.reveal();
    const QByteArray &right = b.reveal();
    return left.size() == right.size() && sodium_memcmp(left.constData(), right.constData(), size_t(left.size())) == 0;
}
} // namespace kuramori
