// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/hostboard.h"
#include "tests/support/virtualclock.h"
#include "workers/http/httpclient.h"
#include "workers/http/transport.h"

#include <functional>
#include <mutex>

namespace kuramori
{
/// Answers by a function and remembers what it was sent.
class FakeTransport final : public Transport
{
public:
    using Answer = std::function<Result<Exchange>(const WireRequest &)>;
    explicit FakeTransport(Answer answer)
        : m_answer(std::move(answer))
    { }

    Result<Exchange> exchange(const WireRequest &request, std::stop_token) override
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_requests.append(request);
        }
        return m_answer(request);
    }
    QList<WireRequest> requests() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests;
    }

private:
    Answer m_answer;
    mutable std::mutex m_mutex; // guards m_requests
    QList<WireRequest> m_requests;
};

/// A client whose waits cost no real time, and one source for it.
struct ClientFixture
{
    VirtualClock clock{Timestamp(std::chrono::seconds(1'700'000'000)), true};
    HostBoard board;
    HttpOptions options;
    SourceProfile source;
    std::unique_ptr<HttpClient> client;

    explicit ClientFixture(const QUrl &origin = QUrl(QStringLiteral("https://shop.example")))
    {
        options.userAgent = QStringLiteral("Kuramori/test (+https://kuramori.example)");
        source.name = QStringLiteral("shop");
        source.origin = origin;
    }

    void start(std::unique_ptr<Transport> transport, Store *store = nullptr)
    {
        client = std::make_unique<HttpClient>(options, std::move(transport), clock, board, store);
    }
    FakeTransport *startFake(FakeTransport::Answer answer, Store *store = nullptr)
    {
        auto fake = std::make_unique<FakeTransport>(std::move(answer));
        FakeTransport *seen = fake.get();
        start(std::move(fake), store);
        return seen;
    }
    Request request(const QString &pathAndQuery = QStringLiteral("/")) const
    {
        Request made;
        made.url = source.origin.resolved(QUrl(pathAndQuery));
        return made;
    }
    Result<Reply> get(const QString &pathAndQuery = QStringLiteral("/"))
    {
        return client->get(source, request(pathAndQuery), {});
    }
    HostBoard::Entry entry() const
    {
        const auto entries = board.entries();
        const auto found = entries.find(source.name);
        return found == entries.end() ? HostBoard::Entry() : found->second;
    }
};

inline Exchange ok(const QByteArray &body = "{\"data\":[]}")
{
    return {200, {}, body};
}

inline FakeTransport::Answer always(const Exchange &exchange)
{
    return [exchange](const WireRequest &) { return exchange; };
}

inline QByteArray allHeaders(const WireRequest &request)
{
    QByteArray text;
    for (const auto &[name, value] : request.headers) {
        text += name + ": " + value + '\n';
    }
    return text;
}
} // namespace kuramori
