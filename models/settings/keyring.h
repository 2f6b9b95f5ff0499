// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/keyringqueue.h"
#include "models/settings/secretstore.h"

#include <QProcessEnvironment>

namespace kuramori
{
/// The keyring of the desktop, through QtKeychain. What it says is not trusted (measured with 0.13.2 and gnome-keyring
/// 42.1): without a bus every answer is "other error", a locked keyring has "no such entry", and without GLib's event
/// loop there is no answer at all. So each question has a time limit, what is written is read back, and what is removed
/// is looked for. Thread-safe; see SecretStore.
class Keyring final : public SecretStore
{
public:
    static constexpr std::chrono::milliseconds usualPatience{5000};

    /// `service`: under what the desktop files our secrets; one for each profile. Of the environment it matters whether
    /// there can be a keyring at all. The clock outlives it.
    Keyring(QString service, const QProcessEnvironment &environment, Clock &clock,
            std::chrono::milliseconds patience = usualPatience);

    Result<void> probe() override;
    Result<KeptSecret> read(const QString &name, std::stop_token stop) override;
    Result<void> write(const QString &name, const KeptSecret &secret) override;
    Result<void> remove(const QString &name) override;

private:
    enum class Act { Read, Write, Remove };
    Result<QByteArray> ask(Act act, const QString &name, const QByteArray &text, std::stop_token stop);
    Result<void> check(const QString &name, const QByteArray &expected);
    Result<void> checkGone(const QString &name);

    const QString m_service;
    const QString m_obstacle; ///< why there can be none; empty: there may be one
    Clock &m_clock;
    const std::chrono::milliseconds m_patience;
};
} // namespace kuramori
