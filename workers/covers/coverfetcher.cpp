// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/covers/coverfetcher.h"

#include "models/settings/settings.h"
#include "workers/http/httpclient.h"
#include "workers/http/urlpolicy.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <array>

namespace kuramori
{
namespace
{
Q_LOGGING_CATEGORY(lcCovers, "kuramori.covers", QtInfoMsg)

using namespace std::chrono_literals;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CoverFetcher)
};

constexpr auto memoryOfRefusal = 24h; // not there, not a picture: that will hardly change while the window is open
constexpr auto memoryOfTrouble = 10min;
constexpr auto pauseWithoutWord = 1min; // when the host does not say for how long
constexpr qint64 megabyte = 1024 * 1024;

bool mayPass(ErrorKind kind)
{
    static constexpr std::array passing{ErrorKind::Unreachable, ErrorKind::Timeout,   ErrorKind::Truncated,
                                        ErrorKind::ServerError, ErrorKind::Challenge, ErrorKind::Tls,
                                        ErrorKind::Io,          ErrorKind::NoSpace,   ErrorKind::Refused};
    return std::find(passing.begin(), passing.end(), kind) != passing.end();
}
} // namespace

CoverFetcher::CoverFetcher(HttpClient &client, CoverBoard &board, const Settings &settings, Clock &clock, Plan plan)
    : m_client(client)
    , m_board(board)
    , m_settings(settings)
    , m_plan(std::move(plan))
    , m_cache(m_plan.folder, clock)
{ }

CoverFetcher::~CoverFetcher()
{
    stop();
}

void CoverFetcher::start()
{
    m_threads.emplace_back([this](const std::stop_token &stop) { lookForAll(stop); });
    m_threads.emplace_back([this](const std::stop_token &stop) { fetchAll(stop); });
}

void CoverFetcher::stop()
{
    for (std::jthread &thread : m_threads) {
        thread.request_stop();
    }
    m_threads.clear();
}

void CoverFetcher::lookForAll(const std::stop_token &stop)
{
    {
        const std::scoped_lock lock(m_caching);
        m_cache.count();
    }
    makeRoom();
    while (const std::optional<CoverTask> task = m_board.next(stop, CoverTask::Step::Look)) {
        look(task->address);
    }
}

void CoverFetcher::fetchAll(const std::stop_token &stop)
{
    while (const std::optional<CoverTask> task = m_board.next(stop, CoverTask::Step::Fetch)) {
        fetch(task->address, stop);
    }
}

void CoverFetcher::look(const QUrl &address)
{
    makeRoom(); // the settings may have changed
    std::unique_lock lock(m_caching);
    const std::optional<QString> path = m_cache.find(address);
    lock.unlock();
    if (path) {
        m_board.found(address, *path);
    } else {
        m_board.missing(address);
    }
}

void CoverFetcher::fetch(const QUrl &address, const std::stop_token &stop)
{
    {
        const std::scoped_lock lock(m_caching);
        m_cache.remove(address);
    }
    const Result<Reply> reply = ask(address, stop);
    if (reply) {
        keep(address, *reply);
    } else {
        giveUp(address, reply.error());
    }
}

Result<Reply> CoverFetcher::ask(const QUrl &address, const std::stop_token &stop)
{
    if (space() == 0) {
        return fail(ErrorKind::Refused, Words::tr("The settings leave no space for covers."));
    }
    const auto source = std::find_if(m_plan.sources.begin(), m_plan.sources.end(),
                                     [&](const SourceProfile &each) { return sameOrigin(each.origin, address); });
    if (source == m_plan.sources.end()) {
        return fail(ErrorKind::Blocked, Words::tr("No covers are taken from %1.").arg(address.host()));
    }
    Request request;
    request.url = address;
    request.headers = {{"Accept", "image/jpeg, image/png, image/webp"}};
    request.deadline = 15s;
    request.maxBytes = mostBytes;
    request.isDecoration = true;
    return m_client.get(*source, request, stop);
}

void CoverFetcher::keep(const QUrl &address, const Reply &reply)
{
    const std::optional<ImageKind> kind = imageKindOf(reply.body);
    if (!kind) {
        giveUp(address,
               Error{ErrorKind::BadSchema, Words::tr("%1 sent no picture.").arg(address.host()), address.path(), {}});
        return;
    }
    const Result<QString> path = put(address, reply.body, *kind);
    if (!path) {
        giveUp(address, path.error());
        return;
    }
    makeRoom(reply.body.size()); // the one that is looked at stays
    m_board.found(address, *path);
}

Result<QString> CoverFetcher::put(const QUrl &address, const QByteArray &image, ImageKind kind)
{
    const std::scoped_lock lock(m_caching);
    return m_cache.put(address, image, kind);
}

void CoverFetcher::makeRoom(qint64 atLeast)
{
    const std::scoped_lock lock(m_caching);
    m_cache.trim(std::max(space(), atLeast));
}

void CoverFetcher::giveUp(const QUrl &address, const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled: // at the end of the program
        m_board.postpone(address, pauseWithoutWord);
        return;
    case ErrorKind::Throttled:
    case ErrorKind::BreakerOpen:
        m_board.postpone(address, error.retryAfter.value_or(pauseWithoutWord));
        return;
    default:
        break;
    }
    qCDebug(lcCovers).noquote() << error.message << error.context;
    m_board.failed(address, mayPass(error.kind) ? memoryOfTrouble : memoryOfRefusal);
}

qint64 CoverFetcher::space() const
{
    return m_settings.integer(QStringLiteral("covers.cache_megabytes")) * megabyte;
}
} // namespace kuramori
