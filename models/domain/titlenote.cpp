// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/titlenote.h"

#include "models/domain/bookidentifier.h"
#include "models/domain/personname.h"

#include <QRegularExpression>

namespace kuramori
{
namespace
{
const auto folded = QRegularExpression::CaseInsensitiveOption;

void addOnce(QStringList *list, const QString &word)
{
    if (!list->contains(word)) {
        list->append(word);
    }
}

bool takeReader(const QString &text, TitleNotes *notes)
{
    static const QRegularExpression reader(
        QStringLiteral("^(?:(?:narrated|read|performed)\\s+by|narrators?|readers?)\\s*:?\\s+(.+)\\z"), folded);
    const QRegularExpressionMatch match = reader.match(text);
    if (!match.hasMatch()) {
        return false;
    }
    for (const PersonName &person : personNames(match.captured(1))) {
        addOnce(&notes->narrators, person.name);
    }
    return true;
}

/// Nothing but words about the file and a year, in any order.
bool takeFormat(const QString &text, TitleNotes *notes)
{
    static const QRegularExpression whole(
        QStringLiteral("^(?:(?:(un)?abridged|audio\\s?books?|m4b|m4a|mp3|aac|flac|ogg|opus|wma|epub|pdf|mobi|azw3|\\d{"
                       "2,3}\\s?kb(?:ps|/s|it/s)?|"
                       "\\d{2,3}k|vbr|cbr|stereo|mono|chapter(?:ed|ized|ised)|retail|graphic\\s?audio|full[- ]cast|"
                       "dramati[sz]ed(?: adaptation)?|dramati[sz]ation|(?:1[5-9]|20)\\d\\d)(?:[\\s,;/|+-]+|\\z))+\\z"),
        folded);
    static const QRegularExpression word(
        QStringLiteral(
            "\\b(?:(?<abridged>(?:un)?abridged)|(?<year>(?:1[5-9]|20)\\d\\d)|(?<format>audio\\s?books?|"
            "\\d{2,3}\\s?kb(?:ps|/s|it/s)?|graphic\\s?audio|full[- ]cast|dramati[sz]ed(?: adaptation)?|\\w+))"),
        folded);
    if (!whole.match(text).hasMatch()) {
        return false;
    }
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!match.captured(u"abridged").isEmpty()) {
            notes->abridged = match.captured(u"abridged").size() == 8; // "abridged" itself
        } else if (!match.captured(u"year").isEmpty()) {
            notes->year = match.captured(u"year").toInt();
        } else {
            addOnce(&notes->formats, match.captured(u"format").toLower());
        }
    }
    return true;
}

/// "Edition" alone, and "The Last Edition" as a whole title, are for the caller to keep away.
bool takeEdition(const QString &text, TitleNotes *notes)
{
    static const QRegularExpression edition(QStringLiteral("^[^,;]{1,40}\\s(?:edition|version)\\z"), folded);
    if (!edition.match(text).hasMatch()) {
        return false;
    }
    addOnce(&notes->editions, text);
    return true;
}

bool saysNothing(const QString &text)
{
    static const QRegularExpression genre(
        QStringLiteral(
            "^an?\\s+(?:[\\w-]+\\s+)?(?:novel|novella|litrpg|gamelit)(?:\\s+(?:adventure|saga|series|novel))?\\z"),
        folded);
    return genre.match(text).hasMatch() || !bookIdentifiersIn(QString(u'[' + text + u']')).isEmpty();
}
} // namespace

bool takeNote(const QString &text, TitleNotes *notes)
{
    const QString note = text.simplified();
    return !note.isEmpty()
        && (takeReader(note, notes) || takeFormat(note, notes) || takeEdition(note, notes) || saysNothing(note));
}
} // namespace kuramori
