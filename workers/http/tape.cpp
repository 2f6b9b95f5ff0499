// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/http/tape.h"

#include "models/base/redact.h"
#include "workers/http/httptext.h"
#include "workers/http/wireerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

namespace kuramori
{
namespace
{
/// One spelling for all URLs that ask for the same.
QByteArray trackKey(const QByteArray &method, const QUrl &url)
{
    QUrl canonical(printable(url));
    auto items = QUrlQuery(canonical).queryItems(QUrl::FullyDecoded);
    std::sort(items.begin(), items.end());
    QUrlQuery sorted;
    sorted.setQueryItems(items);
    canonical.setQuery(sorted);
    return method + ' ' + canonical.toEncoded();
}

QByteArray jsonText(const QString &text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

QByteArray bodyField(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body);
    if (text.toUtf8() == body) {
        return "\"body\":" + jsonText(redacted(text));
    }
    const QByteArray scrubbed = redacted(QString::fromLatin1(body)).toLatin1();
    return "\"body64\":\"" + scrubbed.toBase64() + '"';
}

QByteArray headersField(const Headers &headers)
{
    QJsonArray list;
    for (const auto &[name, value] : headers) {
        const bool isCookie = name.compare("set-cookie", Qt::CaseInsensitive) == 0;
        const bool isPacking = name.compare("content-encoding", Qt::CaseInsensitive) == 0; // the body is unpacked
        if (!isPacking) {
            const QString shown = isCookie ? QStringLiteral("***") : redacted(QString::fromLatin1(value));
            list.append(QJsonArray{QString::fromLatin1(name).toLower(), shown});
        }
    }
    return "\"headers\":" + QJsonDocument(list).toJson(QJsonDocument::Compact);
}

/// Method and URL first: the player reads no further until the body is wanted.
QByteArray tapeLine(const WireRequest &request, const Exchange &exchange)
{
    return "{\"method\":" + jsonText(QString::fromLatin1(request.method))
        + ",\"url\":" + jsonText(printable(request.url)) + ",\"status\":" + QByteArray::number(exchange.status) + ','
        + headersField(exchange.headers) + ',' + bodyField(exchange.body) + "}\n";
}

Exchange exchangeOf(const QJsonObject &line)
{
    Exchange exchange;
    exchange.status = line.value(QLatin1String("status")).toInt();
    const QJsonArray headers = line.value(QLatin1String("headers")).toArray();
    for (const QJsonValue &pair : headers) {
        exchange.headers.append({pair[0].toString().toLatin1(), pair[1].toString().toLatin1()});
    }
    const QJsonValue packed = line.value(QLatin1String("body64"));
    exchange.body = packed.isString() ? QByteArray::fromBase64(packed.toString().toLatin1())
                                      : line.value(QLatin1String("body")).toString().toUtf8();
    return exchange;
}

/// The text between `opening` at the line's start and the next quote; empty when the line is written otherwise.
QByteArrayView quotedAfter(QByteArrayView line, QByteArrayView opening)
{
    if (!line.startsWith(opening)) {
        return {};
    }
    const qsizetype end = line.indexOf('"', opening.size());
    const QByteArrayView text = line.sliced(opening.size(), std::max<qsizetype>(end - opening.size(), 0));
    return text.contains('\\') ? QByteArrayView() : text;
}

QByteArray keyOfLine(QByteArrayView line)
{
    const QByteArrayView method = quotedAfter(line, "{\"method\":\"");
    const qsizetype next = qsizetype(sizeof("{\"method\":\"") - 1) + method.size() + 1;
    const QByteArrayView url = method.isEmpty() ? method : quotedAfter(line.sliced(next), ",\"url\":\"");
    if (!url.isEmpty()) {
        return trackKey(method.toByteArray(), QUrl::fromEncoded(url.toByteArray()));
    }
    const QJsonObject parsed = QJsonDocument::fromJson(line.toByteArray()).object(); // written by another hand
    return trackKey(parsed.value(QLatin1String("method")).toString().toLatin1(),
                    QUrl(parsed.value(QLatin1String("url")).toString()));
}

Error fileError(const QFile &file)
{
    return {ErrorKind::Io,
            Http::tr("The tape %1 cannot be opened: %2").arg(file.fileName(), file.errorString()),
            {},
            std::nullopt};
}
} // namespace

TapeRecorder::TapeRecorder(const QString &path, std::unique_ptr<Transport> inner)
    : m_inner(std::move(inner))
    , m_file(path)
{ }

Result<std::unique_ptr<TapeRecorder>> TapeRecorder::open(const QString &path, std::unique_ptr<Transport> inner)
{
    std::unique_ptr<TapeRecorder> recorder(new TapeRecorder(path, std::move(inner)));
    if (!recorder->m_file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        return fail(fileError(recorder->m_file));
    }
    return recorder;
}

Result<Exchange> TapeRecorder::exchange(const WireRequest &request, std::stop_token stop)
{
    Result<Exchange> answer = m_inner->exchange(request, stop);
    if (answer) {
        const QByteArray line = tapeLine(request, *answer);
        const std::scoped_lock lock(m_mutex);
        if (m_file.write(line) != line.size() || !m_file.flush()) {
            qCWarning(lcHttp) << "tape" << m_file.fileName() << "is incomplete:" << m_file.errorString();
        }
    }
    return answer;
}

TapePlayer::TapePlayer(QByteArray data)
    : m_data(std::move(data))
{
    QByteArrayView rest(m_data);
    while (!rest.isEmpty()) {
        const qsizetype newline = rest.indexOf('\n');
        const QByteArrayView line = newline < 0 ? rest : rest.first(newline);
        if (!line.trimmed().isEmpty()) {
            m_tracks[keyOfLine(line)].lines.push_back(line);
        }
        rest = newline < 0 ? QByteArrayView() : rest.sliced(newline + 1);
    }
}

Result<std::unique_ptr<TapePlayer>> TapePlayer::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(fileError(file));
    }
    return std::unique_ptr<TapePlayer>(new TapePlayer(file.readAll()));
}

Result<Exchange> TapePlayer::exchange(const WireRequest &request, std::stop_token stop)
{
    if (stop.stop_requested()) {
        return fail(wireError(ErrorKind::Cancelled, request.url.host()));
    }
    QByteArrayView line;
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_tracks.find(trackKey(request.method, request.url));
        if (found == m_tracks.end()) {
            return fail(ErrorKind::NotFound, Http::tr("%1 is not on the tape.").arg(printable(request.url)));
        }
        Track &track = found->second;
        line = track.lines[track.played];
        track.played = std::min(track.played + 1, track.lines.size() - 1);
    }
    const QJsonDocument parsed = QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), line.size()));
    if (!parsed.isObject()) {
        return fail(ErrorKind::Truncated, Http::tr("The tape is damaged at %1.").arg(printable(request.url)));
    }
    return exchangeOf(parsed.object());
}
} // namespace kuramori
