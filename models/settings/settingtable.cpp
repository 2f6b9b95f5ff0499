// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settingspec.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
constexpr std::array settings{
    SettingSpec{"sources.jikan.url", SettingType::Url, "https://api.jikan.moe/v4",
                QT_TRANSLATE_NOOP("Settings", "Jikan address"),
                QT_TRANSLATE_NOOP("Settings", "Base address of the Jikan v4 service, the mirror of MyAnimeList.")},
    SettingSpec{"sources.jikan.max_pages", SettingType::Integer, "0", QT_TRANSLATE_NOOP("Settings", "Pages a list"),
                QT_TRANSLATE_NOOP("Settings", "Read at most this many pages of a list; 0 reads to its end."), nullptr,
                0, 10'000},
    SettingSpec{"sources.jikan.per_second", SettingType::Integer, "3",
                QT_TRANSLATE_NOOP("Settings", "Jikan requests a second"),
                QT_TRANSLATE_NOOP("Settings", "The service allows 3."), nullptr, 1, 1'000, true},
    SettingSpec{"sources.jikan.per_minute", SettingType::Integer, "60",
                QT_TRANSLATE_NOOP("Settings", "Jikan requests a minute"),
                QT_TRANSLATE_NOOP("Settings", "The service allows 60."), nullptr, 1, 60'000, true},
    SettingSpec{"sources.jikan.per_day", SettingType::Integer, "3000",
                QT_TRANSLATE_NOOP("Settings", "Jikan requests a day for details"),
                QT_TRANSLATE_NOOP("Settings", "The details of a work take three; lists do not count. 0 has no end."),
                nullptr, 0, 1'000'000},
    SettingSpec{"sources.jikan.cache", SettingType::Seconds, "86400",
                QT_TRANSLATE_NOOP("Settings", "Keep Jikan details for"),
                QT_TRANSLATE_NOOP("Settings", "Answers about one work are reused for this many seconds."), nullptr, 0,
                31'536'000},
    SettingSpec{"metadata.hardcover.enabled", SettingType::Boolean, "true",
                QT_TRANSLATE_NOOP("Settings", "Ask Hardcover"),
                QT_TRANSLATE_NOOP("Settings", "Off asks it nothing; what it has told stays.")},
    SettingSpec{"metadata.hardcover.url", SettingType::Url, "https://api.hardcover.app/v1/graphql",
                QT_TRANSLATE_NOOP("Settings", "Hardcover address"),
                QT_TRANSLATE_NOOP("Settings", "Address of the service's GraphQL interface.")},
    SettingSpec{"metadata.hardcover.per_minute", SettingType::Integer, "60",
                QT_TRANSLATE_NOOP("Settings", "Hardcover requests a minute"),
                QT_TRANSLATE_NOOP("Settings", "The service allows 60."), nullptr, 1, 60'000, true},
    SettingSpec{"metadata.hardcover.per_day", SettingType::Integer, "4500",
                QT_TRANSLATE_NOOP("Settings", "Hardcover requests a day"),
                QT_TRANSLATE_NOOP(
                    "Settings",
                    "At most so many in a day (UTC); the service allows 5000 with a free account. 0 sets no limit."),
                nullptr, 0, 10'000'000},
    SettingSpec{"metadata.audnexus.enabled", SettingType::Boolean, "true",
                QT_TRANSLATE_NOOP("Settings", "Ask Audnexus"),
                QT_TRANSLATE_NOOP("Settings", "Off asks it nothing; what it has told stays.")},
    SettingSpec{"metadata.audnexus.url", SettingType::Url, "https://api.audnex.us",
                QT_TRANSLATE_NOOP("Settings", "Audnexus address"),
                QT_TRANSLATE_NOOP("Settings", "Base address of the service.")},
    SettingSpec{"metadata.audnexus.per_minute", SettingType::Integer, "100",
                QT_TRANSLATE_NOOP("Settings", "Audnexus requests a minute"),
                QT_TRANSLATE_NOOP("Settings", "The service allows 100."), nullptr, 1, 60'000, true},
    SettingSpec{
        "metadata.audnexus.per_day", SettingType::Integer, "10000",
        QT_TRANSLATE_NOOP("Settings", "Audnexus requests a day"),
        QT_TRANSLATE_NOOP("Settings",
                          "At most so many in a day (UTC), so that the service has time for others; 0 sets no limit."),
        nullptr, 0, 10'000'000},
    SettingSpec{"metadata.audible.enabled", SettingType::Boolean, "true",
                QT_TRANSLATE_NOOP("Settings", "Ask Audible catalogue"),
                QT_TRANSLATE_NOOP("Settings", "Off asks it nothing; what it has told stays.")},
    SettingSpec{"metadata.audible.url", SettingType::Url, "",
                QT_TRANSLATE_NOOP("Settings", "Audible catalogue address"),
                QT_TRANSLATE_NOOP("Settings",
                                  "The catalogue is asked at this address in place of the shop of each region: to try "
                                  "things out. Empty asks the shops.")},
    SettingSpec{"metadata.audible.region", SettingType::Choice, "language",
                QT_TRANSLATE_NOOP("Settings", "Home shop of Audible"),
                QT_TRANSLATE_NOOP("Settings",
                                  "This shop is asked first about books in its language, and where nobody knows the "
                                  "language. About others the shop of their language is asked first. Without a home "
                                  "shop the language of most of your books stands for one that is not known."),
                "language|us|uk|de|fr|it|es|ca|au|jp|in", 0, 0, false, false,
                QT_TRANSLATE_NOOP("Settings",
                                  "By the books' language|United States|United Kingdom|Germany|France|Italy|Spain|"
                                  "Canada|Australia|Japan|India")},
    SettingSpec{"metadata.audible.per_minute", SettingType::Integer, "60",
                QT_TRANSLATE_NOOP("Settings", "Audible catalogue requests a minute"),
                QT_TRANSLATE_NOOP("Settings", "The shops name no limit."), nullptr, 1, 60'000, true},
    SettingSpec{
        "metadata.audible.per_day", SettingType::Integer, "5000",
        QT_TRANSLATE_NOOP("Settings", "Audible catalogue requests a day"),
        QT_TRANSLATE_NOOP("Settings",
                          "At most so many in a day (UTC), so that the service has time for others; 0 sets no limit."),
        nullptr, 0, 10'000'000},
    SettingSpec{"metadata.openlibrary.enabled", SettingType::Boolean, "true",
                QT_TRANSLATE_NOOP("Settings", "Ask Open Library"),
                QT_TRANSLATE_NOOP("Settings", "Off asks it nothing; what it has told stays.")},
    SettingSpec{"metadata.openlibrary.url", SettingType::Url, "https://openlibrary.org",
                QT_TRANSLATE_NOOP("Settings", "Open Library address"),
                QT_TRANSLATE_NOOP("Settings", "Base address of the service.")},
    SettingSpec{"metadata.openlibrary.per_minute", SettingType::Integer, "60",
                QT_TRANSLATE_NOOP("Settings", "Open Library requests a minute"),
                QT_TRANSLATE_NOOP("Settings", "The service allows 60."), nullptr, 1, 60'000, true},
    SettingSpec{
        "metadata.openlibrary.per_day", SettingType::Integer, "10000",
        QT_TRANSLATE_NOOP("Settings", "Open Library requests a day"),
        QT_TRANSLATE_NOOP("Settings",
                          "At most so many in a day (UTC), so that the service has time for others; 0 sets no limit."),
        nullptr, 0, 10'000'000},
    SettingSpec{"metadata.itunes.enabled", SettingType::Boolean, "true", QT_TRANSLATE_NOOP("Settings", "Ask iTunes"),
                QT_TRANSLATE_NOOP("Settings", "Off asks it nothing; what it has told stays.")},
    SettingSpec{"metadata.itunes.url", SettingType::Url, "https://itunes.apple.com",
                QT_TRANSLATE_NOOP("Settings", "iTunes address"),
                QT_TRANSLATE_NOOP("Settings", "Base address of the service.")},
    SettingSpec{"metadata.itunes.per_minute", SettingType::Integer, "20",
                QT_TRANSLATE_NOOP("Settings", "iTunes requests a minute"),
                QT_TRANSLATE_NOOP("Settings", "The service allows about 20."), nullptr, 1, 60'000, true},
    SettingSpec{
        "metadata.itunes.per_day", SettingType::Integer, "5000", QT_TRANSLATE_NOOP("Settings", "iTunes requests a day"),
        QT_TRANSLATE_NOOP("Settings",
                          "At most so many in a day (UTC), so that the service has time for others; 0 sets no limit."),
        nullptr, 0, 10'000'000},
    SettingSpec{"metadata.anilist.enabled", SettingType::Boolean, "true", QT_TRANSLATE_NOOP("Settings", "Ask AniList"),
                QT_TRANSLATE_NOOP("Settings", "Off asks it nothing; what it has told stays.")},
    SettingSpec{"metadata.anilist.url", SettingType::Url, "https://graphql.anilist.co",
                QT_TRANSLATE_NOOP("Settings", "AniList address"),
                QT_TRANSLATE_NOOP("Settings", "Address of the service's GraphQL interface.")},
    SettingSpec{"metadata.anilist.per_minute", SettingType::Integer, "30",
                QT_TRANSLATE_NOOP("Settings", "AniList requests a minute"),
                QT_TRANSLATE_NOOP("Settings", "The service allows 90 in good times and 30 at present."), nullptr, 1,
                60'000, true},
    SettingSpec{
        "metadata.anilist.per_day", SettingType::Integer, "10000",
        QT_TRANSLATE_NOOP("Settings", "AniList requests a day"),
        QT_TRANSLATE_NOOP("Settings",
                          "At most so many in a day (UTC), so that the service has time for others; 0 sets no limit."),
        nullptr, 0, 10'000'000},
    SettingSpec{"metadata.answers.keep", SettingType::Seconds, "604800",
                QT_TRANSLATE_NOOP("Settings", "Keep answers of these services for"),
                QT_TRANSLATE_NOOP("Settings", "The same question is not asked again for this many seconds."), nullptr,
                0, 31'536'000},
    SettingSpec{
        "metadata.answers.missing", SettingType::Seconds, "2592000",
        QT_TRANSLATE_NOOP("Settings", "Believe for so long that something is not there"),
        QT_TRANSLATE_NOOP("Settings", "What a service does not have is not asked for again for this many seconds."),
        nullptr, 0, 31'536'000},
    SettingSpec{"metadata.answers.patience", SettingType::Seconds, "30",
                QT_TRANSLATE_NOOP("Settings", "Wait for an answer of these services"),
                QT_TRANSLATE_NOOP("Settings",
                                  "One that has said nothing for this many seconds counts as silent, and the others "
                                  "are asked without it."),
                nullptr, 1, 600},
    SettingSpec{"audiobookshelf.url", SettingType::Url, "",
                QT_TRANSLATE_NOOP("Settings", "Address in place of the servers' own"),
                QT_TRANSLATE_NOOP("Settings",
                                  "Every Audiobookshelf server is asked at this address, with its own name and key: to "
                                  "try things out. Empty asks each at its own.")},
    SettingSpec{"covers.cache_megabytes", SettingType::Integer, "200",
                QT_TRANSLATE_NOOP("Settings", "Space for covers"),
                QT_TRANSLATE_NOOP("Settings",
                                  "So many megabytes of covers are kept on this disk; those that were not looked at "
                                  "for longest go first. 0 fetches and keeps none."),
                nullptr, 0, 100'000},
    SettingSpec{"library.languages", SettingType::Text, "", QT_TRANSLATE_NOOP("Settings", "Languages you listen to"),
                QT_TRANSLATE_NOOP("Settings",
                                  "Only books with a recording in one of these count as missing: \"en, de\" or "
                                  "\"English, German\". Where nobody tells the language of a recording, that is shown. "
                                  "Empty: the languages of the books you have.")},
    SettingSpec{"library.watch", SettingType::Boolean, "true", QT_TRANSLATE_NOOP("Settings", "Watch the folders"),
                QT_TRANSLATE_NOOP("Settings",
                                  "Folders are read when Kuramori starts and again when something changes in them.")},
    SettingSpec{"library.poll_minutes", SettingType::Integer, "60",
                QT_TRANSLATE_NOOP("Settings", "Read unwatchable folders every"),
                QT_TRANSLATE_NOOP("Settings",
                                  "Network disks and folders that the system cannot watch are read every so many "
                                  "minutes. 0 leaves that to you."),
                nullptr, 0, 10'080},
    SettingSpec{"library.check_share", SettingType::Integer, "1", QT_TRANSLATE_NOOP("Settings", "Part checked a night"),
                QT_TRANSLATE_NOOP("Settings",
                                  "So many percent of the audio files are checked each night: those first that never "
                                  "were, then those whose check is longest ago. 0 checks none."),
                nullptr, 0, 100},
    SettingSpec{"library.check_depth", SettingType::Choice, "runtime", QT_TRANSLATE_NOOP("Settings", "Depth of checks"),
                QT_TRANSLATE_NOOP("Settings",
                                  "How deep the checks of the night look. Decoding finds most damage and takes a "
                                  "minute of a processor for some 40 hours of sound."),
                "header|tracks|decode|runtime", 0, 0, false, false,
                QT_TRANSLATE_NOOP("Settings", "Headers|And track numbers|And decode all|And length and silence")},
    SettingSpec{"http.contact", SettingType::Text, "", QT_TRANSLATE_NOOP("Settings", "Contact in the User-Agent"),
                QT_TRANSLATE_NOOP("Settings",
                                  "An address or web page sent to the services, so that they can write to "
                                  "you instead of blocking you."),
                nullptr, 0, 0, true},
    SettingSpec{"http.proxy", SettingType::Text, "", QT_TRANSLATE_NOOP("Settings", "Proxy"),
                QT_TRANSLATE_NOOP("Settings", "For example socks5h://127.0.0.1:1080; empty connects directly."),
                nullptr, 0, 0, true},
    SettingSpec{"http.interface", SettingType::Text, "", QT_TRANSLATE_NOOP("Settings", "Network interface"),
                QT_TRANSLATE_NOOP("Settings",
                                  "Send through this interface only, for example tun0. When it is gone, "
                                  "nothing is sent."),
                nullptr, 0, 0, true},
    SettingSpec{"http.tape", SettingType::Path, "", QT_TRANSLATE_NOOP("Settings", "Record answers to"),
                QT_TRANSLATE_NOOP("Settings",
                                  "A file to which every answer of a service is added, for a bug report. "
                                  "Keys and cookies are left out. Empty records nothing."),
                nullptr, 0, 0, true},
    SettingSpec{"jobs.workers", SettingType::Integer, "12", QT_TRANSLATE_NOOP("Settings", "Jobs at a time"),
                QT_TRANSLATE_NOOP("Settings", "How many jobs may run at the same time."), nullptr, 1, 256, true},
    SettingSpec{"jobs.stop_grace", SettingType::Seconds, "15", QT_TRANSLATE_NOOP("Settings", "Time to stop"),
                QT_TRANSLATE_NOOP("Settings", "On quitting, running jobs get this many seconds to stop by themselves."),
                nullptr, 0, 600},
    SettingSpec{"batch.patience", SettingType::Seconds, "90", QT_TRANSLATE_NOOP("Settings", "Patience of --batch"),
                QT_TRANSLATE_NOOP("Settings",
                                  "A failed job whose next attempt is due within this many seconds is "
                                  "waited for; one that is due later ends the verb."),
                nullptr, 0, 86'400},
    SettingSpec{
        "schedule.snapshots", SettingType::Cron, "30 6 * * *", QT_TRANSLATE_NOOP("Settings", "When to take snapshots"),
        QT_TRANSLATE_NOOP("Settings", "Five cron fields: minute, hour, day, month, weekday."), nullptr, 0, 0, true},
    SettingSpec{
        "schedule.checks", SettingType::Cron, "45 2 * * *", QT_TRANSLATE_NOOP("Settings", "When to check audio files"),
        QT_TRANSLATE_NOOP("Settings", "Five cron fields: minute, hour, day, month, weekday."), nullptr, 0, 0, true},
    SettingSpec{
        "schedule.metadata", SettingType::Cron, "15 3 * * *", QT_TRANSLATE_NOOP("Settings", "When to ask about books"),
        QT_TRANSLATE_NOOP("Settings", "Five cron fields: minute, hour, day, month, weekday."), nullptr, 0, 0, true},
    SettingSpec{"schedule.servers", SettingType::Cron, "30 4 * * *",
                QT_TRANSLATE_NOOP("Settings", "When to read audiobook servers"),
                QT_TRANSLATE_NOOP("Settings", "Five cron fields: minute, hour, day, month, weekday."), nullptr, 0, 0,
                true},
    SettingSpec{"schedule.series", SettingType::Cron, "15 3 * * *",
                QT_TRANSLATE_NOOP("Settings", "When to ask about series"),
                QT_TRANSLATE_NOOP("Settings",
                                  "Each time another seventh of them. Five cron fields: minute, hour, day, month, "
                                  "weekday."),
                nullptr, 0, 0, true},
    SettingSpec{
        "schedule.anime", SettingType::Cron, "45 3 * * *", QT_TRANSLATE_NOOP("Settings", "When to ask about anime"),
        QT_TRANSLATE_NOOP("Settings", "Five cron fields: minute, hour, day, month, weekday."), nullptr, 0, 0, true},
    SettingSpec{"wanted.anime.shortest", SettingType::Integer, "10",
                QT_TRANSLATE_NOOP("Settings", "Shortest episode, in minutes"),
                QT_TRANSLATE_NOOP("Settings",
                                  "OVAs and web series with shorter episodes are not missed. Series and films are, "
                                  "whatever their length."),
                nullptr, 0, 600},
    SettingSpec{"wanted.anime.specials", SettingType::Boolean, "false", QT_TRANSLATE_NOOP("Settings", "Miss specials"),
                QT_TRANSLATE_NOOP("Settings", "Specials of the anime that you follow are missed like series.")},
    SettingSpec{"wanted.anime.recaps", SettingType::Boolean, "false", QT_TRANSLATE_NOOP("Settings", "Miss recaps"),
                QT_TRANSLATE_NOOP("Settings", "Also what tells again, in short, what was shown before.")},
    SettingSpec{"wanted.anime.music", SettingType::Boolean, "false", QT_TRANSLATE_NOOP("Settings", "Miss music videos"),
                QT_TRANSLATE_NOOP("Settings", "Also music videos and advertisements.")},
    SettingSpec{"schedule.time_zone", SettingType::TimeZone, "",
                QT_TRANSLATE_NOOP("Settings", "Time zone of schedules"),
                QT_TRANSLATE_NOOP("Settings", "IANA name such as Europe/Berlin; empty takes the system's."), nullptr, 0,
                0, true},
    SettingSpec{"store.keep_backups", SettingType::Integer, "7", QT_TRANSLATE_NOOP("Settings", "Backups to keep"),
                QT_TRANSLATE_NOOP("Settings", "Older automatic backups are removed; the last good one never is."),
                nullptr, 1, 365},
    SettingSpec{"secrets.home", SettingType::Choice, "automatic", QT_TRANSLATE_NOOP("Settings", "Keep keys in"),
                QT_TRANSLATE_NOOP("Settings",
                                  "Where keys and passwords go that are typed in from now on. Automatic is the "
                                  "keyring, or an encrypted file where there is none."),
                "automatic|keyring|file", 0, 0, false, false,
                QT_TRANSLATE_NOOP("Settings", "Automatic|The keyring|The encrypted file")},
    SettingSpec{"ui.theme", SettingType::Choice, "system", QT_TRANSLATE_NOOP("Settings", "Colours"),
                QT_TRANSLATE_NOOP("Settings", "Light, dark, or as the desktop says."), "system|light|dark", 0, 0, false,
                false, QT_TRANSLATE_NOOP("Settings", "As the desktop|Light|Dark")},
    SettingSpec{"ui.language", SettingType::Choice, "system", QT_TRANSLATE_NOOP("Settings", "Language"),
                QT_TRANSLATE_NOOP("Settings", "Language of the window and of messages."), "system|en|de|ja", 0, 0, true,
                false, QT_TRANSLATE_NOOP("Settings", "As the system|English|Deutsch|日本語")},
    SettingSpec{"ui.notify", SettingType::Boolean, "true", QT_TRANSLATE_NOOP("Settings", "Desktop notifications"),
                QT_TRANSLATE_NOOP("Settings", "Tell when a crawl ends or something needs attention.")},
    SettingSpec{"ui.quiet_hours", SettingType::DailySpan, "", QT_TRANSLATE_NOOP("Settings", "Quiet hours"),
                QT_TRANSLATE_NOOP("Settings",
                                  "No desktop notifications in these hours of the day, such as 22:00-07:00; the window "
                                  "keeps them. Empty: never quiet.")},
    SettingSpec{"ui.close_to_tray", SettingType::Boolean, "false",
                QT_TRANSLATE_NOOP("Settings", "Closing keeps working"),
                QT_TRANSLATE_NOOP("Settings", "Closing the window leaves the program working in the tray.")},
    SettingSpec{"ui.welcomed", SettingType::Boolean, "false",
                QT_TRANSLATE_NOOP("Settings", "First page has been answered"),
                QT_TRANSLATE_NOOP("Settings",
                                  "Off shows the page of the first start once more, as long as there are "
                                  "no works and no jobs.")},
    SettingSpec{"log.level", SettingType::Choice, "info", QT_TRANSLATE_NOOP("Settings", "Log level"),
                QT_TRANSLATE_NOOP("Settings", "How much is logged."), "debug|info|warning|error", 0, 0, true, false,
                QT_TRANSLATE_NOOP("Settings", "Everything|What happens|Warnings|Errors only")},
};

constexpr std::array groups{
    SettingGroup{"ui.", QT_TRANSLATE_NOOP("Settings", "Window")},
    SettingGroup{"schedule.", QT_TRANSLATE_NOOP("Settings", "Schedules")},
    SettingGroup{"sources.jikan.", QT_TRANSLATE_NOOP("Settings", "Jikan (MyAnimeList)")},
    SettingGroup{"metadata.hardcover.", QT_TRANSLATE_NOOP("Settings", "Hardcover")},
    SettingGroup{"metadata.audnexus.", QT_TRANSLATE_NOOP("Settings", "Audnexus")},
    SettingGroup{"metadata.audible.", QT_TRANSLATE_NOOP("Settings", "Audible catalogue")},
    SettingGroup{"metadata.openlibrary.", QT_TRANSLATE_NOOP("Settings", "Open Library")},
    SettingGroup{"metadata.itunes.", QT_TRANSLATE_NOOP("Settings", "iTunes")},
    SettingGroup{"metadata.anilist.", QT_TRANSLATE_NOOP("Settings", "AniList")},
    SettingGroup{"metadata.answers.", QT_TRANSLATE_NOOP("Settings", "Answers about books and anime")},
    SettingGroup{"wanted.anime.", QT_TRANSLATE_NOOP("Settings", "Missing anime")},
    SettingGroup{"library.", QT_TRANSLATE_NOOP("Settings", "Audiobook folders")},
    SettingGroup{"audiobookshelf.", QT_TRANSLATE_NOOP("Settings", "Audiobookshelf")},
    SettingGroup{"covers.", QT_TRANSLATE_NOOP("Settings", "Covers")},
    SettingGroup{"http.", QT_TRANSLATE_NOOP("Settings", "Network")},
    SettingGroup{"jobs.", QT_TRANSLATE_NOOP("Settings", "Jobs")},
    SettingGroup{"batch.", QT_TRANSLATE_NOOP("Settings", "Command line")},
    SettingGroup{"secrets.", QT_TRANSLATE_NOOP("Settings", "Keys and passwords")},
    SettingGroup{"store.", QT_TRANSLATE_NOOP("Settings", "Database")},
    SettingGroup{"log.", QT_TRANSLATE_NOOP("Settings", "Log")},
};
} // namespace

std::span<const SettingSpec> settingTable()
{
    return settings;
}

std::span<const SettingGroup> settingGroups()
{
    return groups;
}

const SettingSpec *findSetting(const QString &key)
{
    const auto found = std::find_if(settings.begin(), settings.end(),
                                    [&](const SettingSpec &spec) { return key == QLatin1String(spec.key); });
    return found == settings.end() ? nullptr : &*found;
}
} // namespace kuramori
