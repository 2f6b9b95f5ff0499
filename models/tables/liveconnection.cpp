// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/liveconnection.h"

#include "models/jobs/sourcetest.h"
#include "models/live/coverboard.h"
#include "models/tables/words.h"

#include <QCoreApplication>

#include <tuple>

namespace kuramori
{
namespace
{
using Entry = HostBoard::Entry;
using State = ConnectionState;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LiveConnection)
};

constexpr std::chrono::minutes window{1}; // of the quota

State stateOf(const Entry &entry, Timestamp now)
{
    const bool rests = entry.reopensAt && *entry.reopensAt > now;
    switch (entry.breaker) {
    case BreakerState::Open:
        return rests ? State::Stopped : State::Due;
    case BreakerState::HalfOpen:
        return State::Trying;
    case BreakerState::Closed:
        break;
    }
    if (rests) {
        return State::Slowed;
    }
    if (!entry.lastErrorAt) {
        return entry.lastSuccessAt ? State::Ready : State::Unused;
    }
    return entry.lastSuccessAt && *entry.lastSuccessAt >= *entry.lastErrorAt ? State::Ready : State::Failing;
}

QString stateText(State state, std::optional<Timestamp> until, Timestamp now)
{
    const QString time = until ? timeText(*until, now) : QString();
    switch (state) {
    case State::Ready:
        return Words::tr("Ready");
    case State::Unused:
        return Words::tr("Not used yet");
    case State::Failing:
        return Words::tr("The last request failed");
    case State::Slowed:
        return Words::tr("Slowed down until %1").arg(time);
    case State::Stopped:
        return Words::tr("Stopped after failures, tries again at %1").arg(time);
    case State::Due:
        return Words::tr("Stopped after failures, may be asked again");
    case State::Trying:
        return Words::tr("Being tried again");
    case State::There:
        return Words::tr("There");
    case State::Missing:
        return Words::tr("None");
    case State::Unknown:
        return Words::tr("Not known yet");
    }
    return {};
}

/// The board counts when a request ends; a minute without one leaves the whole quota.
int leftInMinute(const Entry &entry, Timestamp now)
{
    const Timestamp counted
        = std::max(entry.lastSuccessAt.value_or(Timestamp()), entry.lastErrorAt.value_or(Timestamp()));
    const int used = now - counted < window ? entry.usedInMinute : 0;
    return std::max(0, entry.perMinute - used);
}

QString noteOf(const Entry &entry, Timestamp now)
{
    if (entry.lastError.isEmpty() || !entry.lastErrorAt) {
        return {};
    }
    return Words::tr("Last error, at %1: %2").arg(timeText(*entry.lastErrorAt, now), entry.lastError);
}

LiveConnection service(const QString &id, const QString &title, const Entry &entry, Timestamp now)
{
    LiveConnection connection;
    connection.id = id;
    connection.title = title;
    connection.state = stateOf(entry, now);
    connection.stateText = stateText(connection.state, entry.reopensAt, now);
    connection.perMinute = entry.perMinute;
    connection.left = leftInMinute(entry, now);
    connection.figures = entry;
    connection.answered = entry.lastSuccessAt ? relativeTime(*entry.lastSuccessAt, now) : QString();
    connection.failed = entry.lastErrorAt ? relativeTime(*entry.lastErrorAt, now) : QString();
    connection.note = noteOf(entry, now);
    return connection;
}

QString coverTitle(const QString &source)
{
    static const QHash<QString, QString> keepers{{QStringLiteral("amazon"), QStringLiteral("Amazon")},
                                                 {QStringLiteral("anilist"), QStringLiteral("AniList")},
                                                 {QStringLiteral("apple"), QStringLiteral("Apple")},
                                                 {QStringLiteral("hardcover"), QStringLiteral("Hardcover")},
                                                 {QStringLiteral("openlibrary"), QStringLiteral("Open Library")}};
    const QString name = source.mid(coverSource.size() + 1);
    return name.isEmpty() ? Words::tr("Covers") : Words::tr("Covers: %1").arg(keepers.value(name, name));
}

LiveConnection offer(const char *id, const QString &title, std::optional<bool> isThere, const QString &whatWithout)
{
    LiveConnection connection;
    connection.id = QStringLiteral("desktop:") + QLatin1String(id);
    connection.title = title;
    connection.state = isThere ? (*isThere ? State::There : State::Missing) : State::Unknown;
    connection.stateText = stateText(connection.state, {}, {});
    connection.note = connection.state == State::Missing ? whatWithout : QString();
    return connection;
}

QList<LiveConnection> offers(const DesktopBoard &desktop)
{
    return {offer("bus", Words::tr("Session bus (D-Bus)"), desktop.sessionBus,
                  Words::tr("This session has no D-Bus. Everything works but desktop notifications and, on most "
                            "desktops, the tray.")),
            offer("notifications", Words::tr("Desktop notifications"), desktop.notifications,
                  Words::tr("Nobody shows notifications on this desktop. Notices are shown in the window, and in the "
                            "tray where there is one.")),
            offer("tray", Words::tr("Tray"), desktop.tray,
                  Words::tr("This desktop has no tray. Everything works; closing the window ends the program."))};
}
} // namespace

bool LiveConnection::operator==(const LiveConnection &other) const
{
    const auto shown = [](const LiveConnection &each) {
        const Entry &entry = each.figures;
        return std::tie(each.id, each.title, each.state, each.stateText, each.perMinute, each.left, each.answered,
                        each.failed, each.note, entry.requests, entry.failures, entry.cacheHits, entry.bytes,
                        entry.lastError);
    };
    return shown(*this) == shown(other);
}

QList<LiveConnection> liveConnections(const std::map<QString, Entry> &hosts, const DesktopBoard &desktop,
                                      const QHash<QString, int> &limits, Timestamp now)
{
    QList<LiveConnection> all;
    for (const KnownSource &source : knownSources()) {
        const auto found = hosts.find(source.name);
        Entry entry = found == hosts.end() ? Entry() : found->second;
        entry.perMinute = entry.requests > 0 ? entry.perMinute : limits.value(source.name);
        all.append(service(source.name, source.title, entry, now));
    }
    for (const auto &[host, entry] : hosts) {
        if (!findSource(host)) {
            all.append(service(host, isCoverSource(host) ? coverTitle(host) : host, entry, now));
        }
    }
    return all + offers(desktop);
}
} // namespace kuramori
