// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/personrole.h"

#include "models/domain/comparekey.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

namespace kuramori
{
PersonRole personRole(QStringView word)
{
    using enum PersonRole;
    static const QHash<QString, PersonRole> roles{
        {QStringLiteral("author"), Author},
        {QStringLiteral("writer"), Author},
        {QStringLiteral("by"), Author},
        {QStringLiteral("written by"), Author},
        {QStringLiteral("narrator"), Narrator},
        {QStringLiteral("reader"), Narrator},
        {QStringLiteral("narration"), Narrator},
        {QStringLiteral("performer"), Narrator},
        {QStringLiteral("narrated by"), Narrator},
        {QStringLiteral("read by"), Narrator},
        {QStringLiteral("performed by"), Narrator},
        {QStringLiteral("translator"), Translator},
        {QStringLiteral("translation"), Translator},
        {QStringLiteral("trans"), Translator},
        {QStringLiteral("translated by"), Translator},
        {QStringLiteral("editor"), Editor},
        {QStringLiteral("ed"), Editor},
        {QStringLiteral("eds"), Editor},
        {QStringLiteral("edited by"), Editor},
        {QStringLiteral("illustrator"), Illustrator},
        {QStringLiteral("illustrated by"), Illustrator},
        {QStringLiteral("adapter"), Adapter},
        {QStringLiteral("adaptation"), Adapter},
        {QStringLiteral("adapted by"), Adapter},
        {QStringLiteral("introduction"), Introduction},
        {QStringLiteral("introduction by"), Introduction},
        {QStringLiteral("foreword"), Introduction},
        {QStringLiteral("foreword by"), Introduction},
        {QStringLiteral("afterword"), Introduction},
        {QStringLiteral("afterword by"), Introduction},
        {QStringLiteral("preface"), Introduction},
        {QStringLiteral("contributor"), Contributor},
    };
    return roles.value(foldedWords(word), Unsaid);
}

RoleAndRest withoutLeadingRole(const QString &text)
{
    static const QRegularExpression leading(QStringLiteral("^((?:\\w+ )?by)\\s*:?\\s+(.+)\\z"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = leading.match(text);
    const PersonRole role = personRole(match.captured(1));
    return role == PersonRole::Unsaid ? RoleAndRest{role, text} : RoleAndRest{role, match.captured(2)};
}

RoleAndRest withoutRole(const QString &text)
{
    static const std::array trailing{
        QRegularExpression(QStringLiteral("^(.+?)\\s*[(\\[{]([^()\\[\\]{}]+)[)\\]}]\\z")),
        QRegularExpression(QStringLiteral("^(.+)\\s+[-–—]\\s+(.+)\\z")),
        QRegularExpression(QStringLiteral("^(.+?)\\s*,\\s*([^,]+)\\z")),
    };
    for (const QRegularExpression &pattern : trailing) {
        const QRegularExpressionMatch match = pattern.match(text);
        const PersonRole role = personRole(match.captured(2));
        if (role != PersonRole::Unsaid) {
            return {role, match.captured(1)};
        }
    }
    return withoutLeadingRole(text);
}
} // namespace kuramori
