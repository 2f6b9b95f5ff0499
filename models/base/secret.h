// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>

namespace kuramori
{
/// A password, token or cookie. It cannot be streamed, compared or converted by accident; reveal() is the one
/// way out and easy to find. Memory is overwritten on destruction as far as implicit sharing allows.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value)
        : m_value(std::move(value))
    { }
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &) = default;
    Secret &operator=(Secret &&) noexcept = default;
    ~Secret()
    {
        if (m_value.isDetached()) {
            m_value.fill('\0');
        }
    }

    bool isEmpty() const { return m_value.isEmpty(); }
    /// The bytes themselves, for the one request that needs them. Never into a log, a message or the store.
    const QByteArray &reveal() const { return m_value; }

private:
    QByteArray m_value;
};
} // namespace kuramori
