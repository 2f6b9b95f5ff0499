// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/secretnotes.h"

#include "models/settings/filelock.h"
#include "models/settings/privatefile.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SecretNotes)
};

QJsonObject toJson(const SecretNote &note)
{
    return {{QStringLiteral("kept_in"), secretPlaceName(note.place)},
            {QStringLiteral("origin"), note.origin},
            {QStringLiteral("since"), note.since ? toIso(*note.since) : QString()}};
}

std::optional<SecretNote> fromJson(const QString &name, const QJsonObject &object)
{
    const std::optional<SecretPlace> place = secretPlaceFromName(object.value(QLatin1String("kept_in")).toString());
    if (!place) {
        return std::nullopt;
    }
    SecretNote note;
    note.name = name;
    note.place = *place;
    note.origin = object.value(QLatin1String("origin")).toString();
    const QDateTime since = QDateTime::fromString(object.value(QLatin1String("since")).toString(), Qt::ISODateWithMs);
    if (since.isValid()) {
        note.since = toTimestamp(since);
    }
    return note;
}

/// Nothing is secret in it, but a damaged list must not pass for an empty one.
Result<QJsonObject> readObject(const QString &path)
{
    const Result<QByteArray> text = readPrivately(path);
    if (!text) {
        return text.error().kind == ErrorKind::NotFound ? Result<QJsonObject>(QJsonObject()) : fail(text.error());
    }
    const QJsonDocument document = QJsonDocument::fromJson(*text);
    if (!document.isObject()) {
        return fail(ErrorKind::BadSchema,
                    Words::tr("%1, the list of kept keys, is damaged. Remove it and enter the keys anew.").arg(path));
    }
    return document.object();
}
} // namespace

Result<QList<SecretNote>> SecretNotes::all() const
{
    const Result<QJsonObject> object = readObject(m_path);
    if (!object) {
        return fail(object.error());
    }
    QList<SecretNote> notes;
    notes.reserve(object->size());
    for (auto each = object->constBegin(); each != object->constEnd(); ++each) { // by name: JSON objects are sorted
        if (const std::optional<SecretNote> note = fromJson(each.key(), each.value().toObject())) {
            notes.append(*note);
        }
    }
    return notes;
}

Result<void> SecretNotes::put(const SecretNote &note) const
{
    return change(note.name, &note);
}

Result<void> SecretNotes::remove(const QString &name) const
{
    return change(name, nullptr);
}

Result<void> SecretNotes::change(const QString &name, const SecretNote *note) const
{
    const Result<FileLock> lock = FileLock::take(m_path);
    if (!lock) {
        return fail(lock.error());
    }
    Result<QJsonObject> object = readObject(m_path);
    if (!object) {
        return fail(object.error());
    }
    if (note) {
        object->insert(name, toJson(*note));
    } else {
        object->remove(name);
    }
    return writePrivately(m_path, QJsonDocument(*object).toJson());
}
} // namespace kuramori
