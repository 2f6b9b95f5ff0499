// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace kuramori
{
/// A value or the Error that stands in its place. Dropping one is a compiler warning, so an error is never lost.
template <class T>
struct [[nodiscard]] Result : tl::expected<T, Error>
{
    using Base = tl::expected<T, Error>;
    using Base::Base;
    Result(Base &&base)
        : Base(std::move(base))
    { }
};

/// `return fail(ErrorKind::NotFound, tr("…"));`
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> fail(ErrorKind kind, QString message, QString context = {})
{
    return fail(Error{kind, std::move(message), std::move(context), std::nullopt});
}

/// Thrown by need() and stopWith() alone. Caught in three places alone: the job runner, Store::read and Store::write.
class Failure
{
public:
    explicit Failure(Error error)
        : m_error(std::move(error))
    { }
    const Error &error() const { return m_error; }

private:
    Error m_error;
};

/// Inside a job or a transaction every error ends the job or the transaction, so the code reads straight down:
/// need() hands out the value or throws Failure to the one catch around it. Nowhere else.
template <class T>
T need(Result<T> result)
{
    if (!result) {
        throw Failure(std::move(result.error()));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// The other way to end a job or a transaction: name the error here.
[[noreturn]] inline void stopWith(Error error)
{
    throw Failure(std::move(error));
}

[[noreturn]] inline void stopWith(ErrorKind kind, QString message, QString context = {})
{
    stopWith(Error{kind, std::move(message), std::move(context), std::nullopt});
}
} // namespace kuramori
