// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assembly/keeping.h"

#include "app/assembly/profile.h"
#include "models/settings/keyring.h"
#include "models/settings/secretfile.h"
#include "models/settings/settings.h"

namespace kuramori
{
namespace
{
SecretHome homeIn(const Settings &settings)
{
    const QString home = settings.text(QStringLiteral("secrets.home"));
    if (home == QLatin1String("keyring")) {
        return SecretHome::Keyring;
    }
    return home == QLatin1String("file") ? SecretHome::File : SecretHome::Automatic;
}
} // namespace

Result<std::unique_ptr<Secrets>> openSecrets(const Profile &profile, const Settings &settings, Clock &clock)
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const Result<std::optional<Secret>> passphrase = secretsPassphrase(environment);
    if (!passphrase) {
        return fail(passphrase.error());
    }
    SecretFilePlan plan{profile.secretFile(), profile.secretKeyFile(), *passphrase};
    SecretPlaces places{SecretNotes(profile.secretNotesFile()),
                        std::make_unique<Keyring>(profile.keyringService(), environment, clock),
                        std::make_unique<SecretFile>(std::move(plan)), [&settings] { return homeIn(settings); }};
    return std::make_unique<Secrets>(environment, std::move(places), clock);
}
} // namespace kuramori
