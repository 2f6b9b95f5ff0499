// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seriesnote.h"

#include "models/domain/comparekey.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace kuramori
{
namespace
{
const auto folded = QRegularExpression::CaseInsensitiveOption;

bool isKnown(const QString &name, const QStringList &known)
{
    return !name.isEmpty() && !known.isEmpty() && known.contains(seriesKey(name));
}

QString trimmed(QString text)
{
    static const QRegularExpression edges(QStringLiteral("^[\\s,.:;–—-]+|[\\s,:;–—(-]+\\z"));
    return text.remove(edges);
}

std::optional<SeriesNote> labelledNote(const QString &text, const QStringList &known)
{
    const std::optional<LabelledPosition> found = labelledPosition(text);
    if (!found) {
        return std::nullopt;
    }
    static const QRegularExpression within(QStringLiteral("^(?:of|in)\\s+(?:(?:the\\s+)?(?=\\S))"), folded);
    const QString before = trimmed(text.left(found->start));
    QString after = trimmed(text.mid(found->start + found->length));
    if (before.isEmpty()) {
        const bool ofSeries = within.match(after).hasMatch();
        return ofSeries ? SeriesNote{after.mid(3), found->position, {}} : SeriesNote{{}, found->position, after};
    }
    if (after.isEmpty() || isKnown(before, known)) {
        return SeriesNote{before, found->position, after};
    }
    return std::nullopt;
}

std::optional<SeriesNote> leadingNumber(const QString &text)
{
    if (!text.front().isDigit()) {
        return std::nullopt;
    }
    static const QRegularExpression leading(
        QStringLiteral("^(?:(\\d{1,3}(?:\\.\\d{1,2})?)\\.|(0\\d(?:\\.\\d{1,2})?))\\s+(\\S.*)\\z"));
    const QRegularExpressionMatch match = leading.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return SeriesNote{{}, seriesPosition(QString(match.captured(1) + match.captured(2))), match.captured(3)};
}

std::optional<SeriesNote> numberBehindName(const QString &text, const QStringList &known)
{
    if (std::ranges::none_of(text, [](QChar c) { return c.isDigit(); })) {
        return std::nullopt;
    }
    static const QRegularExpression behind(
        QStringLiteral("^(.+?)(,?)\\s+(\\d{1,3}(?:\\.\\d{1,2})?(?:\\s?[-–]\\s?\\d{1,3})?)(?:[\\s.,:]+(\\S.*))?\\z"));
    const QRegularExpressionMatch match = behind.match(text);
    const bool knows = isKnown(match.captured(1), known);
    const bool isWhole = match.captured(4).isEmpty();
    const bool isMarked = isWhole && (!match.captured(2).isEmpty() || match.captured(3).startsWith(u'0'));
    if (!match.hasMatch() || !(knows || isMarked)) {
        return std::nullopt;
    }
    return SeriesNote{match.captured(1).trimmed(), seriesPosition(match.captured(3)), match.captured(4)};
}
} // namespace

std::optional<SeriesNote> seriesNote(const QString &text, const QStringList &known)
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    if (isKnown(text, known)) {
        return SeriesNote{text, {}, {}};
    }
    if (auto note = labelledNote(text, known)) {
        return note;
    }
    auto note = leadingNumber(text);
    return note ? note : numberBehindName(text, known);
}

QStringList knownSeries(const QStringList &names)
{
    QStringList keys;
    keys.reserve(names.size());
    std::ranges::transform(names, std::back_inserter(keys), [](const QString &name) { return seriesKey(name); });
    return keys;
}
} // namespace kuramori
