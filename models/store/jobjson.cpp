// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/jobjson.h"

#include "models/store/textlist.h"

#include <QMetaEnum>

namespace kuramori
{
namespace
{
QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QJsonArray arrayFromJson(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

ErrorKind errorKindFromName(const QString &name)
{
    bool known = false;
    const int value = QMetaEnum::fromType<ErrorKind>().keyToValue(name.toLatin1().constData(), &known);
    return known ? static_cast<ErrorKind>(value) : ErrorKind::Defect;
}
} // namespace

QString toJson(const QJsonObject &object)
{
    return object.isEmpty() ? QStringLiteral("{}") : compact(QJsonDocument(object));
}

QString toJson(const QJsonArray &array)
{
    return compact(QJsonDocument(array));
}

QString toJson(const JobError &error)
{
    return toJson(QJsonObject{{QStringLiteral("at"), qint64(error.at.time_since_epoch().count())},
                              {QStringLiteral("attempt"), error.attempt},
                              {QStringLiteral("kind"), errorKindName(error.kind)},
                              {QStringLiteral("message"), error.message},
                              {QStringLiteral("context"), error.context}});
}

QString toJson(const QList<JobId> &ids)
{
    QJsonArray numbers;
    for (const JobId id : ids) {
        numbers.append(id.value());
    }
    return toJson(numbers);
}

QString toJson(const QStringList &words)
{
    return words.isEmpty() ? QStringLiteral("[]") : toJson(QJsonArray::fromStringList(words));
}

QJsonObject objectFromJson(const QString &text)
{
    return text == QLatin1String("{}") ? QJsonObject() : QJsonDocument::fromJson(text.toUtf8()).object();
}

QList<JobError> errorsFromJson(const QString &text)
{
    QList<JobError> errors;
    const QJsonArray entries = arrayFromJson(text);
    for (const auto &entry : entries) {
        errors.append({Timestamp(std::chrono::microseconds(entry[QLatin1String("at")].toInteger())),
                       entry[QLatin1String("attempt")].toInt(),
                       errorKindFromName(entry[QLatin1String("kind")].toString()),
                       entry[QLatin1String("message")].toString(), entry[QLatin1String("context")].toString()});
    }
    return errors;
}

QStringList wordsFromJson(const QString &text)
{
    return textsIn(arrayFromJson(text));
}
} // namespace kuramori
