// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplesecrets.h"

#include "models/settings/keyring.h"
#include "models/settings/secretfile.h"

namespace kuramori
{
Result<void> SampleKeyring::probe()
{
    return isLocked ? fail(ErrorKind::Auth, QStringLiteral("The sample keyring is locked. Unlock it, then try again."))
                    : Result<void>();
}

Result<KeptSecret> SampleKeyring::read(const QString &name, std::stop_token)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_kept.constFind(name);
    return isLocked || found == m_kept.cend() ? fail(ErrorKind::NotFound, QStringLiteral("There is none."))
                                              : Result<KeptSecret>(*found);
}

Result<void> SampleKeyring::write(const QString &name, const KeptSecret &secret)
{
    const std::scoped_lock lock(m_mutex);
    m_kept.insert(name, secret);
    return {};
}

Result<void> SampleKeyring::remove(const QString &name)
{
    const std::scoped_lock lock(m_mutex);
    m_kept.remove(name);
    return {};
}

std::unique_ptr<Secrets> secretsIn(const QString &folder, const QProcessEnvironment &environment, Clock &clock,
                                   std::unique_ptr<SecretStore> keyring)
{
    if (!keyring) { // one without a bus
        keyring = std::make_unique<Keyring>(QStringLiteral("Kuramori test"), QProcessEnvironment(), clock);
    }
    const SecretFilePlan plan{folder + QStringLiteral("/secrets.kdb"), folder + QStringLiteral("/secrets.key"),
                              std::nullopt};
    SecretPlaces places{SecretNotes(folder + QStringLiteral("/secrets.json")), std::move(keyring),
                        std::make_unique<SecretFile>(plan), [] { return SecretHome::Automatic; }};
    return std::make_unique<Secrets>(environment, std::move(places), clock);
}
} // namespace kuramori
