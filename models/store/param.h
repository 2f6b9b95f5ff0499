// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace kuramori
{
/// One bound value of a statement. It refers to its text and lives only as long as the call it is made for.
/// Times become microseconds, dates ISO text, booleans 0 or 1, invalid ids and null dates NULL; a null QString is NULL,
/// an empty one is ''.
class Param
{
public:
    enum class Type { Null, Integer, Real, Text, Utf8, Bytes };

    Param(std::nullptr_t) { }
    Param(bool value)
        : Param(qint64(value))
    { }
    Param(int value)
        : Param(qint64(value))
    { }
    Param(qint64 value)
        : m_type(Type::Integer)
        , m_integer(value)
    { }
    Param(double value)
        : m_type(Type::Real)
        , m_real(value)
    { }
    Param(const QString &text)
        : m_type(text.isNull() ? Type::Null : Type::Text)
        , m_text(text)
    { }
    Param(const QByteArray &bytes)
        : m_type(bytes.isNull() ? Type::Null : Type::Bytes)
        , m_bytes(bytes)
    { }
    Param(QDate date)
        : Param(date.isValid() ? date.toString(Qt::ISODate) : QString())
    { }
    Param(Timestamp at)
        : Param(qint64(at.time_since_epoch().count()))
    { }
    template <class Tag>
    Param(Id<Tag> id)
        : m_type(id.isValid() ? Type::Integer : Type::Null)
        , m_integer(id.value())
    { }
    template <class T>
    Param(const std::optional<T> &value)
        : Param(value ? Param(*value) : Param(nullptr))
    { }

    /// A text that is valid UTF-8 and holds no NUL already.
    static Param fromUtf8(const QByteArray &text)
    {
        Param param(text);
        param.m_type = text.isNull() ? Type::Null : Type::Utf8;
        return param;
    }

    Type type() const { return m_type; }
    qint64 integer() const { return m_integer; }
    double real() const { return m_real; }
    const QString &text() const { return m_text; }
    const QByteArray &bytes() const { return m_bytes; } ///< of Utf8, too

private:
    Type m_type = Type::Null;
    union {
        qint64 m_integer = 0;
        double m_real;
    };
    QString m_text; // implicitly shared: a reference count, no copy
    QByteArray m_bytes;
};
} // namespace kuramori
