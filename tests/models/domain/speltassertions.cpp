// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/domain/speltassertions.h"

#include "models/domain/bookidentifier.h"
#include "models/domain/personname.h"

#include <QStringList>

#include <algorithm>

namespace kuramori
{
namespace
{
bool isClean(const QString &text)
{
    return QString::fromUtf8(text.toUtf8()) == text && text == text.simplified()
        && std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

bool isOfForm(const BookAssertion &one)
{
    switch (one.field) {
    case BookField::Author:
    case BookField::Narrator:
        return !namesNobody(one.value);
    case BookField::Year:
        return one.value.size() == 4 && one.value.toInt() >= 1500 && one.value.toInt() < 2100;
    case BookField::Abridged:
        return one.value == QLatin1String("yes") || one.value == QLatin1String("no");
    case BookField::Asin:
        return asinOf(one.value) == one.value;
    case BookField::Isbn:
        return one.value.size() == 13 && isbn13Of(one.value) == one.value;
    default:
        return true;
    }
}
} // namespace

QString spelt(const QList<BookAssertion> &assertions)
{
    QStringList fields;
    for (const BookField field : bookFields) {
        QStringList values;
        for (const BookAssertion &one : assertions) {
            if (one.field == field) {
                values.append(one.label.isEmpty() ? one.value : QString(one.value + u'#' + one.label));
            }
        }
        if (!values.isEmpty()) {
            fields.append(bookFieldName(field) + u'=' + values.join(u','));
        }
    }
    return fields.join(u'|');
}

QString wrongIn(const QList<BookAssertion> &assertions, BookSource source)
{
    constexpr qsizetype longest = 600; // 500 and the label that a title may get back
    for (qsizetype i = 0; i < assertions.size(); ++i) {
        const BookAssertion &one = assertions.at(i);
        const bool isNext = i > 0 && assertions.at(i - 1).field == one.field;
        const bool isInOrder = i == 0 || assertions.at(i - 1).field <= one.field;
        if (one.source != source || !isInOrder || one.position != (isNext ? assertions.at(i - 1).position + 1 : 0)) {
            return QStringLiteral("place of ") + one.value;
        }
        if (one.value.isEmpty() || one.value.size() > longest || !isClean(one.value) || !isClean(one.label)) {
            return QStringLiteral("text of ") + one.value;
        }
        if (!isOfForm(one) || one.weight <= 0 || one.weight > 1) {
            return QStringLiteral("form of ") + one.value;
        }
    }
    return {};
}
} // namespace kuramori
