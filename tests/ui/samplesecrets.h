// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/secrets.h"

namespace kuramori
{
/// A keyring that does as the test says; it is open at first.
class SampleKeyring final : public SecretStore
{
public:
    Result<void> probe() override;
    Result<KeptSecret> read(const QString &name, std::stop_token stop) override;
    Result<void> write(const QString &name, const KeptSecret &secret) override;
    Result<void> remove(const QString &name) override;

    std::atomic<bool> isLocked = false; ///< asked on other threads

private:
    std::mutex m_mutex; // guards m_kept
    QHash<QString, KeptSecret> m_kept;
};

/// Secrets of the environment, and what is entered in an encrypted file in `folder`, or in `keyring` when there is one.
/// The clock outlives them.
std::unique_ptr<Secrets> secretsIn(const QString &folder, const QProcessEnvironment &environment, Clock &clock,
                                   std::unique_ptr<SecretStore> keyring = nullptr);
} // namespace kuramori
