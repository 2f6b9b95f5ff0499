// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bookidentifier.h"

#include <QRegularExpression>
#include <QStringList>

namespace kuramori
{
namespace
{
QString plainHyphens(QStringView text)
{
    QString plain = text.toString().normalized(QString::NormalizationForm_KC);
    for (QChar &c : plain) {
        if (c.category() == QChar::Punctuation_Dash || c == u'\u2212') {
            c = u'-';
        } else if (c.isSpace()) {
            c = u' ';
        }
    }
    return plain;
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Digits and a last X only; anything but hyphens and blanks beside them makes it empty.
QString bareCode(QStringView text)
{
    QString code;
    for (const QChar c : text) {
        if (isAsciiDigit(c) || c == u'X' || c == u'x') {
            code.append(c.toUpper());
        } else if (c != u'-' && c != u' ') {
            return {};
        }
    }
    const qsizetype x = code.indexOf(u'X');
    return x < 0 || x == code.size() - 1 ? code : QString();
}

/// Weights 10 to 1, the sum a multiple of 11; X counts ten.
bool isIsbn10(QStringView code)
{
    int sum = 0;
    for (qsizetype i = 0; i < code.size(); ++i) {
        sum += int(10 - i) * (code[i] == u'X' ? 10 : code[i].digitValue());
    }
    return code.size() == 10 && sum % 11 == 0;
}

int checkDigit13(QStringView twelve)
{
    int sum = 0;
    for (qsizetype i = 0; i < twelve.size(); ++i) {
        sum += twelve[i].digitValue() * (i % 2 == 0 ? 1 : 3);
    }
    return (10 - sum % 10) % 10;
}

/// Only 978 and 979 are books; other EANs have the same check digit.
bool isIsbn13(QStringView code)
{
    return code.size() == 13 && !code.contains(u'X') && (code.startsWith(u"978") || code.startsWith(u"979"))
        && checkDigit13(code.left(12)) == code.back().digitValue();
}

QString isbn13OfCode(const QString &code)
{
    if (isIsbn13(code)) {
        return code;
    }
    if (!isIsbn10(code)) {
        return {};
    }
    const QString twelve = QLatin1String("978") + code.left(9);
    return twelve + QString::number(checkDigit13(twelve));
}

/// Weights 10 to 2; X stands for ten.
QChar checkDigit10(QStringView nine)
{
    int sum = 0;
    for (qsizetype i = 0; i < nine.size(); ++i) {
        sum += int(10 - i) * nine[i].digitValue();
    }
    const int digit = (11 - sum % 11) % 11;
    return digit == 10 ? u'X' : QChar(char16_t(u'0' + digit));
}

bool isAsin(const QString &code)
{
    static const QRegularExpression modern(QStringLiteral("^B0[A-Z0-9]{8}\\z"));
    return modern.match(code).hasMatch() || (bareCode(code) == code && isIsbn10(code));
}

/// The one value, or nothing when there are several.
QString single(QStringList values)
{
    values.removeAll(QString());
    values.removeDuplicates();
    return values.size() == 1 ? values.constFirst() : QString();
}

QString asinIn(const QString &text)
{
    static const QRegularExpression modern(QStringLiteral("(?<![A-Za-z0-9])B0[A-Z0-9]{8}(?![A-Za-z0-9])"));
    static const QRegularExpression marked(QStringLiteral("(?:\\[|\\bASIN[\\s:=#]*)(\\d{9}[\\dX])(?![A-Za-z0-9])"),
                                           QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    for (auto match = modern.globalMatch(text); match.hasNext();) {
        found.append(match.next().captured());
    }
    for (auto match = marked.globalMatch(text); match.hasNext();) {
        found.append(asinOf(match.next().captured(1)));
    }
    return single(found);
}

QString isbnIn(QString text)
{
    static const QRegularExpression thirteen(QStringLiteral("(?<![A-Za-z0-9])97[89](?:[- ]?\\d){10}(?![A-Za-z0-9])"));
    static const QRegularExpression marked(
        QStringLiteral("(?:\\[|\\bISBN(?:-?10)?[\\s:=#]*)(\\d(?:[- ]?\\d){8}[- ]?[\\dX])(?![A-Za-z0-9])"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hyphened(
        QStringLiteral("(?<![A-Za-z0-9-])(?=[\\dX-]{13}(?![A-Za-z0-9-]))(\\d+-\\d+-\\d+-[\\dX])"));
    QStringList found;
    for (auto match = thirteen.globalMatch(text); match.hasNext();) {
        found.append(isbn13Of(match.next().captured()));
    }
    text.remove(thirteen); // its first ten digits are no ISBN-10
    for (const QRegularExpression *pattern : {&marked, &hyphened}) {
        for (auto match = pattern->globalMatch(text); match.hasNext();) {
            found.append(isbn13Of(match.next().captured(1)));
        }
    }
    return single(found);
}
} // namespace

QString asinOf(QStringView text)
{
    const QString code = plainHyphens(text).trimmed().toUpper();
    return isAsin(code) ? code : QString();
}

QString isbn13Of(QStringView text)
{
    static const QRegularExpression label(QStringLiteral("^\\s*ISBN(?:-?1[03])?(?![0-9])\\s*:?"),
                                          QRegularExpression::CaseInsensitiveOption);
    return isbn13OfCode(bareCode(plainHyphens(text).remove(label)));
}

QString isbn10Of(const QString &isbn13)
{
    const QString nine = isbn13.mid(3, 9);
    return isIsbn13(isbn13) && isbn13.startsWith(QLatin1String("978")) ? nine + checkDigit10(nine) : QString();
}

QString hardcoverIdOf(QStringView text)
{
    static const QRegularExpression id(
        QStringLiteral("^(?:(?:book|edition)/[1-9][0-9]{0,17}|slug/[a-z0-9][a-z0-9-]{0,199})\\z"));
    const QString plain = text.trimmed().toString().toLower();
    return id.match(plain).hasMatch() ? plain : QString();
}

BookIdentifiers bookIdentifiersIn(QStringView text)
{
    const QString plain = plainHyphens(text);
    return {asinIn(plain), isbnIn(plain), {}};
}
} // namespace kuramori
