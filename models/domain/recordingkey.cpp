// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recordingkey.h"

#include "models/domain/personname.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace kuramori
{
namespace
{
QHash<QString, QString> codesByName()
{
    QHash<QString, QString> codes;
    for (int language = QLocale::C + 1; language <= QLocale::LastLanguage; ++language) {
        const auto one = static_cast<QLocale::Language>(language);
        codes.insert(QLocale::languageToString(one).toCaseFolded(), QLocale::languageToCode(one));
    }
    return codes;
}

QStringList known(const QStringList &narrators)
{
    QStringList kept;
    for (const QString &narrator : narrators) {
        const bool isNew = std::ranges::none_of(kept, [&narrator](const QString &other) {
            return samePerson(QStringView(other), QStringView(narrator)) >= 0.9;
        });
        if (isNew && !namesNobody(narrator)) {
            kept.append(narrator);
        }
    }
    return kept;
}

/// Common ones of all, 0 to 1.
double jaccard(const QStringList &a, const QStringList &b)
{
    QStringList left = b;
    for (const QString &name : a) {
        const auto found = std::find_if(left.cbegin(), left.cend(), [&name](const QString &other) {
            return samePerson(QStringView(name), QStringView(other)) >= 0.9;
        });
        if (found != left.cend()) {
            left.erase(found);
        }
    }
    const double common = double(b.size() - left.size());
    return common / (double(a.size() + b.size()) - common);
}

bool runtimesDiffer(std::optional<qint64> a, std::optional<qint64> b)
{
    return a && b && *a > 0 && *b > 0 && 20 * std::abs(*a - *b) > std::max(*a, *b);
}
} // namespace

QString languageKey(QStringView language)
{
    static const QHash<QString, QString> codes = codesByName();
    const QString folded = language.toString().simplified().toCaseFolded();
    const QString first = folded.section(u'-', 0, 0).section(u'_', 0, 0);
    const QLocale::Language code = first.size() <= 3 ? QLocale::codeToLanguage(first) : QLocale::AnyLanguage;
    return code == QLocale::AnyLanguage || code == QLocale::C ? codes.value(folded, folded)
                                                              : QLocale::languageToCode(code);
}

RecordingProof compareRecordings(const RecordingKey &a, const RecordingKey &b)
{
    using enum RecordingVerdict;
    const bool languagesDiffer = !a.language.trimmed().isEmpty() && !b.language.trimmed().isEmpty()
        && languageKey(a.language) != languageKey(b.language);
    if (languagesDiffer) {
        return {Different, RecordingGround::Language};
    }
    if (a.abridged && b.abridged && *a.abridged != *b.abridged) {
        return {Different, RecordingGround::Abridged};
    }
    if (runtimesDiffer(a.runtime, b.runtime)) {
        return {Different, RecordingGround::Runtime};
    }
    const QStringList readersOfA = known(a.narrators);
    const QStringList readersOfB = known(b.narrators);
    if (readersOfA.isEmpty() || readersOfB.isEmpty()) {
        return {Unknown, RecordingGround::NarratorsUnsaid};
    }
    if (a.abridged.value_or(false) != b.abridged.value_or(false) && !(a.runtime && b.runtime)) {
        return {Unknown, RecordingGround::AbridgedUnsaid};
    }
    return {jaccard(readersOfA, readersOfB) >= 0.5 ? Same : Different, RecordingGround::Narrators};
}

namespace
{
/// "Deutsch", as a person calls it who speaks it: by the tables of QLocale. Empty: none is called so.
QString keyOfNativeName(const QString &name)
{
    const QList<QLocale> all
        = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    const auto found = std::find_if(all.begin(), all.end(), [&name](const QLocale &locale) {
        return locale.nativeLanguageName().toCaseFolded() == name;
    });
    return found == all.end() ? QString() : languageKey(QLocale::languageToCode(found->language()));
}
} // namespace

QStringList languageKeys(QStringView list)
{
    static const QRegularExpression separator(QStringLiteral("[,;]"));
    QStringList keys;
    for (const QStringView language : list.split(separator)) {
        QString key = languageKey(language.trimmed());
        const QLocale::Language code = QLocale::codeToLanguage(key);
        const bool isCode = code != QLocale::AnyLanguage && code != QLocale::C;
        const QString native = isCode || key.isEmpty() ? QString() : keyOfNativeName(key);
        key = native.isEmpty() ? key : native;
        if (!key.isEmpty() && !keys.contains(key)) {
            keys.append(key);
        }
    }
    return keys;
}

RecordingVerdict sameRecording(const RecordingKey &a, const RecordingKey &b)
{
    return compareRecordings(a, b).verdict;
}
} // namespace kuramori
