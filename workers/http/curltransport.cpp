// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/http/curltransport.h"

#include "workers/http/addresspolicy.h"
#include "workers/http/contentcoding.h"
#include "workers/http/wireerror.h"

#include <curl/curl.h>
#include <net/if.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <future>
#include <list>
#include <mutex>
#include <thread>

namespace kuramori
{
namespace
{
constexpr qint64 mostHeaderBytes = 64 * 1024;
constexpr long connectTimeout = 10'000; // ms
constexpr long leastSpeed = 1000; // bytes a second, over …
constexpr long leastSpeedTime = 30; // … seconds
constexpr long mostIdleConnections = 64;
constexpr int idlePoll = 60'000; // ms; every change wakes the loop itself

using Easy = std::unique_ptr<CURL, decltype([](CURL *easy) { curl_easy_cleanup(easy); })>;
using Multi = std::unique_ptr<CURLM, decltype([](CURLM *multi) { curl_multi_cleanup(multi); })>;
using List = std::unique_ptr<curl_slist, decltype([](curl_slist *list) { curl_slist_free_all(list); })>;

void append(List &list, const QByteArray &line)
{
    list.reset(curl_slist_append(list.release(), line.constData()));
}

template <class Value>
void set(const Easy &easy, CURLoption option, Value value)
{
    [[maybe_unused]] const CURLcode code = curl_easy_setopt(easy.get(), option, value);
    Q_ASSERT_X(code == CURLE_OK, "curl_easy_setopt", curl_easy_strerror(code));
}

/// One exchange under way. Shared by the thread that waits and the network thread.
struct Transfer
{
    const WireRequest &request; // the waiting thread keeps it alive
    const QByteArray &interface;
    bool proxied;
    List headerLines{};
    List resolve{};
    Easy easy{curl_easy_init()}; // refers to the lists
    std::array<char, CURL_ERROR_SIZE> trouble{};
    Exchange answer{};
    qint64 headerBytes = 0;
    bool isHeaderWhole = false;
    bool isTooLarge = false;
    bool isConnected = false;
    bool isBlocked = false;
    bool isOffInterface = false;
    std::atomic<bool> stopped = false;
    std::promise<Result<Exchange>> done{};
};

size_t onHeader(char *data, size_t, size_t size, void *user)
{
    auto &transfer = *static_cast<Transfer *>(user);
    transfer.headerBytes += qint64(size);
    transfer.isTooLarge = transfer.headerBytes > mostHeaderBytes;
    if (transfer.isTooLarge) {
        return 0;
    }
    const QByteArray line = QByteArray(data, qsizetype(size)).trimmed();
    if (line.startsWith("HTTP/")) { // a new header block: after "100 Continue"
        transfer.answer.headers.clear();
        transfer.isHeaderWhole = false;
    } else if (line.isEmpty()) {
        transfer.isHeaderWhole = true;
    } else if (const qsizetype colon = line.indexOf(':'); colon > 0 && !transfer.isHeaderWhole) { // no trailers
        transfer.answer.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    return size;
}

size_t onBody(char *data, size_t, size_t size, void *user)
{
    auto &transfer = *static_cast<Transfer *>(user);
    transfer.isTooLarge = transfer.answer.body.size() + qint64(size) > transfer.request.maxBytes;
    if (transfer.isTooLarge) {
        return 0;
    }
    transfer.answer.body.append(data, qsizetype(size));
    return size;
}

curl_socket_t onOpenSocket(void *user, curlsocktype, curl_sockaddr *address)
{
    auto &transfer = *static_cast<Transfer *>(user);
    if (transfer.request.publicAddressesOnly && !transfer.proxied && !isPublicAddress(QHostAddress(&address->addr))) {
        transfer.isBlocked = true;
        return CURL_SOCKET_BAD;
    }
    const int descriptor = ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    // Not CURLOPT_INTERFACE: that falls back to the interface's address, and the packets may leave by another way.
    if (descriptor >= 0 && !transfer.interface.isEmpty()
        && ::setsockopt(descriptor, SOL_SOCKET, SO_BINDTODEVICE, transfer.interface.constData(),
                        socklen_t(transfer.interface.size()))
            != 0) {
        transfer.isOffInterface = true;
        ::close(descriptor);
        return CURL_SOCKET_BAD;
    }
    return descriptor;
}

/// A kept connection may have been opened by a request with more rights than this one.
int beforeSending(void *user, char *peer, char *, int, int)
{
    auto &transfer = *static_cast<Transfer *>(user);
    transfer.isConnected = true;
    transfer.isBlocked = transfer.request.publicAddressesOnly && !transfer.proxied
        && !isPublicAddress(QHostAddress(QString::fromLatin1(peer)));
    return transfer.isBlocked ? CURL_PREREQFUNC_ABORT : CURL_PREREQFUNC_OK;
}

void setMethod(const Easy &easy, const WireRequest &request)
{
    if (request.method == "HEAD") {
        set(easy, CURLOPT_NOBODY, 1L);
    } else if (request.method != "GET" || !request.body.isEmpty()) {
        set(easy, CURLOPT_CUSTOMREQUEST, request.method.constData());
        set(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.size()));
        set(easy, CURLOPT_POSTFIELDS, request.body.constData());
    }
}

void setLimits(const Easy &easy, const WireRequest &request)
{
    const long deadline = long(request.deadline.count());
    set(easy, CURLOPT_TIMEOUT_MS, deadline);
    set(easy, CURLOPT_CONNECTTIMEOUT_MS, std::min(deadline, connectTimeout));
    set(easy, CURLOPT_LOW_SPEED_LIMIT, leastSpeed);
    set(easy, CURLOPT_LOW_SPEED_TIME, leastSpeedTime);
    set(easy, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(request.maxBytes));
    set(easy, CURLOPT_TCP_KEEPALIVE, 1L);
}

void setProtocol(const Easy &easy, const HttpOptions &options)
{
    set(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    set(easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    set(easy, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    set(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(easy, CURLOPT_NOSIGNAL, 1L);
    set(easy, CURLOPT_QUICK_EXIT, 1L); // do not wait for a resolver that hangs
    set(easy, CURLOPT_PROXY, options.proxy.toUtf8().constData());
    set(easy, CURLOPT_NOPROXY, "");
    if (!options.caFile.isEmpty()) {
        set(easy, CURLOPT_CAINFO, options.caFile.toLocal8Bit().constData());
    }
}

void setCallbacks(Transfer &transfer)
{
    set(transfer.easy, CURLOPT_PRIVATE, &transfer);
    set(transfer.easy, CURLOPT_ERRORBUFFER, transfer.trouble.data());
    set(transfer.easy, CURLOPT_HEADERFUNCTION, &onHeader);
    set(transfer.easy, CURLOPT_HEADERDATA, &transfer);
    set(transfer.easy, CURLOPT_WRITEFUNCTION, &onBody);
    set(transfer.easy, CURLOPT_WRITEDATA, &transfer);
    set(transfer.easy, CURLOPT_OPENSOCKETFUNCTION, &onOpenSocket);
    set(transfer.easy, CURLOPT_OPENSOCKETDATA, &transfer);
    set(transfer.easy, CURLOPT_PREREQFUNCTION, &beforeSending);
    set(transfer.easy, CURLOPT_PREREQDATA, &transfer);
}

void setHeaders(Transfer &transfer)
{
    for (const auto &[name, value] : transfer.request.headers) {
        append(transfer.headerLines, value.isEmpty() ? name + ';' : name + ": " + value);
    }
    append(transfer.headerLines, "Expect:"); // no "100-continue": it costs a second with servers that ignore it
    set(transfer.easy, CURLOPT_HTTPHEADER, transfer.headerLines.get());
}

void setResolve(Transfer &transfer, const HttpOptions &options)
{
    const QUrl &url = transfer.request.url;
    const QStringList addresses = options.resolve.value(url.host());
    if (!addresses.isEmpty()) {
        const int port = url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
        const QString line = url.host() + u':' + QString::number(port) + u':' + addresses.join(u',');
        append(transfer.resolve, line.toLatin1());
        set(transfer.easy, CURLOPT_RESOLVE, transfer.resolve.get());
    }
}

ErrorKind kindOf(CURLcode code, const Transfer &transfer, const QByteArray &detail)
{
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return transfer.isConnected ? ErrorKind::Timeout : ErrorKind::Unreachable;
    case CURLE_FILESIZE_EXCEEDED:
    case CURLE_OUT_OF_MEMORY: // a single header line over libcurl's own limit
        return ErrorKind::TooLarge;
    case CURLE_UNSUPPORTED_PROTOCOL: // HTTP/0.9, or no HTTP at all
    case CURLE_WEIRD_SERVER_REPLY:
        return ErrorKind::BadSchema;
    case CURLE_SSL_CONNECT_ERROR: // OpenSSL complains of a wrong protocol; when it does not, the line broke
        return detail.contains("error:") ? ErrorKind::Tls : ErrorKind::Unreachable;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
        return ErrorKind::Tls;
    default:
        return transfer.headerBytes > 0 ? ErrorKind::Truncated : ErrorKind::Unreachable;
    }
}

Error errorOf(CURLcode code, const Transfer &transfer)
{
    if (transfer.isOffInterface) {
        return interfaceGone(QString::fromUtf8(transfer.interface));
    }
    long proxyStatus = 0;
    curl_easy_getinfo(transfer.easy.get(), CURLINFO_HTTP_CONNECTCODE, &proxyStatus);
    const QByteArray detail = transfer.trouble.front() ? transfer.trouble.data() : curl_easy_strerror(code);
    const ErrorKind kind = transfer.isTooLarge ? ErrorKind::TooLarge
        : transfer.isBlocked                   ? ErrorKind::Blocked
        : proxyStatus == 407                   ? ErrorKind::Auth
                                               : kindOf(code, transfer, detail);
    return wireError(kind, transfer.request.url.host(), QString::fromUtf8(detail));
}

/// OpenSSL writes without MSG_NOSIGNAL, and libcurl leaves signals to us.
void blockBrokenPipes()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}
} // namespace

/// The network thread and the libcurl handle that only it touches.
class CurlTransport::Loop
{
public:
    explicit Loop(const HttpOptions &options)
        : m_options(options)
        , m_interface(options.interface.toUtf8())
        , m_multi(curl_multi_init())
        , m_thread([this](std::stop_token stop) { run(stop); })
    { }
    ~Loop()
    {
        m_thread.request_stop();
        wake();
    }

    std::shared_ptr<Transfer> prepare(const WireRequest &request) const
    {
        const std::shared_ptr<Transfer> transfer(new Transfer{request, m_interface, !m_options.proxy.isEmpty()});
        set(transfer->easy, CURLOPT_URL, request.url.toEncoded(QUrl::RemoveFragment).constData());
        setCallbacks(*transfer);
        setProtocol(transfer->easy, m_options);
        setMethod(transfer->easy, request);
        setLimits(transfer->easy, request);
        setHeaders(*transfer);
        setResolve(*transfer, m_options);
        return transfer;
    }

    void begin(std::shared_ptr<Transfer> transfer)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_newcomers.push_back(std::move(transfer));
        }
        wake();
    }

    void wake() { curl_multi_wakeup(m_multi.get()); }
    const QByteArray &interface() const { return m_interface; }

private:
    void run(std::stop_token stop)
    {
        blockBrokenPipes();
        curl_multi_setopt(m_multi.get(), CURLMOPT_MAXCONNECTS, mostIdleConnections);
        while (!stop.stop_requested()) {
            takeNewcomers();
            dropStopped();
            int running = 0;
            curl_multi_perform(m_multi.get(), &running);
            finishDone();
            curl_multi_poll(m_multi.get(), nullptr, 0, idlePoll, nullptr);
        }
    }

    void takeNewcomers()
    {
        const std::scoped_lock lock(m_mutex);
        for (std::shared_ptr<Transfer> &transfer : m_newcomers) {
            curl_multi_add_handle(m_multi.get(), transfer->easy.get());
            m_running.push_back(std::move(transfer));
        }
        m_newcomers.clear();
    }

    void dropStopped()
    {
        m_running.remove_if([this](const std::shared_ptr<Transfer> &transfer) {
            if (transfer->stopped) {
                curl_multi_remove_handle(m_multi.get(), transfer->easy.get());
                transfer->done.set_value(fail(wireError(ErrorKind::Cancelled, transfer->request.url.host())));
                return true;
            }
            return false;
        });
    }

    void finishDone()
    {
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(m_multi.get(), &left)) {
            const CURLcode code = message->data.result;
            CURL *easy = message->easy_handle;
            const auto found = std::find_if(m_running.begin(), m_running.end(),
                                            [&](const auto &transfer) { return transfer->easy.get() == easy; });
            const std::shared_ptr<Transfer> transfer = *found;
            m_running.erase(found);
            curl_multi_remove_handle(m_multi.get(), easy);
            finish(*transfer, code);
        }
    }

    static void finish(Transfer &transfer, CURLcode code)
    {
        if (code != CURLE_OK) {
            transfer.done.set_value(fail(errorOf(code, transfer)));
            return;
        }
        long status = 0;
        curl_easy_getinfo(transfer.easy.get(), CURLINFO_RESPONSE_CODE, &status);
        transfer.answer.status = int(status);
        transfer.done.set_value(std::move(transfer.answer));
    }

    const HttpOptions m_options;
    const QByteArray m_interface;
    Multi m_multi;
    std::list<std::shared_ptr<Transfer>> m_running; // network thread only
    std::mutex m_mutex; // guards m_newcomers
    std::list<std::shared_ptr<Transfer>> m_newcomers;
    std::jthread m_thread; // last: it ends before what it uses
};

CurlTransport::CurlTransport(const HttpOptions &options)
    : m_loop(std::make_unique<Loop>(options))
{ }

CurlTransport::~CurlTransport() = default;

Result<Exchange> CurlTransport::exchange(const WireRequest &request, std::stop_token stop)
{
    if (!m_loop->interface().isEmpty() && if_nametoindex(m_loop->interface().constData()) == 0) {
        return fail(interfaceGone(QString::fromUtf8(m_loop->interface()))); // before a name is asked of anybody
    }
    const std::shared_ptr<Transfer> transfer = m_loop->prepare(request);
    std::future<Result<Exchange>> answer = transfer->done.get_future();
    m_loop->begin(transfer);
    const std::stop_callback onStop(stop, [&] {
        transfer->stopped = true;
        m_loop->wake();
    });
    Result<Exchange> exchange = answer.get();
    if (!exchange) {
        return exchange;
    }
    Result<QByteArray> body = decodeContent(exchange->body, header(exchange->headers, "content-encoding"),
                                            request.maxBytes, request.url.host());
    if (!body) {
        return fail(std::move(body.error()));
    }
    exchange->body = std::move(*body);
    return exchange;
}
} // namespace kuramori
