// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/nameparticle.h"

#include <QSet>
#include <QString>

namespace kuramori
{
bool isNameParticle(QStringView word)
{
    static const QSet<QString> particles{
        QStringLiteral("von"), QStringLiteral("van"),   QStringLiteral("de"),  QStringLiteral("der"),
        QStringLiteral("den"), QStringLiteral("du"),    QStringLiteral("da"),  QStringLiteral("di"),
        QStringLiteral("del"), QStringLiteral("della"), QStringLiteral("le"),  QStringLiteral("la"),
        QStringLiteral("ter"), QStringLiteral("ten"),   QStringLiteral("bin"), QStringLiteral("ibn"),
        QStringLiteral("al"),  QStringLiteral("el"),    QStringLiteral("mac"), QStringLiteral("st"),
        QStringLiteral("st."), QStringLiteral("des"),   QStringLiteral("zu"),  QStringLiteral("af"),
        QStringLiteral("av")};
    return particles.contains(word.toString().toLower());
}
} // namespace kuramori
