// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storedtags.h"

#include "models/base/jsontext.h"

#include <simdjson.h>

#include <algorithm>

namespace kuramori
{
namespace
{
QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}
} // namespace

/// By hand: QJsonObject takes a fifth of a whole scan.
QString storedTags(const QList<AudioTag> &tags)
{
    QString json(u'{');
    json.reserve(1024); // of most files; what is too much goes with the text
    for (qsizetype at = 0; at < tags.size(); ++at) {
        const QString &key = tags.at(at).key;
        const auto isSame = [&key](const AudioTag &tag) { return tag.key == key; };
        if (std::any_of(tags.begin(), tags.begin() + at, isSame)) {
            continue;
        }
        json += json.size() > 1 ? QLatin1String(",") : QLatin1String();
        appendJsonString(json, key);
        QLatin1String separator(":[");
        for (qsizetype same = at; same < tags.size(); ++same) {
            if (isSame(tags.at(same))) {
                json += separator;
                appendJsonString(json, tags.at(same).value);
                separator = QLatin1String(",");
            }
        }
        json += u']';
    }
    return json + u'}';
}

QList<AudioTag> tagsOf(const QByteArray &stored)
{
    thread_local simdjson::dom::parser parser; // keeps its buffers
    QList<AudioTag> tags;
    simdjson::dom::object object;
    if (parser.parse(stored.constData(), std::size_t(stored.size())).get(object) != simdjson::SUCCESS) {
        return tags;
    }
    tags.reserve(qsizetype(object.size()));
    for (const simdjson::dom::key_value_pair pair : object) {
        simdjson::dom::array values;
        if (pair.value.get(values) != simdjson::SUCCESS) {
            continue;
        }
        const QString key = toText(pair.key);
        for (const simdjson::dom::element value : values) {
            std::string_view text;
            if (value.get(text) == simdjson::SUCCESS) {
                tags.append({key, toText(text)});
            }
        }
    }
    return tags;
}
} // namespace kuramori
