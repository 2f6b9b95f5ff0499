// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/words.h"

#include "models/domain/snapshotlist.h"
#include "models/jobs/animespec.h"
#include "models/jobs/checkspec.h"
#include "models/jobs/crawlspec.h"
#include "models/jobs/enrichspec.h"
#include "models/jobs/fetchspec.h"
#include "models/jobs/recordingspec.h"
#include "models/jobs/scanspec.h"
#include "models/jobs/seriesspec.h"
#include "models/jobs/serverspec.h"
#include "models/jobs/sidecarspec.h"
#include "models/jobs/wantedspec.h"

#include <QCoreApplication>
#include <QLocale>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// The largest unit that is not zero: people compare ages, not seconds.
QString span(std::chrono::seconds duration)
{
    using namespace std::chrono;
    if (duration < minutes(1)) {
        return Words::tr("%1 s").arg(duration.count());
    }
    if (duration < hours(1)) {
        return Words::tr("%1 min").arg(floor<minutes>(duration).count());
    }
    if (duration < days(2)) {
        return Words::tr("%1 h").arg(floor<hours>(duration).count());
    }
    return Words::tr("%1 days").arg(floor<days>(duration).count()); // two at least
}

std::optional<QString> serverJobTitle(const QString &kind, const QJsonObject &args)
{
    const QString name = args.value(QLatin1String("name")).toString();
    if (kind == audiobookshelfSyncKind) {
        return Words::tr("Server: %1").arg(name);
    }
    if (kind == audiobookshelfDailyKind) {
        return Words::tr("Audiobook servers that are on");
    }
    if (kind == serverWriteKind) {
        const bool isDry = args.value(QLatin1String("dry_run")).toBool();
        return isDry ? Words::tr("Comparing with %1").arg(name) : Words::tr("Writing back to %1").arg(name);
    }
    if (kind == serverUndoKind) {
        return Words::tr("Taking back on %1").arg(name);
    }
    return std::nullopt;
}

std::optional<QString> sideCarJobTitle(const QString &kind, const QJsonObject &args)
{
    if (kind == librarySideCarUndoKind) {
        return Words::tr("Taking side-cars back");
    }
    if (kind == librarySideCarKind) {
        return sideCarOrderFrom(args).isPlan ? Words::tr("Looking at side-cars") : Words::tr("Writing side-cars");
    }
    return kind == librarySideCarBinKind ? std::optional(Words::tr("Emptying the bin")) : std::nullopt;
}
} // namespace

QString listTitle(const QString &list)
{
    const std::optional<SnapshotList> known = SnapshotList::fromString(list);
    return known ? known->title() : list;
}

QString jobTitle(const QString &kind, const QJsonObject &args)
{
    if (kind == jikanCrawlKind) {
        return Words::tr("Snapshot: %1").arg(listTitle(args.value(QLatin1String("list")).toString()));
    }
    if (kind == jikanDetailsKind) {
        return Words::tr("Details of anime %1").arg(args.value(QLatin1String("mal_id")).toInteger());
    }
    if (kind == jikanGenresKind) {
        return Words::tr("Genres");
    }
    if (kind == libraryScanKind) {
        return Words::tr("Scan: %1").arg(args.value(QLatin1String("folder")).toString());
    }
    if (kind == libraryRemoveKind) {
        return Words::tr("Removal: %1").arg(args.value(QLatin1String("folder")).toString());
    }
    if (kind == libraryCompareKind) {
        return Words::tr("Looking for equal audio files");
    }
    if (kind == libraryCheckKind) {
        const QString folder = args.value(QLatin1String("folder")).toString();
        return folder.isEmpty() ? Words::tr("Check of audio files") : Words::tr("Check: %1").arg(folder);
    }
    if (kind == metadataEnrichKind) {
        const qsizetype items = enrichOrder(args).items.size();
        return items == 0 ? Words::tr("Asking about books") : Words::tr("Asking about books: %1").arg(items);
    }
    if (kind == metadataFetchKind) {
        const std::optional<FetchOrder> order = fetchOrder(args);
        return Words::tr("Record of a book: %1").arg(order ? recordKeyText(order->record) : QString());
    }
    if (kind == metadataAnimeKind) {
        return Words::tr("Asking about anime");
    }
    if (kind == seriesLookupKind) {
        return Words::tr("What is missing from series");
    }
    if (kind == metadataWantedKind) {
        return Words::tr("Counting anew what is missing");
    }
    if (kind == metadataRecordingsKind) {
        return Words::tr("Recordings of a volume: %1").arg(recordingOrder(args).entry);
    }
    if (kind == jikanTestKind || kind == audiobookshelfTestKind) {
        return Words::tr("Test of the connection");
    }
    if (const auto title = sideCarJobTitle(kind, args)) {
        return *title;
    }
    return serverJobTitle(kind, args).value_or(kind);
}

QString stateWord(JobState state)
{
    switch (state) {
    case JobState::Available:
        return Words::tr("Ready");
    case JobState::Scheduled:
        return Words::tr("Scheduled");
    case JobState::Pending:
        return Words::tr("Waits for others");
    case JobState::Running:
        return Words::tr("Running");
    case JobState::Retryable:
        return Words::tr("Will retry");
    case JobState::Completed:
        return Words::tr("Done");
    case JobState::Cancelled:
        return Words::tr("Cancelled");
    case JobState::Discarded:
        return Words::tr("Failed");
    }
    return {};
}

QString rootStateWord(RootState state)
{
    switch (state) {
    case RootState::Unread:
        return Words::tr("Not read yet");
    case RootState::Online:
        return Words::tr("Online");
    case RootState::Offline:
        return Words::tr("Offline");
    case RootState::Leaving:
        return Words::tr("Being removed");
    }
    return {};
}

QString relativeTime(Timestamp at, Timestamp now)
{
    const auto difference = std::chrono::round<std::chrono::seconds>(at - now);
    if (std::chrono::abs(difference) < std::chrono::seconds(5)) {
        return Words::tr("just now");
    }
    return difference.count() < 0 ? Words::tr("%1 ago").arg(span(-difference))
                                  : Words::tr("in %1").arg(span(difference));
}

QString timeText(Timestamp at, Timestamp now)
{
    const QDateTime local = toDateTime(at).toLocalTime();
    const QString time = local.toString(QStringLiteral("HH:mm:ss"));
    const bool isToday = local.date() == toDateTime(now).toLocalTime().date();
    return isToday ? time : QLocale().toString(local.date(), QLocale::ShortFormat) + QLatin1Char(' ') + time;
}

QString durationText(std::chrono::seconds duration)
{
    using namespace std::chrono;
    const auto total = duration.count();
    if (duration < minutes(1)) {
        return Words::tr("%1 s").arg(total);
    }
    if (duration < hours(1)) {
        return Words::tr("%1 min %2 s").arg(total / 60).arg(total % 60, 2, 10, QLatin1Char('0'));
    }
    return Words::tr("%1 h %2 min").arg(total / 3600).arg(total / 60 % 60, 2, 10, QLatin1Char('0'));
}
} // namespace kuramori
