// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/metadata/recordfields.h"

#include "models/base/lenientjson.h"
#include "models/base/markuptext.h"

#include <QRegularExpression>

#include <algorithm>

namespace kuramori
{
namespace
{
constexpr int placeholderYears = 3; ///< so far ahead no shop knows a day
constexpr int digitsOfNumber = 12; ///< of a position that came as a number

QString numberText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', digitsOfNumber) : jsonText(value);
}

bool isSentinel(const PartialDate &day)
{
    const PartialDate epoch{1970, 1, 1};
    return day.year <= 1 || day == epoch;
}
} // namespace

QString lineOf(const QJsonValue &value)
{
    return lineOfMarkup(jsonText(value));
}

QStringList linesOf(const QJsonValue &value)
{
    const QJsonArray values = value.isArray() ? value.toArray() : QJsonArray{value};
    QStringList lines;
    for (const QJsonValueConstRef each : values) {
        const QString line = lineOf(each);
        if (!line.isEmpty() && !lines.contains(line)) {
            lines.append(line);
        }
    }
    return lines;
}

QUrl addressOf(const QJsonValue &value)
{
    const QUrl url(jsonText(value).trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return isWeb && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

QStringList isbnsOf(const QStringList &texts)
{
    QStringList isbns;
    for (const QString &text : texts) {
        const QString isbn = isbn13Of(text);
        if (!isbn.isEmpty() && !isbns.contains(isbn)) {
            isbns.append(isbn);
        }
    }
    return isbns;
}

std::optional<SeriesPosition> positionOf(const QJsonValue &value)
{
    const QString label = numberText(value).simplified();
    auto position = seriesPosition(label);
    if (!position) {
        position = seriesPosition(QStringView(label).left(label.indexOf(u',')));
    }
    if (position) {
        position->label = label;
    }
    return position;
}

void addSeries(const QString &name, std::optional<SeriesPosition> position, BookFacts &facts, const QString &id)
{
    const bool isKnown
        = std::ranges::any_of(facts.series, [&](const SeriesEntry &entry) { return entry.name == name; });
    if (!name.isEmpty() && !isKnown) {
        facts.series.append({name, std::move(position), id});
    }
}

PartialDate dayOf(const QString &text)
{
    static const QRegularExpression iso(
        QStringLiteral("^\\s*(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:\\s*\\z|[T ]\\d{2}:)"));
    const QRegularExpressionMatch match = iso.match(text);
    const PartialDate day{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    const bool isDay = QDate(day.year, std::max(day.month, 1), std::max(day.day, 1)).isValid();
    return match.hasMatch() && isDay && !isSentinel(day) ? day : PartialDate();
}

void setReleased(PartialDate day, QDate today, BookRecord &record)
{
    if (!day.isNull() && day.firstDay() > today.addYears(placeholderYears)) {
        record.isUnscheduled = true;
        return;
    }
    record.released = day;
    if (!day.isNull() && !record.facts.year) {
        record.facts.year = day.year;
    }
}

void Credits::add(const QString &name, PersonRole role)
{
    PersonName person = personName(lineOfMarkup(name));
    person.role = person.role == PersonRole::Unsaid ? role : person.role;
    if (!person.name.isEmpty() && !namesNobody(person.name) && !m_persons.contains(person)) {
        m_persons.append(person);
    }
}

QStringList Credits::named(PersonRole role) const
{
    QStringList names;
    for (const PersonName &person : m_persons) {
        if (person.role == role && !names.contains(person.name)) {
            names.append(person.name);
        }
    }
    return names;
}

void Credits::apply(BookRecord &record) const
{
    const QStringList authors = named(PersonRole::Author);
    record.facts.authors = authors.isEmpty() ? named(PersonRole::Editor) : authors;
    record.recording.narrators = named(PersonRole::Narrator);
}

void setIsbns(const QStringList &texts, BookRecord &record)
{
    record.isbns = isbnsOf(texts);
    record.facts.identifiers.isbn13 = record.isbns.value(0);
}

std::optional<bool> abridgedOf(const QString &word)
{
    if (word.compare(QLatin1String("unabridged"), Qt::CaseInsensitive) == 0) {
        return false;
    }
    return word.compare(QLatin1String("abridged"), Qt::CaseInsensitive) == 0 ? std::optional(true) : std::nullopt;
}
} // namespace kuramori
