// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/domain/speltdrifts.h"

namespace kuramori
{
namespace
{
QString spelt(const FieldWords &words)
{
    QStringList parts;
    for (const FieldWord &word : words) {
        parts.append(word.place.isEmpty() ? word.text : word.text + u'#' + word.place);
    }
    return parts.join(u',');
}
} // namespace

QList<BookAssertion> saidIn(const QString &text)
{
    QList<BookAssertion> said;
    for (const QString &part : text.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        const QStringList words = part.simplified().split(u' ');
        const QString value = words.mid(2).join(u' ');
        BookAssertion one;
        one.source = bookSourceFrom(words.at(0)).value();
        one.field = bookFieldFrom(words.at(1)).value();
        one.weight = one.source == BookSource::Folder ? 0.2 : 0.8;
        one.value = value.section(u'#', 0, 0);
        one.label = value.section(u'#', 1);
        said.append(one);
    }
    return said;
}

QString spelt(const JudgedBook &book)
{
    QStringList fields;
    const BookWords words = wordsOf(book);
    for (const BookField field : writableFields) {
        if (!words.at(field).isEmpty()) {
            fields.append(bookFieldName(field) + u'=' + spelt(words.at(field)));
        }
    }
    return fields.join(u'|');
}

QString spelt(const QList<FieldDrift> &drifts)
{
    QStringList texts;
    for (const FieldDrift &drift : drifts) {
        QStringList sources;
        for (const BookSource source : drift.sources) {
            sources.append(bookSourceName(source));
        }
        texts.append(QStringLiteral("%1%2 %3 %4<%5 by %6")
                         .arg(bookFieldName(drift.field), drift.isUnsure ? QStringLiteral(" unsure") : QString(),
                              driftLevelName(drift.level), spelt(drift.held), spelt(drift.other), sources.join(u'+')));
    }
    return texts.join(QStringLiteral("; "));
}

Judgement judgementOf(const JudgedBook &held, const QList<BookAssertion> &said)
{
    Judgement judgement{held, {}, said, {}, {}};
    judgement.winner = judgeBook(said, &judgement.doubts);
    return judgement;
}
} // namespace kuramori
