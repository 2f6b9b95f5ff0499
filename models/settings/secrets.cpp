// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/secrets.h"

#include "models/base/redact.h"

namespace kuramori
{
namespace
{
const QString prefix = QStringLiteral("KURAMORI_SECRET_");
}

Secrets::Secrets(const QProcessEnvironment &environment)
{
    for (const QString &variable : environment.keys()) {
        // A file that was read into a variable leaves its last line break there.
        const Secret secret(environment.value(variable).trimmed().toUtf8());
        if (variable.startsWith(prefix) && !secret.isEmpty()) {
            registerSecret(secret);
            m_byVariable.insert(variable, secret);
        }
    }
}

QString Secrets::variable(const QString &name)
{
    QString variable = prefix;
    for (const QChar letter : name) {
        const bool isPlain = letter.unicode() < 128 && letter.isLetterOrNumber();
        variable += isPlain ? letter.toUpper() : QChar(u'_');
    }
    return variable;
}

std::optional<Secret> Secrets::find(const QString &name) const
{
    const auto found = m_byVariable.constFind(variable(name));
    return found == m_byVariable.cend() ? std::nullopt : std::optional(*found);
}
} // namespace kuramori
