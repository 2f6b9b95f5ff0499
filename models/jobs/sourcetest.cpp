// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/sourcetest.h"

#include "models/jobs/crawlspec.h"

#include <QMetaEnum>

#include <algorithm>

namespace kuramori
{
namespace
{
ErrorKind errorKindFromName(const QString &name)
{
    bool isKnown = false;
    const int value = QMetaEnum::fromType<ErrorKind>().keyToValue(name.toLatin1().constData(), &isKnown);
    return isKnown ? static_cast<ErrorKind>(value) : ErrorKind::Defect;
}
} // namespace

const QList<KnownSource> &knownSources()
{
    static const QList<KnownSource> sources{
        {.name = QStringLiteral("jikan"),
         .title = QStringLiteral("Jikan (MyAnimeList)"),
         .queue = jikanQueue,
         .testKind = jikanTestKind,
         .testArgs = {},
         .address = QStringLiteral("sources.jikan.url"),
         .perMinute = QStringLiteral("sources.jikan.per_minute")},
    };
    return sources;
}

const KnownSource *findSource(const QString &name)
{
    const QList<KnownSource> &sources = knownSources();
    const auto found = std::ranges::find(sources, name, &KnownSource::name);
    return found == sources.end() ? nullptr : &*found;
}

JobSpec testSpec(const KnownSource &source)
{
    JobSpec spec;
    spec.kind = source.testKind;
    spec.queue = source.queue;
    spec.priority = 1;
    spec.maxAttempts = 1;
    spec.args = source.testArgs;
    spec.uniqueKey = source.testArgs.isEmpty() ? source.testKind : source.testKind + u':' + source.name;
    return spec;
}

QJsonObject TestFinding::toJson() const
{
    if (!error) {
        return {{QStringLiteral("ok"), true}, {QStringLiteral("milliseconds"), qint64(took.count())}};
    }
    return {{QStringLiteral("ok"), false},
            {QStringLiteral("error"), errorKindName(error->kind)},
            {QStringLiteral("message"), error->message}};
}

TestFinding TestFinding::fromJson(const QJsonObject &output)
{
    if (output.value(QLatin1String("ok")).toBool()) {
        return {{}, std::chrono::milliseconds(output.value(QLatin1String("milliseconds")).toInteger())};
    }
    return {Error{errorKindFromName(output.value(QLatin1String("error")).toString()),
                  output.value(QLatin1String("message")).toString(),
                  {},
                  std::nullopt},
            {}};
}
} // namespace kuramori
