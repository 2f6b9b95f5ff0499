// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/sealing.h"
#include "models/settings/secretstore.h"

#include <QJsonObject>
#include <QProcessEnvironment>

#include <mutex>

namespace kuramori
{
/// Where the encrypted file of secrets is, and what opens it.
struct SecretFilePlan
{
    QString file; ///< "…/secrets.kdb"
    QString keyFile; ///< "…/secrets.key": made, mode 0600, when a file is made without a passphrase
    std::optional<Secret> passphrase;
};

/// The passphrase of the encrypted file: the systemd credential "kuramori.secrets" (systemd.exec(5), LoadCredential),
/// or else KURAMORI_SECRETS_PASSPHRASE. Nothing when there is neither; an error when the credential cannot be read.
Result<std::optional<Secret>> secretsPassphrase(const QProcessEnvironment &environment);

/// Secrets in one encrypted file. It is read anew at each question and written as a whole under a lock, so several
/// processes share it. A file that cannot be opened is never written over. Thread-safe.
class SecretFile final : public SecretStore
{
public:
    explicit SecretFile(SecretFilePlan plan);

    Result<void> probe() override;
    Result<KeptSecret> read(const QString &name, std::stop_token stop) override;
    Result<void> write(const QString &name, const KeptSecret &secret) override;
    /// With the last secret the file goes, so that the next one may be made with another key.
    Result<void> remove(const QString &name) override;

private:
    struct Opened
    {
        QJsonObject secrets;
        SealedBy by;
        Secret word;
    };
    Result<Opened> opened();
    Result<Opened> fresh() const;
    Result<Secret> wordFor(SealedBy by) const;
    Result<void> save(const Opened &opened);
    Error unopened(const Error &reason) const;

    const SecretFilePlan m_plan;
    std::mutex m_mutex; // guards m_sealer and the file within this process
    Sealer m_sealer;
};
} // namespace kuramori
