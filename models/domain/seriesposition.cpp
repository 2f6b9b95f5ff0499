// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seriesposition.h"

#include "models/domain/numeral.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace kuramori
{
namespace
{
constexpr double precision = 0.0005; // half of the third decimal, the last one that is read

bool same(double a, double b)
{
    return std::abs(a - b) < precision;
}

bool isWhole(double number)
{
    return same(number, std::round(number));
}

bool atAnEnd(const SeriesPosition &range, double number)
{
    return same(range.from, number) || same(range.to, number);
}

bool holds(const SeriesPosition &range, double number)
{
    return range.from - precision < number && number < range.to + precision
        && (isWhole(number) || atAnEnd(range, number));
}

/// The compatibility form of "2½" is "21⁄2": halves are written out before it is made.
QString plainForm(QStringView text)
{
    QString plain = text.toString();
    plain.replace(u'½', QLatin1String(".5"));
    plain = plain.normalized(QString::NormalizationForm_KC);
    for (QChar &c : plain) {
        if (c.category() == QChar::Punctuation_Dash || c == u'\u2212') {
            c = u'-';
        }
    }
    return plain.simplified();
}

std::optional<double> number(const QString &word)
{
    bool ok = false;
    const double digits = word.toDouble(&ok); // takes "nan" and "inf" too
    if (ok && std::isfinite(digits)) {
        return digits;
    }
    std::optional<int> spelt = numberWord(word);
    if (!spelt) {
        spelt = romanNumeral(word);
    }
    return spelt ? std::optional(double(*spelt)) : std::nullopt;
}

std::optional<SeriesPosition> positionOf(const QString &first, const QString &last, const QString &label)
{
    const std::optional<double> from = number(first);
    const std::optional<double> to = last.isEmpty() ? from : number(last);
    if (!from || !to || *to < *from) {
        return std::nullopt;
    }
    return SeriesPosition{*from, *to, label};
}

QString numberPattern()
{
    return QStringLiteral("\\d{1,4}(?:\\.\\d{1,3})?|\\.\\d{1,3}");
}

QString labelPattern()
{
    return QStringLiteral("books?|vol(?:ume)?s?|episodes?|tomes?|band|buch|folge|libro|livre|книга|том");
}
} // namespace

bool SeriesPosition::isRange() const
{
    return !same(from, to);
}

std::optional<SeriesPosition> seriesPosition(QStringView field)
{
    static const QRegularExpression labelled(
        QStringLiteral(
            "^(?:(?:%1|parts?|teil|bks?|bd|ep|no|num(?:ber)?|nr)\\b\\.?\\s*|#\\s*|第\\s*)?(%2|[a-z]+(?:-[a-z]+)?)"
            "(?:\\s*(?:-|&|and|to)\\s*#?(%2|[a-z]+))?\\s*[巻卷册冊]?(?:\\s+of\\s+\\d{1,4})?\\.?\\z")
            .arg(labelPattern(), numberPattern()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression years(QStringLiteral("^\\d{4}\\s*-\\s*\\d{4}\\z"));
    const QString plain = plainForm(field);
    const QRegularExpressionMatch match = labelled.match(plain);
    if (!match.hasMatch() || years.match(plain).hasMatch()) {
        return std::nullopt;
    }
    return positionOf(match.captured(1), match.captured(2), field.toString().simplified());
}

std::optional<LabelledPosition> labelledPosition(QStringView text)
{
    static const QRegularExpression labelled(
        QStringLiteral("(?:#|\\b(?:%1)\\b[.:]?\\s*#?)\\s*(?:((?:%2)|½)(?![\\d\\w])|"
                       "(?<!#)\\b([a-z]+(?:-[a-z]+)?)(?=\\s*(?:$|[^\\s\\w]|of\\b|in\\b)))"
                       "(?:\\s*[-–—&]\\s*#?(%2)(?![\\d\\w]))?(?:\\s+of\\s+\\d{1,4}\\b)?")
            .arg(labelPattern(), numberPattern()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString shown = text.toString();
    for (auto matches = labelled.globalMatch(shown); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString first = match.captured(1) + match.captured(2);
        if (const auto position = positionOf(plainForm(first), match.captured(3), match.captured().simplified())) {
            return LabelledPosition{*position, match.capturedStart(), match.capturedLength()};
        }
    }
    return std::nullopt;
}

bool samePosition(const SeriesPosition &a, const SeriesPosition &b)
{
    return same(a.from, b.from) && same(a.to, b.to);
}

bool comesBefore(const SeriesPosition &a, const SeriesPosition &b)
{
    return same(a.from, b.from) ? a.to < b.to - precision : a.from < b.from;
}

bool covers(const SeriesPosition &omnibus, const SeriesPosition &volume)
{
    return holds(omnibus, volume.from) && holds(omnibus, volume.to);
}

bool overlap(const SeriesPosition &a, const SeriesPosition &b)
{
    const double from = std::max(a.from, b.from);
    const double to = std::min(a.to, b.to);
    if (to < from - precision) {
        return false;
    }
    return std::ceil(from - precision) <= to + precision || (holds(a, from) && holds(b, from))
        || (holds(a, to) && holds(b, to));
}
} // namespace kuramori
