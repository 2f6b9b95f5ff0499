// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/tracknumber.h"

#include "models/domain/audioname.h"
#include "models/domain/bookfolder.h"

#include <QRegularExpression>

namespace kuramori
{
namespace
{
const auto folded = QRegularExpression::CaseInsensitiveOption;

bool isWordAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text.at(at).isLetterOrNumber() || text.at(at) == u'_');
}

/// No pattern is made of what a tag says: it may be no valid Unicode.
void removeWords(QString *text, const QString &words)
{
    qsizetype at = words.isEmpty() ? -1 : text->indexOf(words, 0, Qt::CaseInsensitive);
    while (at >= 0 && (isWordAt(*text, at - 1) || isWordAt(*text, at + words.size()))) {
        at = text->indexOf(words, at + 1, Qt::CaseInsensitive);
    }
    if (at >= 0) {
        text->replace(at, words.size(), QLatin1String(" "));
    }
}

/// A book may be called by a number: "1984/01.mp3" keeps its 01, and a file "1984" of it has no track.
QString withoutBook(QString name, const BookPath &book)
{
    removeWords(&name, book.title);
    for (const QString &author : book.authors) {
        removeWords(&name, author);
    }
    removeWords(&name, book.series);
    removeWords(&name, book.year ? QString::number(*book.year) : QString());
    return name;
}

std::optional<int> takeDisc(QString *name)
{
    static const QRegularExpression disc(QStringLiteral("\\b(?:dis[ck]|cd)[ ._-]?(\\d\\d?)(?!\\d)"), folded);
    const QRegularExpressionMatch match = disc.match(*name);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int number = match.captured(1).toInt();
    name->replace(match.capturedStart(), match.capturedLength(), QLatin1String(" "));
    return number;
}
} // namespace

TrackNumber trackNumber(QStringView path, const BookPath &book)
{
    static const QRegularExpression said(
        QStringLiteral(
            "\\b(?:track|chapter|part|teil|kapitel)[ ._-]*(\\d{1,4})(?!\\d)|(?<!\\d)(\\d{1,4}) ?of ?\\d{1,4}(?!\\d)"),
        folded);
    static const QRegularExpression any(QStringLiteral("\\d{1,4}"));
    static const QRegularExpression threeInFront(QStringLiteral("^\\s*[1-9]\\d\\d(?!\\d)"));
    const QStringList names = path.toString().split(u'/', Qt::SkipEmptyParts);
    if (names.isEmpty()) {
        return {};
    }
    QString name = withoutBook(withoutAudioEnding(names.constLast()), book);
    TrackNumber number;
    number.disc = takeDisc(&name);
    if (const auto ofFolder = discOfFolder(names.value(names.size() - 2), FolderRule::Audiobookshelf)) {
        number.disc = ofFolder;
    }
    const QRegularExpressionMatch labelled = said.match(name);
    const QRegularExpressionMatch first = labelled.hasMatch() ? labelled : any.match(name);
    if (first.hasMatch()) {
        number.track = (labelled.hasMatch() ? labelled.captured(1) + labelled.captured(2) : first.captured()).toInt();
        number.isAmbiguous = !labelled.hasMatch() && !number.disc && threeInFront.match(name).hasMatch();
    }
    return number;
}
} // namespace kuramori
