// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/secretwords.h"

#include "models/base/origin.h"

#include <QCoreApplication>
#include <QLocale>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SecretWords)
};
} // namespace

QString secretPlaceWord(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Environment:
        return Words::tr("environment");
    case SecretPlace::Keyring:
        return Words::tr("keyring");
    case SecretPlace::File:
        return Words::tr("encrypted file");
    }
    return {};
}

QString secretWords(const SecretNote &note, const QUrl &url)
{
    if (note.place == SecretPlace::Environment) {
        return Words::tr("It stands in the environment of this program.");
    }
    if (note.origin != originOf(url)) {
        return Words::tr("It was entered for %1 and is not sent to %2: enter it anew.").arg(note.origin, originOf(url));
    }
    const QString since = note.since
        ? QLocale().toString(toDateTime(*note.since).toLocalTime().date(), QLocale::ShortFormat)
        : QString();
    return note.place == SecretPlace::Keyring
        ? Words::tr("Kept in the keyring since %1 for %2.").arg(since, note.origin)
        : Words::tr("Kept in an encrypted file since %1 for %2.").arg(since, note.origin);
}

QString keptSentence(const SecretNote &note)
{
    return note.place == SecretPlace::Keyring
        ? Words::tr("The secret %1 is kept in the keyring, for %2 alone.").arg(note.name, note.origin)
        : Words::tr("The secret %1 is kept in an encrypted file, for %2 alone.").arg(note.name, note.origin);
}
} // namespace kuramori
