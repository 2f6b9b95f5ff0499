// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/settings/secrets.h"

#include <memory>

namespace kuramori
{
class Profile;
class Settings;

/// The secrets of a profile: the environment's, and what is kept in the keyring or in the profile's encrypted file. The
/// settings and the clock outlive them.
Result<std::unique_ptr<Secrets>> openSecrets(const Profile &profile, const Settings &settings, Clock &clock);
} // namespace kuramori
