// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/mappingfinding.h"

#include <QJsonArray>

namespace kuramori
{
QJsonObject MappingFinding::toJson() const
{
    QJsonObject object{{QStringLiteral("library"), library},
                       {QStringLiteral("server_folder"), serverFolder},
                       {QStringLiteral("ok"), isGood},
                       {QStringLiteral("text"), advice.isEmpty() ? words : words + u' ' + advice},
                       {QStringLiteral("found"), words},
                       {QStringLiteral("advice"), advice}};
    if (guess) {
        object.insert(QStringLiteral("guess"),
                      QJsonObject{{QStringLiteral("server_folder"), guess->mapping.server},
                                  {QStringLiteral("local_folder"), guess->mapping.local},
                                  {QStringLiteral("agreeing"), guess->agreeing},
                                  {QStringLiteral("tried"), guess->tried}});
    }
    return object;
}

MappingFinding MappingFinding::fromJson(const QJsonObject &object)
{
    MappingFinding finding;
    finding.library = object.value(QLatin1String("library")).toString();
    finding.serverFolder = object.value(QLatin1String("server_folder")).toString();
    finding.isGood = object.value(QLatin1String("ok")).toBool();
    finding.words = object.value(QLatin1String("found")).toString(object.value(QLatin1String("text")).toString());
    finding.advice = object.value(QLatin1String("advice")).toString();
    if (const QJsonObject guess = object.value(QLatin1String("guess")).toObject(); !guess.isEmpty()) {
        finding.guess = MappingGuess{{guess.value(QLatin1String("server_folder")).toString(),
                                      guess.value(QLatin1String("local_folder")).toString()},
                                     guess.value(QLatin1String("agreeing")).toInt(),
                                     guess.value(QLatin1String("tried")).toInt()};
    }
    return finding;
}

QList<MappingFinding> MappingFinding::allOf(const QJsonObject &jobOutput)
{
    const QJsonArray mappings = jobOutput.value(QLatin1String("mappings")).toArray();
    QList<MappingFinding> findings;
    findings.reserve(mappings.size());
    for (const QJsonValueConstRef mapping : mappings) {
        findings.append(fromJson(mapping.toObject()));
    }
    return findings;
}
} // namespace kuramori
