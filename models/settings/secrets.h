// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/secret.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QString>

#include <optional>

namespace kuramori
{
/// Passwords and keys by name, such as "audiobookshelf.home". They are read-only and come from the environment, as it
/// is when the program starts: KURAMORI_SECRET_ and the name in capitals, with all but letters and digits as
/// underscores. Immutable, so any thread.
class Secrets
{
public:
    explicit Secrets(const QProcessEnvironment &environment);

    /// "KURAMORI_SECRET_AUDIOBOOKSHELF_HOME"
    static QString variable(const QString &name);

    /// Nothing when nobody has told it, or told an empty one.
    std::optional<Secret> find(const QString &name) const;

private:
    QHash<QString, Secret> m_byVariable;
};
} // namespace kuramori
