// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bookpath.h"

#include "models/domain/audioname.h"
#include "models/domain/personname.h"

#include <QRegularExpression>

namespace kuramori
{
namespace
{
QStringList namesIn(const QString &field)
{
    QStringList names;
    for (const PersonName &person : personNames(field)) {
        names.append(person.name);
    }
    return names;
}

/// "[B0015T963C]" between blanks or at an end.
void takeAsin(QString *name, BookPath *said)
{
    static const QRegularExpression bracket(QStringLiteral("(?: |^)\\[([A-Z0-9]{10})\\](?= |\\z)"));
    const QRegularExpressionMatch match = bracket.match(*name);
    const QString rest
        = match.hasMatch() ? QString(*name).remove(match.capturedStart(), match.capturedLength()).trimmed() : QString();
    if (!rest.isEmpty()) {
        said->asin = match.captured(1);
        *name = rest;
    }
}

void takeNarrators(QString *name, BookPath *said)
{
    static const QRegularExpression braces(QStringLiteral("^(.*\\S) \\{([^{}]*)\\}\\z"));
    const QRegularExpressionMatch match = braces.match(*name);
    if (match.hasMatch()) {
        said->narrators = namesIn(match.captured(2));
        *name = match.captured(1);
    }
}

/// The first piece that is a position: with a label, with a dot behind the number, or with nothing behind it.
void takePosition(QString *name, BookPath *said)
{
    static const QRegularExpression piece(
        QStringLiteral("^(vol\\.? |volume |book )?(\\d{1,3}(?:\\.\\d{1,2})?|\\.\\d{1,2})(\\.?)(?: (.*))?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList pieces = name->split(QLatin1String(" - "));
    for (QString &one : pieces) {
        const QRegularExpressionMatch match = piece.match(one);
        const QString rest = match.captured(4);
        const bool isMarked = !match.captured(1).isEmpty() || !match.captured(3).isEmpty();
        if (!match.hasMatch() || (!rest.isEmpty() && !isMarked)) {
            continue;
        }
        one = rest;
        pieces.removeAll(QString());
        said->position = seriesPosition(match.captured(2));
        *name = pieces.isEmpty() ? *name : pieces.join(QLatin1String(" - "));
        return;
    }
}

void takeYear(QString *name, BookPath *said)
{
    static const QRegularExpression leading(QStringLiteral("^ *\\(?(\\d{4})\\)? * - *(.+)\\z"));
    const QRegularExpressionMatch match = leading.match(*name);
    if (match.hasMatch()) {
        said->year = match.captured(1).toInt();
        *name = match.captured(2);
    }
}
} // namespace

BookPath bookPath(QStringView path, SubtitleRule rule)
{
    QStringList folders = path.toString().split(u'/', Qt::SkipEmptyParts);
    BookPath said;
    if (folders.isEmpty()) {
        return said;
    }
    QString name = withoutAudioEnding(folders.takeLast());
    if (folders.size() > 1) {
        said.series = folders.takeLast();
    }
    if (!folders.isEmpty()) {
        said.authors = namesIn(folders.takeLast());
    }
    takeAsin(&name, &said);
    takeNarrators(&name, &said);
    if (!said.series.isEmpty()) {
        takePosition(&name, &said);
    }
    takeYear(&name, &said);
    const qsizetype dash = rule == SubtitleRule::BehindDash ? name.indexOf(QLatin1String(" - ")) : -1;
    said.title = dash < 0 ? name : name.left(dash);
    said.subtitle = dash < 0 ? QString() : name.mid(dash + 3);
    return said;
}
} // namespace kuramori
