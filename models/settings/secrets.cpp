// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/secrets.h"

#include "models/base/origin.h"
#include "models/base/redact.h"

#include <QCoreApplication>

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Secrets)
};

constexpr qsizetype largest = 16 * 1024; // bytes; tokens of single sign-on have some thousands
const QString prefix = QStringLiteral("KURAMORI_SECRET_");

std::optional<SecretNote> named(const QString &name, const QList<SecretNote> &notes)
{
    const auto found
        = std::find_if(notes.begin(), notes.end(), [&](const SecretNote &note) { return note.name == name; });
    return found == notes.end() ? std::nullopt : std::optional(*found);
}

/// It goes into a header of a request, where a line break would begin another one.
Result<void> checkValue(const Secret &value)
{
    const QByteArray &text = value.reveal();
    const auto isControl = [](char letter) { return (letter >= 0 && letter < ' ') || letter == '\x7f'; };
    if (text.isEmpty() || text.size() > largest || std::any_of(text.begin(), text.end(), isControl)) {
        return fail(
            ErrorKind::Usage,
            Words::tr("This cannot be a key or a password: it must be one line of 1 to %1 bytes.").arg(largest));
    }
    return {};
}

QHash<QString, Secret> secretsIn(const QProcessEnvironment &environment)
{
    QHash<QString, Secret> secrets;
    for (const QString &variable : environment.keys()) {
        // A file that was read into a variable leaves its last line break there.
        const Secret secret(environment.value(variable).trimmed().toUtf8());
        if (variable.startsWith(prefix) && !secret.isEmpty()) {
            registerSecret(secret);
            secrets.insert(variable, secret);
        }
    }
    return secrets;
}

Error notForThere(const SecretNote &note, const QUrl &url)
{
    return {ErrorKind::Auth,
            Words::tr("The secret %1 was entered for %2 and is not sent to %3. If the service has moved there, enter "
                      "it anew.")
                .arg(note.name, note.origin, originOf(url)),
            {},
            std::nullopt};
}
} // namespace

Secrets::Secrets(const QProcessEnvironment &environment)
    : m_byVariable(secretsIn(environment))
{ }

Secrets::Secrets(const QProcessEnvironment &environment, SecretPlaces places, Clock &clock)
    : m_byVariable(secretsIn(environment))
    , m_places(std::move(places))
    , m_clock(&clock)
{
    if (const Result<void> read = refresh(); !read) {
        qWarning("%s", qUtf8Printable(read.error().message));
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

Result<std::optional<Secret>> Secrets::find(const QString &name, const QUrl &url, std::stop_token stop) const
{
    if (const auto told = m_byVariable.constFind(variable(name)); told != m_byVariable.cend()) {
        return std::optional(*told);
    }
    if (!m_places) {
        return std::optional<Secret>();
    }
    if (const Result<void> read = refresh(); !read) {
        return fail(ErrorKind::Auth, read.error().message, read.error().context);
    }
    const std::optional<SecretNote> kept = note(name);
    return kept ? findKept(*kept, url, stop) : std::optional<Secret>();
}

Result<std::optional<Secret>> Secrets::findKept(const SecretNote &note, const QUrl &url,
                                                const std::stop_token &stop) const
{
    SecretStore &place = store(note.place);
    const Result<KeptSecret> secret = place.read(note.name, stop);
    if (!secret) {
        const Error &error = secret.error();
        const bool isGone = error.kind == ErrorKind::NotFound;
        return fail(isGone ? missing(note, place)
                           : Error{error.kind == ErrorKind::Cancelled ? error.kind : ErrorKind::Auth,
                                   Words::tr("The secret %1 cannot be read. %2").arg(note.name, error.message),
                                   error.context, std::nullopt});
    }
    registerSecret(secret->value);
    if (secret->origin != originOf(url)) { // the origin that is kept with it counts, not the one that is noted
        return fail(notForThere({note.name, note.place, secret->origin, note.since}, url));
    }
    return std::optional(secret->value);
}

/// It was entered, and its place says that it has none: because it is locked, or because somebody removed it there.
Error Secrets::missing(const SecretNote &note, SecretStore &store) const
{
    const Result<void> open = store.probe();
    return {ErrorKind::Auth,
            open ? Words::tr("The secret %1 is not where it was kept any more: somebody removed it there. Enter it "
                             "anew.")
                       .arg(note.name)
                 : Words::tr("The secret %1 cannot be read. %2").arg(note.name, open.error().message),
            open ? QString() : open.error().context, std::nullopt};
}

std::optional<SecretNote> Secrets::note(const QString &name) const
{
    if (m_byVariable.contains(variable(name))) {
        return SecretNote{name, SecretPlace::Environment, {}, std::nullopt};
    }
    const std::scoped_lock lock(m_mutex);
    return named(name, m_notes);
}

QList<SecretNote> Secrets::kept() const
{
    const std::scoped_lock lock(m_mutex);
    return m_notes;
}

Result<void> Secrets::refresh() const
{
    if (!m_places) {
        return {};
    }
    Result<QList<SecretNote>> notes = m_places->notes.all();
    if (!notes) {
        return fail(std::move(notes.error()));
    }
    const std::scoped_lock lock(m_mutex);
    m_notes = std::move(*notes);
    return {};
}

Result<SecretPlace> Secrets::placeForNew() const
{
    if (!m_places) {
        return fail(ErrorKind::Refused, Words::tr("Here secrets come from the environment alone."));
    }
    const SecretHome home = m_places->home();
    if (home == SecretHome::File) {
        return SecretPlace::File;
    }
    const Result<void> keyring = m_places->keyring->probe();
    if (keyring) {
        return SecretPlace::Keyring;
    }
    const bool isAbsent = keyring.error().kind == ErrorKind::Unreachable;
    if (home == SecretHome::Keyring || !isAbsent) { // a locked one is unlocked, not gone round
        return fail(keyring.error());
    }
    return SecretPlace::File;
}

Result<SecretNote> Secrets::keep(const QString &name, const Secret &value, const QUrl &url)
{
    if (const Result<void> checked = checkValue(value); !checked) {
        return fail(checked.error());
    }
    const QString origin = originOf(url);
    if (origin.isEmpty()) {
        return fail(
            ErrorKind::Usage,
            Words::tr("The secret %1 can be kept only for an address that begins with http or https.").arg(name));
    }
    registerSecret(value);
    const std::scoped_lock keeping(m_keeping);
    const Result<SecretPlace> where = placeForNew();
    if (!where) {
        return fail(where.error());
    }
    // To the millisecond, as it is written down.
    const auto now = std::chrono::floor<std::chrono::milliseconds>(m_clock->wall());
    const SecretNote note{name, *where, origin, now};
    const Result<void> placed = place(note, value);
    return placed ? Result<SecretNote>(note) : fail(placed.error());
}

/// Into its place, read back, noted; what is kept elsewhere under that name goes.
Result<void> Secrets::place(const SecretNote &note, const Secret &value)
{
    SecretStore &place = store(note.place);
    if (Result<void> written = place.write(note.name, {value, note.origin, *note.since}); !written) {
        return written;
    }
    const Result<KeptSecret> there = place.read(note.name, {});
    if (!there || there->value.reveal() != value.reveal()) {
        return fail(ErrorKind::Io,
                    Words::tr("The secret %1 was written, but does not read back. Try again.").arg(note.name),
                    there ? QString() : there.error().message);
    }
    const std::optional<SecretNote> before = refresh() ? named(note.name, kept()) : std::nullopt;
    if (Result<void> noted = m_places->notes.put(note); !noted) {
        return noted;
    }
    if (before && before->place != note.place) {
        if (const Result<void> removed = store(before->place).remove(note.name); !removed) {
            qWarning("The former %s stays in the %s: %s", qUtf8Printable(note.name),
                     qUtf8Printable(secretPlaceName(before->place)), qUtf8Printable(removed.error().message));
        }
    }
    return refresh();
}

Result<void> Secrets::forget(const QString &name)
{
    const std::scoped_lock keeping(m_keeping);
    if (Result<void> read = refresh(); !read) {
        return read;
    }
    const std::optional<SecretNote> kept = named(name, this->kept());
    if (!kept) {
        return note(name)
            ? fail(ErrorKind::Refused,
                   Words::tr("The secret %1 stands in the environment: take %2 out there.").arg(name, variable(name)))
            : fail(ErrorKind::NotFound, Words::tr("No secret %1 is kept.").arg(name));
    }
    if (Result<void> removed = store(kept->place).remove(name); !removed) {
        return removed;
    }
    if (Result<void> noted = m_places->notes.remove(name); !noted) {
        return noted;
    }
    return refresh();
}

SecretStore &Secrets::store(SecretPlace place) const
{
    return place == SecretPlace::Keyring ? *m_places->keyring : *m_places->file;
}
} // namespace kuramori
