// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/secretstore.h"

#include <QList>

namespace kuramori
{
/// What is known of a secret without asking the place that keeps it. Never its value.
struct SecretNote
{
    QString name; ///< "audiobookshelf.home"
    SecretPlace place = SecretPlace::Environment;
    QString origin; ///< whom it was entered for, as originOf() writes it; empty for the environment's
    std::optional<Timestamp> since; ///< when it was entered; nothing for the environment's
    bool operator==(const SecretNote &) const = default;
};

/// Our own list of the secrets that exist: a locked keyring says that it holds nothing at all, and only this list tells
/// that from a secret which nobody ever entered. A small file of JSON in the profile, mode 0600, shared by processes.
/// Any thread.
class SecretNotes
{
public:
    explicit SecretNotes(QString path)
        : m_path(std::move(path))
    { }
    /// By name; empty when there is no file yet.
    Result<QList<SecretNote>> all() const;
    Result<void> put(const SecretNote &note) const; ///< in place of what it says under that name
    Result<void> remove(const QString &name) const;

private:
    Result<void> change(const QString &name, const SecretNote *note) const;

    QString m_path;
};
} // namespace kuramori
