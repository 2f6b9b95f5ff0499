// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/comparisonreport.h"

#include "app/batch/commandline.h"
#include "app/batch/jsonnumber.h"
#include "models/domain/snapshotlist.h"
#include "models/figures/csv.h"
#include "models/figures/pagetemplate.h"
#include "models/tables/snapshottablemodel.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

const QStringList columns{QStringLiteral("source_id"),       QStringLiteral("title"),
                          QStringLiteral("state"),           QStringLiteral("position"),
                          QStringLiteral("position_before"), QStringLiteral("places_gained"),
                          QStringLiteral("score"),           QStringLiteral("score_gained"),
                          QStringLiteral("members"),         QStringLiteral("members_gained")};

/// Frozen: they stand in files.
constexpr std::array stateNames{QLatin1String("new"), QLatin1String("gone"), QLatin1String("changed"),
                                QLatin1String("same"), QLatin1String("unknown")};

QString stateName(EntryState state)
{
    return stateNames.at(static_cast<size_t>(state));
}

Result<QDate> dayOf(const CommandLine &line, const char *option)
{
    const QString text = line.value(option);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid()) {
        return fail(ErrorKind::Usage, Words::tr("\"%1\" is no day; write it as 2026-05-28.").arg(text));
    }
    return day;
}

Result<void> checkDay(const SnapshotReading &reading, QDate wished, const std::optional<CrawledDay> &found)
{
    if (wished.isNull() || (found && found->day == wished)) {
        return {};
    }
    QStringList days;
    for (const CrawledDay &day : reading.days) {
        days.append(day.day.toString(Qt::ISODate));
    }
    return fail(ErrorKind::NotFound,
                Words::tr("The list %1 was not read on %2. There is: %3.")
                    .arg(reading.list.list, wished.toString(Qt::ISODate), days.join(QStringLiteral(", "))));
}

QJsonObject toJson(const SnapshotLine &line)
{
    const ComparedEntry &entry = line.entry;
    const auto position
        = [](const std::optional<SnapshotEntry> &each) { return each ? QJsonValue(each->position) : QJsonValue(); };
    return {{QStringLiteral("source_id"), entry.either().sourceId},
            {QStringLiteral("title"), line.title},
            {QStringLiteral("state"), stateName(entry.state)},
            {QStringLiteral("position"), position(entry.now)},
            {QStringLiteral("position_before"), position(entry.then)},
            {QStringLiteral("places_gained"), orNull(entry.placesGained())},
            {QStringLiteral("score"), orNull(entry.either().score)},
            {QStringLiteral("score_gained"), orNull(entry.scoreGained())},
            {QStringLiteral("members"), orNull(entry.either().members)},
            {QStringLiteral("members_gained"), orNull(entry.membersGained())}};
}

QJsonValue dayToJson(const std::optional<CrawledDay> &day)
{
    return day ? QJsonObject{{QStringLiteral("day"), day->day.toString(Qt::ISODate)},
                             {QStringLiteral("state"), crawlStateName(day->state)},
                             {QStringLiteral("works"), day->works}}
               : QJsonValue();
}

/// For people: their language, and gains with their sign.
QJsonObject inWords(QJsonObject entry)
{
    const auto state = std::find(stateNames.begin(), stateNames.end(), entry.value(QLatin1String("state")).toString());
    entry.insert(QStringLiteral("state"), entryStateWord(EntryState(state - stateNames.begin())));
    for (const char *gain : {"places_gained", "score_gained", "members_gained"}) {
        const QJsonValue value = entry.value(QLatin1String(gain));
        if (value.toDouble() > 0) {
            entry.insert(QLatin1String(gain), QLatin1Char('+') + value.toVariant().toString());
        }
    }
    return entry;
}

/// The day, and when its list was not read to the end, that.
QJsonValue dayInWords(const QJsonValue &snapshot)
{
    if (!snapshot.isObject()) {
        return {};
    }
    QString text = snapshot[QLatin1String("day")].toString();
    if (snapshot[QLatin1String("state")].toString() != crawlStateName(CrawlState::Complete)) {
        text += QLatin1Char(' ') + Words::tr("(not read to its end)");
    }
    return text;
}

QJsonObject labels()
{
    return {{QStringLiteral("title"), Words::tr("Snapshot of a list")},
            {QStringLiteral("day"), Words::tr("Day")},
            {QStringLiteral("against"), Words::tr("Compared with")},
            {QStringLiteral("works"), Words::tr("Works")},
            {QStringLiteral("new"), Words::tr("New")},
            {QStringLiteral("gone"), Words::tr("Gone")},
            {QStringLiteral("changed"), Words::tr("Changed")},
            {QStringLiteral("work"), Words::tr("Title")},
            {QStringLiteral("state"), Words::tr("State")},
            {QStringLiteral("position"), Words::tr("Position")},
            {QStringLiteral("places"), Words::tr("Places")},
            {QStringLiteral("score"), Words::tr("Score")},
            {QStringLiteral("members"), Words::tr("Members")},
            {QStringLiteral("change"), Words::tr("Change")},
            {QStringLiteral("nothing"), Words::tr("Nothing came, went or changed.")}};
}
} // namespace

Result<SnapshotWish> comparisonWish(const CommandLine &line)
{
    SnapshotWish wish;
    wish.list.list = line.value("list");
    const Result<QDate> day = dayOf(line, "day");
    const Result<QDate> other = day ? dayOf(line, "against") : day;
    if (!other) {
        return fail(other.error());
    }
    if (wish.list.list.isEmpty() && (day->isValid() || other->isValid())) {
        return fail(ErrorKind::Usage, Words::tr("A day needs its list: report --list top --day 2026-05-28"));
    }
    wish.day = *day;
    wish.other = *other;
    return wish;
}

Result<SnapshotReading> readComparison(ReadTx &tx, const SnapshotWish &wish)
{
    const QList<CrawledList> lists = inMenuOrder(CrawlRows(tx).lists());
    const auto list = std::find_if(lists.begin(), lists.end(),
                                   [&](const CrawledList &each) { return each.list == wish.list.list; });
    if (list == lists.end()) {
        QStringList names;
        for (const CrawledList &each : lists) {
            names.append(each.list);
        }
        return fail(ErrorKind::NotFound,
                    names.isEmpty() ? Words::tr("No list was read yet: take a snapshot with the verb crawl.")
                                    : Words::tr("There is no snapshot of the list \"%1\". There is: %2.")
                                          .arg(wish.list.list, names.join(QStringLiteral(", "))));
    }
    SnapshotWish known = wish;
    known.list = *list;
    SnapshotReading reading = readSnapshots(tx, known);
    if (reading.day && reading.day->day == wish.other) {
        return fail(ErrorKind::Usage,
                    Words::tr("%1 is the day itself; compare it with another.").arg(wish.other.toString(Qt::ISODate)));
    }
    Result<void> checked = checkDay(reading, wish.day, reading.day);
    checked = checked ? checkDay(reading, wish.other, reading.other) : std::move(checked);
    if (!checked) {
        return fail(std::move(checked.error()));
    }
    return reading;
}

QJsonObject toJson(const SnapshotReading &reading)
{
    QJsonArray entries;
    for (const SnapshotLine &line : reading.lines) {
        entries.append(toJson(line));
    }
    const ComparisonCounts &counts = reading.counts;
    return {{QStringLiteral("source"), reading.list.source},
            {QStringLiteral("list"), reading.list.list},
            {QStringLiteral("snapshot"), dayToJson(reading.day)},
            {QStringLiteral("against"), dayToJson(reading.other)},
            {QStringLiteral("counts"),
             QJsonObject{{QStringLiteral("works"), counts.works},
                         {QStringLiteral("new"), counts.added},
                         {QStringLiteral("gone"), counts.gone},
                         {QStringLiteral("changed"), counts.changed},
                         {QStringLiteral("same"), counts.same},
                         {QStringLiteral("unknown"), counts.unknown}}},
            {QStringLiteral("entries"), entries}};
}

QByteArray comparisonCsv(const QJsonObject &comparison)
{
    QByteArray csv = columns.join(u',').toUtf8() + "\r\n";
    const QJsonArray entries = comparison.value(QLatin1String("entries")).toArray();
    for (const auto &entry : entries) {
        csv += csvLine(entry.toObject(), columns);
    }
    return csv;
}

QByteArray comparisonHtml(const QJsonObject &comparison)
{
    QFile page(QStringLiteral(":/templates/comparison.html"));
    if (!page.open(QIODevice::ReadOnly)) {
        return {};
    }
    QJsonArray moved;
    const QJsonArray entries = comparison.value(QLatin1String("entries")).toArray();
    const bool isCompared = comparison.value(QLatin1String("against")).isObject();
    for (const auto &entry : entries) {
        if (!isCompared || entry[QLatin1String("state")].toString() != stateName(EntryState::Same)) {
            moved.append(inWords(entry.toObject()));
        }
    }
    QJsonObject data = comparison;
    const QString list = comparison.value(QLatin1String("list")).toString();
    const std::optional<SnapshotList> known = SnapshotList::fromString(list);
    data.insert(QStringLiteral("list"), known ? known->title() : list);
    for (const char *day : {"snapshot", "against"}) {
        data.insert(QLatin1String(day), dayInWords(comparison.value(QLatin1String(day))));
    }
    data.insert(QStringLiteral("entries"), moved);
    data.insert(QStringLiteral("labels"), labels());
    return fillTemplate(QString::fromUtf8(page.readAll()), data).toUtf8();
}
} // namespace kuramori
