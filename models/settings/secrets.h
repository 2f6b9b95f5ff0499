// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/secretnotes.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace kuramori
{
/// Where secrets that are entered go.
enum class SecretHome {
    Automatic, ///< the keyring where there is one, otherwise the file
    Keyring,
    File,
};

/// What Secrets keeps with. `home` is asked each time, on any thread.
struct SecretPlaces
{
    SecretNotes notes;
    std::unique_ptr<SecretStore> keyring;
    std::unique_ptr<SecretStore> file;
    std::function<SecretHome()> home;
};

/// Passwords and keys by name, such as "audiobookshelf.home". Those of the environment go first: they are read-only and
/// taken as they are when the program starts, from KURAMORI_SECRET_ and the name in capitals, with all but letters and
/// digits as underscores. The others are kept in the keyring or in an encrypted file, with the origin that they were
/// entered for. Thread-safe; what blocks says so, and is not for the GUI thread (see AsyncSecrets).
class Secrets
{
public:
    /// The environment alone: nothing can be kept.
    explicit Secrets(const QProcessEnvironment &environment);
    /// The clock outlives it.
    Secrets(const QProcessEnvironment &environment, SecretPlaces places, Clock &clock);

    /// "KURAMORI_SECRET_AUDIOBOOKSHELF_HOME"
    static QString variable(const QString &name);

    /// For a request to `url`. Nothing: nobody has ever told it. Auth: it was entered for another origin, or its place
    /// does not hand it out now. Blocks for the keyring's time or that of stretching a passphrase.
    Result<std::optional<Secret>> find(const QString &name, const QUrl &url, std::stop_token stop = {}) const;

    /// What is known of it, as of the last refresh() or change made here. Does not block. Nothing: nobody has told it.
    std::optional<SecretNote> note(const QString &name) const;
    /// Those that are kept, by name; the environment's are not among them, since their names cannot be told from their
    /// variables. Does not block.
    QList<SecretNote> kept() const;
    /// Reads what other processes have noted meanwhile. Blocks for the disk.
    Result<void> refresh() const;

    /// Where a secret that is entered now would go. Auth: the keyring is locked. Blocks.
    Result<SecretPlace> placeForNew() const;
    /// Keeps it for the origin of `url`, in place of what was kept under that name. Usage: it cannot be a secret, or
    /// the address cannot receive one. Blocks.
    Result<SecretNote> keep(const QString &name, const Secret &value, const QUrl &url);
    /// NotFound: none is kept under that name. Blocks.
    Result<void> forget(const QString &name);

private:
    Result<std::optional<Secret>> findKept(const SecretNote &note, const QUrl &url, const std::stop_token &stop) const;
    Error missing(const SecretNote &note, SecretStore &store) const;
    SecretStore &store(SecretPlace place) const;
    Result<void> place(const SecretNote &note, const Secret &value);

    const QHash<QString, Secret> m_byVariable;
    const std::optional<SecretPlaces> m_places;
    Clock *const m_clock = nullptr;
    std::mutex m_keeping; // one change at a time; taken before m_mutex
    mutable std::mutex m_mutex; // guards m_notes
    mutable QList<SecretNote> m_notes;
};
} // namespace kuramori
