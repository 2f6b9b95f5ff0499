// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/sources/jikan/jsonreader.h"

#include <QCoreApplication>

#include <limits>

namespace kuramori
{
namespace
{
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(JsonReader)
};

QString quoted(std::string_view field)
{
    return QString::fromUtf8(field.data(), qsizetype(field.size()));
}
} // namespace

QString JsonReader::text(Value value)
{
    std::string_view utf8;
    if (isNull(value) || !expect(value->get(utf8), QT_TRANSLATE_NOOP("JsonReader", "text"))) {
        return {};
    }
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::optional<qint64> JsonReader::integer(Value value)
{
    int64_t number = 0;
    if (isNull(value) || !expect(value->get(number), QT_TRANSLATE_NOOP("JsonReader", "a whole number"))) {
        return std::nullopt;
    }
    return number;
}

std::optional<int> JsonReader::smallInteger(Value value)
{
    const auto number = integer(value);
    const bool fits
        = !number || (*number >= std::numeric_limits<int>::min() && *number <= std::numeric_limits<int>::max());
    if (!fits) {
        expect(simdjson::NUMBER_OUT_OF_RANGE, QT_TRANSLATE_NOOP("JsonReader", "a small number"));
    }
    return number && fits ? std::optional(int(*number)) : std::nullopt;
}

std::optional<double> JsonReader::number(Value value)
{
    double number = 0;
    if (isNull(value) || !expect(value->get(number), QT_TRANSLATE_NOOP("JsonReader", "a number"))) {
        return std::nullopt;
    }
    return number;
}

std::optional<bool> JsonReader::boolean(Value value)
{
    bool truth = false;
    if (isNull(value) || !expect(value->get(truth), QT_TRANSLATE_NOOP("JsonReader", "true or false"))) {
        return std::nullopt;
    }
    return truth;
}

JsonReader::Value JsonReader::member(Value object, std::string_view name)
{
    simdjson::dom::object fields;
    if (isNull(object) || !expect(object->get(fields), QT_TRANSLATE_NOOP("JsonReader", "an object"))) {
        return std::nullopt;
    }
    simdjson::dom::element found;
    return fields[name].get(found) == simdjson::SUCCESS ? Value(found) : std::nullopt;
}

JsonReader::Value JsonReader::required(Value object, std::string_view name)
{
    enter(name);
    const Value found = member(object, name);
    if (!found) {
        refuseMissing(name);
    }
    return found;
}

void JsonReader::refuseMissing(std::string_view field)
{
    if (m_refusal.isEmpty()) {
        m_refusal = Words::tr("The field \"%1\" is missing.").arg(quoted(field));
    }
}

bool JsonReader::expect(simdjson::error_code error, const char *expected)
{
    if (error != simdjson::SUCCESS && m_refusal.isEmpty()) {
        m_refusal = Words::tr("The field \"%1\" does not hold %2.").arg(quoted(m_field), Words::tr(expected));
    }
    return error == simdjson::SUCCESS;
}
} // namespace kuramori
