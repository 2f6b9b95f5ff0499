// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/personname.h"

#include "models/domain/comparekey.h"
#include "models/domain/nameparticle.h"
#include "models/domain/personrole.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace kuramori
{
namespace
{
const QRegularExpression::PatternOptions foldedUnicode
    = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

QString shown(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_C).simplified();
}

bool isSuffix(QStringView word)
{
    static const QRegularExpression suffix(QStringLiteral("^(?:jr|sr|ii|iii|iv|ph\\.?\\s?d|m\\.?d|esq)\\.?\\z"),
                                           foldedUnicode);
    return suffix.match(word).hasMatch();
}

bool isEastAsian(const QString &text)
{
    static const QRegularExpression letters(QStringLiteral("[\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Hangul}]"));
    return letters.match(text).hasMatch();
}

/// One word, or the last of several whose others are particles.
bool isSurname(const QString &text)
{
    QStringList words = text.split(u' ');
    words.removeLast();
    return std::ranges::all_of(words, [](const QString &word) { return isNameParticle(word); });
}

/// "Frank Herbert" of "Herbert, Frank"; nothing when the pieces are no surname-first name.
std::optional<QString> turnedRound(const QStringList &pieces)
{
    if (pieces.size() != 2 || isEastAsian(pieces.join(QString())) || !isSurname(pieces.at(0))
        || pieces.at(1).count(u' ') > 2 || namesNobody(pieces.at(0)) || namesNobody(pieces.at(1))) {
        return std::nullopt;
    }
    QStringList given = pieces.at(1).split(u' ');
    const QString suffix = given.size() > 1 && isSuffix(given.constLast()) ? u' ' + given.takeLast() : QString();
    return QString(given.join(u' ') + u' ' + pieces.at(0) + suffix);
}

/// At commas, suffixes and roles left with the name before them. "King, Martin Luther, Jr." → King | Martin Luther Jr.
QStringList commaPieces(const QString &text)
{
    static const QRegularExpression comma(QStringLiteral("\\s*[,，、]\\s*"));
    QStringList pieces;
    for (const QString &piece : text.split(comma, Qt::SkipEmptyParts)) {
        if (!pieces.isEmpty() && isSuffix(piece)) {
            pieces.last() += u' ' + piece;
        } else if (!pieces.isEmpty() && personRole(piece) != PersonRole::Unsaid) {
            pieces.last() += QLatin1String(" (") + piece + u')';
        } else {
            pieces.append(piece);
        }
    }
    return pieces;
}

/// What stands between two of the stronger separators. A lone role of a surname-first name is taken off first.
QStringList namesOf(const QString &part, bool mayTurn)
{
    QStringList pieces = commaPieces(part);
    if (mayTurn) {
        if (const std::optional<QString> name = turnedRound(pieces)) {
            return {*name};
        }
    }
    return pieces;
}

QStringList split(const QString &field)
{
    static const QRegularExpression strong(QStringLiteral("\\s*[;；]\\s*|\\s+/\\s+"));
    static const QRegularExpression weak(QStringLiteral("\\s*&\\s*|\\s*,?\\s+and\\s+|\\s+with\\s+"), foldedUnicode);
    QStringList names;
    for (const QString &part : field.split(strong, Qt::SkipEmptyParts)) {
        const QStringList members = part.split(weak, Qt::SkipEmptyParts);
        const bool mayTurn = std::ranges::all_of(
            members, [](const QString &member) { return turnedRound(commaPieces(member)).has_value(); });
        for (const QString &member : members) {
            names += namesOf(member, mayTurn);
        }
    }
    return names;
}
} // namespace

QList<PersonName> personNames(QStringView field)
{
    QList<PersonName> persons;
    const RoleAndRest whole = withoutLeadingRole(shown(field));
    for (const QString &name : split(whole.rest)) {
        const RoleAndRest own = withoutRole(name.trimmed());
        const PersonName person{own.rest, own.role == PersonRole::Unsaid ? whole.role : own.role};
        if (!person.name.isEmpty() && !persons.contains(person)) {
            persons.append(person);
        }
    }
    return persons;
}

PersonName personName(QStringView field)
{
    const RoleAndRest own = withoutRole(shown(field));
    return {turnedRound(commaPieces(own.rest)).value_or(own.rest), own.role};
}

bool namesNobody(QStringView name)
{
    static const QSet<QString> nobody{QStringLiteral("various"),
                                      QStringLiteral("various authors"),
                                      QStringLiteral("various narrators"),
                                      QStringLiteral("unknown"),
                                      QStringLiteral("unknown author"),
                                      QStringLiteral("unknown narrator"),
                                      QStringLiteral("full cast"),
                                      QStringLiteral("a full cast"),
                                      QStringLiteral("anonymous"),
                                      QStringLiteral("various artists"),
                                      QStringLiteral("various readers"),
                                      QStringLiteral("various performers"),
                                      QStringLiteral("multiple authors"),
                                      QStringLiteral("multiple narrators"),
                                      QStringLiteral("librivox volunteers"),
                                      QStringLiteral("the full cast"),
                                      QStringLiteral("none"),
                                      QStringLiteral("uncredited"),
                                      QStringLiteral("unknown artist"),
                                      QStringLiteral("n a"),
                                      QStringLiteral("others"),
                                      QStringLiteral("et al")};
    const QString words = foldedWords(name);
    return words.isEmpty() || nobody.contains(words);
}
} // namespace kuramori
