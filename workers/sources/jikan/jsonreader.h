// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <simdjson.h>

#include <optional>
#include <string_view>

namespace kuramori
{
/// Reads values out of parsed JSON and remembers the first that has not the promised type. A missing value and null
/// both read as unknown.
class JsonReader
{
public:
    using Value = std::optional<simdjson::dom::element>;

    /// Names the field that the next reads belong to, for the reason.
    void enter(std::string_view field) { m_field = field; }
    QString text(Value value);
    std::optional<qint64> integer(Value value);
    std::optional<int> smallInteger(Value value); ///< what does not fit is refused
    std::optional<double> number(Value value);
    std::optional<bool> boolean(Value value);
    /// The member of an object; missing also when `object` is null.
    Value member(Value object, std::string_view name);
    /// The same, for a member that must be there, though it may be null. The reads that follow belong to it.
    Value required(Value object, std::string_view name);
    /// Calls `read(element)` for each element of an array.
    template <class Read>
    void each(Value array, Read read)
    {
        simdjson::dom::array elements;
        if (isNull(array) || !expect(array->get(elements), QT_TRANSLATE_NOOP("JsonReader", "a list"))) {
            return;
        }
        for (const simdjson::dom::element element : elements) {
            read(element);
        }
    }

    bool hasFailed() const { return !m_refusal.isEmpty(); }
    const QString &refusal() const { return m_refusal; } ///< a sentence, empty while all is well
    void refuseMissing(std::string_view field);

private:
    static bool isNull(Value value) { return !value || value->is_null(); }
    /// Remembers that something else stood where `expected` must stand.
    bool expect(simdjson::error_code error, const char *expected);

    std::string_view m_field;
    QString m_refusal;
};
} // namespace kuramori
