// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/probeanswer.h"

#include "models/domain/libraryfile.h"
#include "probe/wire.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProbeAnswer)
};

template <class Number>
std::optional<Number> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional<Number>(static_cast<Number>(value.toInteger())) : std::nullopt;
}

QList<AudioTag> tagsOf(const QJsonArray &pairs)
{
    QList<AudioTag> tags;
    tags.reserve(pairs.size());
    for (const QJsonValueConstRef pair : pairs) {
        const QJsonArray words = pair.toArray();
        tags.append({words.at(0).toString(), words.at(1).toString()});
    }
    return tags;
}

QList<AudioChapter> chaptersOf(const QJsonArray &rows)
{
    QList<AudioChapter> chapters;
    chapters.reserve(rows.size());
    for (const QJsonValueConstRef row : rows) {
        const QJsonArray cells = row.toArray();
        chapters.append({std::chrono::milliseconds(cells.at(0).toInteger()),
                         std::chrono::milliseconds(cells.at(1).toInteger()), cells.at(2).toString()});
    }
    return chapters;
}

AudioFile factsOf(const QJsonObject &facts)
{
    AudioFile file;
    file.container = facts.value(QLatin1String("container")).toString();
    file.codec = facts.value(QLatin1String("codec")).toString();
    if (const auto duration = numberOf<qint64>(facts.value(QLatin1String("duration")))) {
        file.duration = std::chrono::milliseconds(*duration);
    }
    file.isDurationEstimated = facts.value(QLatin1String("estimated")).toBool();
    file.bitrate = numberOf<int>(facts.value(QLatin1String("bitrate")));
    file.sampleRate = numberOf<int>(facts.value(QLatin1String("rate")));
    file.channels = numberOf<int>(facts.value(QLatin1String("channels")));
    file.hasCover = facts.value(QLatin1String("cover")).toBool();
    file.isEncrypted = facts.value(QLatin1String("encrypted")).toBool();
    file.tags = tagsOf(facts.value(QLatin1String("tags")).toArray());
    file.chapters = chaptersOf(facts.value(QLatin1String("chapters")).toArray());
    return file;
}

Error unintelligible(const QByteArray &path, const QString &detail)
{
    return {ErrorKind::BadSchema,
            Words::tr("What the reader of audio files said of %1 could not be understood.").arg(shownPath(path)),
            detail, std::nullopt};
}
DecodedAudio::End endOf(const QString &word)
{
    return word == QLatin1String("whole") ? DecodedAudio::End::Whole
        : word == QLatin1String("cut")    ? DecodedAudio::End::Cut
        : word == QLatin1String("open")   ? DecodedAudio::End::Open
                                          : DecodedAudio::End::Unsaid;
}

DecodedAudio decodedOf(const QJsonObject &facts)
{
    DecodedAudio decoded;
    decoded.decoded = std::chrono::milliseconds(facts.value(QLatin1String("decoded")).toInteger());
    decoded.soundEnd = std::chrono::milliseconds(facts.value(QLatin1String("sound_end")).toInteger());
    decoded.emptyBytes = facts.value(QLatin1String("empty_bytes")).toInteger();
    decoded.frames = facts.value(QLatin1String("frames")).toInteger();
    decoded.errors = facts.value(QLatin1String("errors")).toInteger();
    if (const auto first = numberOf<qint64>(facts.value(QLatin1String("first_error")))) {
        decoded.firstError = std::chrono::milliseconds(*first);
    }
    decoded.complaint = facts.value(QLatin1String("complaint")).toString();
    decoded.end = endOf(facts.value(QLatin1String("end")).toString());
    return decoded;
}
} // namespace

Result<AudioFile> audioFileOf(const ProbeAnswer &answer, const QByteArray &path)
{
    const QString detail = QString::fromLatin1(answer.body.left(200));
    const auto failed
        = [&](ErrorKind kind, const QString &sentence) { return fail(kind, sentence.arg(shownPath(path)), detail); };
    switch (static_cast<probe::Kind>(answer.kind)) {
    case probe::Kind::Absent:
        return failed(ErrorKind::NotFound, Words::tr("%1 is not there any more."));
    case probe::Kind::Unreadable:
        return failed(ErrorKind::Io, Words::tr("%1 cannot be read."));
    case probe::Kind::NotRegular:
        return failed(ErrorKind::Rejected, Words::tr("%1 is not a file."));
    case probe::Kind::NotAudio:
        return failed(ErrorKind::BadSchema, Words::tr("%1 holds no audio that can be played."));
    case probe::Kind::TooLarge:
        return failed(ErrorKind::TooLarge, Words::tr("%1 has tags or an index that are too large to be read."));
    case probe::Kind::Facts:
        break;
    case probe::Kind::NoDecoder:
        return failed(ErrorKind::Refused, Words::tr("There is no decoder for %1."));
    default:
        return fail(unintelligible(path, detail));
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(answer.body, &error);
    if (!document.isObject()) {
        return fail(unintelligible(path, error.errorString()));
    }
    return factsOf(document.object());
}

Result<DecodedAudio> decodedAudioOf(const ProbeAnswer &answer, const QByteArray &path)
{
    if (answer.kind == std::uint32_t(probe::Kind::Decoded)) {
        const QJsonDocument document = QJsonDocument::fromJson(answer.body);
        return document.isObject() ? Result<DecodedAudio>(decodedOf(document.object()))
                                   : fail(unintelligible(path, QString::fromLatin1(answer.body.left(200))));
    }
    const Result<AudioFile> other = audioFileOf(answer, path);
    return fail(other ? unintelligible(path, {}) : other.error());
}
} // namespace kuramori
