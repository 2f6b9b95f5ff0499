// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/wantedjson.h"

#include "models/store/textlist.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
constexpr std::array verdictNames{QLatin1String("same"), QLatin1String("other"),
                                  QLatin1String("unknown")}; // by RecordingVerdict

ListedRecording recordingFrom(const QJsonObject &object)
{
    ListedRecording recording;
    for (const QString &text : textsIn(object.value(QLatin1String("records")))) {
        if (const auto key = recordKeyFrom(text)) {
            recording.records.append(*key);
        }
    }
    recording.recording.narrators = textsIn(object.value(QLatin1String("narrators")));
    if (const QJsonValue runtime = object.value(QLatin1String("runtime")); runtime.isDouble()) {
        recording.recording.runtime = runtime.toInteger();
    }
    if (const QJsonValue abridged = object.value(QLatin1String("abridged")); abridged.isBool()) {
        recording.recording.abridged = abridged.toBool();
    }
    recording.recording.language = object.value(QLatin1String("language")).toString();
    recording.publisher = object.value(QLatin1String("publisher")).toString();
    recording.released = PartialDate::fromString(object.value(QLatin1String("released")).toString());
    recording.asins = textsIn(object.value(QLatin1String("asins")));
    recording.isbns = textsIn(object.value(QLatin1String("isbns")));
    const QDateTime saidAt
        = QDateTime::fromString(object.value(QLatin1String("said_at")).toString(), Qt::ISODateWithMs);
    recording.saidAt = saidAt.isValid() ? toTimestamp(saidAt) : Timestamp();
    recording.isGone = object.value(QLatin1String("gone")).toBool();
    return recording;
}
} // namespace

QString compactJson(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString compactJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString doubtsJson(const QList<WantedDoubt> &doubts)
{
    QJsonArray names;
    for (const WantedDoubt doubt : doubts) {
        names.append(wantedDoubtName(doubt));
    }
    return compactJson(names);
}

QString pointsJson(const QList<ScorePart> &parts)
{
    QJsonObject points;
    for (const ScorePart &part : parts) {
        points.insert(scoreTermName(part.term), part.points ? QJsonValue(*part.points) : QJsonValue());
    }
    return compactJson(points);
}

QJsonObject recordingJson(const ListedRecording &recording)
{
    QJsonArray records;
    QJsonArray providers;
    for (const RecordKey &record : recording.records) {
        records.append(recordKeyText(record));
        const QString provider = bookProviderName(record.provider);
        if (!providers.contains(provider)) {
            providers.append(provider);
        }
    }
    const RecordingKey &known = recording.recording;
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{QStringLiteral("records"), records},
            {QStringLiteral("providers"), providers},
            {QStringLiteral("narrators"), QJsonArray::fromStringList(known.narrators)},
            {QStringLiteral("runtime"), known.runtime ? QJsonValue(*known.runtime) : QJsonValue()},
            {QStringLiteral("abridged"), known.abridged ? QJsonValue(*known.abridged) : QJsonValue()},
            {QStringLiteral("language"), orNull(known.language)},
            {QStringLiteral("publisher"), orNull(recording.publisher)},
            {QStringLiteral("released"), orNull(recording.released.toString())},
            {QStringLiteral("asins"), QJsonArray::fromStringList(recording.asins)},
            {QStringLiteral("isbns"), QJsonArray::fromStringList(recording.isbns)},
            {QStringLiteral("said_at"), recording.saidAt == Timestamp() ? QJsonValue() : toIso(recording.saidAt)},
            {QStringLiteral("gone"), recording.isGone}};
}

QString chosenJson(const ChosenRecording &chosen)
{
    QJsonObject object = recordingJson(chosen.recording);
    object.insert(QLatin1String("record"), recordKeyText(chosen.record));
    object.insert(QLatin1String("here"),
                  chosen.here ? QJsonValue(QLatin1String(verdictNames.at(size_t(*chosen.here)))) : QJsonValue());
    return compactJson(object);
}

std::optional<ChosenRecording> chosenFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto record = recordKeyFrom(object.value(QLatin1String("record")).toString());
    if (!record) {
        return std::nullopt;
    }
    ChosenRecording chosen{*record, recordingFrom(object), std::nullopt};
    const QString here = object.value(QLatin1String("here")).toString();
    const auto verdict = std::ranges::find_if(verdictNames, [&](QLatin1String name) { return here == name; });
    if (verdict != verdictNames.end()) {
        chosen.here = RecordingVerdict(verdict - verdictNames.begin());
    }
    return chosen;
}

QString bookJson(const EntryBook &book)
{
    return compactJson(QJsonObject{{QStringLiteral("title"), book.title},
                                   {QStringLiteral("work"), QJsonArray::fromStringList(book.workIds)},
                                   {QStringLiteral("asin"), QJsonArray::fromStringList(book.asins)},
                                   {QStringLiteral("isbn"), QJsonArray::fromStringList(book.isbns)}});
}

EntryBook bookFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    return {textsIn(object.value(QLatin1String("work"))), textsIn(object.value(QLatin1String("asin"))),
            textsIn(object.value(QLatin1String("isbn"))), object.value(QLatin1String("title")).toString()};
}

QString sqlText(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

std::chrono::days waitingSince(Timestamp firstSeen, const PartialDate &released, Timestamp now)
{
    QDate since = toDateTime(firstSeen).date();
    if (const QDate out(released.year, std::max(1, released.month), std::max(1, released.day)); out.isValid()) {
        since = std::max(since, out);
    }
    return std::chrono::days(std::max<qint64>(0, since.daysTo(toDateTime(now).date())));
}
} // namespace kuramori
