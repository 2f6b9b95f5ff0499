// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/live/hostboard.h"
#include "tests/ui/samplehouse.h"
#include "tests/workers/audiobookshelf/simulatedserver.h"
#include "workers/http/httpclient.h"

namespace kuramori
{
/// A window's house beside a simulated audiobook server, and what works off the jobs that the window orders.
class ServerDesk
{
public:
    bool start(); ///< the server, once
    /// A new house. Its environment holds `secret` for the server "home"; an empty one: none.
    void begin(const Secret &secret);
    void end() { m_house.reset(); }

    SampleHouse &house() { return *m_house; }
    SimulatedServer &server() { return m_server; }
    qint64 waiting(const QString &kind); ///< jobs of it that nobody has begun
    void work(); ///< all jobs of servers that wait, on this thread
    /// Audio of this size among the library's files, in its folder `root`, which need not be on the disk.
    void addLocal(const QByteArray &root, const QByteArray &path, qint64 size);

private:
    SimulatedServer m_server;
    SystemClock m_clock;
    HostBoard m_board;
    std::unique_ptr<SampleHouse> m_house;
    std::unique_ptr<HttpClient> m_http;
};
} // namespace kuramori
