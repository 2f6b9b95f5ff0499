// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/http/transport.h"

#include <QFile>

#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace kuramori
{
/// A tape is a file of JSON lines, one exchange a line, for tests, samples and bug reports:
///     {"method":"GET","url":"https://…","status":200,"headers":[["content-type","text/xml"]],"body":"…"}
/// A body that is not UTF-8 stands in "body64". Nothing of the request but method and URL is kept; of the URL only what
/// printable() shows; cookies and registered secrets are "***".

/// Passes exchanges on and writes each answer to a tape.
class TapeRecorder final : public Transport
{
public:
    static Result<std::unique_ptr<TapeRecorder>> open(const QString &path, std::unique_ptr<Transport> inner);
    Result<Exchange> exchange(const WireRequest &request, std::stop_token stop) override;

private:
    TapeRecorder(const QString &path, std::unique_ptr<Transport> inner);

    std::unique_ptr<Transport> m_inner;
    std::mutex m_mutex; // guards m_file
    QFile m_file;
};

/// Answers from a tape by method and URL; the order of query parameters does not matter. When the same thing is asked
/// again the next recorded answer is played, the last one for ever. What is not on the tape is NotFound.
class TapePlayer final : public Transport
{
public:
    /// Indexes the tape without parsing its bodies. `path` may name a resource.
    static Result<std::unique_ptr<TapePlayer>> open(const QString &path);
    Result<Exchange> exchange(const WireRequest &request, std::stop_token stop) override;

private:
    struct Track
    {
        std::vector<QByteArrayView> lines;
        size_t played = 0;
    };

    explicit TapePlayer(QByteArray data);

    const QByteArray m_data;
    std::mutex m_mutex; // guards m_tracks
    std::unordered_map<QByteArray, Track> m_tracks; // by method and canonical URL
};
} // namespace kuramori
