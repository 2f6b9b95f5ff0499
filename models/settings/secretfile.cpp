// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/secretfile.h"

#include "models/base/redact.h"
#include "models/settings/filelock.h"
#include "models/settings/privatefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SecretFile)
};
} // namespace

Result<std::optional<Secret>> secretsPassphrase(const QProcessEnvironment &environment)
{
    std::optional<Secret> passphrase;
    const QString folder = environment.value(QStringLiteral("CREDENTIALS_DIRECTORY"));
    QFile credential(folder + QStringLiteral("/kuramori.secrets"));
    if (!folder.isEmpty() && credential.exists()) {
        if (!credential.open(QIODevice::ReadOnly)) {
            return fail(ErrorKind::Auth,
                        Words::tr("The passphrase of the encrypted keys, the credential %1, cannot be read: %2")
                            .arg(credential.fileName(), credential.errorString()));
        }
        passphrase = Secret(credential.readAll().trimmed());
    } else {
        passphrase = Secret(environment.value(QStringLiteral("KURAMORI_SECRETS_PASSPHRASE")).trimmed().toUtf8());
    }
    if (passphrase->isEmpty()) {
        return std::optional<Secret>();
    }
    registerSecret(*passphrase);
    return passphrase;
}

SecretFile::SecretFile(SecretFilePlan plan)
    : m_plan(std::move(plan))
{ }

Result<void> SecretFile::probe()
{
    const std::scoped_lock guard(m_mutex);
    const Result<Opened> file = opened();
    return file || file.error().kind == ErrorKind::NotFound ? Result<void>() : fail(file.error());
}

Result<KeptSecret> SecretFile::read(const QString &name, std::stop_token)
{
    const std::scoped_lock guard(m_mutex);
    const Result<Opened> file = opened();
    if (!file) {
        return fail(file.error());
    }
    if (!file->secrets.contains(name)) {
        return fail(ErrorKind::NotFound, Words::tr("%1 holds no %2.").arg(m_plan.file, name));
    }
    return decodeSecret(name, file->secrets.value(name).toString().toUtf8());
}

Result<void> SecretFile::write(const QString &name, const KeptSecret &secret)
{
    const std::scoped_lock guard(m_mutex);
    const Result<FileLock> lock = FileLock::take(m_plan.file);
    if (!lock) {
        return fail(lock.error());
    }
    Result<Opened> file = opened();
    if (!file && file.error().kind == ErrorKind::NotFound) {
        file = fresh();
    }
    if (!file) {
        return fail(file.error());
    }
    file->secrets.insert(name, QString::fromUtf8(encodeSecret(name, secret)));
    return save(*file);
}

Result<void> SecretFile::remove(const QString &name)
{
    const std::scoped_lock guard(m_mutex);
    const Result<FileLock> lock = FileLock::take(m_plan.file);
    if (!lock) {
        return fail(lock.error());
    }
    Result<Opened> file = opened();
    if (!file) {
        return file.error().kind == ErrorKind::NotFound ? Result<void>() : fail(file.error());
    }
    file->secrets.remove(name);
    if (!file->secrets.isEmpty()) {
        return save(*file);
    }
    QFile last(m_plan.file);
    return last.remove()
        ? Result<void>()
        : fail(ErrorKind::Io, Words::tr("%1 cannot be removed: %2").arg(m_plan.file, last.errorString()));
}

Result<SecretFile::Opened> SecretFile::opened()
{
    const Result<QByteArray> sealed = readPrivately(m_plan.file);
    if (!sealed) {
        return fail(sealed.error());
    }
    const Result<SealedBy> by = Sealer::sealedBy(*sealed);
    if (!by) {
        return fail(unopened(by.error()));
    }
    const Result<Secret> word = wordFor(*by);
    if (!word) {
        return fail(word.error());
    }
    const Result<QByteArray> text = m_sealer.open(*sealed, *word);
    if (!text) {
        return fail(unopened(text.error()));
    }
    return Opened{QJsonDocument::fromJson(*text).object(), *by, *word};
}

/// A file that is not there yet: with the passphrase when there is one, or else with a key file.
Result<SecretFile::Opened> SecretFile::fresh() const
{
    if (m_plan.passphrase) {
        return Opened{{}, SealedBy::Passphrase, *m_plan.passphrase};
    }
    Result<QByteArray> word = readPrivately(m_plan.keyFile);
    if (!word && word.error().kind == ErrorKind::NotFound) {
        const Secret made = randomWord();
        if (const Result<void> written = writePrivately(m_plan.keyFile, made.reveal() + '\n'); !written) {
            return fail(written.error());
        }
        word = readPrivately(m_plan.keyFile); // what is really there
    }
    return word ? Result<Opened>(Opened{{}, SealedBy::KeyFile, Secret(word->trimmed())}) : fail(word.error());
}

Result<Secret> SecretFile::wordFor(SealedBy by) const
{
    if (by == SealedBy::Passphrase) {
        return m_plan.passphrase
            ? Result<Secret>(*m_plan.passphrase)
            : fail(ErrorKind::Auth,
                   Words::tr("%1 is locked with a passphrase, and nobody has told it. Give it as the credential "
                             "kuramori.secrets or in KURAMORI_SECRETS_PASSPHRASE in the environment.")
                       .arg(m_plan.file));
    }
    const Result<QByteArray> word = readPrivately(m_plan.keyFile);
    if (word) {
        return Secret(word->trimmed());
    }
    if (word.error().kind != ErrorKind::NotFound) {
        return fail(word.error());
    }
    return fail(ErrorKind::Auth,
                Words::tr("The key of %1 is gone: put the file %2 back. If it is lost, remove %1 and enter the keys "
                          "anew.")
                    .arg(m_plan.file, m_plan.keyFile));
}

Result<void> SecretFile::save(const Opened &opened)
{
    const QByteArray text = QJsonDocument(opened.secrets).toJson(QJsonDocument::Compact);
    const Result<QByteArray> sealed = m_sealer.seal(text, opened.word, opened.by);
    return sealed ? writePrivately(m_plan.file, *sealed) : fail(sealed.error());
}

Error SecretFile::unopened(const Error &reason) const
{
    const QString advice
        = Words::tr("The keys in %1 cannot be read. %2 Put the right one back, or remove it and enter the keys anew.")
              .arg(m_plan.file, reason.message);
    return {ErrorKind::Auth, advice, reason.context, std::nullopt};
}
} // namespace kuramori
