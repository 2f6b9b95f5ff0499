// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/library/probeanswer.h"

#include "models/domain/libraryfile.h"
#include "models/store/storedtags.h"
#include "probe/wire.h"

#include <QCoreApplication>

#include <simdjson.h>

#include <algorithm>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProbeAnswer)
};

using simdjson::dom::element;

QString textOf(const simdjson::simdjson_result<element> &value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? QString::fromUtf8(text.data(), qsizetype(text.size())) : QString();
}

template <class Number>
std::optional<Number> numberOf(const simdjson::simdjson_result<element> &value)
{
    std::int64_t number = 0;
    return value.get(number) == simdjson::SUCCESS ? std::optional(static_cast<Number>(number)) : std::nullopt;
}

bool flagOf(const simdjson::simdjson_result<element> &value)
{
    bool flag = false;
    return value.get(flag) == simdjson::SUCCESS && flag;
}

/// As the store keeps them; what is no list of texts is not taken.
QByteArray storedTagsOf(const simdjson::simdjson_result<element> &value)
{
    simdjson::dom::object tags;
    if (value.get(tags) != simdjson::SUCCESS) {
        return "{}";
    }
    for (const simdjson::dom::key_value_pair pair : tags) {
        simdjson::dom::array texts;
        if (pair.value.get(texts) != simdjson::SUCCESS
            || !std::all_of(texts.begin(), texts.end(), [](const element &text) { return text.is_string(); })) {
            return "{}";
        }
    }
    return QByteArray::fromStdString(simdjson::minify(tags));
}

QList<AudioChapter> chaptersOf(const simdjson::simdjson_result<element> &rows)
{
    QList<AudioChapter> chapters;
    simdjson::dom::array array;
    if (rows.get(array) != simdjson::SUCCESS) {
        return chapters;
    }
    chapters.reserve(qsizetype(array.size()));
    for (const element row : array) {
        chapters.append({std::chrono::milliseconds(numberOf<qint64>(row.at(0)).value_or(0)),
                         std::chrono::milliseconds(numberOf<qint64>(row.at(1)).value_or(0)), textOf(row.at(2))});
    }
    return chapters;
}

ReadAudio factsOf(const simdjson::dom::object &facts)
{
    ReadAudio read;
    AudioFile &file = read.facts;
    file.container = textOf(facts["container"]);
    file.codec = textOf(facts["codec"]);
    if (const auto duration = numberOf<qint64>(facts["duration"])) {
        file.duration = std::chrono::milliseconds(*duration);
    }
    file.isDurationEstimated = flagOf(facts["estimated"]);
    file.bitrate = numberOf<int>(facts["bitrate"]);
    file.sampleRate = numberOf<int>(facts["rate"]);
    file.channels = numberOf<int>(facts["channels"]);
    file.hasCover = flagOf(facts["cover"]);
    file.isEncrypted = flagOf(facts["encrypted"]);
    file.chapters = chaptersOf(facts["chapters"]);
    read.tags = storedTagsOf(facts["tags"]);
    return read;
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

DecodedAudio decodedOf(const simdjson::dom::object &facts)
{
    DecodedAudio decoded;
    decoded.decoded = std::chrono::milliseconds(numberOf<qint64>(facts["decoded"]).value_or(0));
    decoded.soundEnd = std::chrono::milliseconds(numberOf<qint64>(facts["sound_end"]).value_or(0));
    decoded.emptyBytes = numberOf<qint64>(facts["empty_bytes"]).value_or(0);
    decoded.frames = numberOf<qint64>(facts["frames"]).value_or(0);
    decoded.errors = numberOf<qint64>(facts["errors"]).value_or(0);
    if (const auto first = numberOf<qint64>(facts["first_error"])) {
        decoded.firstError = std::chrono::milliseconds(*first);
    }
    decoded.complaint = textOf(facts["complaint"]);
    decoded.end = endOf(textOf(facts["end"]));
    return decoded;
}

struct ParsedObject
{
    simdjson::dom::object object;
    simdjson::error_code error = simdjson::SUCCESS;
};

/// Valid until the next one on this thread: the parser keeps its buffers, which cost more than the reading.
ParsedObject objectIn(const QByteArray &body)
{
    thread_local simdjson::dom::parser parser;
    ParsedObject parsed;
    parsed.error = parser.parse(body.constData(), std::size_t(body.size())).get(parsed.object);
    return parsed;
}
} // namespace

Result<ReadAudio> readAudioOf(const ProbeAnswer &answer, const QByteArray &path)
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
    const ParsedObject facts = objectIn(answer.body);
    if (facts.error != simdjson::SUCCESS) {
        return fail(unintelligible(path, QString::fromLatin1(simdjson::error_message(facts.error))));
    }
    return factsOf(facts.object);
}

Result<AudioFile> audioFileOf(Result<ReadAudio> read)
{
    if (!read) {
        return fail(std::move(read.error()));
    }
    read->facts.tags = tagsOf(read->tags);
    return std::move(read->facts);
}

Result<DecodedAudio> decodedAudioOf(const ProbeAnswer &answer, const QByteArray &path)
{
    if (answer.kind == std::uint32_t(probe::Kind::Decoded)) {
        const ParsedObject facts = objectIn(answer.body);
        return facts.error == simdjson::SUCCESS
            ? Result<DecodedAudio>(decodedOf(facts.object))
            : fail(unintelligible(path, QString::fromLatin1(answer.body.left(200))));
    }
    const Result<ReadAudio> other = readAudioOf(answer, path);
    return fail(other ? unintelligible(path, {}) : other.error());
}
} // namespace kuramori
